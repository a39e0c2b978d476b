"""Polish letters: taken off, and put back.

`strip` keeps the length, so a span found in the stripped text is a span of the original. `restore` guesses,
therefore it never touches a line in which the writer used any Polish letter.
"""

import re

POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"
_STRIP = str.maketrans(POLISH_LETTERS, "acelnoszzACELNOSZZ")
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
