"""The one door to python-stdnum: its errors come out as ours, without the number in the message."""

from collections.abc import Callable

from stdnum import exceptions

from polish.errors import InvalidChecksum, InvalidComponent, InvalidFormat, InvalidLength, PolishError

LONGEST = 64
_OURS: tuple[tuple[type[Exception], type[PolishError]], ...] = (
    (exceptions.InvalidLength, InvalidLength),
    (exceptions.InvalidFormat, InvalidFormat),
    (exceptions.InvalidChecksum, InvalidChecksum),
    (exceptions.InvalidComponent, InvalidComponent),
)


def call(function: Callable[[str], str], text: str) -> str:
    """Call a function of python-stdnum and translate what it raises."""
    if len(text) > LONGEST:
        raise InvalidLength
    try:
        return str(function(text))
    except exceptions.ValidationError as error:
        for theirs, ours in _OURS:
            if isinstance(error, theirs):
                raise ours from None
        raise InvalidFormat from None
