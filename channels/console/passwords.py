"""Passwords: argon2id, checked in a thread, with the same work for a login that does not exist."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

SHORTEST = 12
_HASHER = PasswordHasher()
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$Zp3mO7zKJ7n0xMkqOB8Hf1xkBM1Q1fEXTVuDqJDq3Wk"


def hashed(password: str) -> str:
    """The password as it is kept."""
    return _HASHER.hash(password)


async def hashed_aside(password: str) -> str:
    """The same without keeping others waiting: hashing takes tens of milliseconds."""
    return await asyncio.to_thread(hashed, password)


async def matches(password: str, kept: str | None) -> bool:
    """Compare; `kept` is None for a login that nobody has."""
    return await asyncio.to_thread(_matches, password, kept or _NOBODY) and kept is not None


def _matches(password: str, kept: str) -> bool:
    try:
        return _HASHER.verify(kept, password)
    except (Argon2Error, InvalidHashError):
        return False
