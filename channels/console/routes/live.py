"""GET /console/api/live: the console's WebSocket; only our own page may open it, only with a session."""

from fastapi import APIRouter, WebSocket

from channels.console.guards import COOKIE
from channels.console.live import Behind, LiveDesk
from channels.edge.origin import Origins


def router(behind: Behind, origins: Origins) -> APIRouter:
    """The route."""
    routes = APIRouter()

    @routes.websocket("/live")
    async def live(socket: WebSocket) -> None:
        if not socket.headers.get("origin") or not origins.allows(socket.headers.get("origin")):
            await socket.close(1008)
            return
        token = socket.cookies.get(COOKIE, "")
        session = await behind.access.session(token)
        if session is None or not session.proved:
            await socket.close(1008)
            return
        await socket.accept()
        await LiveDesk(socket, token, session, behind).run()

    return routes
