"""`python -m bot`: serve the fitting model, on loopback unless ULGA_RASA_HOST says otherwise; refuses to start
without one."""

from __future__ import annotations

import os
import sys

from bot.errors import SettingsError
from bot.logs import set_up_logging
from bot.model import fitting_model
from bot.settings import ROOT, Settings


def main() -> None:
    """Check settings and model, then hand over to Rasa's server."""
    try:
        settings = Settings.from_environment()
    except SettingsError as error:
        sys.exit(f"bot: {error}")
    model = settings.model or fitting_model(settings.models)
    if model is None:
        sys.exit("bot: no model fits the data: run `make train`")
    os.environ.update(
        RASA_TELEMETRY_ENABLED="false",
        ULGA_ENGINE_TOKEN=settings.engine_token,
        ULGA_ACTIONS_URL=settings.actions_url,
        ULGA_REDIS_URL=settings.redis_url,
        TF_CPP_MIN_LOG_LEVEL="3",
        CUDA_VISIBLE_DEVICES="-1",
        OPENBLAS_NUM_THREADS="1",  # for a single message threads cost more than they bring
    )
    _serve(str(model), settings)


def _serve(model: str, settings: Settings) -> None:
    set_up_logging()
    from rasa.core.run import serve_application  # noqa: PLC0415 - ten seconds of imports
    from rasa.core.utils import AvailableEndpoints  # noqa: PLC0415

    from bot import thrift, tracing  # noqa: PLC0415
    from bot.action_endpoint import KeptEndpoint  # noqa: PLC0415

    thrift.spare()
    tracing.set_up(settings.otlp_endpoint)
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "bot" / "endpoints.yml"))
    endpoints.action = KeptEndpoint.like(endpoints.action)
    serve_application(
        model_path=model,
        interface=settings.host,
        port=settings.port,
        credentials=str(ROOT / "bot" / "credentials.yml"),
        endpoints=endpoints,
        enable_api=False,
        request_timeout=15,
    )


if __name__ == "__main__":
    main()
