"""Production starts only with real secrets and real addresses."""

from typing import Any

import pytest

from channels.errors import SettingsRefused
from channels.settings import Settings, checked

SAFE: dict[str, Any] = {
    "env": "production",
    "public_url": "https://chat.example.com",
    "chat_secret": "9f8s7df98s7df98s7df9s8d7f",
    "engine_token": "kj34h5kj3h45kjh345kjh3",
    "cases_token": "zmxnbvczxmnbvczxmnvbzx",
    "cases_desk_token": "qpwoeirutyqpwoeirutyqp",
    "console_secret": "alskdjfhgalskdjfhgalsk",
}


def production(**changes: Any) -> Settings:
    return Settings(**(SAFE | changes))


def test_that_production_starts_with_real_secrets() -> None:
    assert checked(production()).production


@pytest.mark.parametrize(
    "name", ["chat_secret", "engine_token", "cases_token", "cases_desk_token", "console_secret"]
)
@pytest.mark.parametrize("value", ["", "changeme", "secret-secret-secret-secret", "short"])
def test_that_production_refuses_a_placeholder_secret(name: str, value: str) -> None:
    with pytest.raises(SettingsRefused, match=f"ULGA_{name.upper()}"):
        checked(production(**{name: value}))


def test_that_production_refuses_a_moved_clock_an_open_address_and_half_a_twilio_account() -> None:
    for wrong in ({"clock": "2026-11-21"}, {"public_url": "http://x"}, {"twilio_account_sid": "AC1"}):
        with pytest.raises(SettingsRefused):
            checked(production(**wrong))


def test_that_development_makes_up_a_secret_and_offers_the_simulator() -> None:
    settings = checked(Settings(env="development", chat_secret="", twilio_account_sid=""))

    assert len(settings.chat_secret) >= 32
    assert settings.simulator_enabled
    assert not production().simulator_enabled


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("sqlite+aiosqlite:////tmp/x.db", "sqlite:////tmp/x.db"),
        ("postgresql://u@h/db", "postgresql+psycopg://u@h/db"),
        ("postgresql+psycopg://u@h/db", "postgresql+psycopg://u@h/db"),
    ],
)
def test_that_the_database_address_gets_the_driver_that_the_store_uses(given: str, used: str) -> None:
    assert Settings(gateway_database_url=given).database_url == used
