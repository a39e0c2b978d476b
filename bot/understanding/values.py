"""Every value polish/ can find in a message, with its span in the original text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from typing import Any

from polish import amounts, birth_date, case_number, counts, dates, day_of_month, pesel, postcode
from polish.errors import Ambiguous, PolishError
from polish.found import Found


@dataclass(frozen=True)
class FoundValue:
    """One value: `value` is canonical and ready for JSON; `start` and `end` count characters of the original."""

    entity: str
    value: Any
    start: int
    end: int
    text: str

    def as_dict(self) -> dict[str, Any]:
        """Return the shape Rasa wants for an entity."""
        return asdict(self)


def find_all(text: str, today: date) -> list[FoundValue]:
    """Return the values in the order of the text; what can be read two ways is left to whoever asks."""
    finders: list[tuple[str, Callable[[], Iterable[Found[Any]]]]] = [
        ("case_number", lambda: case_number.find(text)),
        ("pesel", lambda: pesel.find(text)),
        ("postcode", lambda: postcode.find(text)),
        ("amount", lambda: amounts.find(text)),
        ("count", lambda: counts.find(text)),
        ("birth_date", lambda: birth_date.find(text, today)),
        ("date", lambda: dates.find(text, today)),
        ("day_of_month", lambda: day_of_month.find(text)),
    ]
    found = [value for entity, finder in finders for value in _run(entity, finder)]
    return sorted(found, key=lambda value: (value.start, -value.end))


def _run(entity: str, finder: Callable[[], Iterable[Found[Any]]]) -> list[FoundValue]:
    try:
        sure = [item for item in finder() if not isinstance(item.value, Ambiguous)]
        return [FoundValue(entity, _plain(item.value), item.start, item.end, item.text) for item in sure]
    except PolishError:
        return []


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(part) for name, part in asdict(value).items()}
    return value
