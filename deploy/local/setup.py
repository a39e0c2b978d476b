"""Set up what a fresh machine lacks; every step says what it does, how long it took, and what to do when it fails.

`python3 -m deploy.local.setup [--tests]` needs only the standard library and any Python from 3.9. A step whose inputs
have not changed is skipped (stamps in .state/).
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATE = ROOT / ".state"
TOOLS = ROOT / ".tools"
BOT_PYTHON = (3, 10)
APP_PYTHONS = ((3, 11), (3, 12), (3, 13))


class StepFailed(Exception):
    """A step could not be done; the message says what the person can do."""


def main() -> None:
    """Run the steps in order."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--tests", action="store_true", help="also what the tests need: browser, PostgreSQL, axe"
    )
    wanted = arguments.parse_args()
    STATE.mkdir(exist_ok=True)
    try:
        step("tool environment (uv)", install_uv)
        step("application environment (.venv)", install_app)
        step("assistant environment (.venv-bot, Python 3.10)", install_bot)
        if wanted.tests:
            step("Chromium", lambda: debian_package("chromium", ["chromium"]))
            step("PostgreSQL server", lambda: debian_package("postgresql", postgres_server()))
            step("axe-core", install_axe)
    except StepFailed as failure:
        sys.exit(f"\nset-up stopped: {failure}")


def step(name: str, work) -> None:  # type: ignore[no-untyped-def]
    """Announce, do, time."""
    print(f"  {name} ...", end=" ", flush=True)
    started = time.monotonic()
    outcome = work()
    print(f"{outcome} ({time.monotonic() - started:.1f} s)", flush=True)


def run(arguments: list[str], advice: str, **environment: str) -> None:
    """Run a command; on failure show the end of its output and the advice."""
    done = subprocess.run(
        arguments, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-12:])
        raise StepFailed(f"`{' '.join(arguments[:4])} ...` failed.\n{tail}\nWhat to do: {advice}")


def is_fresh(name: str, *inputs: Path) -> bool:
    """Tell whether the step was already done for exactly these inputs."""
    stamp = STATE / f"{name}.stamp"
    return stamp.exists() and stamp.read_text() == _digest(inputs)


def mark_fresh(name: str, *inputs: Path) -> None:
    """Remember that the step was done for these inputs."""
    (STATE / f"{name}.stamp").write_text(_digest(inputs))


def _digest(inputs: tuple[Path, ...]) -> str:
    whole = hashlib.sha256(str(ROOT).encode())
    for path in inputs:
        whole.update(path.read_bytes())
    return whole.hexdigest()


def uv() -> str:
    """Return the path of our uv."""
    return str(TOOLS / "bin" / "uv")


def install_uv() -> str:
    """Put uv into its own environment; it then builds the two others."""
    pinned = ROOT / "requirements" / "tools.txt"
    if is_fresh("tools", pinned) and Path(uv()).exists():
        return "there"
    run(
        [sys.executable, "-m", "venv", "--clear", str(TOOLS)],
        "install your system's package for Python virtual environments (on Debian: apt-get install python3-venv)",
    )
    run(
        [str(TOOLS / "bin" / "pip"), "install", "-q", "--require-hashes", "-r", str(pinned)],
        "check the network and that pip can reach its package index",
    )
    mark_fresh("tools", pinned)
    return "installed"


def install_app() -> str:
    """Build .venv on the newest fitting Python."""
    return _environment(".venv", "dev.txt", APP_PYTHONS)


def install_bot() -> str:
    """Build .venv-bot on Python 3.10: the last one that open-source Rasa runs on."""
    return _environment(".venv-bot", "bot-dev.txt", (BOT_PYTHON,))


def _environment(folder: str, requirements: str, versions: tuple[tuple[int, int], ...]) -> str:
    pinned = ROOT / "requirements" / requirements
    python = ROOT / folder / "bin" / "python"
    if is_fresh(folder, pinned) and python.exists():
        return "there"
    interpreter = find_python(versions)
    run([uv(), "venv", "-q", "--clear", "--python", interpreter, folder], f"remove {folder} and try again")
    sync = [uv(), "pip", "sync", "-q", "--python", str(python), "--require-hashes"]
    run(
        # Rasa imports 7,000 modules: compiled once here, every later start of it takes a third of the time.
        [*sync, "--compile-bytecode", str(pinned)],
        "check the network and that at least 4 GB of disk are free, then run the command again",
    )
    mark_fresh(folder, pinned)
    return "installed"


def find_python(versions: tuple[tuple[int, int], ...]) -> str:
    """Return an interpreter: the running one, on PATH, among pyenv's, or fetched by uv.

    Raises:
        StepFailed: none is there and none can be fetched.
    """
    for version in versions:
        for candidate in _candidates(version):
            if _is_python(candidate, version):
                return candidate
    wanted = ".".join(map(str, versions[0]))
    try:
        run([uv(), "python", "install", "-q", wanted], "")
    except StepFailed as failure:
        raise StepFailed(
            f"Python {wanted} is not on PATH, not among pyenv's versions, and could not be fetched. "
            f"What to do: install it (for example `pyenv install {wanted}`) and run the command again."
        ) from failure
    return wanted


def _candidates(version: tuple[int, int]) -> list[str]:
    name = f"python{version[0]}.{version[1]}"
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [sys.executable, shutil.which(name)]
    found += [
        str(path / "bin" / name) for path in sorted(pyenv.glob(f"{version[0]}.{version[1]}.*"), reverse=True)
    ]
    return [path for path in found if path]


def _is_python(path: str, version: tuple[int, int]) -> bool:
    ask = f"import sys; print(sys.version_info[:2] == {version})"
    try:
        done = subprocess.run([path, "-c", ask], capture_output=True, text=True, timeout=20, check=False)
    except OSError:
        return False
    return done.stdout.strip() == "True"  # a pyenv shim without a version set answers with an error


def postgres_server() -> list[str]:
    """Return where Debian puts PostgreSQL's programs."""
    return [str(path) for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")] or ["postgres"]


def debian_package(package: str, programs: list[str]) -> str:
    """Install a Debian package unless one of its programs is already there."""
    if any(shutil.which(program) for program in programs):
        return "there"
    advice = f"install it by hand: apt-get install {package}"
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise StepFailed(f"{package} is missing and needs an administrator. What to do: {advice}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], advice, **quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], advice, **quiet)
    return "installed"


def install_axe() -> str:
    """Fetch axe-core, the accessibility checker, by package.json; nothing of it is served to anyone."""
    manifest = ROOT / "package.json"
    if is_fresh("axe", manifest) and (ROOT / "node_modules" / "axe-core").exists():
        return "there"
    if not shutil.which("npm"):
        if os.geteuid() == 0 and shutil.which("apt-get"):
            debian_package("npm", ["npm"])
        else:
            raise StepFailed("npm is missing. What to do: install Node.js with npm")
    run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], "check the network")
    mark_fresh("axe", manifest)
    return "installed"


if __name__ == "__main__":
    main()
