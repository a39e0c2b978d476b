"""What a `find` returns: a value and where in the original text it stood."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Found(Generic[T]):
    """A value found in a text; `text[start:end]` is what the person wrote."""

    start: int
    end: int
    text: str
    value: T
