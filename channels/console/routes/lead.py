"""For supervisors: the board, outcomes, export, quality reviews, corrections of readings."""

from datetime import date, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel, Field, model_validator

from channels.console.board import Board
from channels.console.guards import Guards
from channels.console.quality import Quality
from channels.store.agents import Agent

Mark = Annotated[int, Field(ge=1, le=5)]
MOST_DAYS = 400


class Days(BaseModel):
    """From one day to another, both in it."""

    first: date = Field(alias="from")
    last: date = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> "Days":
        if not timedelta(0) <= self.last - self.first <= timedelta(days=MOST_DAYS) or self.last.year > 9000:
            raise ValueError("from must not lie after to, nor more than 400 days before it")
        return self


class Size(BaseModel):
    """How many talks to draw."""

    size: int = Field(ge=1, le=100)


class Marks(BaseModel):
    """A review."""

    score: Mark
    listening: Mark
    clarity: Mark
    correctness: Mark
    remarks: str = Field(default="", max_length=2_000)


class Judgement(BaseModel):
    """What becomes of a correction."""

    state: Literal["accepted", "rejected"]
    text: str | None = Field(default=None, min_length=2, max_length=2_000)
    intent: str | None = Field(default=None, max_length=60)


def router(board: Board, quality: Quality, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter()
    routes.include_router(_figures(board, guards))
    routes.include_router(_reviews(quality, guards), prefix="/quality")
    routes.include_router(_corrections(quality, guards), prefix="/corrections")
    return routes


def _figures(board: Board, guards: Guards) -> APIRouter:
    routes = APIRouter()
    looking = Annotated[Agent, Depends(guards.looking)]

    @routes.get("/board")
    async def live(agent: looking) -> dict[str, Any]:
        return await board.live(agent)

    @routes.get("/outcomes")
    async def outcomes(days: Annotated[Days, Query()], agent: looking) -> dict[str, Any]:
        return await board.outcomes(agent, days.first, days.last)

    @routes.get("/export.csv")
    async def export(days: Annotated[Days, Query()], agent: looking) -> Response:
        headers = {"Content-Disposition": 'attachment; filename="rozmowy.csv"', "Cache-Control": "no-store"}
        body = await board.export(agent, days.first, days.last)
        return Response(body, media_type="text/csv; charset=utf-8", headers=headers)

    return routes


def _reviews(quality: Quality, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.get("")
    async def waiting(agent: Annotated[Agent, Depends(guards.looking)]) -> dict[str, Any]:
        return {"waiting": await quality.waiting(agent)}

    @routes.post("/sample")
    async def sample(given: Size, agent: Annotated[Agent, Depends(guards.leading)]) -> dict[str, int]:
        return {"added": await quality.sample(agent, given.size)}

    @routes.get("/results")
    async def results(
        days: Annotated[Days, Query()], agent: Annotated[Agent, Depends(guards.looking)]
    ) -> dict[str, Any]:
        return {"agents": await quality.results(agent, days.first, days.last)}

    @routes.post("/{cid}", status_code=204)
    async def review(cid: str, marks: Marks, agent: Annotated[Agent, Depends(guards.deciding)]) -> None:
        await quality.review(agent, cid, marks.model_dump())

    return routes


def _corrections(quality: Quality, guards: Guards) -> APIRouter:
    routes = APIRouter()

    @routes.get("")
    async def listed(
        agent: Annotated[Agent, Depends(guards.looking)],
        state: Literal["proposed", "accepted", "rejected"] = "proposed",
    ) -> dict[str, Any]:
        return {"corrections": await quality.corrections(agent, state)}

    @routes.get("/export")
    async def export(agent: Annotated[Agent, Depends(guards.looking)]) -> Response:
        return Response(await quality.export(agent), media_type="application/yaml")

    @routes.post("/{correction}", status_code=204)
    async def judge(
        correction: int, given: Judgement, agent: Annotated[Agent, Depends(guards.leading)]
    ) -> None:
        await quality.judge(agent, correction, given.model_dump(exclude_none=True))

    return routes
