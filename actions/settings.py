"""Settings of the action server, read from the environment."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pydantic import SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PLACEHOLDERS = {"", "changeme", "change-me", "secret", "password", "token", "placeholder"}
SHORTEST_SECRET = 16


class Settings(BaseSettings):
    """Prefix ULGA_; each is documented in docs/settings.md."""

    model_config = SettingsConfigDict(env_prefix="ULGA_")

    env: Literal["development", "test", "production"] = "development"
    log_level: str = "INFO"
    clock: str | None = None
    actions_host: str = "127.0.0.1"
    actions_port: int = 5055
    cases_url: str = "http://127.0.0.1:8090"
    cases_token: SecretStr
    otlp_endpoint: str | None = None

    @model_validator(mode="after")
    def _refuse_placeholders(self) -> Settings:
        token = self.cases_token.get_secret_value()
        if self.env == "production" and (token.lower() in PLACEHOLDERS or len(token) < SHORTEST_SECRET):
            raise ValueError("ULGA_CASES_TOKEN must be a real secret in production")
        return self


@lru_cache(maxsize=1)
def settings() -> Settings:
    """Return the settings of this process."""
    return Settings()
