"""Training lines tidied and cut into words ahead of time, on every core, while Rasa is still being imported.

Importing Rasa and reading its files keeps one core busy for a quarter of a minute; reading 25,000 lines takes half a
minute of one core. Side by side they take what the longer of them takes. Outside of a training nothing is begun, and a
message is read when it comes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from threadpoolctl import threadpool_limits

from bot.understanding.reading import Tidied, tidy

TOGETHER = 512  # lines handed to a core at a time

_begun: dict[str, tuple[Future[list[Tidied]], int]] = {}


@contextmanager
def reading(texts: list[str]) -> Iterator[None]:
    """Begin to read these lines; `read` answers from them while the context lasts."""
    different = list(dict.fromkeys(texts))
    with ProcessPoolExecutor(
        os.cpu_count(), mp_context=get_context("spawn"), initializer=_on_one_thread
    ) as cores:
        try:
            for start in range(0, len(different), TOGETHER):
                lines = different[start : start + TOGETHER]
                read = cores.submit(_read_many, lines)
                _begun.update({line: (read, place) for place, line in enumerate(lines)})
            yield
        finally:
            _begun.clear()
            cores.shutdown(cancel_futures=True)


def read(text: str) -> Tidied:
    """Return the tidied message and its words, waiting for a core that has begun it."""
    if (begun := _begun.get(text)) is None:
        return tidy(text)
    lines, place = begun
    return lines.result()[place]


def _on_one_thread() -> None:
    """Keep numpy's threads off: these products are so small that they would only wait for each other."""
    threadpool_limits(1)


def _read_many(texts: list[str]) -> list[Tidied]:
    return [tidy(text) for text in texts]
