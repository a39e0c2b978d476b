"""Settings of the assistant, read from the environment when asked for."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.errors import SettingsError
from polish.clock import Clock, clock_from

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDERS = {"", "changeme", "change-me", "secret", "password", "token", "placeholder"}
SHORTEST_SECRET = 16


@dataclass(frozen=True)
class Settings:
    """What `python -m bot` needs to know."""

    port: int
    engine_token: str
    actions_url: str
    redis_url: str
    models: Path
    model: Path | None = None
    host: str = "127.0.0.1"
    otlp_endpoint: str | None = None

    @classmethod
    def from_environment(cls) -> Settings:
        """Read ULGA_RASA_HOST, ULGA_RASA_PORT, ULGA_ENGINE_TOKEN, ULGA_ACTIONS_URL, ULGA_REDIS_URL, ULGA_MODELS_DIR,
        ULGA_MODEL and ULGA_OTLP_ENDPOINT.

        Raises:
            SettingsError: a secret is missing, or is a placeholder outside development.
        """
        return cls(
            port=int(os.environ.get("ULGA_RASA_PORT", "5005")),
            engine_token=_secret("ULGA_ENGINE_TOKEN"),
            actions_url=os.environ.get("ULGA_ACTIONS_URL", "http://127.0.0.1:5055"),
            redis_url=os.environ.get("ULGA_REDIS_URL", "redis://127.0.0.1:6379/0"),
            models=Path(os.environ.get("ULGA_MODELS_DIR", ROOT / "models")),
            model=Path(os.environ["ULGA_MODEL"]) if os.environ.get("ULGA_MODEL") else None,
            host=os.environ.get("ULGA_RASA_HOST") or "127.0.0.1",
            otlp_endpoint=os.environ.get("ULGA_OTLP_ENDPOINT") or None,
        )


def _secret(name: str) -> str:
    value = os.environ.get(name, "")
    weak = value.lower() in PLACEHOLDERS or len(value) < SHORTEST_SECRET
    if weak and os.environ.get("ULGA_ENV", "development") == "production":
        raise SettingsError(f"{name} must be a real secret of at least {SHORTEST_SECRET} characters")
    if not value:
        raise SettingsError(f"{name} is not set")
    return value


@lru_cache(maxsize=1)
def clock() -> Clock:
    """Return the clock of this process: real, or set by ULGA_CLOCK in development and tests."""
    return clock_from(os.environ.get("ULGA_CLOCK"))
