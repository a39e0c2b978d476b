"""Ask whether somebody may be written to first, and count it when they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.casefile import CaseFile, standing_of
from case_backend.domain.casework import MatterKind
from case_backend.domain.contact import Preference, contact_refusals
from case_backend.errors import Conflicting
from case_backend.services.reading import load_by_number
from case_backend.services.work import working
from case_backend.store import matters


@dataclass(frozen=True)
class ContactAnswer:
    """Whether it may be done now, and every code against it."""

    allowed: bool
    refusals: tuple[str, ...]


def may_contact(backend: Backend, case_number: str, channel: str) -> ContactAnswer:
    """The answer for now."""
    with backend.database.reading() as tx:
        return answer(backend, tx, load_by_number(tx, case_number), channel)


def record_contact(backend: Backend, case_number: str, channel: str, actor: str) -> ContactAnswer:
    """Count an outgoing contact; refused, and not counted, where it may not be made."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        found = answer(backend, work.tx, case, channel)
        if not found.allowed:
            raise Conflicting("contact_not_allowed", blocks=list(found.refusals))
        matters.add_contact(work.tx, case.id, channel, work.now)
        work.record("contact_made", case_number, channel)
        return found


def answer(backend: Backend, tx: Any, case: CaseFile, channel: str) -> ContactAnswer:
    """Whether the person of a case may be written to first now."""
    now = backend.clock.now()
    earlier = matters.contacts_since(tx, case.id, now - timedelta(days=8))
    standing = standing_of(case, now.date(), backend.law)
    refusals = contact_refusals(standing, now, channel, earlier, _preference(tx, case.id))
    return ContactAnswer(not refusals, refusals)


def _preference(tx: Any, case_id: int) -> Preference | None:
    row = matters.open_one(tx, MatterKind.CONTACT_PREFERENCE, None, case_id=case_id, cid=None)
    if row is None:
        return None
    return Preference(row.detail.get("channel"), row.detail.get("from_hour"), row.detail.get("to_hour"))
