"""POST /sms/twilio and /sms/twilio/status: signed requests in, an empty answer out, as soon as it is safe."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from channels.edge.problems import problem
from channels.logs import log
from channels.metrics import Metrics
from channels.sms.inbound import Inbound, Incoming
from channels.sms.reports import Reports
from channels.sms.signature import Form, Signatures, read_form
from channels.sms.statuses import Report

EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
FORM_TYPE = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class TwilioDoor:
    """What the webhook needs."""

    inbound: Inbound
    reports: Reports
    signatures: Signatures
    metrics: Metrics


def router(door: TwilioDoor) -> APIRouter:
    """The webhook's routes."""
    routes = APIRouter()

    @routes.post("/sms/twilio")
    async def receive(request: Request) -> Response:
        form = await _signed_form(door, request)
        return form if isinstance(form, Response) else await _receive(door, form)

    @routes.post("/sms/twilio/status")
    async def report(request: Request) -> Response:
        form = await _signed_form(door, request)
        return (
            form
            if isinstance(form, Response)
            else await _report(door, form, request.query_params.get("o", ""))
        )

    return routes


async def _signed_form(door: TwilioDoor, request: Request) -> Form | Response:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        return _refuse(door, 415, "form_expected")
    try:
        form = read_form(await request.body())
    except ValueError:
        return _refuse(door, 400, "bad_form")
    signature = request.headers.get("x-twilio-signature", "")
    query = request.scope.get("query_string", b"").decode("latin-1")
    if not door.signatures.valid(request.url.path, query, form, signature):
        return _refuse(door, 403, "bad_signature")
    return form


async def _receive(door: TwilioDoor, form: Form) -> Response:
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    phone, ours = form.get("From", ""), form.get("To", "")
    if not (_plain(sid, 64) and _plain(phone, 64) and _plain(ours, 64)):
        return _refuse(door, 400, "bad_form")
    media = form.get("NumMedia", "0")
    count = int(media) if media.isascii() and media.isdigit() and len(media) < 4 else 0
    body, told = form.get("Body", ""), bool(form.get("OptOutType"))
    await door.inbound.receive(Incoming(sid, phone, ours, body, count, told))
    return Response(EMPTY_TWIML, media_type="text/xml")


async def _report(door: TwilioDoor, form: Form, letter: str) -> Response:
    sid, status = form.get("MessageSid", ""), form.get("MessageStatus", "")
    if not (_plain(sid, 64) and _plain(status, 16)):
        return _refuse(door, 400, "bad_form")
    error = form.get("ErrorCode", "")
    code = error if error.isascii() and error.isdigit() and len(error) < 8 else None
    letter_id = int(letter) if letter.isascii() and letter.isdigit() and len(letter) < 10 else None
    await door.reports.take(Report(sid, status, code, letter_id))
    return Response(status_code=204)


def _plain(value: str, longest: int) -> bool:
    """Something the provider could have made: ids, numbers and names of states are printable ASCII."""
    return 0 < len(value) <= longest and value.isascii() and value.isprintable()


def _refuse(door: TwilioDoor, status: int, code: str) -> Response:
    door.metrics.refused.labels("twilio", code).inc()
    log.warning("webhook_refused", code=code)
    return problem(status, code, "Tego żądania nie można przyjąć.")
