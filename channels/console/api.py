"""The console's routes under /console/api, put together, and its refusals as problem+json.

Sees conversations and nothing of the case: that is the case backend's to show.
"""

from dataclasses import dataclass

from fastapi import APIRouter, Response

from channels.console import acting, entrance, live, reading
from channels.console.access import Access
from channels.console.desk import Desk
from channels.console.guards import Guards
from channels.conversation.service import Conversations
from channels.edge.origin import Origins
from channels.edge.problems import problem
from channels.errors import ChannelError
from channels.texts.console import ERRORS

STATUS = {
    "not_logged_in": 401, "login_refused": 401, "login_locked": 423, "too_many": 429, "csrf": 403,
    "not_allowed": 403, "conversation_unknown": 404, "nothing_dead": 404, "illegal_move": 409, "not_yours": 409,
    "invalid_request": 422,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Console:
    """What the routes need, wired by `channels.bootstrap`."""

    conversations: Conversations
    access: Access
    desk: Desk
    origins: Origins
    secure_cookie: bool


def router(console: Console) -> APIRouter:
    """All routes of the console."""
    guards = Guards(console.access)
    routes = APIRouter(prefix="/console/api")
    routes.include_router(entrance.router(console.access, guards, secure_cookie=console.secure_cookie))
    routes.include_router(reading.router(console.conversations, guards))
    routes.include_router(acting.router(console.desk, guards))
    routes.include_router(live.router(console.conversations, console.access, console.origins))
    return routes


def refusal(error: ChannelError) -> Response:
    """A refusal as people and programs read it."""
    code = error.code.partition(":")[0]
    return problem(STATUS.get(code, 500), code, ERRORS.get(code, ERRORS["invalid_request"]))
