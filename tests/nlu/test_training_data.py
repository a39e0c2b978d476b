"""The training lines: enough of each intent, no line twice, and none of the lines they are judged by."""

from __future__ import annotations

from collections import Counter

from bot.evaluation.sets import OWN, folded, read_set
from bot.settings import ROOT
from bot.understanding.corpus import read_corpus
from bot.understanding.decision import SAFETY

INTENTS = 42
FEWEST_LINES = 150
FEWEST_TEST_LINES = 15
TRAINING = read_corpus(ROOT / "data" / "nlu")


def test_every_intent_has_at_least_150_lines() -> None:
    counts = Counter(line.intent for line in TRAINING)
    assert len(counts) == INTENTS
    assert {name: n for name, n in counts.items() if n < FEWEST_LINES} == {}


def test_every_intent_has_at_least_15_test_lines_a_channel() -> None:
    for channel in ("sms", "web"):
        counts = Counter(line.intent for line in read_set(OWN / f"{channel}.jsonl"))
        assert set(counts) == {line.intent for line in TRAINING}
        assert min(counts.values()) >= FEWEST_TEST_LINES, channel


def test_no_test_line_is_trained_on() -> None:
    paths = [path for path in OWN.glob("*.jsonl") if path.name != "values.jsonl"]
    judged = {folded(line.text) for path in paths for line in read_set(path)}
    trained = {folded(line.text) for line in TRAINING}
    assert sorted((judged & trained) - {""}) == []


def test_no_line_is_trained_on_twice() -> None:
    counts = Counter(folded(line.text) or line.text for line in TRAINING)
    assert [text for text, times in counts.items() if times > 1] == []


def test_the_safety_intents_exist() -> None:
    assert set(SAFETY) <= {line.intent for line in TRAINING}
