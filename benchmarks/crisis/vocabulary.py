"""Write the words that `polish.crisis.mending` mends to: `.venv-bot/bin/python -m benchmarks.crisis.vocabulary`.

Read are the lines the weights are learned from (`benchmarks.crisis.learn`). A word of an alarming line that Morfeusz
knows is worth mending to, with the number of its occurrences. A word of ordinary lines that Morfeusz knows (or that
comes often) and that stands one slip from such a word is written with 0: it is never taken for a slip. The same lines
give the same file.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import inf
from pathlib import Path

from morfeusz2 import Morfeusz

from benchmarks.crisis.learn import ROOT, lines_to_learn
from polish.crisis import mending
from polish.crisis.folding import fold
from polish.crisis.words import CLASSES

MARKS = {"a": "aą", "c": "cć", "e": "eę", "l": "lł", "n": "nń", "o": "oó", "s": "sś", "z": "zźż"}
MOST_MARKED = 9  # letters that may carry a mark, in one word: beyond it the word is left out
UNKNOWN = "ign"
HABIT = 5  # an unknown word that ordinary lines use so often is slang, not a slip


def main() -> None:
    """Count, sort out and write."""
    lines = lines_to_learn()
    alarming = _known((text for text, alarms, _ in lines if alarms), inf)
    ordinary = _known((text for text, alarms, _ in lines if not alarms), HABIT)
    wanted = {word: count for word, count in alarming.items() if len(word) >= mending.SHORTEST}
    for source in CLASSES.values():
        for word in source.replace("|", " ").split():
            folded = fold(word).strip()
            if "*" not in word and word.islower() and len(folded) >= mending.SHORTEST and _is_word(word):
                wanted.setdefault(folded, 1)
    keys = {key for word in wanted for key in mending.deletions(word)}
    beside = {
        word for word in ordinary if word not in wanted and not keys.isdisjoint(mending.deletions(word))
    }
    target = Path(mending.__file__).with_name(mending.FILE)
    rows = sorted([*wanted.items(), *((word, 0) for word in beside)])
    target.write_text("".join(f"{word} {count}\n" for word, count in rows), encoding="ascii")
    print(f"{len(wanted)} words to mend to, {len(beside)} to leave alone -> {target.relative_to(ROOT)}")


def _known(texts: Iterable[str], habit: float) -> Counter[str]:
    """How often each folded word occurs, of those that Morfeusz knows or that occur `habit` times."""
    found: Counter[str] = Counter()
    words: dict[str, str] = {}
    for text in texts:
        for word in text.split():
            bare = word.strip(".,;:!?()\"'„”-–…").lower()
            folded = fold(bare).strip()
            if folded.isalpha() and folded.isascii():
                found[folded] += 1
                words.setdefault(folded, bare)
    return Counter({one: times for one, times in found.items() if times >= habit or _is_word(words[one])})


_MORFEUSZ = Morfeusz()


@cache
def _is_word(word: str) -> bool:
    """Whether Morfeusz knows the word, with whatever marks were left out."""
    choices = [MARKS.get(letter, letter) for letter in word]
    if sum(len(choice) > 1 for choice in choices) > MOST_MARKED:
        return False
    return any(_analysed("".join(one)) for one in itertools.product(*choices))


def _analysed(word: str) -> bool:
    """Whether it is one word, or one with the ending of a person or a mood (`mial` + `em`, `by` + `m`)."""
    readings = _MORFEUSZ.analyse(word)
    last = max(end for _, end, _ in readings)
    kinds = [tags[2] for _, end, tags in readings if end == last]
    return all(tags[2] != UNKNOWN for _, _, tags in readings) and (
        any(end - start == last for start, end, _ in readings) or kinds[0].startswith(("aglt", "part"))
    )


if __name__ == "__main__":
    main()
