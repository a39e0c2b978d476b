"""What a file is, told from its bytes and never from its name; names as they may stand in a header."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

TAIL = 1024  # bytes; writers of PDF may leave something behind the end mark
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that may be attached."""

    code: str
    media_type: str
    endings: tuple[str, ...]
    begins: bytes
    ends: bytes
    exact: bool  # nothing may stand behind the end


PDF = Kind("pdf", "application/pdf", (".pdf",), b"%PDF-", b"%%EOF", exact=False)
PNG = Kind("png", "image/png", (".png",), b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82", exact=True)
JPEG = Kind("jpeg", "image/jpeg", (".jpg", ".jpeg"), b"\xff\xd8\xff", b"\xff\xd9", exact=True)
KINDS = {kind.code: kind for kind in (PDF, PNG, JPEG)}


def kind_of(content: bytes) -> Kind | None:
    """The kind, or None for anything else, also for a file that breaks off.

    >>> kind_of(b"<html>") is None
    True
    """
    for kind in KINDS.values():
        tail = content[-TAIL:]
        whole = tail.endswith(kind.ends) if kind.exact else kind.ends in tail
        if content.startswith(kind.begins) and whole:
            return kind
    return None


def named(given: str, kind: Kind) -> str:
    r"""The name to show and to save under: no path, nothing invisible, and the ending that the content has.

    >>> named("C:\\Umowy\\umowa 12.exe", PDF), named("../../x.html", PNG), named("", JPEG)
    ('umowa 12.pdf', 'x.png', 'plik.jpg')
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", given))[-1]
    shown = "".join(letter for letter in last if unicodedata.category(letter)[0] not in "CZ" or letter == " ")
    stem = re.sub(r'["<>:|?*;]+', "", shown.rpartition(".")[0] or shown).strip(" .")
    return f"{stem[:LONGEST_NAME].rstrip(' .') or 'plik'}{kind.endings[0]}"
