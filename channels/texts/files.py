"""What is said of files that agents attach."""

from __future__ import annotations

ALONE = "Przesyłam plik."  # an agent who attaches and writes nothing
KINDS = {"pdf": "dokument PDF", "png": "obraz PNG", "jpeg": "obraz JPEG"}
TITLE = "Plik od konsultanta"
GET = "Pobierz plik"
CARE = "Link jest tylko dla osoby, która go dostała. Proszę nie przesyłać go dalej."
GONE_TITLE = "Tego pliku już nie ma"
GONE = "Link stracił ważność albo plik został usunięty. Proszę odpisać na SMS, a konsultant wyśle nowy link."
BUSY_TITLE = "Za dużo pobrań"
BUSY = "Ten plik jest pobierany zbyt często. Proszę spróbować za chwilę."


def size(count: int) -> str:
    """Bytes as people read them.

    >>> size(900), size(245_760), size(1_572_864)
    ('1 KB', '240 KB', '1,5 MB')
    """
    kilo = max(1, round(count / 1024))
    return f"{kilo} KB" if kilo < 1024 else f"{count / 1024**2:.1f} MB".replace(".", ",")


def about(name: str, kind: str, count: int) -> str:
    """A file in one line.

    >>> about("umowa.pdf", "pdf", 245_760)
    'umowa.pdf (dokument PDF, 240 KB)'
    """
    return f"{name} ({KINDS[kind]}, {size(count)})"


def by_sms(name: str, kind: str, count: int, address: str) -> str:
    """The lines of an SMS that carry a link to a file."""
    return f"{about(name, kind, count)}:\n{address}"
