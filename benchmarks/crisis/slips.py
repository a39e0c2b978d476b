"""Measure what slips of the finger cost: `.venv-bot/bin/python -m benchmarks.crisis.slips`.

Words of three letters or more are damaged with a given chance: two letters swapped, one left out, one struck beside,
one too many. Printed are shares of lines that alarm; no sealed line is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

from bot.understanding.corpus import read_corpus
from polish.crisis import assess, ready

ROOT = Path(__file__).parents[2]
SHARES = (0.0, 0.1, 0.2, 0.35)
TIMES = 3
SEED = 5
BESIDE = {
    **{"a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "g": "fh", "h": "gj", "i": "uo", "j": "hk"},
    **{"k": "jl", "l": "k", "m": "n", "n": "bm", "o": "pi", "p": "o", "r": "te", "s": "ad", "t": "ry"},
    **{"u": "yi", "w": "qe", "y": "tu", "z": "xa"},
}
SLIPS: tuple[Callable[[str, int, str], str], ...] = (
    lambda word, at, _: word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    lambda word, at, _: word[:at] + word[at + 1 :],
    lambda word, at, letter: word[:at] + letter + word[at + 1 :],
    lambda word, at, letter: word[:at] + letter + word[at:],
)


def damaged(text: str, share: float, chance: Random) -> str:
    """The text with this share of its longer words misspelt."""
    return " ".join(
        _slipped(word, chance) if len(word) >= 3 and word.isalpha() and chance.random() < share else word
        for word in text.split()
    )


def _slipped(word: str, chance: Random) -> str:
    at = chance.randrange(len(word) - 1)
    return chance.choice(SLIPS)(word, at, chance.choice(BESIDE.get(word[at].lower(), "e")))


def main() -> None:
    """Print a row for each kind of lines, a column for each share of damaged words."""
    ready()
    held = [row for name in ("sms", "web", "oos") for row in _rows(f"tests/nlu/{name}.jsonl")]
    alarming = (ROOT / "data/crisis/alarming.txt").read_text(encoding="utf-8").splitlines()
    corpus = [one.text for one in read_corpus(ROOT / "data/nlu") if one.intent != "report_crisis"]
    rows = {
        "cries of sms, web": [text for text, crisis in held if crisis],
        "data/crisis/alarming.txt": alarming,
        "other lines of sms, web, oos": [text for text, crisis in held if not crisis],
        "other lines of data/nlu": corpus,
    }
    print(f"{'':30}{'lines':>7}" + "".join(f"{share:>8}" for share in SHARES))
    for name, lines in rows.items():
        print(f"{name:30}{len(lines):>7}" + "".join(f"{_alarms(lines, share):>8.4f}" for share in SHARES))


def _rows(name: str) -> list[tuple[str, bool]]:
    rows = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return [(one["text"], one["intent"] == "report_crisis") for one in map(json.loads, rows)]


def _alarms(lines: list[str], share: float) -> float:
    chance = Random(SEED)
    times = TIMES if share else 1
    alarms = [assess(damaged(text, share, chance)).alarm for text in lines for _ in range(times)]
    return sum(alarms) / len(alarms)


if __name__ == "__main__":
    main()
