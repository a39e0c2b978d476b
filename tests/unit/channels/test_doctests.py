"""The examples in the docstrings of the gateway's pure modules."""

import doctest
from types import ModuleType

import pytest

from channels.conversation import turn, words
from channels.sms import options, statuses, wishes


@pytest.mark.parametrize("module", [words, turn, options, wishes, statuses], ids=lambda m: m.__name__)
def test_that_the_examples_are_true(module: ModuleType) -> None:
    results = doctest.testmod(module)

    assert results.attempted > 0
    assert results.failed == 0
