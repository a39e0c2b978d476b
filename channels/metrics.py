"""What Prometheus sees: counts and times by stage, never a person."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 12, 20)


class Metrics:
    """One registry per application, so tests may have many."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        count, r = Counter, self.registry
        self.inbound = count("ulga_inbound_messages", "Messages appended to the log", ["channel"], registry=r)
        self.repeated = count(
            "ulga_inbound_repeats", "Messages that were there already", ["channel"], registry=r
        )
        self.refused = count("ulga_refused", "Requests and frames refused", ["where", "code"], registry=r)
        self.turns = count("ulga_turns", "Messages dealt with", ["channel", "outcome"], registry=r)
        self.stage = Histogram(
            "ulga_turn_seconds", "Time of a turn by stage", ["stage"], registry=r, buckets=SECONDS
        )
        self.fallbacks = count("ulga_fallbacks", "Calm fallbacks after an engine fault", ["code"], registry=r)
        self.handovers = count("ulga_handovers", "Conversations handed to people", ["reason"], registry=r)
        self.crises = count("ulga_crises", "Conversations frozen after an alarm", ["channel"], registry=r)
        self.sms_parts = count(
            "ulga_sms_segments", "SMS segments handed to the provider", ["encoding"], registry=r
        )
        self.sms_states = count(
            "ulga_sms_outcomes", "Outcomes of outgoing SMS", ["state", "error"], registry=r
        )
        self.engine_up = Gauge(
            "ulga_engine_up",
            "Whether an engine answers, by its place in ULGA_ENGINE_URL",
            ["engine"],
            registry=r,
        )
        self.sockets = Gauge("ulga_chat_sockets", "Open chat connections", registry=r)
        self.unanswered = Gauge("ulga_unanswered", "Conversations with unanswered messages", registry=r)
        self.oldest = Gauge(
            "ulga_oldest_unanswered_seconds", "Age of the oldest unanswered message", registry=r
        )
        self.waiting = Gauge("ulga_mode", "Conversations by mode", ["mode"], registry=r)
        self.outbox = Gauge("ulga_sms_outbox", "Outgoing SMS by state", ["state"], registry=r)
