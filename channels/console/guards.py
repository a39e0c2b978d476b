"""Who may call what: FastAPI dependencies over the session cookie and the CSRF header."""

from fastapi import Request

from channels.console.access import Access
from channels.errors import ChannelError
from channels.store.agents import Agent, Session

COOKIE = "ulga_console"


class Refused(ChannelError):
    """The console does not do this for this person: not_logged_in, csrf, not_allowed, nothing_dead."""


class Guards:
    """`present` to look, `acting` to change something, `looking` and `leading` the same for supervisors."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def present(self, request: Request) -> Session:
        """Somebody is logged in."""
        session = await self._access.session(request.cookies.get(COOKIE, ""))
        if session is None:
            raise Refused("not_logged_in")
        return session

    async def acting(self, request: Request) -> Agent:
        """Somebody is logged in, and the request comes from the console's own page."""
        session = await self.present(request)
        if request.headers.get("x-csrf-token", "") != session.csrf:
            raise Refused("csrf")
        return session.agent

    async def looking(self, request: Request) -> Agent:
        """A supervisor or an admin looks."""
        return _leads((await self.present(request)).agent)

    async def leading(self, request: Request) -> Agent:
        """A supervisor or an admin acts."""
        return _leads(await self.acting(request))


def _leads(agent: Agent) -> Agent:
    if agent.role == "agent":
        raise Refused("not_allowed")
    return agent
