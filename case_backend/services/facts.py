"""Facts that become known about a case later: a cost that was charged, an event that touched the limitation term."""

from __future__ import annotations

from datetime import date

from case_backend.bootstrap import Backend
from case_backend.domain.intake import EventIn
from case_backend.errors import Invalid
from case_backend.services.reading import CaseView, judged, load_by_number
from case_backend.services.work import working
from case_backend.store import cases


def add_cost(
    backend: Backend, case_number: str, charged_on: date, amount_grosze: int, label: str, *, actor: str
) -> CaseView:
    """Charge a cost to a case."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        if not case.due_on <= charged_on <= work.today:
            raise Invalid("date_out_of_range")
        cases.add_cost(work.tx, case.id, charged_on, amount_grosze, label)
        work.record("cost_charged", case_number)
        return judged(backend, cases.load(work.tx, case.id))


def add_limitation_event(backend: Backend, case_number: str, event: EventIn, actor: str) -> CaseView:
    """Note an event that touched the limitation term."""
    with working(backend, actor) as work:
        case = load_by_number(work.tx, case_number, lock=True)
        if event.on > work.today or (event.ended_on is not None and event.ended_on < event.on):
            raise Invalid("date_out_of_range")
        cases.add_event(work.tx, case.id, event, work.now)
        work.record("limitation_event", case_number, event.kind, on=event.on)
        return judged(backend, cases.load(work.tx, case.id))
