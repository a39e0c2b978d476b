"""Shapes of the agents' desk: the panel of a conversation, and counts of outcomes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, Field

from case_backend.api import case_shapes, casework_shapes, mapping, shapes
from case_backend.domain.casework import RULES
from case_backend.services.desk import CasePanel, Outcomes, Panel


class ContactMadeOut(BaseModel):
    """An outgoing contact."""

    at: datetime = Field(description="When (ISO time).")
    channel: str = Field(description="Channel.")


class TalkOut(BaseModel):
    """Another conversation about the same case."""

    conversation_id: str = Field(description="Opaque id.")
    channel: str = Field(description="Channel.")
    opened_at: datetime = Field(description="When it began (ISO time).")


class PermissionOut(casework_shapes.ContactAnswerOut):
    """Whether the person may be written to first now, on one channel."""

    channel: str = Field(description="Channel.")


class MatterKindOut(BaseModel):
    """A kind of matter that may be opened."""

    kind: str = Field(description="Kind.")
    subtypes: list[str] = Field(description="Closer kinds.")


class CasePanelOut(BaseModel):
    """Everything about a case that an agent needs to help."""

    case: case_shapes.CaseWhole = Field(description="The case with the reasoning about limitation.")
    balance: shapes.BalanceOut = Field(description="Balance of today.")
    statement: list[casework_shapes.EntryOut] = Field(description="Statement of account, oldest first.")
    plans: list[shapes.PlanOut] = Field(description="Every agreement, the newest first.")
    promises: list[casework_shapes.PromiseOut] = Field(description="Promises, the newest first.")
    holds: list[casework_shapes.HoldOut] = Field(description="Holds, lifted ones too.")
    matters: list[casework_shapes.MatterOut] = Field(description="Matters, the newest first.")
    matter_kinds: list[MatterKindOut] = Field(description="Kinds of matters that the desk may open.")
    preference: dict[str, Any] | None = Field(description="How the person wants to be written to.")
    contact: list[PermissionOut] = Field(description="Whether they may be written to first, by channel.")
    contacts: list[ContactMadeOut] = Field(description="Outgoing contacts of the last year, newest first.")
    conversations: list[TalkOut] = Field(description="Other proved conversations, the newest first.")


class PanelOut(BaseModel):
    """The session of a conversation, and its case once identity is proved."""

    session: shapes.SessionOut = Field(description="How identity stands.")
    case: CasePanelOut | None = Field(description="The case; absent until identity is proved.")


class TenantOut(BaseModel):
    """Whose case a conversation is about."""

    creditor_code: str | None = Field(description="Code of the creditor; absent until identity is proved.")


class OutcomesOut(BaseModel):
    """What came of agreements and promises made in some days, by state."""

    first: date = Field(description="First day (ISO date).")
    last: date = Field(description="Last day (ISO date).")
    plans: dict[str, int] = Field(
        description="Agreements by state: running, kept, broken, changed, cancelled."
    )
    promises: dict[str, int] = Field(description="Promises by state: open, kept, broken, cancelled.")


def panel(view: Panel) -> PanelOut:
    """The panel."""
    return PanelOut(
        session=mapping.session(view.session), case=_case(view.case) if view.case is not None else None
    )


def _case(view: CasePanel) -> CasePanelOut:
    work = casework_shapes
    return CasePanelOut(
        case=case_shapes.whole(view.case),
        balance=mapping.balance(view.balance),
        statement=mapping.statement(view.statement).entries,
        plans=[mapping.plan(each) for each in view.plans],
        promises=[work.PromiseOut.model_validate(each, from_attributes=True) for each in view.promises],
        holds=[work.HoldOut.model_validate(each, from_attributes=True) for each in view.holds],
        matters=[mapping.matter(each) for each in view.matters],
        matter_kinds=[
            MatterKindOut(kind=kind, subtypes=sorted(rule.subtypes)) for kind, rule in RULES.items()
        ],
        preference=view.preference,
        contact=[
            PermissionOut(channel=channel, allowed=each.allowed, refusals=list(each.refusals))
            for channel, each in view.contact.items()
        ],
        contacts=[ContactMadeOut.model_validate(each, from_attributes=True) for each in view.contacts],
        conversations=[TalkOut.model_validate(each, from_attributes=True) for each in view.conversations],
    )


def outcomes(view: Outcomes, first: date, last: date) -> OutcomesOut:
    """The counts."""
    return OutcomesOut(first=first, last=last, plans=view.plans, promises=view.promises)
