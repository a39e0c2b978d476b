"""How much a message is like a cry for help: a linear model over pieces of words, for what no rule foresaw.

The weights are learned from written lines by `python -m benchmarks.crisis.learn` and read from the file beside
this module when they are first needed. It judges lines in which idioms are already covered, and it knows no
sentence by heart: 65,536 shared weights, one byte each.
"""

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from zlib import crc32

BUCKETS = 1 << 16
SCALE = 8  # a stored weight of 8 is worth 1
BAR = 1.0
# A word or two say too little to be judged by their letters; the rules know those that matter.
FEWEST_WORDS = 3
_WEIGHTS = "likeness.bin"
_SHORTEST, _LONGEST = 3, 5
_WINDOW, _STEP = 32, 16
_MOST_WORDS = 640


def pieces(words: list[str]) -> set[int]:
    """The buckets that words fall into: themselves, each with its neighbour, and runs of their letters."""
    found = {crc32(f"w:{word}".encode()) % BUCKETS for word in words}
    found.update(crc32(f"b:{one} {two}".encode()) % BUCKETS for one, two in pairwise(words))
    for word in set(words):
        edged = f"<{word[:24]}>"
        for size in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(edged) - size + 1):
                found.add(crc32(edged[start : start + size].encode()) % BUCKETS)
    return found


def windows(words: list[str]) -> Iterator[list[str]]:
    """The stretches of a message that are judged one by one, so that a long story does not drown one sentence."""
    words = words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS // 2] + words[-_MOST_WORDS // 2 :]
    last = max(len(words) - _WINDOW + _STEP, 1)
    for start in range(0, last, _STEP):
        yield words[start : start + _WINDOW]


@lru_cache(maxsize=1)
def _weights() -> tuple[memoryview, float]:
    stored = files(__package__).joinpath(_WEIGHTS).read_bytes()
    if len(stored) != BUCKETS + 1:
        raise RuntimeError(
            f"{_WEIGHTS} does not belong to this version; run python -m benchmarks.crisis.learn"
        )
    signed = memoryview(stored).cast("b")
    return signed[:BUCKETS], signed[BUCKETS] / SCALE


def ready() -> None:
    """Read the weights now.

    >>> ready()
    """
    _weights()


def likeness(line: str) -> float:
    """The highest score of any stretch of a levelled line; above `BAR` it is an alarm.

    >>> likeness(" nie mam juz sily istniec chce zasnac na zawsze ") > BAR > likeness(" prosze o numer konta ")
    True
    """
    weights, bias = _weights()
    scores = []
    for words in windows(line.split()):
        found = pieces(words)
        total = sum(weights[bucket] for bucket in found)
        scores.append(total / SCALE / max(len(found), 1) ** 0.5 + bias)
    return max(scores, default=bias)
