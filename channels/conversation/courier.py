"""The delivery worker: takes conversations with something unanswered and deals with them in order.

One worker per conversation at a time, by a lease in SQL; as many processes as one likes. A worker that dies loses
its lease within seconds and the next one goes on from the log. A turn's replies carry a key made of the message
they answer, so whatever is repeated, the person reads one answer.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from channels.conversation.decisions import FAULT, Ask, Result, as_it_stands, find_alarm, introduced
from channels.conversation.model import Channel, Conversation, EngineMemory, Event
from channels.conversation.service import Conversations, outbox_of
from channels.conversation.turn import Turns
from channels.engine.client import Recall
from channels.errors import LeaseLost
from channels.logs import log
from channels.store import leases, memories, turns
from channels.store import log as event_log
from channels.store.db import Tx
from channels.store.log import Moment
from channels.tracing import traced_turn

PAUSE_AFTER_ERROR = 1.0
DONE = -1


Promise = Callable[[Tx, Conversation, Result, Moment], Awaitable[Result]]


async def no_promise(_tx: Tx, _held: Conversation, result: Result, _moment: Moment) -> Result:
    """Where nobody knows when a person will answer."""
    return result


class Courier:
    """Runs until stopped; `concurrency` conversations at a time."""

    def __init__(
        self,
        conversations: Conversations,
        turns_: Turns,
        *,
        concurrency: int = 8,
        lease_seconds: float = 10.0,
        poll_seconds: float = 1.0,
        attempts: int = 3,
        promise: Promise = no_promise,
    ) -> None:
        self.name = f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._conversations = conversations
        self._turns = turns_
        self._concurrency = concurrency
        self._lease_seconds = lease_seconds
        self._poll_seconds = poll_seconds
        self._attempts = attempts
        self._promise = promise
        self._working: set[asyncio.Task[None]] = set()
        self._more_wait = False  # for a free hand, as far as the last look could tell

    async def run(self) -> None:
        """Work until cancelled."""
        renewing = asyncio.create_task(self._renew())
        try:
            while True:
                try:
                    await self._take()
                except Exception:
                    log.exception("worker_error", worker=self.name)
                    await asyncio.sleep(PAUSE_AFTER_ERROR)
                await self._conversations.bus.wait_inbound(self._poll_seconds)
        finally:
            renewing.cancel()
            await self._stop()

    async def _stop(self) -> None:
        for task in self._working:
            task.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)

    async def _take(self) -> None:
        room = self._concurrency - len(self._working)
        if room <= 0:
            self._more_wait = True
            return
        async with self._conversations.db.write() as tx:
            now = self._conversations.moment().seconds
            claimed = await leases.claim(tx, self.name, room, now, self._lease_seconds)
        self._more_wait = len(claimed) == room
        for conversation in claimed:
            task = asyncio.create_task(self.work(conversation))
            self._working.add(task)
            task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._working.discard(task)
        if self._more_wait:
            self._conversations.bus.nudge()

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(self._lease_seconds / 3)
            if not self._working:
                continue
            try:
                async with self._conversations.db.write() as tx:
                    await leases.renew(
                        tx, self.name, self._conversations.moment().seconds, self._lease_seconds
                    )
            except Exception:
                log.exception("renew_error", worker=self.name)

    async def work(self, conversation: Conversation) -> None:
        """Deal with everything unanswered in one conversation that this worker has just claimed."""
        cid, read_through = conversation.id, 0
        try:
            while (read_through := await self._one(conversation, read_through)) != DONE:
                conversation = await self._conversations.load(cid)
        except LeaseLost:
            log.warning("lease_lost", conversation=cid, worker=self.name)
        except Exception:
            log.exception("turn_error", conversation=cid, worker=self.name)
            await asyncio.sleep(PAUSE_AFTER_ERROR)
            await self._release(cid, failed=True)
        except asyncio.CancelledError:
            await self._release(cid, failed=False)
            raise

    async def _release(self, cid: str, *, failed: bool) -> None:
        with suppress(Exception):
            async with self._conversations.db.write() as tx:
                await leases.release(tx, self.name, cid, failed=failed)
        self._conversations.bus.nudge()  # what is free now may have been passed over a moment ago

    async def _one(self, conversation: Conversation, read_through: int) -> int:
        """One message; DONE when nothing is left and the conversation has been let go.

        Otherwise the offset up to which messages have been read for alarms.
        """
        await self._conversations.precedence.give_way()
        async with self._conversations.db.read() as tx:
            pending = await event_log.unanswered(tx, conversation)
        if not pending:
            await self._release(conversation.id, failed=False)
            return DONE
        with (
            self._conversations.metrics.stage.labels("turn").time(),
            traced_turn(conversation, pending[0]) as span,
        ):
            unread = [event for event in pending if event.offset > read_through]
            through, result = await self._work_out(conversation, pending[0], find_alarm(unread))
            more = await self._finish(conversation, pending[-1].offset, through, result)
            span.set_attribute("ulga.outcome", result.reason or "said")
        return pending[-1].offset if more else DONE

    async def _work_out(
        self, conversation: Conversation, event: Event, alarm: Event | None
    ) -> tuple[int, Result]:
        if alarm is not None:
            return alarm.offset, self._turns.alarm(conversation, alarm)
        step = self._turns.decide(conversation, event)
        if isinstance(step, Result):
            return event.offset, step
        if conversation.attempts > self._attempts:
            return event.offset, self._turns.failed(conversation, event.offset, "attempts_used_up")
        return event.offset, await self._ask(conversation, event, step)

    async def _ask(self, conversation: Conversation, event: Event, step: Ask) -> Result:
        self._conversations.bus.typing(conversation.id, "assistant")
        if not conversation.session_opened and await self._turns.introduce(conversation):
            async with self._conversations.db.write() as tx:
                await turns.session_opened(tx, conversation.id)
        async with self._conversations.db.read() as tx:
            memory_at = await memories.made_at(tx, conversation.id)
        return await self._turns.ask(conversation, event, step, memory_at, self._recall(conversation.id))

    def _recall(self, cid: str) -> Recall:
        async def recall() -> EngineMemory | None:
            async with self._conversations.db.read() as tx:
                return await memories.load(tx, cid)

        return recall

    async def _finish(self, conversation: Conversation, seen: int, through: int, result: Result) -> bool:
        service = self._conversations
        await service.precedence.give_way()
        async with service.db.write() as tx:
            moment = service.moment()
            held = await leases.held(tx, self.name, conversation.id, moment.seconds)
            if (alarm := await self._alarm_since(tx, held, seen)) is not None:
                through, result = alarm.offset, self._turns.alarm(held, alarm)
            texts = self._turns.texts(held)
            result = introduced(held, as_it_stands(held, result, texts), texts)
            result = await self._promise(tx, held, result, moment)
            finished = await turns.finish(tx, held, through, result, moment=moment, outlet=service.outlet)
            if result.code is not None and finished.said:
                await service.text(tx, result.code, f"code:{conversation.id}:{through}", moment)
        service.spoken(conversation)
        if result.code is not None:
            service.bus.said(outbox_of(Channel.SMS))
        self._note(conversation, result, said=bool(finished.said))
        return finished.more

    async def _alarm_since(self, tx: Tx, held: Conversation, seen: int) -> Event | None:
        """While the answer was made, the person may have written what matters more than it."""
        if held.inbound_offset <= seen:
            return None
        return find_alarm(await event_log.unanswered(tx, replace(held, handled_offset=seen)))

    def _note(self, conversation: Conversation, result: Result, *, said: bool) -> None:
        metrics = self._conversations.metrics
        outcome = "fault" if (result.reason or "").startswith(FAULT) else "said" if said else "silent"
        metrics.turns.labels(conversation.channel, outcome).inc()
        if result.report:
            self._conversations.bus.said("notices")
        if result.move is not None:
            metrics.handovers.labels((result.reason or "none").split(":")[0]).inc()
            log.info("mode_moved", conversation=conversation.id, move=result.move, reason=result.reason)
