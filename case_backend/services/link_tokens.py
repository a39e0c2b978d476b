"""The one place that signs links and reads them back. Forged, expired and revoked ones give the same answer."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from itsdangerous import BadSignature, Signer

from case_backend.bootstrap import Backend
from case_backend.domain.links import LinkState, state_of
from case_backend.store import links

LONGEST_TOKEN = 120


def sign(backend: Backend, link_id: str) -> str:
    """The token of a link, as it stands in an address."""
    return _signer(backend).sign(link_id).decode("ascii")


def good_link(backend: Backend, tx: Any, token: str) -> str | None:
    """The id of the good link that a token names, or None."""
    if len(token) > LONGEST_TOKEN:
        return None
    try:
        link_id = _signer(backend).unsign(token).decode("ascii")
    except (BadSignature, UnicodeError):
        return None
    return link_id if pointed_case(backend, tx, link_id) is not None else None


def pointed_case(backend: Backend, tx: Any, link_id: str | None) -> int | None:
    """The case that a link points at now, or None."""
    row = links.get(tx, link_id) if link_id is not None else None
    if row is None or state_of(row.expires_at, row.revoked_at, backend.clock.now()) is LinkState.GONE:
        return None
    return row.case_id


def _signer(backend: Backend) -> Signer:
    return Signer(backend.key, salt="ulga-link-v1", sep=".", digest_method=sha256)
