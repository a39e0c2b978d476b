"""What `rasa init` makes, as it makes it: trained here, served by `rasa run` with its REST channel.

Nothing is tuned in either direction: its own pipeline (DIET, ResponseSelector) and policies (TED, memory, rules), its
tracker in memory, no action server, no database. It answers `hello` with a fixed sentence; Ulga meanwhile keeps the
message in a log on disk, reads it for a crisis, asks a case backend and writes its answer down.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.local.processes import ROOT, Process, Program, answers

BOT = str(ROOT / ".venv-bot" / "bin" / "python")
QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
MAKE = "from rasa.cli.scaffold import create_initial_project; create_initial_project('.')"


def train(folder: Path) -> float:
    """Make the project and train it, as the first command of its manual does; return the seconds of training."""
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "models").exists():
        return 0.0
    _run(folder, "-c", MAKE)
    started = time.monotonic()
    _run(folder, "-m", "rasa", "train", "--quiet")
    return time.monotonic() - started


def _run(folder: Path, *arguments: str) -> None:
    done = subprocess.run(
        [BOT, "-W", "ignore", *arguments],
        cwd=folder,
        env={**os.environ, **QUIET},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"rasa {arguments[:3]} failed:\n{done.stdout[-1500:]}{done.stderr[-1500:]}")


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve it; give the address of its REST channel."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    arguments = [BOT, "-W", "ignore", "-m", "rasa", "run", "-i", "127.0.0.1", "--port", str(port)]
    folders = ["--model", str(folder / "models"), "--endpoints", str(folder / "endpoints.yml")]
    credentials = ["--credentials", str(folder / "credentials.yml")]
    program = Program(
        "plain-rasa",
        [*arguments, *folders, *credentials],
        QUIET,
        lambda: answers(f"http://127.0.0.1:{port}/webhooks/rest/"),
        patience_seconds=180,
    )
    process = Process(program, folder / "logs")
    try:
        process.wait_until_ready()
        yield f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    finally:
        process.stop()
