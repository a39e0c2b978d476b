"""Settings of the case backend, read from the environment (prefix ULGA_). In production it refuses to start with
missing or placeholder secrets, or with a set clock."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Self

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_PLACEHOLDERS = ("changeme", "secret", "password", "token", "example", "placeholder", "test", "admin")
_SHORTEST_SECRET = 16


class Settings(BaseSettings):
    """Everything that may be set from outside."""

    model_config = SettingsConfigDict(env_prefix="ULGA_", extra="ignore", populate_by_name=True)

    env: Literal["development", "test", "production"] = Field(
        default="development", description="Where it runs; production refuses weak secrets and a set clock."
    )
    clock: str | None = Field(default=None, description="ISO time to live at (development and tests only).")
    data_dir: Path = Field(default=Path(".data"), description="Folder for the SQLite file.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(default="INFO", description="Log level.")
    otlp_endpoint: str | None = Field(
        default=None, description="Collector of traces, such as http://127.0.0.1:4318; empty: no traces."
    )
    cases_host: str = Field(default="127.0.0.1", description="Address to listen on.")
    cases_port: int = Field(default=8090, ge=1, le=65535, description="Port to listen on.")
    cases_database_url: str | None = Field(
        default=None, description="SQLAlchemy address of PostgreSQL; empty means SQLite in ULGA_DATA_DIR."
    )
    cases_token: SecretStr = Field(description="Bearer token of the conversation services.")
    cases_admin_token: SecretStr = Field(description="Bearer token of administration and import.")
    cases_desk_token: SecretStr | None = Field(
        default=None, description="Bearer token of the agents' console; empty: nobody may ask for it."
    )
    cases_law_dir: Path | None = Field(default=None, description="Folder with one's own legal tables.")
    cases_identity_floor_ms: int = Field(
        default=150, ge=0, le=5000, description="Every identity answer takes at least this long, in ms."
    )
    cases_code_secret: SecretStr | None = Field(
        default=None,
        description="Key of hashed one-time codes and look-up keys; empty: made from both tokens.",
    )

    @model_validator(mode="after")
    def _refuse_weak(self) -> Self:
        if self.cases_token.get_secret_value() == self.cases_admin_token.get_secret_value():
            raise ValueError("ULGA_CASES_TOKEN and ULGA_CASES_ADMIN_TOKEN must differ")
        if self.env != "production":
            return self
        if self.clock:
            raise ValueError("ULGA_CLOCK may not be set in production")
        for name in ("cases_token", "cases_admin_token", "cases_desk_token", "cases_code_secret"):
            secret: SecretStr | None = getattr(self, name)
            if secret is not None and _is_weak(secret.get_secret_value()):
                raise ValueError(f"ULGA_{name.upper()} is missing, too short or a placeholder")
        return self

    def database_url(self) -> str:
        """Where the cases are kept."""
        if self.cases_database_url:
            return self.cases_database_url
        return f"sqlite:///{(self.data_dir / 'cases.sqlite3').absolute()}"


def _is_weak(secret: str) -> bool:
    lowered = secret.lower()
    return (
        len(secret) < _SHORTEST_SECRET
        or any(lowered.startswith(word) or lowered.endswith(word) for word in _PLACEHOLDERS)
        or len(set(secret)) < 6
    )
