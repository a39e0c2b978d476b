"""What a conversation may ask, keyed by its opaque id; nothing about a debt before identity is proved."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Path, Query, Response

from case_backend.api import mapping, shapes
from case_backend.api.problems import answers
from case_backend.api.security import BackendDep, service_or_admin
from case_backend.errors import Invalid
from case_backend.services import choosing, identity, links, offers, paying, plans, reading, sessions

router = APIRouter(prefix="/v1/sessions/{cid}", tags=["sessions"], dependencies=[Depends(service_or_admin)])
Cid = Annotated[
    str, Path(pattern=r"^[A-Za-z0-9._:-]{1,80}$", description="Opaque conversation id, never a phone number.")
]


@router.put("", responses=answers(409))
def open_session(cid: Cid, body: shapes.SessionIn, backend: BackendDep) -> shapes.SessionOut:
    """Open a session, or find it."""
    if body.channel == "sms" and body.phone is None:
        raise Invalid("phone_required")
    if body.channel == "web" and body.phone is not None:
        raise Invalid("phone_not_allowed")
    if body.channel == "sms" and body.link is not None:
        raise Invalid("link_not_allowed")
    return mapping.session(sessions.open_session(backend, cid, body.channel, body.phone, body.link))


@router.get("", responses=answers(404))
def read_session(cid: Cid, backend: BackendDep) -> shapes.SessionOut:
    """How the session stands."""
    return mapping.session(sessions.session(backend, cid))


@router.get("/conversations", responses=answers(404, 423))
def read_related(cid: Cid, backend: BackendDep) -> list[shapes.RelatedOut]:
    """The proven person's other conversations about the same case, the newest first, at most 50."""
    found = sessions.related(backend, cid)
    return [shapes.RelatedOut.model_validate(each, from_attributes=True) for each in found]


@router.post("/link", status_code=201, responses=answers(404, 423))
def make_link(cid: Cid, body: shapes.SessionLinkIn, backend: BackendDep) -> shapes.LinkOut:
    """A short-lived link to the proven person's own case, to go on in the web chat."""
    return shapes.LinkOut.model_validate(
        links.make_for_session(backend, cid, body.days), from_attributes=True
    )


@router.post("/identity", responses=answers(404))
def prove_identity(cid: Cid, body: shapes.IdentityIn, backend: BackendDep) -> shapes.IdentityOut:
    """Prove an identity; three failures lock the session. Unknown cases get the same answer in the same time."""
    answer = identity.verify(backend, cid, identity.Claim(body.birth_date, body.case_number, body.code))
    return shapes.IdentityOut(outcome=answer.outcome, tries_left=answer.tries_left)


@router.get("/case", responses=answers(404, 423))
def read_case(cid: Cid, backend: BackendDep) -> shapes.CaseOut:
    """The case of a proven person."""
    return mapping.case(reading.case_of_session(backend, cid))


@router.get("/cases", responses=answers(404, 423))
def read_cases(cid: Cid, backend: BackendDep) -> list[shapes.OwnCaseOut]:
    """The cases of a proven person; without a single sum."""
    found = choosing.cases_of_session(backend, cid)
    return [shapes.OwnCaseOut.model_validate(own, from_attributes=True) for own in found]


@router.put("/case", responses=answers(404, 423))
def choose_case(cid: Cid, body: shapes.ChosenCaseIn, backend: BackendDep) -> shapes.OwnCaseOut:
    """Go on with another case of the same person."""
    chosen = choosing.choose(backend, cid, body.case_number)
    return shapes.OwnCaseOut.model_validate(chosen, from_attributes=True)


@router.get("/balance", responses=answers(404, 423))
def read_balance(
    cid: Cid,
    backend: BackendDep,
    on: Annotated[date | None, Query(description="Day of the balance (ISO date); today when absent.")] = None,
) -> shapes.BalanceOut:
    """What is owed on a day."""
    return mapping.balance(reading.balance_of_session(backend, cid, on))


@router.post("/acknowledgement-notice", responses=answers(404, 423))
def notice_was_shown(cid: Cid, backend: BackendDep) -> shapes.NoticeOut:
    """Log that the notice about acknowledging the debt was displayed."""
    return shapes.NoticeOut(shown_at=sessions.show_notice(backend, cid))


@router.post("/offers", responses=answers(404, 409, 423))
def ask_for_offers(cid: Cid, body: shapes.WishIn, backend: BackendDep) -> shapes.OffersOut:
    """Ask for offers inside the creditor's policy."""
    return mapping.offers(offers.ask(backend, cid, mapping.wish(body), change=body.change_plan))


@router.post("/plans", status_code=201, responses={200: {"model": shapes.PlanOut}, **answers(404, 409, 423)})
def accept_offer(
    cid: Cid,
    body: shapes.PlanIn,
    backend: BackendDep,
    response: Response,
    key: Annotated[
        str,
        Header(
            alias="Idempotency-Key", min_length=1, max_length=200, description="Same key, same agreement."
        ),
    ],
) -> shapes.PlanOut:
    """Accept an offer; 201 the first time, 200 when the same request comes again."""
    accepted = plans.accept(backend, cid, body.offer_id, key)
    response.status_code = 200 if accepted.replayed else 201
    return mapping.plan(accepted.plan)


@router.get("/plan", responses=answers(404, 423))
def read_plan(cid: Cid, backend: BackendDep) -> shapes.PlanOut:
    """The running agreement."""
    return mapping.plan(plans.current_plan(backend, cid))


@router.get("/payment-details", responses=answers(404, 409, 423))
def read_payment_details(cid: Cid, backend: BackendDep) -> shapes.PaymentDetailsOut:
    """Where to pay; refused where no demand may be made."""
    return shapes.PaymentDetailsOut.model_validate(paying.payment_details(backend, cid), from_attributes=True)
