"""The static pages of web/: the chat at "/", the widget at "/widget.js", their files beside them.

Only files inside the folder, only kinds that a page is made of, and never a dot file.
"""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from channels.edge.parcels import Parcels
from channels.edge.problems import problem

KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
}
EMBEDDED = ("widget", "chat")  # what the widget loads into other sites' pages, also strictly isolated ones
ROOTS = ("chat", "", "widget", "static")


class Pages:
    """Finds the file for a path; a page of its own folder may use relative names."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self._parcels = Parcels()

    async def answer(self, request: Request) -> Response:
        """Answer a GET for a static file."""
        found = self.find(request.path_params.get("path", ""))
        if found is None:
            return problem(404, "not_found", "Nie ma takiej strony.", "Nie znaleziono")
        headers = {"cache-control": "no-cache"}
        if found.relative_to(self._folder).parts[0] in EMBEDDED:
            headers |= {"cross-origin-resource-policy": "cross-origin"}
        return self._parcels.of(found).answer(request, KINDS[found.suffix], headers)

    def find(self, path: str) -> Path | None:
        """The file to send, or None."""
        if "\x00" in path or len(path) > 300:
            return None
        for root in ROOTS:
            base = self._folder / root / path
            for candidate in (base, base / "index.html"):
                if self._may_send(candidate):
                    return candidate
        return None

    def _may_send(self, candidate: Path) -> bool:
        try:
            real = candidate.resolve()
            inside = real.relative_to(self._folder)
        except (OSError, ValueError):
            return False
        hidden = any(part.startswith(".") for part in inside.parts)
        return not hidden and real.suffix in KINDS and real.is_file()
