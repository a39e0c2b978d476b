"""Static files ready to send: read once, compressed once, known by a tag, so that an unchanged one costs no bytes.

Only public files of web/ are compressed here; an answer that carries a secret never is.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

WORTH_IT = 500  # bytes; less gains nothing
TEXTS = frozenset({".html", ".js", ".mjs", ".css", ".json", ".webmanifest", ".svg", ".txt"})


@dataclass(frozen=True, slots=True)
class Parcel:
    """A file's bytes, plain and compressed, and the tag of its content."""

    plain: bytes
    small: bytes | None
    tag: str

    @classmethod
    def of(cls, path: Path) -> Parcel:
        """Read and compress a file."""
        plain = path.read_bytes()
        text = path.suffix in TEXTS and len(plain) >= WORTH_IT
        small = gzip.compress(plain, 6, mtime=0) if text else None
        return cls(plain, small, hashlib.sha256(plain).hexdigest()[:20])

    def answer(self, request: Request, kind: str, headers: dict[str, str]) -> Response:
        """The file, its compressed form, or 304 when the browser has it already."""
        small = self.small if "gzip" in request.headers.get("accept-encoding", "") else None
        tag = f'"{self.tag}{"-gzip" if small is not None else ""}"'
        all_headers = headers | {"etag": tag, "vary": "accept-encoding"}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=all_headers)
        if small is None:
            return Response(self.plain, media_type=kind, headers=all_headers)
        return Response(small, media_type=kind, headers=all_headers | {"content-encoding": "gzip"})


class Parcels:
    """Keeps parcels until their file changes; as many as there are files in web/."""

    def __init__(self) -> None:
        self._kept: dict[Path, tuple[tuple[int, int], Parcel]] = {}

    def of(self, path: Path) -> Parcel:
        """The parcel of a file as it is now."""
        stat = path.stat()
        mark = (stat.st_mtime_ns, stat.st_size)
        kept = self._kept.get(path)
        if kept is None or kept[0] != mark:
            kept = self._kept[path] = (mark, Parcel.of(path))
        return kept[1]
