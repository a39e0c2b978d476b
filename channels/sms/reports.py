"""Applies delivery reports to the outbox, with the consequence that each error code has."""

from __future__ import annotations

from typing import Any

from channels.conversation.service import Conversations
from channels.logs import log
from channels.sms.statuses import (
    ALERT_CODES,
    LATE_RETRY_CODES,
    LATE_SECONDS,
    OPTED_OUT_CODE,
    STATES,
    STOP_CODES,
    Report,
    forward,
)
from channels.store import sms
from channels.store.db import Tx
from channels.store.log import Moment
from channels.store.sms import Letter


class Reports:
    """Takes reports; a report about a letter that is not ours is noted and forgotten."""

    def __init__(self, conversations: Conversations) -> None:
        self._conversations = conversations

    async def take(self, report: Report) -> None:
        """Apply one report; again, or an older one, changes nothing."""
        moment = self._conversations.moment()
        async with self._conversations.db.write() as tx:
            letter = await _letter(tx, report)
            if letter is None:
                log.warning("sms_report_unknown", sid=report.sid, status=report.status)
                return
            if not forward(letter.status, report.status):
                return
            await sms.change(tx, letter.id, **_changes(letter, report))
            if report.error:
                await self._consequence(tx, letter, report.error, moment)
        if (state := STATES.get(report.status)) is not None:
            self._conversations.metrics.sms_states.labels(state, report.error or "none").inc()
        log.info("sms_report", outbox=letter.id, sid=report.sid, status=report.status, code=report.error)

    async def _consequence(self, tx: Tx, letter: Letter, error: str, moment: Moment) -> None:
        if error == OPTED_OUT_CODE:
            await sms.remember(tx, letter.phone, moment, opted_out=True)
        elif error in STOP_CODES:
            await sms.remember(tx, letter.phone, moment, invalid=True)
        elif error in LATE_RETRY_CODES and letter.body and not letter.key.endswith("/late"):
            await sms.put(tx, _again(letter) | {"due_s": moment.seconds + LATE_SECONDS}, moment)
        if error in ALERT_CODES:
            log.error("sms_filtered", outbox=letter.id, code=error)


async def _letter(tx: Tx, report: Report) -> Letter | None:
    letter = await sms.by_sid(tx, report.sid)
    if letter is None and report.letter_id is not None:
        letter = await sms.by_id(tx, report.letter_id)
    return letter if letter is not None and letter.sid in (None, report.sid) else None


def _changes(letter: Letter, report: Report) -> dict[str, Any]:
    changes: dict[str, Any] = {
        "status": report.status,
        "sid": report.sid,
        "error": report.error or letter.error,
    }
    return changes | {"state": STATES.get(report.status, "sent")}


def _again(letter: Letter) -> dict[str, Any]:
    names = ("conversation", "phone", "ours", "body", "encoding", "segments", "urgent", "secret")
    return {name: getattr(letter, name) for name in names} | {"key": f"{letter.key}/late", "state": "queued"}
