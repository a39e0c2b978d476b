"""An SMS comes in: into the log, once per MessageSid, in one transaction; everything else happens later."""

from __future__ import annotations

from dataclasses import dataclass

from channels.conversation.decisions import MEDIA, OPT_IN, OPT_OUT, OPTED_OUT, THROTTLED
from channels.conversation.model import Channel, Conversation, Draft, Source
from channels.conversation.service import Conversations, new_id
from channels.conversation.words import clean
from channels.guard import Guard
from channels.logs import log
from channels.sms import options
from channels.sms.wishes import wish
from channels.store import choices, sms
from channels.store import log as event_log
from channels.store.db import Tx
from channels.store.log import Moment

LONGEST_NUMBER = 32


@dataclass(frozen=True, slots=True)
class Incoming:
    """What the provider hands over."""

    sid: str
    phone: str
    ours: str
    body: str
    media: int = 0
    told_by_provider: bool = False  # Twilio has confirmed the STOP or START itself


class Inbound:
    """Appends incoming messages."""

    def __init__(self, conversations: Conversations, guard: Guard) -> None:
        self._conversations = conversations
        self._guard = guard

    async def receive(self, message: Incoming) -> str:
        """Append it (again: a no-op) and return the conversation's id."""
        with self._conversations.precedence.taking_in():
            return await self._take_in(message)

    async def _take_in(self, message: Incoming) -> str:
        moment = self._conversations.moment()
        too_many = not await self._guard.allows("sms", message.phone)
        phone, ours = message.phone[:LONGEST_NUMBER], message.ours[:LONGEST_NUMBER]
        async with self._conversations.db.write(urgent=True) as tx:
            known = await sms.caller(tx, phone, ours) or await self._first_words(tx, phone, ours, moment)
            conversation, number = known
            cid = conversation.id
            draft = await self._draft(tx, conversation, number, message)
            if too_many and draft.kind not in (OPT_OUT, OPT_IN):
                draft = await self._throttled(draft, message.phone)
            appended = await event_log.append(
                tx, cid, draft, f"sms:{message.sid}", moment, locked=conversation
            )
            if appended.fresh and draft.kind in (OPT_OUT, OPT_IN):
                await sms.remember(tx, phone, moment, opted_out=draft.kind == OPT_OUT)
        log.info("sms_received", conversation=cid, offset=appended.offset, sid=message.sid, kind=draft.kind)
        self._conversations.received(cid, draft_channel=Channel.SMS, appended=appended)
        return cid

    async def _first_words(
        self, tx: Tx, phone: str, ours: str, moment: Moment
    ) -> tuple[Conversation, sms.Number]:
        """Begin the conversation of a phone with a number of ours, unless another process has just done so."""
        cid, fresh = await sms.thread(tx, phone, ours, new_id())
        if fresh:
            await event_log.create(tx, cid, Channel.SMS, moment, phone=phone, greeted=False)
        return await event_log.load(tx, cid, lock=True), await sms.number(tx, phone)

    async def _throttled(self, draft: Draft, phone: str) -> Draft:
        """Kept in the log and read for danger, but not answered one by one."""
        notice = await self._guard.allows("sms_notice", phone)
        return Draft(Source.DEBTOR, draft.text, THROTTLED, data={"notice": notice})

    async def _draft(self, tx: Tx, conversation: Conversation, known: sms.Number, message: Incoming) -> Draft:
        text = clean(message.body)
        if (wanted := wish(text)) is not None:
            news = known.opted_out != (wanted == OPT_OUT)
            return Draft(Source.DEBTOR, text, wanted, data={"confirm": news and not message.told_by_provider})
        if known.opted_out:
            return Draft(Source.DEBTOR, text, OPTED_OUT)
        if message.media:
            return Draft(Source.DEBTOR, text, MEDIA, data={"media": message.media})
        return await self._pick(tx, conversation, text) or Draft(Source.DEBTOR, text)

    async def _pick(self, tx: Tx, conversation: Conversation, text: str) -> Draft | None:
        """An answer by number to the question just asked."""
        if not options.looks_like_one(text):
            return None
        on_offer = await choices.last_question(tx, conversation)
        index = options.meant(text, [offer.choice.title for offer in on_offer]) if on_offer else None
        return None if index is None else choices.draft_of(on_offer[index])
