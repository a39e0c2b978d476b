"""Which of a person's cases a conversation is about: told only after identity, chosen only among their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.errors import Missing
from case_backend.services.sessions import verified_case
from case_backend.services.work import of_session, working
from case_backend.store import sessions


@dataclass(frozen=True)
class OwnCase:
    """A case as its person tells it from the others: no sum, nothing about its state but whether it is open."""

    case_number: str
    title: str
    creditor_name: str
    open: bool
    chosen: bool


def cases_of_session(backend: Backend, cid: str) -> list[OwnCase]:
    """The cases of a proven person, the open ones first."""
    with backend.database.reading() as tx:
        return _own(tx, cid)


def choose(backend: Backend, cid: str, case_number: str) -> OwnCase:
    """Go on with another case of the same person; the notice about acknowledgement counts for one case only."""
    with working(backend, of_session(cid)) as work:
        row, _ = verified_case(work.tx, cid)
        wanted = next((own for own in _own(work.tx, cid) if own.case_number == case_number), None)
        if wanted is None:
            raise Missing("not_found")
        if not wanted.chosen:
            row.case_id = sessions.case_id_of_number(work.tx, case_number)
            row.notice_shown_at = None
            work.record("case_chosen", case_number)
        return OwnCase(wanted.case_number, wanted.title, wanted.creditor_name, wanted.open, chosen=True)


def _own(tx: Any, cid: str) -> list[OwnCase]:
    row, current = verified_case(tx, cid)
    found = sessions.cases_of_person(tx, current.id, row.phone)
    return [
        OwnCase(each.case_number, each.title, each.name, each.status == "open", each.id == current.id)
        for each in found
    ]
