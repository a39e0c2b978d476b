"""`python -m case_backend`: migrate the database, then serve."""

from __future__ import annotations

import gc
import sys

import uvicorn
from pydantic import ValidationError

from case_backend import tracing
from case_backend.api.app import create_app
from case_backend.logs import configure
from case_backend.settings import Settings


def read_settings() -> Settings:
    """Settings, or a word about what is wrong with them and an end."""
    try:
        return Settings()
    except ValidationError as error:
        for each in error.errors(include_url=False, include_input=False):
            field = ".".join(str(part) for part in each["loc"])
            name = f"ULGA_{field.upper()}: " if field else ""
            sys.stderr.write(f"case_backend: {name}{each['msg']}\n")
        raise SystemExit(2) from None


def main() -> None:
    """Serve until stopped."""
    settings = read_settings()
    configure(settings.log_level)
    tracing.set_up(settings.otlp_endpoint)
    app = create_app(settings)
    gc.freeze()  # what is loaded now is never garbage: the collector need not look through it again
    uvicorn.run(app, host=settings.cases_host, port=settings.cases_port, log_config=None, access_log=False)


if __name__ == "__main__":
    main()
