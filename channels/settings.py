"""Settings of the gateway, from the environment with the prefix ULGA_.

Refuses to start in production without real secrets; in development it makes up what is missing for the life of
the process, so a chat token does not outlive a restart unless ULGA_CHAT_SECRET is set.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from channels.conversation.hours import OfficeHours
from channels.errors import SettingsRefused

PLACEHOLDERS = (
    "changeme",
    "change-me",
    "secret",
    "password",
    "example",
    "placeholder",
    "token",
    "xxx",
    "todo",
)
SECRET_FIELDS = ("chat_secret", "engine_token", "cases_token", "cases_desk_token", "console_secret")
SHORTEST_SECRET = 16
ATTACHABLE = frozenset({"pdf", "png", "jpeg"})
ROLES = ("agent", "supervisor", "admin")  # each may what those before it may


class Settings(BaseSettings):
    """Everything that differs between installations; see docs/settings for one line on each."""

    model_config = SettingsConfigDict(env_prefix="ULGA_", extra="ignore", env_ignore_empty=True)

    env: Literal["development", "test", "production"] = "development"
    clock: str | None = None
    data_dir: Path = Path(".data")
    log_level: str = "INFO"
    otlp_endpoint: str | None = None
    firm_name: str = "Ulga"

    gateway_host: str = "127.0.0.1"
    gateway_port: int = 8080
    gateway_database_url: str | None = None
    public_url: str | None = None
    trusted_proxies: str = "127.0.0.1"
    web_dir: Path = Path("web")
    redis_url: str | None = None

    engine_url: str | None = None
    rasa_port: int = 5005
    engine_token: str = ""
    engine_timeout_seconds: float = 12.0
    engine_look_seconds: float = 5.0

    cases_url: str | None = None
    cases_port: int = 8090
    cases_token: str = ""
    cases_timeout_seconds: float = 3.0

    cases_desk_token: str = ""

    console_secret: str = ""
    console_second_factor: Literal["required", "optional"] | None = None
    console_hours: str = "09:00-17:00"
    console_days: str = "1-5"

    attachments_kinds: str = "pdf,png,jpeg"
    attachments_kilobytes: int = Field(default=5_120, ge=1, le=20_480)
    attachments_role: Literal["agent", "supervisor", "admin"] = "agent"
    attachments_to_unverified: bool = False
    attachments_link_hours: int = Field(default=168, ge=1)

    chat_secret: str = ""
    chat_token_hours: int = 72
    chat_origins: str = ""
    chat_old_secrets: str = ""
    chat_max_sockets: int = 5000
    chat_max_sockets_each: int = 10
    chat_max_sockets_address: int = 200
    limit_sessions: str = "60/minute"
    limit_messages: str = "30/minute"
    limit_frames: str = "120/minute"
    limit_openings: str = "120/minute"
    limit_logins: str = "20/minute"
    limit_sms_notice: str = "1/5minute"
    limit_renewals: str = "30/minute"
    limit_history: str = "20/minute"
    limit_files: str = "20/minute"
    limit_sms: str = "20/minute"

    turn_concurrency: int = Field(default=8, ge=1)
    lease_seconds: float = 10.0
    poll_seconds: float = 1.0
    turn_attempts: int = 3

    keep_conversations_days: int = Field(default=365, ge=1)
    keep_unused_days: int = Field(default=7, ge=1)
    keep_sms_texts_days: int = Field(default=90, ge=1)
    keep_memories_days: int = Field(default=40, ge=1)

    twilio_account_sid: str = ""
    twilio_auth_token: str = ""
    twilio_from: str = ""
    gateway_token: str = ""
    twilio_base_url: str = "https://api.twilio.com"
    twilio_timeout_seconds: float = 10.0
    sms_segment_grosze: int = 16  # shown by the simulator only
    sms_per_second: float = Field(default=5.0, gt=0)
    sms_attempts: int = 6
    sms_unknown_seconds: float = 60.0

    @property
    def production(self) -> bool:
        return self.env == "production"

    @property
    def second_factor_required(self) -> bool:
        """Whether agents must log in with a second factor; in production unless said otherwise."""
        return (self.console_second_factor or ("required" if self.production else "optional")) == "required"

    @property
    def office_hours(self) -> OfficeHours:
        """When agents are at work; raises SettingsRefused."""
        return OfficeHours.parse(self.console_hours, self.console_days)

    @property
    def database_url(self) -> str:
        """The database, always with the driver that the store uses."""
        url = self.gateway_database_url or f"sqlite:///{self.data_dir / 'gateway.sqlite3'}"
        scheme, rest = url.split("://", 1)
        drivers = {
            "sqlite+aiosqlite": "sqlite",
            "postgres": "postgresql+psycopg",
            "postgresql": "postgresql+psycopg",
        }
        return f"{drivers.get(scheme, scheme)}://{rest}"

    @property
    def engine_urls(self) -> tuple[str, ...]:
        """One or several engines, separated by commas; a conversation sticks to one."""
        urls = self.engine_url or f"http://127.0.0.1:{self.rasa_port}"
        return tuple(url.strip().rstrip("/") for url in urls.split(",") if url.strip())

    @property
    def cases_base(self) -> str:
        return (self.cases_url or f"http://127.0.0.1:{self.cases_port}").rstrip("/")

    @property
    def public_base(self) -> str:
        """The address that people and Twilio use; never taken from a request."""
        return (self.public_url or f"http://127.0.0.1:{self.gateway_port}").rstrip("/")

    @property
    def attachment_kinds(self) -> tuple[str, ...]:
        """Codes of the kinds of files that agents may attach; none: no files."""
        return tuple(
            code.strip() for code in self.attachments_kinds.split(",") if code.strip() not in ("", "none")
        )

    @property
    def origins(self) -> frozenset[str]:
        """Origins that may open the chat: our own and those of pages that embed the widget."""
        extra = {origin.strip().rstrip("/") for origin in self.chat_origins.split(",") if origin.strip()}
        public = urlsplit(self.public_base)
        return frozenset(extra | {f"{public.scheme}://{public.netloc}"})

    @property
    def chat_secrets(self) -> tuple[str, ...]:
        """What signs chat tokens, then the retired secrets that still open theirs until they run out."""
        old = (secret.strip() for secret in self.chat_old_secrets.split(","))
        return (self.chat_secret, *(secret for secret in old if secret))

    @property
    def senders(self) -> tuple[str, ...]:
        """Our numbers or Messaging Services; a conversation keeps to its own, others are the fallback."""
        return tuple(number.strip() for number in self.twilio_from.split(",") if number.strip())

    @property
    def twilio_enabled(self) -> bool:
        return bool(self.twilio_account_sid and self.twilio_auth_token and self.twilio_from)

    @property
    def simulator_enabled(self) -> bool:
        return not self.production and not self.twilio_enabled


def checked(settings: Settings) -> Settings:
    """Return settings that are safe to start with, or raise."""
    if unknown := set(settings.attachment_kinds) - ATTACHABLE:
        raise SettingsRefused(f"ULGA_ATTACHMENTS_KINDS knows no {', '.join(sorted(unknown))}")
    if settings.production:
        _refuse_unsafe(settings)
        return settings
    missing = [name for name in ("chat_secret", "console_secret") if not getattr(settings, name)]
    return settings.model_copy(update={name: secrets.token_urlsafe(32) for name in missing})


def _refuse_unsafe(settings: Settings) -> None:
    for name in SECRET_FIELDS:
        if looks_like_placeholder(getattr(settings, name)):
            raise SettingsRefused(
                f"ULGA_{name.upper()} must be a real secret of at least {SHORTEST_SECRET} characters"
            )
    if settings.clock:
        raise SettingsRefused("ULGA_CLOCK is for development and tests only")
    if not (settings.public_url or "").startswith("https://"):
        raise SettingsRefused("ULGA_PUBLIC_URL must be the https address that people use")
    parts = (settings.twilio_account_sid, settings.twilio_auth_token, settings.twilio_from)
    if any(parts) and not all(parts):
        raise SettingsRefused("ULGA_TWILIO_ACCOUNT_SID, _AUTH_TOKEN and _FROM are needed together")
    if settings.gateway_token and looks_like_placeholder(settings.gateway_token):
        raise SettingsRefused("ULGA_GATEWAY_TOKEN must be a real secret")
    if settings.twilio_enabled and looks_like_placeholder(settings.twilio_auth_token):
        raise SettingsRefused("ULGA_TWILIO_AUTH_TOKEN must be a real secret")


def looks_like_placeholder(value: str) -> bool:
    """Tell whether a secret is missing, short or a word from an example file."""
    low = value.strip().lower()
    return len(low) < SHORTEST_SECRET or any(low.startswith(word) for word in PLACEHOLDERS)
