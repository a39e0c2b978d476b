"""A file on its way to a browser: to be saved, never to be shown inside our own pages."""

from __future__ import annotations

from urllib.parse import quote

from starlette.responses import Response

from channels.files.kinds import KINDS
from channels.store.files import StoredFile


def as_download(file: StoredFile) -> Response:
    """The bytes with the type of their content, as an attachment."""
    plain = file.name.encode("ascii", "replace").decode().replace("?", "_")
    headers = {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file.name, safe='')}",
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
    return Response(file.content, media_type=KINDS[file.kind].media_type, headers=headers)
