"""Traces: this service's part of a turn that the gateway began, sent by OTLP. Off unless ULGA_OTLP_ENDPOINT is set.

A span is named by its route's template; paths are left out, because those of administration hold case numbers.
"""

from __future__ import annotations

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import SpanLimits, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.types import ASGIApp, Message, Receive, Scope, Send

tracer = trace.get_tracer("ulga.case_backend")


def set_up(endpoint: str | None) -> TracerProvider | None:
    """Send spans of this process to a collector; None when tracing is off."""
    if not endpoint:
        return None
    # no events: those that libraries add are exceptions with their messages, which may quote a person
    limits = SpanLimits(max_events=0)
    provider = TracerProvider(resource=Resource.create({SERVICE_NAME: "ulga-cases"}), span_limits=limits)
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=3)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return provider


class Traced:
    """ASGI middleware: a span for every request that carries a trace's id; probes and metrics carry none."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._propagator = TraceContextTextMapPropagator()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or all(name != b"traceparent" for name, _ in scope["headers"]):
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        above = self._propagator.extract(headers)
        with tracer.start_as_current_span(
            scope["method"], above, SpanKind.SERVER, set_status_on_exception=False
        ) as span:

            async def answering(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                    if message["status"] >= 500:
                        span.set_status(StatusCode.ERROR)
                await send(message)

            try:
                await self._app(scope, receive, answering)
            finally:
                route = getattr(scope.get("route"), "path", "none")
                span.update_name(f"{scope['method']} {route}")
                span.set_attribute("http.route", route)
