"""Wires everything once: settings, clock, law, database. Tests hand in their own parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from case_backend.domain.law import Law
from case_backend.domain.retention import Category
from case_backend.law.load import load_law, load_retention
from case_backend.settings import Settings
from case_backend.store.database import Database
from case_backend.store.migrate import upgrade
from polish.clock import Clock, clock_from
from polish.working_days import is_working_day


@dataclass(frozen=True)
class Backend:
    """What every use case is given."""

    settings: Settings
    clock: Clock
    law: Law
    retention: tuple[Category, ...]
    database: Database

    @property
    def key(self) -> bytes:
        """The key of hashed codes and look-up keys."""
        secret = self.settings.cases_code_secret
        if secret is not None:
            return secret.get_secret_value().encode()
        tokens = (self.settings.cases_token, self.settings.cases_admin_token)
        return sha256("\0".join(token.get_secret_value() for token in tokens).encode()).digest()


def bootstrap(settings: Settings, clock: Clock | None = None) -> Backend:
    """Open the database, migrate it, read the law."""
    database = Database(settings.database_url())
    upgrade(database)
    is_working_day(
        date(2026, 1, 2)
    )  # the calendar of holidays takes half a second to wake up: not in the first answer
    folder = settings.cases_law_dir
    ticking = clock or clock_from(settings.clock)
    return Backend(settings, ticking, load_law(folder), load_retention(folder), database)
