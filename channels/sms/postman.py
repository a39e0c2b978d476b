"""The outbox worker: hands letters to the carrier, waits longer after each failure, never sends twice blindly.

After a time-out the carrier is asked what it has. Only when it has shown nothing for a minute (`unknown_seconds`) is
the letter sent again. What cannot be sent ends as "dead", where operators see it and may replay it.
"""

from __future__ import annotations

import asyncio
import os
import secrets

from channels.conversation.model import Channel
from channels.conversation.service import Conversations, outbox_of
from channels.logs import log
from channels.sms.pace import Pace
from channels.sms.provider import Fate, Provider, SendFault, Taken
from channels.sms.statuses import STATES
from channels.store import sms
from channels.store.sms import Letter

SPARE_SECONDS = 10.0  # beside the call: to count the pace and to write the outcome down
BATCH = 4
HELD_SECONDS = 0.2
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0
LOOKS = 4  # at what the carrier has, before a letter of unknown outcome is sent again


class Postman:
    """Runs until cancelled."""

    def __init__(
        self,
        conversations: Conversations,
        provider: Provider,
        *,
        attempts: int,
        pace: Pace,
        poll: float,
        unknown_seconds: float = 60.0,
        senders: tuple[str, ...] = (),
    ) -> None:
        self.name = f"post:{os.getpid()}:{secrets.token_hex(4)}"
        self._conversations = conversations
        self._provider = provider
        # Longer than any call may take, so that no other worker looks for a letter whose call is still under way.
        self._lease_seconds = provider.longest_seconds + SPARE_SECONDS
        self._attempts = attempts
        self._pace = pace
        self._held = False  # whether a letter of the last round was put back to keep a number's pace
        self._poll = poll
        self._unknown_seconds = unknown_seconds
        self._senders = senders

    async def run(self) -> None:
        """Work until cancelled."""
        with self._conversations.bus.listen(outbox_of(Channel.SMS)) as listener:
            while True:
                listener.wake.clear()
                try:
                    worked = await self.round()
                except Exception:
                    log.exception("postman_error", worker=self.name)
                    worked = False
                if not worked or self._held:
                    await _wait(listener.wake, HELD_SECONDS if self._held else self._poll)

    async def round(self) -> bool:
        """Deal with what is due; False when nothing is."""
        self._held = False
        await self._conversations.precedence.give_way()
        async with self._conversations.db.write() as tx:
            now = self._conversations.moment().seconds
            letters = await sms.claim(tx, self.name, BATCH, now, self._lease_seconds)
        if letters:
            await asyncio.gather(*(self._deal_with(letter) for letter in letters))
        return bool(letters)

    async def _deal_with(self, letter: Letter) -> None:
        try:
            if letter.state == "queued":
                await self._send(letter)
            else:
                await self._find_out(letter)
        except SendFault as fault:
            await self._failed(letter, fault)
        except Exception:
            log.exception("letter_error", outbox=letter.id)

    async def _send(self, letter: Letter) -> None:
        if not await self._pace.allows(letter.ours):
            # put back untried: letters of our other numbers do not wait for this one
            untried = {"state": "queued", "attempts": letter.attempts}
            await self._change(letter, **untried, due_s=self._later(HELD_SECONDS))
            self._held = True
            return
        taken = await self._provider.send(letter)
        self._conversations.metrics.sms_parts.labels(letter.encoding).inc(letter.segments)
        await self._sent(letter, taken)

    async def _find_out(self, letter: Letter) -> None:
        found = await self._provider.find(letter)
        async with self._conversations.db.read() as tx:
            known = await sms.known_sids(tx, {taken.sid for taken in found})
        mine = [taken for taken in found if taken.sid not in known]
        if mine:
            await self._sent(letter, mine[0])
        elif self._conversations.moment().seconds - letter.tried_s < self._unknown_seconds:
            await self._change(letter, state="unknown", due_s=self._next_look())
        elif letter.attempts >= self._attempts:
            await self._bury(letter, letter.error or "outcome_unknown")
        else:
            await self._change(letter, state="queued", due_s=self._later(0.0))

    async def _sent(self, letter: Letter, taken: Taken) -> None:
        await self._conversations.precedence.give_way()
        async with self._conversations.db.write() as tx:
            # a delivery report may have been faster than this, as it may be faster than a time-out (`settle`)
            await sms.taken(tx, letter.id, taken.sid, STATES.get(taken.status, "sent"), taken.status)
        self._conversations.metrics.sms_states.labels("sent", "none").inc()
        log.info(
            "sms_sent", outbox=letter.id, sid=taken.sid, segments=letter.segments, encoding=letter.encoding
        )

    async def _failed(self, letter: Letter, fault: SendFault) -> None:
        log.warning("sms_not_sent", outbox=letter.id, code=fault.code, attempts=letter.attempts + 1)
        if fault.fate is Fate.UNKNOWN:
            await self._change(letter, state="unknown", error=fault.code, due_s=self._next_look())
        elif fault.fate is Fate.SENDER and (other := self._other_sender(letter)) is not None:
            await self._send_from(letter, other, fault.code)
        elif fault.fate is Fate.RETRY and letter.attempts + 1 < self._attempts:
            pause = fault.retry_after or min(FIRST_PAUSE * 2**letter.attempts, LONGEST_PAUSE)
            await self._change(letter, state="queued", error=fault.code, due_s=self._later(pause))
        else:
            await self._bury(letter, fault.code, fault.fate)

    def _other_sender(self, letter: Letter) -> str | None:
        """The next of our numbers that has not been tried for this letter."""
        if letter.ours not in self._senders:
            return self._senders[0] if self._senders else None
        rest = self._senders[self._senders.index(letter.ours) + 1 :]
        return rest[0] if rest else None

    async def _send_from(self, letter: Letter, ours: str, code: str) -> None:
        await self._change(letter, state="queued", ours=ours, error=code)
        async with self._conversations.db.write() as tx:
            await sms.also_over(tx, letter.phone, ours, letter.conversation)

    async def _bury(self, letter: Letter, code: str, fate: Fate | None = None) -> None:
        moment = self._conversations.moment()
        state = "suppressed" if fate is Fate.OPTED_OUT else "dead"
        async with self._conversations.db.write() as tx:
            gone = {"body": ""} if letter.secret else {}
            if not await sms.settle(tx, letter.id, self.name, state=state, error=code, **gone):
                return
            if fate in (Fate.OPTED_OUT, Fate.INVALID):
                flag = "opted_out" if fate is Fate.OPTED_OUT else "invalid"
                await sms.remember(tx, letter.phone, moment, **{flag: True})
        self._conversations.metrics.sms_states.labels(state, code).inc()
        log.error("sms_dead", outbox=letter.id, conversation=letter.conversation, code=code)

    async def _change(self, letter: Letter, **changes: object) -> None:
        async with self._conversations.db.write() as tx:
            await sms.settle(tx, letter.id, self.name, **changes)

    def _next_look(self) -> float:
        return self._later(self._unknown_seconds / LOOKS)

    def _later(self, seconds: float) -> float:
        return self._conversations.moment().seconds + seconds


async def _wait(wake: asyncio.Event, seconds: float) -> None:
    # not by wait_for: before Python 3.12 it drops a cancellation that meets the wake-up, and the worker never ends
    try:
        async with asyncio.timeout(seconds):
            await wake.wait()
    except TimeoutError:
        return
