"""Traces: the actions' part of a turn that the gateway began, sent by OTLP. Off unless ULGA_OTLP_ENDPOINT is set.

rasa-sdk makes a span of each call (its attributes are the action's name and opaque ids); calls of the case backend
become spans below it.
"""

from __future__ import annotations

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import SpanLimits, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor


def set_up(endpoint: str | None) -> TracerProvider | None:
    """Send spans of this process to a collector; None when tracing is off."""
    if not endpoint:
        return None
    # no events: those that libraries add are exceptions with their messages, which may quote a person
    limits = SpanLimits(max_events=0)
    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "ulga-actions"}), span_limits=limits)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=3)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    AioHttpClientInstrumentor().instrument(tracer_provider=provider)
    return provider
