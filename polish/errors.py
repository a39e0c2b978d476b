"""The one exception tree of `polish`, in python-stdnum's shape.

    PolishError (ValueError)
    |-- InvalidFormat      the text is not this kind of thing at all
    |   `-- InvalidLength  right characters, wrong number of them
    |-- InvalidChecksum    a control digit does not agree
    |-- InvalidComponent   well formed, but a part cannot be: 31.02, month 13
    `-- Ambiguous          can be read two ways: ask `question_code`, offer `candidates`

No parser here lets anything else out, whatever it is fed. Nothing carries the text itself in its
message: what a person wrote (an amount, a PESEL) must not reach a log by way of a traceback.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class PolishError(ValueError):
    """Base of every error of this package.

    >>> issubclass(InvalidChecksum, PolishError), issubclass(PolishError, ValueError)
    (True, True)
    """

    message = "The text could not be read."

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or self.message)

    def __str__(self) -> str:
        return str(self.args[0])


class InvalidFormat(PolishError):
    """The text has not the form of what was asked for."""

    message = "The text has an invalid format."


class InvalidLength(InvalidFormat):
    """The number has too few or too many characters."""

    message = "The number has an invalid length."


class InvalidChecksum(PolishError):
    """The control digit does not agree with the rest."""

    message = "The number's checksum or check digit is invalid."


class InvalidComponent(PolishError):
    """A part of the value cannot be: a 31st of February, a birth in the future."""

    message = "One of the parts of the value is invalid or unknown."


class Ambiguous(PolishError):
    """The text can be read more than one way; ask rather than guess.

    `question_code` names the question, `candidates` are the values to offer (may be empty).

    >>> error = Ambiguous("amount_comma_or_thousand", (120, 120000))
    >>> error.question_code, error.candidates, str(error)
    ('amount_comma_or_thousand', (120, 120000), 'amount_comma_or_thousand')
    """

    message = "The text can be read more than one way."

    def __init__(self, question_code: str, candidates: Sequence[Any] = ()) -> None:
        super().__init__(question_code)
        self.question_code = question_code
        self.candidates: tuple[Any, ...] = tuple(candidates)

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.question_code, self.candidates))
