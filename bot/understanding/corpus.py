"""Reading the training utterances of data/nlu without Rasa."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

import yaml


class Utterance(NamedTuple):
    """One labelled line."""

    text: str
    intent: str


def read_corpus(folder: Path) -> list[Utterance]:
    """Return every example of every family file, in file order.

    Raises:
        ValueError: a file holds something that is not a list of intents with examples.
    """
    return [line for path in sorted(folder.glob("*.yml")) for line in read_file(path)]


def read_file(path: Path) -> list[Utterance]:
    """Return the examples of one family file; raises as `read_corpus` does."""
    found: list[Utterance] = []
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    for block in content.get("nlu", []):
        if "intent" not in block:
            raise ValueError(f"{path.name}: a block without an intent")
        for line in block["examples"].splitlines():
            text = line.removeprefix("-").strip()
            if text:
                found.append(Utterance(text, block["intent"]))
    return found


def digest(parts: list[bytes]) -> str:
    """Return a short stable hash of the parts, for fingerprints and file names."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()[:16]
