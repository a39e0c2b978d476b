"""The case panel and what may be done with the case; every refusal of the backend passes through with its code."""

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, Field

from channels.console.case_panel import CasePanel
from channels.console.guards import Guards
from channels.console.summary import Summary
from channels.store.agents import Agent
from channels.texts.canned import ACKNOWLEDGEMENT

Money = Annotated[int, Field(ge=0, le=10**13)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_\-]{1,64}$")]
Code = Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")]


class Identity(BaseModel):
    """What the person has told."""

    birth_date: date
    case_number: str | None = Field(default=None, max_length=40)
    code: str | None = Field(default=None, pattern=r"^\d{6}$")


class Wish(BaseModel):
    """What is possible for the person."""

    kind: Code | None = None
    monthly_max_grosze: Money | None = None
    instalment_count: int | None = Field(default=None, ge=1, le=600)
    first_payment_on: date | None = None
    day_of_month: int | None = Field(default=None, ge=1, le=31)
    lump_sum_grosze: Money | None = None
    discount_percent: int | None = Field(default=None, ge=1, le=100)
    change_plan: bool = False
    other_kinds: bool = False


class Accepted(BaseModel):
    """An offer that the person accepts; the id makes a repeated request harmless."""

    offer_id: str = Field(min_length=1, max_length=60)
    id: Id


class Promise(BaseModel):
    """A payment that is announced."""

    amount_grosze: Money | None = None
    promised_on: date


class Hold(BaseModel):
    """A hold."""

    block: Code = "hold"
    until: date | None = None


class Preference(BaseModel):
    """How the person wants to be written to."""

    channel: Literal["web", "sms", "post", "phone", "email"] | None = None
    from_hour: int | None = Field(default=None, ge=0, le=23)
    to_hour: int | None = Field(default=None, ge=1, le=24)
    language: str | None = Field(default=None, pattern=r"^[a-z]{2}$")


class Matter(BaseModel):
    """What the person reports or asks for."""

    kind: Code
    subtype: Code | None = None
    note: str | None = Field(default=None, min_length=1, max_length=2000)
    consent: bool = False
    preference: Preference | None = None


class MatterMove(BaseModel):
    """A step of a matter."""

    to: Code
    outcome: Code | None = None


class CallBack(BaseModel):
    """When the person wants to be called."""

    on: date
    from_hour: int = Field(ge=0, le=23)
    note: str | None = Field(default=None, min_length=1, max_length=500)


def _sent(body: BaseModel) -> dict[str, Any]:
    return body.model_dump(mode="json", exclude_none=True)


def router(panel: CasePanel, summary: Summary, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter(prefix="/conversations/{cid}")
    routes.include_router(_reading(panel, summary, guards))
    routes.include_router(_agreeing(panel, summary, guards), prefix="/case")
    routes.include_router(_casework(panel, guards), prefix="/case")
    return routes


def _reading(panel: CasePanel, summary: Summary, guards: Guards) -> APIRouter:
    routes = APIRouter()
    seeing = Annotated[Agent, Depends(guards.seeing)]

    @routes.get("/case")
    async def case(cid: str, agent: seeing) -> dict[str, Any]:
        return await panel.show(agent, cid)

    @routes.get("/case/document")
    async def document(cid: str, agent: seeing) -> Response:
        headers = {
            "Content-Disposition": 'attachment; filename="porozumienie.pdf"',
            "Cache-Control": "no-store",
        }
        return Response(
            (await panel.document(agent, cid)).data, media_type="application/pdf", headers=headers
        )

    @routes.get("/summary")
    async def facts(cid: str, agent: seeing) -> dict[str, Any]:
        return {"lines": await summary.lines(agent, cid)}

    return routes


def _agreeing(panel: CasePanel, summary: Summary, guards: Guards) -> APIRouter:
    routes = APIRouter()
    handling = Annotated[Agent, Depends(guards.handling)]

    @routes.post("/identity")
    async def identify(cid: str, claim: Identity, agent: handling) -> dict[str, Any]:
        return await panel.identify(agent, cid, _sent(claim))

    @routes.post("/notice")
    async def notice(cid: str, agent: handling) -> Any:
        return await summary.tell_notice(agent, cid, ACKNOWLEDGEMENT)

    @routes.post("/offers")
    async def offers(cid: str, wish: Wish, agent: handling) -> Any:
        return await panel.act(agent, cid, "offers", "/offers", _sent(wish))

    @routes.post("/plans")
    async def accept(cid: str, given: Accepted, agent: handling) -> Any:
        body = {"offer_id": given.offer_id}
        return await panel.act(agent, cid, "plan", "/plans", body, key=f"desk:{given.id}")

    @routes.post("/plans/cancel")
    async def cancel(cid: str, agent: handling) -> Any:
        return await panel.decide(agent, cid, "plan_cancel", "/plan/cancel")

    @routes.post("/promises")
    async def promise(cid: str, given: Promise, agent: handling) -> Any:
        return await panel.act(agent, cid, "promise", "/promises", _sent(given))

    return routes


def _casework(panel: CasePanel, guards: Guards) -> APIRouter:
    routes = APIRouter()
    handling = Annotated[Agent, Depends(guards.handling)]

    @routes.post("/holds")
    async def hold(cid: str, given: Hold, agent: handling) -> Any:
        return await panel.decide(agent, cid, "hold", "/holds", _sent(given))

    @routes.post("/holds/{hold_id}/lift")
    async def lift(cid: str, hold_id: int, agent: handling) -> Any:
        return await panel.decide(agent, cid, "hold_lift", f"/holds/{hold_id}/lift")

    @routes.post("/matters")
    async def matter(cid: str, given: Matter, agent: handling) -> Any:
        return await panel.act(agent, cid, "matter", "/reports", _sent(given))

    @routes.post("/matters/{matter_id}/moves")
    async def move(cid: str, matter_id: Id, given: MatterMove, agent: handling) -> Any:
        return await panel.decide(agent, cid, "matter_move", f"/matters/{matter_id}/moves", _sent(given))

    @routes.post("/callback")
    async def callback(cid: str, given: CallBack, agent: handling) -> Any:
        when = {"on": given.on.isoformat(), "from_hour": given.from_hour}
        body = {"kind": "escalation", "subtype": "callback", "callback": when}
        body |= {"note": given.note} if given.note else {}
        return await panel.act(agent, cid, "callback", "/reports", body)

    return routes
