"""Set-up and the local stack: what they choose, and what they say when they cannot."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from deploy.local import setup
from deploy.local.processes import DidNotStart, Process, Program
from deploy.local.stack import SECRETS, Stack

RUNNING = (sys.version_info[0], sys.version_info[1])


def program(code: str, *, ready: bool = False, patience: float = 5) -> Program:
    return Program("trial", [sys.executable, "-c", code], {}, lambda: ready, patience)


def test_the_running_python_is_taken_when_it_fits() -> None:
    assert setup.find_python((RUNNING,)) == sys.executable


def test_a_python_that_cannot_be_had_is_asked_for_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(setup, "uv", lambda: "false")
    monkeypatch.setattr(setup, "run", lambda *_, **__: (_ for _ in ()).throw(setup.StepFailed("no network")))
    with pytest.raises(setup.StepFailed, match=r"pyenv install 2\.9"):
        setup.find_python(((2, 9),))


def test_a_failed_step_shows_the_end_of_its_output_and_what_to_do() -> None:
    with pytest.raises(setup.StepFailed, match=r"broken pipe(.|\n)*What to do: mend it"):
        setup.run([sys.executable, "-c", "import sys; sys.exit('broken pipe')"], "mend it")


def test_a_step_is_done_again_only_when_its_inputs_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(setup, "STATE", tmp_path)
    pinned = tmp_path / "pinned.txt"
    pinned.write_text("a==1")
    assert not setup.is_fresh("step", pinned)
    setup.mark_fresh("step", pinned)
    assert setup.is_fresh("step", pinned)
    pinned.write_text("a==2")
    assert not setup.is_fresh("step", pinned)


def test_a_taken_port_is_left_to_the_other_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ULGA_GATEWAY_PORT", raising=False)
    first = Stack(tmp_path / "one")
    with socket.socket() as other:
        other.bind(("127.0.0.1", first.ports["gateway"]))
        other.listen()
        second = Stack(tmp_path / "two")
    assert second.ports["gateway"] != first.ports["gateway"]
    assert second.environment["ULGA_GATEWAY_PORT"] == str(second.ports["gateway"])


def test_a_port_that_is_set_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ULGA_GATEWAY_PORT", "18123")
    assert Stack(tmp_path).url("gateway") == "http://127.0.0.1:18123"


def test_secrets_are_real_kept_and_for_their_owner_only(tmp_path: Path) -> None:
    first, again, other = Stack(tmp_path / "a"), Stack(tmp_path / "a"), Stack(tmp_path / "b")
    names = [f"ULGA_{name}" for name in SECRETS]
    assert [first.environment[n] for n in names] == [again.environment[n] for n in names]
    assert len({stack.environment[n] for stack in (first, other) for n in names}) == 2 * len(names)
    assert (tmp_path / "a" / "secrets.json").stat().st_mode & 0o077 == 0


def test_a_service_that_ends_at_its_start_shows_its_last_words(tmp_path: Path) -> None:
    process = Process(program("raise SystemExit('no such table')"), tmp_path)
    with pytest.raises(DidNotStart, match="no such table"):
        process.wait_until_ready()
    process.stop()


def test_stopping_ends_the_service_and_its_children(tmp_path: Path) -> None:
    code = (
        "import subprocess,sys,time; p=subprocess.Popen([sys.executable,'-c','import time;time.sleep(60)']);"
    )
    process = Process(program(code + "print(p.pid, flush=True); time.sleep(60)", ready=True), tmp_path)
    process.wait_until_ready()
    while not process.log_tail():
        pass
    child = int(process.log_tail())
    process.stop()
    assert not process.is_running
    state = Path(f"/proc/{child}/stat")
    assert not state.exists() or state.read_text().split()[2] == "Z"
