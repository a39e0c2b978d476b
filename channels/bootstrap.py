"""Wires the gateway: the only place that knows every room. Tests hand in their own parts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from channels.console.api import Console
from channels.console.outlook import Outlook
from channels.console.wiring import build_console
from channels.conversation.bus import Bus
from channels.conversation.courier import Courier
from channels.conversation.decisions import Texts
from channels.conversation.lookout import Lookout
from channels.conversation.model import Channel
from channels.conversation.modes import Mode
from channels.conversation.redis_bus import RedisBus
from channels.conversation.service import Conversations
from channels.conversation.turn import Turns
from channels.edge.health import Check
from channels.edge.origin import Origins
from channels.engine.cases import CasesClient
from channels.engine.client import EngineClient
from channels.engine.herald import Herald
from channels.files.links import FileLinks
from channels.guard import Guard
from channels.metrics import Metrics
from channels.settings import Settings
from channels.sms import pace
from channels.sms.inbound import Inbound
from channels.sms.notify import texting_from
from channels.sms.outlet import SmsOutlet
from channels.sms.pace import Pace
from channels.sms.postman import Postman
from channels.sms.provider import Provider
from channels.sms.reports import Reports
from channels.sms.simulated import SimulatedProvider
from channels.sms.simulator import OURS as SIMULATED_NUMBER
from channels.sms.twilio_provider import TwilioProvider
from channels.store import leases, stats
from channels.store import sms as sms_rows
from channels.store.db import Database
from channels.texts.sms import SmsTexts
from channels.texts.web import WebTexts
from channels.webchat.sessions import WebChat
from channels.webchat.tokens import ChatTokens
from polish.clock import clock_from
from polish.crisis import assess


@dataclass
class Gateway:
    """Everything that runs in one process."""

    settings: Settings
    metrics: Metrics
    db: Database
    bus: Bus
    conversations: Conversations
    engine: EngineClient
    cases: CasesClient
    guard: Guard
    courier: Courier
    chat: WebChat
    links: FileLinks
    inbound: Inbound
    reports: Reports
    console: Console
    carrier: Provider | None
    tasks: list[Callable[[], Coroutine[Any, Any, None]]] = field(default_factory=list)

    def checks(self) -> dict[str, Check]:
        """What has to answer before people are let in."""
        return {"database": self._database, "engine": self.engine.healthy, "cases": self.cases.healthy}

    async def _database(self) -> bool:
        await self.db.ping()
        return True

    async def refresh_gauges(self) -> None:
        """Read from the database what the gauges show."""
        async with self.db.read() as tx:
            count, oldest = await stats.unanswered(tx)
            modes, outbox = await stats.by_mode(tx), await stats.outbox_by_state(tx)
        self.metrics.unanswered.set(count)
        age = self.conversations.moment().seconds - oldest if count and oldest else 0.0
        self.metrics.oldest.set(max(0.0, age))
        for mode in Mode:
            self.metrics.waiting.labels(mode).set(modes.get(mode, 0))
        self.metrics.outbox.clear()  # a state that nothing is in any more must not keep its last number
        for state, number in outbox.items():
            self.metrics.outbox.labels(state).set(number)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Open everything, work, close everything."""
        await asyncio.to_thread(
            assess, "dzień dobry"
        )  # its rules are compiled now, not under the first message
        await self.db.start()
        if self.db.sqlite:
            async with self.db.write() as tx:
                await leases.forget_dead(tx)
                await sms_rows.forget_dead(tx)
        await self.bus.start()
        tasks = [asyncio.create_task(run()) for run in self.tasks]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.engine.close()
            await self.cases.close()
            await self.console.desk_client.close()
            if self.carrier is not None:
                await self.carrier.close()
            await self.guard.close()
            await self.bus.close()
            await self.db.close()


