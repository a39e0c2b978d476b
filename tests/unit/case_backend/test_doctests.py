"""The examples in the docstrings of the case backend are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import case_backend.documents
import case_backend.domain

MODULES = [
    f"{package.__name__}.{module.name}"
    for package in (case_backend.domain, case_backend.documents)
    for module in pkgutil.iter_modules(package.__path__)
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
