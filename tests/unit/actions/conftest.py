"""The day every action lives at: Saturday, 21 November 2026, ten in the morning."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from actions.identity_reading import clock
from actions.settings import settings


@pytest.fixture(autouse=True)
def design_day(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Settings of their own; the caches of a process do not outlive a test."""
    monkeypatch.setenv("ULGA_CASES_TOKEN", "t" * 16)
    monkeypatch.setenv("ULGA_CLOCK", "2026-11-21T10:00:00+01:00")
    for cache in (settings, clock):
        cache.cache_clear()
    yield
    for cache in (settings, clock):
        cache.cache_clear()
