"""Traces: the actions' part of a turn that the gateway began, sent by OTLP. Off unless ULGA_OTLP_ENDPOINT is set.

A call is a span (its attributes are the action's name and an opaque id); calls of the case backend become spans
below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import SpanLimits, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

tracer = trace.get_tracer("ulga.actions")


def set_up(endpoint: str | None) -> None:
    """Send spans of this process to a collector, if there is one."""
    if not endpoint:
        return
    # no events: those that libraries add are exceptions with their messages, which may quote a person
    limits = SpanLimits(max_events=0)
    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "ulga-actions"}), span_limits=limits)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=3)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    AioHttpClientInstrumentor().instrument(tracer_provider=provider)


@contextmanager
def call(headers: Mapping[str, str], action: str, conversation: str) -> Iterator[None]:
    """A span around one call, below Rasa's."""
    above = TraceContextTextMapPropagator().extract(dict(headers))
    with tracer.start_as_current_span(
        "actions.call", above, SpanKind.SERVER, set_status_on_exception=False
    ) as span:
        span.set_attributes({"next_action": action, "sender_id": conversation})
        yield
