"""The console's routes under /console/api, put together, and its refusals as problem+json.

Sees conversations and nothing of the case: that is the case backend's to show.
"""

from dataclasses import dataclass

from fastapi import APIRouter, Response

from channels.console.access import Access
from channels.console.attaching import Attaching
from channels.console.board import Board
from channels.console.canned import CannedReplies
from channels.console.case_panel import CasePanel
from channels.console.checking import Checking, Unsaid
from channels.console.finder import Finder
from channels.console.guards import Guards
from channels.console.live import Behind
from channels.console.outlook import Outlook
from channels.console.own_security import OwnSecurity
from channels.console.quality import Quality
from channels.console.readings import Readings
from channels.console.record import Record
from channels.console.repair import Repair
from channels.console.routes import (
    case,
    entrance,
    files,
    lead,
    live,
    moves,
    repairs,
    security,
    talks,
    understanding,
    words,
)
from channels.console.routes import help as help_routes
from channels.console.routes import team as team_routes
from channels.console.summary import Summary
from channels.console.takeover import Takeover
from channels.console.team import Team
from channels.console.tenants import Tenants
from channels.console.transcript import Transcript
from channels.console.worklist import Worklist
from channels.console.writing import Writing
from channels.conversation.service import Conversations
from channels.edge.origin import Origins
from channels.edge.problems import problem
from channels.engine.desk import CaseRefused, DeskClient
from channels.errors import ChannelError
from channels.texts.console import ERRORS

STATUS = {
    "not_logged_in": 401, "login_refused": 401, "login_locked": 423, "too_many": 429, "csrf": 403,
    "not_allowed": 403, "conversation_unknown": 404, "nothing_dead": 404, "illegal_move": 409, "not_yours": 409,
    "invalid_request": 422, "just_wrote": 409, "agent_unavailable": 409, "over_capacity": 409, "not_found": 404,
    "second_factor_required": 403, "second_factor_refused": 401, "challenge_expired": 401, "password_refused": 409,
    "login_taken": 409, "cases_unavailable": 502, "code_taken": 409, "unknown_variable": 422,
    "file_too_large": 413, "file_kind": 415, "person_unverified": 409,
    "words_to_avoid": 422, "engine_unavailable": 502, "own_talk": 409, "own_account": 409,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Console:
    """What the routes need, wired by `channels.bootstrap`."""

    conversations: Conversations
    access: Access
    takeover: Takeover
    writing: Writing
    attaching: Attaching
    repair: Repair
    team: Team
    own: OwnSecurity
    record: Record
    transcript: Transcript
    worklist: Worklist
    panel: CasePanel
    summary: Summary
    canned: CannedReplies
    finder: Finder
    checking: Checking
    tenants: Tenants
    desk_client: DeskClient
    readings: Readings
    board: Board
    quality: Quality
    outlook: Outlook
    origins: Origins
    secure_cookie: bool


def router(console: Console) -> APIRouter:
    """All routes of the console."""
    guards = Guards(console.access, console.conversations)
    routes = APIRouter(prefix="/console/api")
    routes.include_router(
        entrance.router(console.access, console.team, guards, secure_cookie=console.secure_cookie)
    )
    routes.include_router(security.router(console.own, guards))
    routes.include_router(team_routes.router(console.team, console.own, console.record, guards))
    routes.include_router(talks.router(console.worklist, console.outlook, console.transcript, guards))
    routes.include_router(moves.router(console.takeover, console.team, guards))
    routes.include_router(words.router(console.writing, console.checking, guards))
    routes.include_router(files.router(console.attaching, console.writing, console.checking, guards))
    routes.include_router(case.router(console.panel, console.summary, guards))
    routes.include_router(help_routes.router(console.canned, console.finder, guards))
    routes.include_router(understanding.router(console.readings, guards))
    routes.include_router(lead.router(console.board, console.quality, guards))
    routes.include_router(repairs.router(console.repair, guards))
    behind = Behind(console.conversations, console.access, guards, console.transcript, console.writing)
    routes.include_router(live.router(behind, console.origins))
    return routes


def refusal(error: ChannelError) -> Response:
    """A refusal as people and programs read it."""
    code = error.code.partition(":")[0]
    if isinstance(error, CaseRefused):
        return problem(error.status, code, error.detail)
    if isinstance(error, Unsaid):
        return problem(409, code, ERRORS[code], warnings=[each.public() for each in error.remarks])
    return problem(STATUS.get(code, 500), code, ERRORS.get(code, ERRORS["invalid_request"]))
