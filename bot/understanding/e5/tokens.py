"""A sentence as token numbers: the most probable cut into known pieces.

Source: Kudo 2018, "Subword Regularization" (arXiv:1804.10959), the unigram model; spaces become part of the piece
that follows, as in SentencePiece.
"""

from __future__ import annotations

import re

from bot.understanding.e5.packed import Pieces

SPACE = "\u2581"
UNLIKELY = 10.0  # an unknown letter is so much less probable than the least probable piece
NOWHERE = -1e30


class Tokenizer:
    """Cuts sentences by one model's pieces."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._scores: list[float] = pieces.scores.tolist()
        self._unknown = min(self._scores) - UNLIKELY
        self._longest = max(map(len, pieces.places))

    def tokens(self, text: str, at_most: int) -> list[int]:
        """Return the numbers, with those for begin and end around them, at most so many; the rest is cut off."""
        prepared = self._prepare(text)
        found, end = [], len(prepared)
        cuts = self._cuts(prepared)
        while end:
            end, number = cuts[end]
            found.append(number)
        return [self._pieces.begin, *found[::-1][: at_most - 2], self._pieces.end]

    def _prepare(self, text: str) -> str:
        text = re.sub(" {2,}", " ", text.translate(self._pieces.replaced))
        return (text if text.startswith(" ") else " " + text).replace(" ", SPACE)

    def _cuts(self, text: str) -> list[tuple[int, int]]:
        """For each place in the text: where the piece that ends there begins, and its number (Viterbi)."""
        place_of, scores = self._pieces.places.get, self._scores
        best = [0.0] + [NOWHERE] * len(text)
        cuts = [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            so_far = best[start]
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                number = place_of(text[start:end])
                if number is not None and so_far + scores[number] > best[end]:
                    best[end], cuts[end] = so_far + scores[number], (start, number)
            if so_far + self._unknown > best[start + 1]:
                best[start + 1], cuts[start + 1] = so_far + self._unknown, (start, self._pieces.unknown)
        return cuts
