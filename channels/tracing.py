"""Traces: one id from the gateway through Rasa and the actions to the case backend, sent by OTLP.

Off unless ULGA_OTLP_ENDPOINT is set. Names and attributes are fixed words, ids and counts: no text, phone or sum, and
no address that holds a token (which is why incoming requests of the gateway are not traced by their URL).
"""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import SpanLimits, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span

from channels.conversation.model import Conversation, Event

tracer = trace.get_tracer("ulga.channels")


@contextmanager
def traced_turn(conversation: Conversation, event: Event) -> Iterator[Span]:
    """The span that one message's whole way hangs on, from the log to the log."""
    with tracer.start_as_current_span("gateway.turn", set_status_on_exception=False) as span:
        span.set_attributes(
            {
                "ulga.conversation": conversation.id,
                "ulga.channel": conversation.channel,
                "ulga.mode": conversation.mode,
                "ulga.offset": event.offset,
            }
        )
        yield span


def set_up(endpoint: str | None) -> TracerProvider | None:
    """Send spans of this process to a collector; None when tracing is off."""
    if not endpoint:
        return None
    # no events: those that libraries add are exceptions with their messages, which may quote a person
    limits = SpanLimits(max_events=0)
    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "ulga-gateway"}), span_limits=limits)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=3)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    AioHttpClientInstrumentor().instrument(tracer_provider=provider)
    return provider


def with_trace(_logger: Any, _name: str, fields: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Put the trace's id on a log line, so that one leads to the other."""
    context = trace.get_current_span().get_span_context()
    if context.is_valid:
        fields["trace"] = format(context.trace_id, "032x")
    return fields
