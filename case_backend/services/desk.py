"""What an agent at the console sees and does: the proved case of one conversation, never a case looked up by hand.

The same rules decide as for the person's own conversation: before identity is proved there is no case here either.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from case_backend.bootstrap import Backend
from case_backend.domain.balance import Balance
from case_backend.domain.casefile import CaseFile
from case_backend.domain.casework import MatterKind, MatterStatus
from case_backend.domain.collection import Block
from case_backend.domain.statement import Entry, statement
from case_backend.errors import Invalid, Missing
from case_backend.services import casework, contacts, holding, plans, promises
from case_backend.services.reading import CaseView, balance_of, judged
from case_backend.services.sessions import SessionView, required, verified_case
from case_backend.services.sessions import view as session_view
from case_backend.store import agreements, cases, desk, holds, matters, payments, sessions

CHANNELS = ("web", "sms")
CONTACTS_DAYS, MOST = 365, 100


@dataclass(frozen=True)
class ContactMade:
    """An outgoing contact."""

    at: datetime
    channel: str


@dataclass(frozen=True)
class Talk:
    """A conversation about the same case."""

    conversation_id: str
    channel: str
    opened_at: datetime


@dataclass(frozen=True)
class CasePanel:
    """Everything about a case that an agent needs to help."""

    case: CaseView
    balance: Balance
    statement: tuple[Entry, ...]
    plans: list[plans.PlanView]
    promises: list[promises.PromiseView]
    holds: list[holding.HoldView]
    matters: list[casework.MatterView]
    preference: dict[str, Any] | None
    contact: dict[str, contacts.ContactAnswer]
    contacts: list[ContactMade]
    conversations: list[Talk]


@dataclass(frozen=True)
class Panel:
    """The session, and its case once identity is proved."""

    session: SessionView
    case: CasePanel | None


def panel(backend: Backend, cid: str) -> Panel:
    """The panel of a conversation, or session_unknown."""
    with backend.database.reading() as tx:
        row = required(tx, cid)
        proved = row.verified_at is not None and row.case_id is not None and row.locked_at is None
        case = _case(backend, tx, cases.load(tx, row.case_id), cid) if proved and row.case_id else None
        return Panel(session_view(row, None), case)


def creditor_of(backend: Backend, cid: str) -> str | None:
    """Whose case the conversation is about, once identity is proved; the gateway asks about every conversation."""
    with backend.database.reading() as tx:
        row = required(tx, cid)
        proved = row.verified_at is not None and row.locked_at is None
        return cases.creditor_code_of(tx, row.case_id) if proved and row.case_id else None


def _case(backend: Backend, tx: Any, case: CaseFile, cid: str) -> CasePanel:
    today = backend.clock.today()
    wish = matters.open_one(tx, MatterKind.CONTACT_PREFERENCE, None, case_id=case.id, cid=None)
    since = backend.clock.now() - timedelta(days=CONTACTS_DAYS)
    talks = sessions.proven_for(tx, case.id, besides=cid)
    return CasePanel(
        case=judged(backend, case),
        balance=balance_of(backend, case, None),
        statement=statement(case.account, today, backend.law.interest),
        plans=[plans.plan_view(tx, row, case, today) for row in agreements.plans_of_case(tx, case.id)],
        promises=[promises.view(row) for row in payments.promises_of(tx, case.id)],
        holds=[holding.view(row) for row in holds.of_case(tx, case.id)],
        matters=[casework.view(row, case.case_number) for row in matters.of_case(tx, case.id)],
        preference=wish.detail if wish is not None else None,
        contact={channel: contacts.answer(backend, tx, case, channel) for channel in CHANNELS},
        contacts=[ContactMade(at, how) for at, how in desk.contacts_of(tx, case.id, since, MOST)],
        conversations=[Talk(each.conversation_id, each.channel, each.created_at) for each in talks],
    )


def hold(backend: Backend, cid: str, block: Block, until: date | None, actor: str) -> holding.HoldView:
    """Put the conversation's case on hold."""
    return holding.set_hold(backend, _number(backend, cid), block, until, actor)


def lift(backend: Backend, cid: str, hold_id: int, actor: str) -> holding.HoldView:
    """Lift a hold of the conversation's case."""
    return holding.lift_hold(backend, _number(backend, cid), hold_id, actor)


def cancel_plan(backend: Backend, cid: str, actor: str) -> plans.PlanView:
    """End the running agreement of the conversation's case."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
    if case.running_plan_id is None:
        raise Missing("no_plan")
    return plans.cancel(backend, case.case_number, case.running_plan_id, actor)


def move_matter(
    backend: Backend, cid: str, matter_id: str, to: MatterStatus, outcome: str | None, *, actor: str
) -> casework.MatterView:
    """Move a matter of the conversation's case; another case's does not exist here."""
    with backend.database.reading() as tx:
        _, case = verified_case(tx, cid)
        if matter_id not in {row.id for row in matters.of_case(tx, case.id)}:
            raise Missing("not_found")
    return casework.move_matter(backend, matter_id, to, outcome, actor)


def _number(backend: Backend, cid: str) -> str:
    with backend.database.reading() as tx:
        return verified_case(tx, cid)[1].case_number


@dataclass(frozen=True)
class Outcomes:
    """What came of agreements and promises made in a stretch of days, by status."""

    plans: dict[str, int]
    promises: dict[str, int]


def outcomes(backend: Backend, first: date, last: date, creditors: list[str] | None) -> Outcomes:
    """Counts for the days from `first` to `last`, of some creditors or of every one."""
    if last < first or (last - first).days > 400 or abs(first.year - backend.clock.today().year) > 30:
        raise Invalid("date_out_of_range")
    with backend.database.reading() as tx:
        made = Counter(desk.plan_states(tx, first, last, creditors))
        promised = Counter(desk.promise_states(tx, first, last, creditors))
    return Outcomes(dict(made), dict(promised))
