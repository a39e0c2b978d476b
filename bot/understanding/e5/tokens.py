"""A sentence as token numbers: the most probable cut into known pieces.

Source: Kudo 2018, "Subword Regularization" (arXiv:1804.10959), the unigram model; spaces become part of the piece
that follows, as in SentencePiece.
"""

from __future__ import annotations

import re
from array import array

from marisa_trie import Trie

from bot.understanding.e5.packed import Pieces

SPACE = "\u2581"
UNLIKELY = 10.0  # an unknown letter is so much less probable than the least probable piece
NOWHERE = -1e30
LONGEST = 64  # letters of a piece, well above those of this model


class Tokenizer:
    """Cuts sentences by one model's pieces."""

    def __init__(self, pieces: Pieces) -> None:
        self._replaced, self._begin, self._end = pieces.replaced, pieces.begin, pieces.end
        self._scores = array("f", pieces.scores.tobytes())
        self._unknown = (pieces.unknown, min(self._scores) - UNLIKELY)
        self._trie = Trie(pieces.places)  # 4 MB where a dictionary takes 50
        self._numbers = array("i", bytes(4 * len(self._trie)))
        for piece, number in pieces.places.items():
            self._numbers[self._trie[piece]] = number

    def tokens(self, text: str, at_most: int) -> list[int]:
        """Return the numbers, with those for begin and end around them, at most so many; the rest is cut off."""
        prepared = self._prepare(text)
        found, end = [], len(prepared)
        cuts = self._cuts(prepared)
        while end:
            end, number = cuts[end]
            found.append(number)
        return [self._begin, *found[::-1][: at_most - 2], self._end]

    def _prepare(self, text: str) -> str:
        text = re.sub(" {2,}", " ", text.translate(self._replaced))
        return (text if text.startswith(" ") else " " + text).replace(" ", SPACE)

    def _cuts(self, text: str) -> list[tuple[int, int]]:
        """For each place in the text: where the piece that ends there begins, and its number (Viterbi)."""
        best = [0.0] + [NOWHERE] * len(text)
        cuts = [(0, 0)] * (len(text) + 1)

        def reach(end: int, score: float, cut: tuple[int, int]) -> None:
            if score > best[end]:
                best[end], cuts[end] = score, cut

        unknown, unlikely = self._unknown
        for start in range(len(text)):
            for piece in self._trie.prefixes(text[start : start + LONGEST]):
                number = self._numbers[self._trie[piece]]
                reach(start + len(piece), best[start] + self._scores[number], (start, number))
            reach(start + 1, best[start] + unlikely, (start, unknown))
        return cuts
