"""A local server that plays Twilio's Messages resource and refuses what Twilio would refuse."""

from __future__ import annotations

import base64
import itertools
import json
import threading
import time
from collections import deque
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

ACCOUNT = "AC" + "1" * 32
AUTH_TOKEN = "0123456789abcdef0123456789abcdef"
SENDER = "+48732000111"


LATE_SECONDS = 5.0


class TwilioDouble:
    """Keeps every message it accepted; counts every request it refused.

    `moods` are answers that it gives instead of a good one, each once:
    429         too many requests: not accepted
    500         an error of its own: not accepted
    500 after   an error of its own after it has accepted the message
    late        accepted, but the answer comes too late to be read
    """

    MOODS = ("429", "500", "500 after", "late")

    def __init__(self) -> None:
        self.moods: deque[str] = deque()
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

    def _mood(self) -> str:
        try:
            return self.moods.popleft()
        except IndexError:
            return ""

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
                mood = double._mood()
                if mood in {"429", "500"}:
                    self._answer(int(mood), f'{{"code": 0, "message": "{mood}", "status": {mood}}}')
                    return
                sid = double._accept(form)
                if mood == "500 after":
                    self._answer(500, '{"code": 0, "message": "500", "status": 500}')
                    return
                if mood == "late":
                    time.sleep(LATE_SECONDS)
                self._answer(201, f'{{"sid": "{sid}", "status": "queued", "error_code": null}}')

            def do_GET(self) -> None:
                to = parse_qs(urlsplit(self.path).query).get("To", [""])[0]
                found = [_shown(message) for message in double.accepted if message["To"] == to]
                self._answer(200, json.dumps({"messages": found[::-1], "page": 0, "page_size": 50}))

            def _what_is_wrong(self, form: dict[str, str]) -> str:
                if self.headers.get("Authorization") != expected:
                    return "authentication"
                if urlsplit(self.path).path != f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json":
                    return f"path {self.path}"
                missing = {"To", "Body"} - set(form)
                return f"missing {missing}" if missing else ""

            def _answer(self, status: int, body: str) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with suppress(ConnectionError):  # who waits too long has left
                    self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None:
                """Stay quiet."""

        return Handler


def _shown(message: dict[str, str]) -> dict[str, object]:
    shown = {"sid": message["sid"], "status": "queued", "body": message["Body"], "to": message["To"]}
    return {**shown, "from": message.get("From"), "date_created": None, "error_code": None}