def build(settings: Settings, wall: Callable[[], float] = time.time) -> Gateway:
    """Wire a gateway; opens nothing."""
    metrics, db = Metrics(), Database(settings.database_url)
    shared = _shared_by_redis(settings, db)
    bus = RedisBus(shared) if shared else Bus()
    conversations = Conversations(db, clock_from(settings.clock), bus, metrics, wall)
    engine = EngineClient(
        settings.engine_urls,
        settings.engine_token,
        settings.engine_timeout_seconds,
        changed=lambda number, up: metrics.engine_up.labels(str(number)).set(up),
    )
    cases = CasesClient(settings.cases_base, settings.cases_token, settings.cases_timeout_seconds)
    texts: dict[Channel, Texts] = {
        Channel.WEB: WebTexts(settings.firm_name),
        Channel.SMS: SmsTexts(settings.firm_name),
    }
    guard, carrier = _guard(settings, shared), _carrier(settings)
    courier = Courier(
        conversations,
        Turns(engine, cases, texts, metrics, sends_codes=carrier is not None),
        concurrency=settings.turn_concurrency,
        lease_seconds=settings.lease_seconds,
        poll_seconds=settings.poll_seconds,
        attempts=settings.turn_attempts,
        promise=Outlook(conversations, settings.office_hours).promise,
    )
    chat = _chat(settings, conversations, cases, guard)
    links = FileLinks(settings.chat_secrets, settings.public_base, settings.attachments_link_hours)
    inbound, reports = Inbound(conversations, guard), Reports(conversations)
    console = build_console(settings, conversations, guard, chat.origins, texts, reader=engine)
    parts = (settings, metrics, db, bus, conversations, engine, cases, guard, courier, chat, links)
    gateway = Gateway(*parts, inbound, reports, console, carrier)
    gateway.tasks.append(lambda: engine.pool.watch(settings.engine_look_seconds))
    gateway.tasks += [courier.run, Lookout(conversations, settings.poll_seconds * 2).run]
    if settings.cases_desk_token:
        gateway.tasks.append(console.tenants.run)
    gateway.tasks.append(Herald(conversations, cases, settings.poll_seconds * 10).run)
    if carrier is not None:
        spoken = SmsTexts(settings.firm_name)
        conversations.deliver_by(Channel.SMS, SmsOutlet(spoken, links.address))
        ours = settings.senders[0] if settings.senders else SIMULATED_NUMBER
        conversations.text_by(texting_from(ours, spoken))
        gateway.tasks.append(_postman(settings, conversations, guard, carrier).run)
    return gateway


def _carrier(settings: Settings) -> Provider | None:
    """Twilio where it is configured, the simulator in development, nothing otherwise."""
    if settings.twilio_enabled:
        callback = settings.public_base + "/sms/twilio/status"
        account, token = settings.twilio_account_sid, settings.twilio_auth_token
        patience = settings.twilio_timeout_seconds
        return TwilioProvider(account, token, settings.twilio_base_url, callback, patience)
    return SimulatedProvider() if settings.simulator_enabled else None


def _postman(settings: Settings, conversations: Conversations, guard: Guard, carrier: Provider) -> Postman:
    return Postman(
        conversations,
        carrier,
        attempts=settings.sms_attempts,
        pace=Pace(guard),
        poll=settings.poll_seconds,
        unknown_seconds=settings.sms_unknown_seconds,
        senders=settings.senders,
    )


def _shared_by_redis(settings: Settings, db: Database) -> str | None:
    """Where gateways share notes and counters; over SQLite there is one gateway, which keeps both to itself."""
    return None if db.sqlite else settings.redis_url


def _guard(settings: Settings, shared: str | None) -> Guard:
    rules = {
        "sessions": settings.limit_sessions,
        "messages": settings.limit_messages,
        "frames": settings.limit_frames,
        "openings": settings.limit_openings,
        "sms": settings.limit_sms,
        pace.RULE: pace.rule(settings.sms_per_second),
        "renewals": settings.limit_renewals,
        "history": settings.limit_history,
        "files": settings.limit_files,
        "logins": settings.limit_logins,
        "sms_notice": settings.limit_sms_notice,
    }
    return Guard(rules, shared, exact=frozenset({pace.RULE}))


def _chat(settings: Settings, conversations: Conversations, cases: CasesClient, guard: Guard) -> WebChat:
    return WebChat(
        conversations,
        cases,
        ChatTokens(settings.chat_secrets, settings.chat_token_hours),
        guard,
        Origins(settings.origins, local_too=not settings.production),
        WebTexts(settings.firm_name),
        max_sockets=settings.chat_max_sockets,
        max_sockets_each=settings.chat_max_sockets_each,
        max_sockets_address=settings.chat_max_sockets_address,
    )
