"""Starting, watching and ending the processes of a stack; nothing here knows what they do."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 6.0


class DidNotStart(Exception):
    """A process ended or did not become ready; the message shows the end of its log."""


@dataclass(frozen=True)
class Program:
    """What to run and how to know that it is ready."""

    name: str
    arguments: list[str]
    environment: dict[str, str]
    is_ready: Callable[[], bool]
    patience_seconds: float = 60.0


class Process:
    """One running program with its log file."""

    def __init__(self, program: Program, logs: Path) -> None:
        logs.mkdir(parents=True, exist_ok=True)
        self.program = program
        self.log = logs / f"{program.name}.log"
        self.started = time.monotonic()
        with self.log.open("ab") as output:
            self._popen = subprocess.Popen(
                [*_dying_with_us(), *program.arguments],
                cwd=ROOT,
                env={**os.environ, **program.environment},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C reaches the runner alone, which then ends them in order
            )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._popen.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._popen.poll() is None

    def wait_until_ready(self) -> float:
        """Return the seconds it took, counted from its start.

        Raises:
            DidNotStart: it ended, or its patience ran out.
        """
        while time.monotonic() - self.started < self.program.patience_seconds:
            if not self.is_running:
                raise DidNotStart(f"{self.program.name} ended at its start:\n{self.log_tail()}")
            if self.program.is_ready():
                return time.monotonic() - self.started
            time.sleep(0.1)
        raise DidNotStart(f"{self.program.name} was not ready in time:\n{self.log_tail()}")

    def log_tail(self, lines: int = 15) -> str:
        """Return the end of its log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def kill(self) -> None:
        """End it at once, as a crash would (SIGKILL to it and its children)."""
        self._signal(signal.SIGKILL)
        self._popen.wait()

    def stop(self) -> None:
        """Ask it to end, and insist after a while."""
        if self.is_running:
            self._signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(PATIENCE_SECONDS)
        self._signal(signal.SIGKILL)  # children that outlived it
        self._popen.wait()  # on a busy machine it may have needed the kill itself

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)


def answers(url: str) -> bool:
    """Tell whether a URL answers with a 2xx."""
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return bool(200 <= response.status < 300)
    except (urllib.error.URLError, OSError):
        return False


def _dying_with_us() -> list[str]:
    """Linux: have the kernel end a service when the runner dies, even by SIGKILL."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []
