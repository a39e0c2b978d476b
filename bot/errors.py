"""What can go wrong in the assistant.

BotError
├── SettingsError      a setting is missing or must not be used outside development; the message names it
├── MissingPart        a package or file that understanding needs is not there; the message says what to do
│   └── BadFile        the file of the embedding's weights is not one of these, or is cut short
├── TrainingFailed     Rasa finished without writing a model
├── UnreadableMemory   what was handed over is no memory of ours
└── WrongStep          the actions answered with something else than Rasa asked for, or with nothing it can read
"""

from __future__ import annotations


class BotError(Exception):
    """Root of this package's errors."""


class SettingsError(BotError):
    """A setting is missing or must not be used outside development; the message names it."""


class MissingPart(BotError):
    """A package or file that understanding needs is not there; the message says which and what to do."""


class BadFile(MissingPart):
    """The file is not one of these, or is cut short."""


class TrainingFailed(BotError):
    """Rasa finished without writing a model; it may fail silently."""


class UnreadableMemory(BotError):
    """What was handed over is no memory of ours."""


class WrongStep(BotError):
    """The actions answered with something else than Rasa asked for, or with nothing it can read: the turn fails."""
