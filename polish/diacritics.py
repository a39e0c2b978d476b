"""Polish letters: taken off, and put back.

`strip` keeps the length, so a span found in the stripped text is a span of the original. `restore` guesses,
therefore it never touches a line in which the writer used any Polish letter.
"""

import os
import re
from collections.abc import Callable

from polish._first_person import mend

POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_STRIP = str.maketrans(POLISH_LETTERS, "acelnoszzACELNOSZZ")
_COULD_CHANGE = re.compile("[acelnoszACELNOSZ]")
_LONG_RUN = re.compile(r"(\S{41,})")  # no Polish word; the model would take its time over it
MOST_RESTORED = 1000
_HAS_POLISH = re.compile(f"[{POLISH_LETTERS}]")


def strip(text: str) -> str:
    """Replace Polish letters with their plain ones; the length never changes.

    >>> strip("Zażółć gęślą jaźń")
    'Zazolc gesla jazn'
    """
    return text.translate(_STRIP)


def has_polish_letters(text: str) -> bool:
    """Tell whether the writer used at least one Polish letter.

    >>> has_polish_letters("zapłacę"), has_polish_letters("zaplace")
    (True, False)
    """
    return _HAS_POLISH.search(text) is not None


def restore(text: str) -> str:
    """Put Polish letters back, line by line; a line with any Polish letter is the writer's own and stays.

    Only the first 1,000 characters are looked at: guessing costs time, and nobody's point lies that far back.

    Needs the package `ogonki`; without it an `ImportError` says what to install.

    >>> restore("prosze o odroczenie splaty")
    'proszę o odroczenie spłaty'
    >>> restore("chce zaplacic, prosze o raty")
    'chcę zapłacić, proszę o raty'
    >>> restore("Zapłacę jutro, prosze czekac")
    'Zapłacę jutro, prosze czekac'
    """
    model, left, lines = _model(), MOST_RESTORED, []
    for line in text.splitlines(keepends=True):
        lines.append(_restored_line(line, left, model))
        left = max(0, left - len(line))
    return "".join(lines)


def ready() -> None:
    """Load the model now, so that a missing package stops the start and the first message is not slow.

    >>> ready()
    """
    _model()("gotowe")


def _restored_line(line: str, most: int, model: Callable[[str], str]) -> str:
    if has_polish_letters(line) or not _COULD_CHANGE.search(line):
        return line
    if len(line) > most:
        most = max(line.rfind(" ", 0, most), 0)
    pieces = _LONG_RUN.split(line[:most])
    return "".join(_restored(piece, model) for piece in pieces) + line[most:]


def _restored(piece: str, model: Callable[[str], str]) -> str:
    if not _COULD_CHANGE.search(piece) or _LONG_RUN.fullmatch(piece):
        return piece
    restored = model(piece)
    return mend(piece, restored) if len(restored) == len(piece) else piece


def _model() -> Callable[[str], str]:
    # Before numpy comes in with it: these products are so small that threads only wait for each other, 2.6 ms of
    # processor time a line instead of 1.0, and on a busy machine they stop everything else in the process.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        import ogonki  # noqa: PLC0415 - a late import: everything else here works without numpy
    except ImportError as error:
        raise ImportError(
            "polish.diacritics.restore needs the package 'ogonki' (groups 'app' and 'bot' in pyproject.toml)"
        ) from error
    model: Callable[[str], str] = ogonki.restore
    return model
