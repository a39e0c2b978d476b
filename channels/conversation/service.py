"""The one door to conversations: open, receive, pick, read, speak. Every change is one transaction, then a wake-up."""

from __future__ import annotations

import secrets
import time
from collections.abc import Awaitable, Callable

from channels.conversation.bus import Bus
from channels.conversation.model import Channel, Conversation, Draft, Event, OneTimeCode
from channels.conversation.precedence import Precedence
from channels.logs import log as logs
from channels.metrics import Metrics
from channels.store import choices, log, turns
from channels.store.db import Database, Tx
from channels.store.log import Appended, Moment
from polish.clock import Clock

Texting = Callable[[Tx, OneTimeCode, str, Moment], Awaitable[None]]


async def no_outlet(
    _tx: Tx, _conversation: Conversation, _drafts: tuple[Draft, ...], _key: str, _moment: Moment
) -> None:
    """For channels whose readers come and fetch: the log itself is the delivery."""


class Conversations:
    """Holds the database, the clocks and the bus; channels register how they deliver."""

    def __init__(
        self, db: Database, clock: Clock, bus: Bus, metrics: Metrics, wall: Callable[[], float] = time.time
    ) -> None:
        self.db = db
        self.bus = bus
        self.metrics = metrics
        self.precedence = Precedence()
        self._clock = clock
        self._wall = wall
        self._outlets: dict[Channel, turns.Outlet] = {}
        self._texting: Texting | None = None

    def deliver_by(self, channel: Channel, outlet: turns.Outlet) -> None:
        """Register what a channel does, inside the transaction, with what is said to the person."""
        self._outlets[channel] = outlet

    def text_by(self, texting: Texting) -> None:
        """Register how a one-time code reaches a phone."""
        self._texting = texting

    async def text(self, tx: Tx, code: OneTimeCode, key: str, moment: Moment) -> None:
        """Queue a one-time code, once per key, in the transaction that promises it."""
        if self._texting is None:
            logs.error("no_carrier_for_codes", where="outbox")
            return
        await self._texting(tx, code, key, moment)

    def moment(self) -> Moment:
        """Now, on both clocks."""
        return Moment(self._clock.now(), self._wall())

    async def outlet(
        self, tx: Tx, conversation: Conversation, drafts: tuple[Draft, ...], key: str, moment: Moment
    ) -> None:
        """Hand what is said to the conversation's own channel."""
        await self._outlets.get(conversation.channel, no_outlet)(tx, conversation, drafts, key, moment)

    async def open(
        self, cid: str, channel: Channel, greeting: Draft, *, link: str | None = None, known: bool = False
    ) -> None:
        """Begin a conversation with its greeting; `known` when the case backend has its session already."""
        moment = self.moment()
        async with self.db.write(urgent=True) as tx:
            await log.create(tx, cid, channel, moment, phone=None, greeted=True, link=link)
            conversation = await log.load(tx, cid)
            key = f"greeting:{cid}"
            changes = await turns.speak(tx, conversation, (greeting,), key, moment=moment, outlet=self.outlet)
            await turns.change(tx, cid, session_opened=known, **changes)

    async def receive(self, cid: str, draft: Draft, key: str) -> Appended:
        """Append what a person wrote; the same key again changes nothing."""
        with self.precedence.taking_in():
            async with self.db.write(urgent=True) as tx:
                appended = await log.append(tx, cid, draft, key, self.moment())
        self.received(cid, draft_channel=Channel.WEB, appended=appended)
        return appended

    async def pick(self, cid: str, choice_id: str, key: str, client_id: str) -> Appended:
        """Append the person's pick of an open choice."""
        with self.precedence.taking_in():
            async with self.db.write(urgent=True) as tx:
                appended = await choices.pick(
                    tx, cid, choice_id, key=key, client_id=client_id, moment=self.moment()
                )
        self.received(cid, draft_channel=Channel.WEB, appended=appended)
        return appended

    def received(self, cid: str, *, draft_channel: Channel, appended: Appended) -> None:
        """After the commit: count it and wake the workers."""
        if not appended.fresh:
            self.metrics.repeated.labels(draft_channel).inc()
            return
        self.metrics.inbound.labels(draft_channel).inc()
        self.bus.came_in(cid)

    def spoken(self, conversation: Conversation) -> None:
        """After the commit: wake readers and whoever carries this channel's messages."""
        self.bus.said(conversation.id)
        if conversation.channel in self._outlets:
            self.bus.said(outbox_of(conversation.channel))

    async def load(self, cid: str) -> Conversation:
        """The conversation as it stands; raises UnknownConversation."""
        async with self.db.read() as tx:
            return await log.load(tx, cid)

    async def verified(self, cid: str) -> bool:
        """Whether the person has proved who they are."""
        async with self.db.read() as tx:
            return await log.is_verified(tx, cid)

    async def events(self, cid: str, after: int) -> list[Event]:
        """A page of events behind an offset."""
        async with self.db.read() as tx:
            return await log.read(tx, cid, after)


def outbox_of(channel: Channel) -> str:
    """What the carrier of a channel listens to on the bus."""
    return f"outbox:{channel}"


def new_id() -> str:
    """An opaque id that says nothing and cannot be guessed."""
    return secrets.token_urlsafe(18)
