"""A private PostgreSQL server in a temporary folder, started for the tests and stopped after them.

Debian's `postgresql` package brings the programs; they refuse to run as root, so root starts them as `postgres`.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg

HOW_TO_INSTALL = (
    "PostgreSQL's programs (initdb, pg_ctl) are not here. Install them with `apt-get install -y postgresql`, or "
    "point ULGA_TEST_POSTGRES_BIN at their folder."
)


def programs() -> Path:
    """The folder of initdb and pg_ctl."""
    given = os.environ.get("ULGA_TEST_POSTGRES_BIN")
    folders = [Path(given)] if given else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    folders += [Path(on_path).resolve().parent] if on_path else []
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise RuntimeError(HOW_TO_INSTALL)


@contextmanager
def server() -> Iterator[str]:
    """Start a server; its address without a database name."""
    where = programs()
    with tempfile.TemporaryDirectory(prefix="ulga-pg-") as name:
        folder, user = Path(name), _user()
        if user:
            shutil.chown(folder, user)
        data, port = folder / "data", _free_port()
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c fsync=off -k {folder}"
        _run(
            user,
            str(where / "initdb"),
            "-D",
            str(data),
            "-U",
            "ulga",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
        )
        _run(
            user,
            str(where / "pg_ctl"),
            "-D",
            str(data),
            "-l",
            str(folder / "log"),
            "-o",
            options,
            "-w",
            "start",
        )
        try:
            yield f"postgresql://ulga@127.0.0.1:{port}"
        finally:
            _run(user, str(where / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop")


@contextmanager
def new_database(address: str) -> Iterator[str]:
    """Create an empty database on the server, drop it afterwards."""
    name = f"t{uuid4().hex}"
    with psycopg.connect(f"{address}/postgres", autocommit=True) as admin:
        admin.execute(f"create database {name}")
    yield f"{address}/{name}"
    with psycopg.connect(f"{address}/postgres", autocommit=True) as admin:
        admin.execute(f"drop database {name} with (force)")


def _user() -> str | None:
    """Whom to run as: another user only when we are root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        raise RuntimeError(HOW_TO_INSTALL) from None


def _run(user: str | None, *command: str) -> None:
    prefix = ["runuser", "-u", user, "--"] if user else []
    done = subprocess.run(
        [*prefix, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd="/",
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout.decode(errors='replace')[-800:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
