"""Which pages may talk to the chat: our own and those that are configured to embed it."""

from __future__ import annotations

from urllib.parse import urlsplit

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class Origins:
    """A browser always names its origin; a client without one is no browser and still needs a token."""

    def __init__(self, allowed: frozenset[str], *, local_too: bool) -> None:
        self.allowed = allowed
        self._local_too = local_too

    def allows(self, origin: str | None) -> bool:
        """Tell whether a request with this Origin header may go on."""
        if origin is None or origin in self.allowed:
            return True
        if not self._local_too:
            return False
        try:
            return urlsplit(origin).hostname in LOCAL
        except ValueError:
            return False

    def local_pattern(self) -> str | None:
        """In development: a pattern of any port of this machine, for pages that embed the widget."""
        return r"https?://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?" if self._local_too else None

    def frame_ancestors(self) -> str:
        """The same list for the header that says who may embed our pages."""
        local = ["http://localhost:*", "http://127.0.0.1:*"] if self._local_too else []
        return " ".join(["'self'", *sorted(self.allowed), *local])
