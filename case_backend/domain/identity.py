"""Identity: two factors, few tries, the same answer whether or not a case exists.

Possession is the registered phone of an SMS conversation or the case number from the letter; knowledge is the birth
date. Comparisons take constant time. It never says which factor was wrong.
"""

from __future__ import annotations

import hmac
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

TRIES_PER_SESSION = 3
FAILURES_PER_KEY = 9
KEY_WINDOW = timedelta(hours=24)
CODE_LIFE = timedelta(minutes=10)
CODES_PER_DAY = 5
_NOBODY = date(1, 1, 1)


class IdentityOutcome(StrEnum):
    """The three answers."""

    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"
    LOCKED = "locked"


def same_birth_date(claimed: date, known: date | None) -> bool:
    """Compare in constant time; a person without a known birth date never matches, in the same time."""
    equal = hmac.compare_digest(claimed.isoformat().encode(), (known or _NOBODY).isoformat().encode())
    return equal and known is not None and known != _NOBODY


def key_hash(secret: bytes, kind: str, value: str) -> str:
    """What tries are counted against: a keyed hash, so that the table of attempts names nobody."""
    return hmac.new(secret, f"{kind}:{value}".encode(), sha256).hexdigest()


def tries_left(failed: int) -> int:
    """How many tries a session still has."""
    return max(0, TRIES_PER_SESSION - failed)


def is_locked(failed: int, failures_of_key: int) -> bool:
    """Whether this session, or what it claims, has used up its tries."""
    return failed >= TRIES_PER_SESSION or failures_of_key >= FAILURES_PER_KEY


def hash_of_code(secret: bytes, cid: str, code: str) -> str:
    """What is kept of a one-time code: bound to its conversation, useless without the key."""
    return hmac.new(secret, f"code:{cid}:{code}".encode(), sha256).hexdigest()


def code_matches(secret: bytes, cid: str, code: str, expected_hash: str) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(hash_of_code(secret, cid, code), expected_hash)
