"""A local server that plays Twilio's Messages resource and refuses what Twilio would refuse."""

from __future__ import annotations

import base64
import itertools
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

ACCOUNT = "AC" + "1" * 32
AUTH_TOKEN = "0123456789abcdef0123456789abcdef"
SENDER = "+48732000111"


class TwilioDouble:
    """Keeps every message it accepted; counts every request it refused."""

    def __init__(self) -> None:
        self.accepted: list[dict[str, str]] = []
        self.refused: list[str] = []
        self._sids = itertools.count(1)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        """Serve in a thread."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def sent_to(self, number: str) -> list[str]:
        """Return the texts sent to a number, in order."""
        return [message["Body"] for message in self.accepted if message["To"] == number]

    def _accept(self, form: dict[str, str]) -> str:
        sid = f"SM{next(self._sids):032x}"
        self.accepted.append({**form, "sid": sid})
        return sid

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        double = self
        expected = "Basic " + base64.b64encode(f"{ACCOUNT}:{AUTH_TOKEN}".encode()).decode()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {name: values[0] for name, values in parse_qs(body).items()}
                wrong = self._what_is_wrong(form)
                if wrong:
                    double.refused.append(wrong)
                    self._answer(400, f'{{"code": 21604, "message": "{wrong}", "status": 400}}')
                    return
                sid = double._accept(form)
                self._answer(201, f'{{"sid": "{sid}", "status": "queued", "error_code": null}}')

            def _what_is_wrong(self, form: dict[str, str]) -> str:
                if self.headers.get("Authorization") != expected:
                    return "authentication"
                if self.path != f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json":
                    return f"path {self.path}"
                missing = {"To", "Body"} - set(form)
                return f"missing {missing}" if missing else ""

            def _answer(self, status: int, body: str) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None:
                """Stay quiet."""

        return Handler
