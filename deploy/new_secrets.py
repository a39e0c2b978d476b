"""`python3 -m deploy.new_secrets`: write the secret files of deploy/compose.yaml, each with a fresh random value.

What is there already is kept, so it can be run again after an update. The folder is for its owner only; the files in it
can be read inside the containers, which run as other users. Twilio's token cannot be made up: its file is left empty.
"""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "secrets"
TOKENS = (
    "ULGA_CASES_TOKEN",
    "ULGA_CASES_ADMIN_TOKEN",
    "ULGA_CASES_CODE_SECRET",
    "ULGA_CASES_DESK_TOKEN",
    "ULGA_CONSOLE_SECRET",
    "ULGA_ENGINE_TOKEN",
    "ULGA_CHAT_SECRET",
)
PASSWORDS = ("postgres_admin", "postgres_cases", "postgres_gateway", "redis_password")
GIVEN_BY_OTHERS = ("ULGA_TWILIO_AUTH_TOKEN",)
ADDRESSES = {
    "ULGA_CASES_DATABASE_URL": ("postgres_cases", "postgresql://ulga_cases:{}@postgres:5432/ulga_cases"),
    "ULGA_GATEWAY_DATABASE_URL": (
        "postgres_gateway",
        "postgresql://ulga_gateway:{}@postgres:5432/ulga_gateway",
    ),
    "ULGA_REDIS_URL": ("redis_password", "redis://:{}@redis:6379/0"),
}


def write_missing(folder: Path) -> list[str]:
    """Write what is missing; return the names written."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = {name: secrets.token_hex(32) for name in (*TOKENS, *PASSWORDS)} | dict.fromkeys(
        GIVEN_BY_OTHERS, ""
    )
    written = [name for name, value in made.items() if _write(folder / name, value)]
    for name, (password, address) in ADDRESSES.items():
        if _write(folder / name, address.format((folder / password).read_text())):
            written.append(name)
    return written


def _write(path: Path, value: str) -> bool:
    if path.exists():
        return False
    path.write_text(value)
    path.chmod(0o444)  # the folder keeps others out; a container's user has to read its own files
    return True


def main() -> None:
    """Write and say what was written, never the values."""
    written = write_missing(FOLDER)
    sys.stdout.write(f"{FOLDER}: {', '.join(written) or 'everything was there'}\n")


if __name__ == "__main__":
    main()
