"""The trained model: built once for each state of data, config and code, named by their hash."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from bot.errors import TrainingFailed
from bot.logs import set_up_logging
from bot.settings import ROOT
from bot.understanding.corpus import digest, read_corpus

SHAPING = (
    "data/nlu/*.yml",
    "data/rules/*.yml",
    "bot/config.yml",
    "bot/domain/*.yml",
    "bot/components/*.py",
    "bot/understanding/*.py",
    "bot/understanding/e5/*.py",
    "polish/_first_person.py",
    "polish/_shorthand.py",
    "polish/diacritics.py",
    "polish/normalise.py",
    "polish/plurals.py",
    "polish/crisis/folding.py",
    "polish/crisis/language.py",
    "polish/signs/*.py",
    "requirements/bot.txt",
)
READ_LIVE = {"values.py"}  # values are read with today's code; nothing of them is trained
KEPT_MODELS = 3


def model_name() -> str:
    """Return the name of the model that fits the present data, config and code."""
    parts = []
    for pattern in SHAPING:
        for path in sorted(ROOT.glob(pattern)):
            if path.name not in READ_LIVE:
                parts += [str(path.relative_to(ROOT)).encode(), path.read_bytes()]
    return f"ulga-{digest(parts)}"


def fitting_model(models: Path) -> Path | None:
    """Return the archive that fits, or None when it must be trained."""
    path = models / f"{model_name()}.tar.gz"
    return path if path.exists() else None


def train(models: Path) -> Path:
    """Train unless a fitting model is there; return its archive.

    Raises:
        TrainingFailed: Rasa finished without writing a model (it may fail silently).
    """
    existing = fitting_model(models)
    if existing:
        return existing
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    set_up_logging()
    from bot.understanding import ahead  # noqa: PLC0415 - scikit-learn comes with it: a second

    name = model_name()
    with ahead.reading([line.text for line in read_corpus(ROOT / "data" / "nlu")]):
        from rasa.model_training import train as rasa_train  # noqa: PLC0415 - takes ten seconds

        result = rasa_train(
            domain=str(ROOT / "bot" / "domain"),
            config=str(ROOT / "bot" / "config.yml"),
            training_files=[str(ROOT / "data" / "nlu"), str(ROOT / "data" / "rules")],
            output=str(models),
            fixed_model_name=name,
        )
    archive = models / f"{name}.tar.gz"
    if result.code != 0 or not archive.exists():
        raise TrainingFailed("training wrote no model: see the messages above")
    _forget_old(models, archive)
    return archive


def _forget_old(models: Path, newest: Path) -> None:
    archives = sorted(models.glob("ulga-*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in archives[KEPT_MODELS:]:
        if path != newest:
            path.unlink()


def main() -> None:
    """`python -m bot.model`: train if needed, say what was done."""
    models = Path(os.environ.get("ULGA_MODELS_DIR", ROOT / "models"))
    existing = fitting_model(models)
    if existing:
        sys.stdout.write(f"model {existing.name} fits the data: nothing to train\n")
        return
    started = time.monotonic()
    archive = train(models)
    sys.stdout.write(f"trained {archive.name} in {time.monotonic() - started:.0f} s\n")


if __name__ == "__main__":
    main()
