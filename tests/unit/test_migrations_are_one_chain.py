"""Two branches that each add a migration must not both land behind the same one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("room", ["channels", "case_backend"])
def test_migrations_are_one_chain(room: str) -> None:
    texts = [path.read_text() for path in (ROOT / room / "store/migrations/versions").glob("[0-9]*.py")]
    names = [re.findall(r'^revision = "(\d+)"', text, re.MULTILINE) for text in texts]
    before = [re.findall(r'^down_revision = "(\d+)"', text, re.MULTILINE) for text in texts]
    found = {own: earlier for (own,), earlier in zip(names, before, strict=True)}
    assert len(found) == len(texts), "two migrations have the same number"
    numbers = sorted(found)
    assert [found[number] for number in numbers] == [[], *([number] for number in numbers[:-1])]
