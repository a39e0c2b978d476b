"""ASGI middleware around everything: security headers on each answer, a size limit on each body.

Whatever is raised inside becomes a calm 500 and a log line without its message. Reads no body.
"""

from __future__ import annotations

import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from channels.edge.problems import problem
from channels.logs import log

LARGEST_BODY = 64 * 1024
UPLOADS = re.compile(r"/console/api/conversations/[^/]+/files")
CODE = (b"text/javascript", b"text/css")
FOR_DOCUMENTS = {b"content-security-policy", b"permissions-policy", b"cross-origin-opener-policy"}
SORRY = "Coś po naszej stronie nie zadziałało. Proszę spróbować ponownie."


class BodyTooLargeError(Exception):
    """Raised into the reader of a body that goes past the limit."""


class Door:
    """Wraps the application."""

    def __init__(
        self, app: ASGIApp, *, ancestors: str, websocket_origin: str, https: bool, largest_file: int = 0
    ) -> None:
        self._app = app
        self._largest_upload = largest_file + LARGEST_BODY  # words and the form's own lines beside the file
        csp = (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            f"connect-src 'self' {websocket_origin}; frame-src 'self'; manifest-src 'self'; base-uri 'none'; "
            f"form-action 'self'; frame-ancestors {ancestors}"
        )
        headers = {
            "content-security-policy": csp,
            "x-content-type-options": "nosniff",
            "referrer-policy": "no-referrer",
            "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
        }
        if https:
            headers["strict-transport-security"] = "max-age=31536000; includeSubDomains"
        self._headers = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._largest_upload if UPLOADS.fullmatch(scope["path"]) else LARGEST_BODY
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or int(length) > most:
            await self._refuse(scope, receive, send)
            return
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                message["headers"] = [*message.get("headers", ()), *self._missing(message)]
            await send(message)

        try:
            await self._app(scope, _counted(receive, most), sending)
        except BodyTooLargeError:
            if not begun:
                await self._refuse(scope, receive, send)
        except Exception:
            log.exception("request_error", method=scope["method"], route=_route(scope))
            if not begun:
                await problem(500, "internal", SORRY)(scope, receive, sending)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        await problem(413, "body_too_large", "To zbyt duża przesyłka.")(scope, receive, send)

    def _missing(self, message: Message) -> list[tuple[bytes, bytes]]:
        present = {name.lower(): value for name, value in message.get("headers", ())}
        # A page takes forty scripts and styles, which have no use for what only documents obey: 20 kB of a first visit.
        useless = FOR_DOCUMENTS if present.get(b"content-type", b"").startswith(CODE) else set[bytes]()
        return [header for header in self._headers if header[0] not in present.keys() | useless]


def _route(scope: Scope) -> str:
    """The template of the route, never the address that was typed."""
    return str(getattr(scope.get("route"), "path", "unknown"))


def _counted(receive: Receive, most: int) -> Receive:
    total = 0

    async def receiving() -> Message:
        nonlocal total
        message = await receive()
        total += len(message.get("body", b""))
        if total > most:
            raise BodyTooLargeError
        return message

    return receiving
