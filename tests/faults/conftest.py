"""The system in the form that ULGA_FAULT_FORM names.

sqlite       one process of each service, as `make run` has them: what `make test` breaks
postgresql   two gateways and two Rasas over PostgreSQL, as a firm would run them
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from deploy.local.stack import Stack
from tests.conftest import running, system_settings
from tests.conversations.collector_double import CollectorDouble
from tests.conversations.twilio_double import TwilioDouble
from tests.integration.postgres import new_database

COPIES = ("gateway-2", "rasa-2")

if os.environ.get("ULGA_FAULT_FORM", "sqlite") == "postgresql":

    @pytest.fixture(scope="session")
    def stack(
        tmp_path_factory: pytest.TempPathFactory,
        twilio: TwilioDouble,
        collector: CollectorDouble,
        postgres: str,
    ) -> Iterator[Stack]:
        """In place of the usual one, for this folder."""
        with new_database(postgres) as gateway, new_database(postgres) as cases:
            settings = system_settings(twilio, collector)
            settings |= {"ULGA_GATEWAY_DATABASE_URL": gateway, "ULGA_CASES_DATABASE_URL": cases}
            with running(tmp_path_factory.mktemp("stack"), settings, COPIES) as started:
                yield started
