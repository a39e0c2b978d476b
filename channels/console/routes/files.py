"""A reply with a file, and the files of a conversation for those who may see it."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException

from channels.console.attaching import Attaching, Upload
from channels.console.checking import Checking
from channels.console.guards import Guards, Refused
from channels.console.writing import Writing
from channels.conversation.words import clean
from channels.files.sending import as_download
from channels.store.agents import Agent

ID = re.compile(r"[A-Za-z0-9_\-]{1,64}\Z")
LONGEST_TEXT, LONGEST_CODES = 2_000, 400


def router(attaching: Attaching, writing: Writing, checking: Checking, guards: Guards) -> APIRouter:
    """The routes."""
    routes = APIRouter(prefix="/conversations/{cid}/files")

    @routes.post("", status_code=204)
    async def attach(cid: str, request: Request, agent: Annotated[Agent, Depends(guards.handling)]) -> None:
        """Form fields: file, id, text (may be empty), confirmed (codes of remarks, by commas)."""
        attaching.require_role(agent)  # before a byte of the body is read
        await writing.require_owned(agent, cid)
        upload, confirmed = await _read(request)
        taken = await checking.pass_or_refuse(agent, cid, upload.text, confirmed) if upload.text else None
        await attaching.send(agent, cid, upload, taken)

    @routes.get("/{file}")
    async def download(cid: str, file: str, agent: Annotated[Agent, Depends(guards.seeing)]) -> Response:
        return as_download(await attaching.open(agent, cid, file))

    return routes


async def _read(request: Request) -> tuple[Upload, list[str]]:
    try:
        async with request.form(max_files=1, max_fields=4) as form:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise Refused("invalid_request")
            id_, text, codes = (str(form.get(name, "")) for name in ("id", "text", "confirmed"))
            content = await file.read()
            name = file.filename or ""
    except MultiPartException:
        raise Refused("invalid_request") from None
    if not ID.match(id_) or len(text) > LONGEST_TEXT or len(codes) > LONGEST_CODES:
        raise Refused("invalid_request")
    return Upload(id_, clean(text), name, content), [code for code in codes.split(",") if code]
