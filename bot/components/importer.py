"""Reads data/nlu for Rasa once and in one piece.

Rasa's own reader parses each file three times and copies everything read so far at every file: with the lines of
data/nlu that was a third of a training. Behind the reader it copies every line four times more, in depth, and hashes
each word of it on its own; a `Line` is copied and hashed as what it is, a handful of strings.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method

from bot.understanding.corpus import read_file


class Line(Message):
    """One training line: its words and its intent, later tidied and cut into tokens. Nothing in it is ever changed."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Line:
        """Share the strings and tokens; what is set on the copy stays with the copy."""
        return Line(self.data, set(self.output_properties), self.time, list(self.features))

    def fingerprint(self) -> str:
        """Hash all that is known of the line; Rasa trains anew what read a line with another hash."""
        if self.features:
            return str(super().fingerprint())
        known = {key: _shown(key, self.data[key]) for key in sorted(self.data)}
        return sha256(repr(known).encode()).hexdigest()


class CorpusImporter(RasaFileImporter):
    """Everything but the utterances is read as Rasa reads it."""

    @cached_method
    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return the utterances with their intents; they carry no annotation."""
        lines = [line for path in sorted(self._nlu_files) for line in read_file(Path(path))]
        return TrainingData([Line.build(line.text, line.intent) for line in lines])


def _shown(key: str, value: Any) -> Any:
    return [(token.text, token.start, token.lemma) for token in value] if key == TOKENS_NAMES[TEXT] else value
