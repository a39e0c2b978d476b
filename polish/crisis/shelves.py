"""Patterns put away by the rarest element that each needs, so that a line is held against a few of 1,400."""

from collections import Counter
from collections.abc import Iterator, Sequence

from polish.crisis.language import Pattern


class Shelves:
    """Groups of patterns; both the groups and the patterns in each keep their order."""

    def __init__(self, groups: Sequence[Sequence[Pattern]]) -> None:
        common = Counter(bit for group in groups for one in group for bit in _bits(one.needs))
        self._by_bit: dict[int, list[tuple[int, int, Pattern]]] = {}
        for place, group in enumerate(groups):
            for number, one in enumerate(group):
                rarest = min(_bits(one.needs), key=lambda bit: common[bit], default=0)
                self._by_bit.setdefault(rarest, []).append((place, number, one))
        self._labels = sum(self._by_bit)

    def likely(self, present: int) -> list[tuple[int, tuple[Pattern, ...]]]:
        """The patterns whose every bit may be present, by the place of their group."""
        found = list(self._by_bit.get(0, ()))
        for bit in _bits(present & self._labels):
            found += [entry for entry in self._by_bit[bit] if entry[2].needs & present == entry[2].needs]
        groups: dict[int, list[Pattern]] = {}
        for place, _, one in sorted(found, key=_order):
            groups.setdefault(place, []).append(one)
        return [(place, tuple(group)) for place, group in groups.items()]


def _order(entry: tuple[int, int, Pattern]) -> tuple[int, int]:
    return entry[0], entry[1]


def _bits(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest
