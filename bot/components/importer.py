"""Reads data/nlu for Rasa once and in one piece.

Rasa's own reader parses each file three times and copies everything read so far at every file: with the lines of
data/nlu that was a third of a training.
"""

from __future__ import annotations

from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method

from bot.understanding.corpus import read_file


class CorpusImporter(RasaFileImporter):
    """Everything but the utterances is read as Rasa reads it."""

    @cached_method
    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return the utterances with their intents; they carry no annotation."""
        lines = [line for path in sorted(self._nlu_files) for line in read_file(Path(path))]
        return TrainingData([Message.build(line.text, line.intent) for line in lines])
