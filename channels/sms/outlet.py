"""Turns what is said into SMS waiting in the outbox, inside the transaction that says it.

One turn becomes one text where it fits: messages sent apart may arrive in any order.
"""

from __future__ import annotations

from collections.abc import Callable

from channels.conversation.decisions import URGENT
from channels.conversation.model import FILE, Conversation, Draft, Source
from channels.logs import log
from channels.sms import options
from channels.store import sms
from channels.store.db import Tx
from channels.store.log import Moment
from channels.texts.files import by_sms
from channels.texts.sms import SmsTexts
from polish import gsm7

LONGEST = 1_530  # ten segments; Twilio takes 1,600 characters


class SmsOutlet:
    """Registered with the conversations for the SMS channel."""

    def __init__(self, texts: SmsTexts, link_to: Callable[[str], str]) -> None:
        self._texts = texts
        self._link_to = link_to

    async def __call__(
        self, tx: Tx, conversation: Conversation, drafts: tuple[Draft, ...], key: str, moment: Moment
    ) -> None:
        """Queue the drafts, or note that they must not go out."""
        drafts = tuple(
            draft for draft in drafts if draft.source is not Source.SYSTEM or draft.offers
        )  # who took or gave back is not worth an SMS each; a question is
        if not drafts:
            return
        phone = conversation.phone
        ours = await sms.our_number(tx, conversation.id)
        if phone is None or ours is None:
            log.error("sms_without_phone", conversation=conversation.id)
            return
        urgent = any(draft.kind in URGENT for draft in drafts)
        known = await sms.number(tx, phone)
        barred = known.invalid or (known.opted_out and not urgent)
        for part, body in enumerate(split(self.compose(drafts))):
            size = gsm7.segments(body)
            letter = {
                "conversation": conversation.id,
                "key": f"{key}/{part}",
                "phone": phone,
                "ours": ours,
                "body": body,
                "encoding": size.encoding,
                "segments": size.count,
                "urgent": urgent,
                "secret": False,
                "state": "suppressed" if barred else "queued",
            }
            await sms.put(tx, letter, moment)

    def compose(self, drafts: tuple[Draft, ...]) -> str:
        """The text of one turn, folded to what GSM-7 can say."""
        texts = [line for draft in drafts if draft.text for line in self._lines(draft)]
        titles = [offer.title for draft in drafts for offer in draft.offers]
        if titles:
            intro = self._texts.letters_intro if options.needs_letters(titles) else self._texts.options_intro
            texts.append("\n".join([intro, *options.lines(titles)]))
        return gsm7.fold("\n".join(texts))

    def _lines(self, draft: Draft) -> list[str]:
        """The words, and the address of the file that goes with them: an SMS carries none itself."""
        if draft.kind != FILE:
            return [_signed(draft)]
        file = draft.data["file"]
        address = self._link_to(file["id"])
        return [_signed(draft), by_sms(file["name"], file["kind"], file["size"], address)]


def _signed(draft: Draft) -> str:
    """An SMS has no face beside it: a person's words carry the person's name."""
    return f"{draft.author}: {draft.text}" if draft.source is Source.AGENT and draft.author else draft.text


def split(text: str, longest: int = LONGEST) -> list[str]:
    """Cut at line ends, then at blanks, so that no part is longer than the provider takes."""
    parts: list[str] = []
    while len(text) > longest:
        cut = max(text.rfind("\n", 0, longest), 0) or max(text.rfind(" ", 0, longest), 0) or longest
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*parts, text]
