"""What people type, made harmless: broken characters, commands, messages without a word in them.

The log keeps what the person wrote; only what goes to the engine is neutralised.
"""

from __future__ import annotations

import unicodedata

LONGEST = 2_000
_KEPT_CONTROLS = "\n\t"
_INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_SLASHES = frozenset("/\u2044\u2215\uff0f")


def clean(text: str) -> str:
    """Drop what no database or screen should meet: control characters and halves of characters.

    >>> clean("  dzień\\x00 dobry\\ud800 ")
    'dzień dobry'
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    shown = "".join(c for c in whole if c in _KEPT_CONTROLS or unicodedata.category(c) != "Cc")
    return shown.strip()


def neutralise(text: str) -> str:
    """Take away every leading slash: the engine reads "/restart" as a command.

    >>> neutralise(" //restart"), neutralise("\\u200b/affirm{}"), neutralise("1/2 kwoty")
    ('restart', 'affirm{}', '1/2 kwoty')
    """
    start = 0
    while start < len(text) and (
        text[start].isspace() or text[start] in _SLASHES or text[start] in _INVISIBLE
    ):
        start += 1
    return text[start:].rstrip()


def is_wordless(text: str) -> bool:
    """Tell whether there is no letter and no digit in it: emoji, dots, nothing.

    >>> is_wordless("👍👍"), is_wordless(" ... "), is_wordless("👍 ok"), is_wordless("3")
    (True, True, False, False)
    """
    return not any(c.isalnum() for c in text)
