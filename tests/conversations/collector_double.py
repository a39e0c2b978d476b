"""A collector of traces on a real port: takes OTLP over HTTP and remembers the spans."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest


@dataclass(frozen=True)
class Seen:
    """One span, as a collector stores it."""

    service: str
    name: str
    trace: str
    span: str
    parent: str
    attributes: dict[str, str]
    events: int


class CollectorDouble:
    """Started once a session; `spans` grows as services send."""

    def __init__(self) -> None:
        self.spans: list[Seen] = []
        double = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                double.spans += read(body)
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def of_conversation(self, conversation: str) -> list[Seen]:
        """Every span of every trace that the gateway began for a conversation."""
        roots = {s.trace for s in self.spans if s.attributes.get("ulga.conversation") == conversation}
        return [span for span in self.spans if span.trace in roots]


def read(body: bytes) -> list[Seen]:
    """The spans of one export."""
    request = ExportTraceServiceRequest.FromString(body)
    found = []
    for resource in request.resource_spans:
        named = {a.key: a.value.string_value for a in resource.resource.attributes}
        for scope in resource.scope_spans:
            for span in scope.spans:
                attributes = {a.key: str(a.value).strip() for a in span.attributes}
                plain = {
                    a.key: a.value.string_value
                    for a in span.attributes
                    if a.value.WhichOneof("value") == "string_value"
                }
                ids = (span.trace_id.hex(), span.span_id.hex(), span.parent_span_id.hex())
                found.append(
                    Seen(named["service.name"], span.name, *ids, attributes | plain, len(span.events))
                )
    return found
