"""`make nlu-report`: measure the trained model and write docs/nlu-report/ (Markdown, CSV, a plot)."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.evaluation import measures, plot
from bot.evaluation.listening import Heard, Listener
from bot.evaluation.sets import OWN, all_sets, read_set
from bot.model import train
from bot.settings import ROOT
from bot.understanding.decision import ACCEPT, ACT_AT_ONCE, SAFETY
from polish.crisis import assess

TARGET = ROOT / "docs" / "nlu-report"
CRISIS = "report_crisis"
CHANNELS = ("sms", "web")
WORST = 25
TYPICAL_WORDS = range(8, 13)


def main() -> None:
    """Measure and write."""
    listener = Listener(train(ROOT / "models"))
    heard = {name: listener.listen(lines) for name, lines in all_sets().items()}
    TARGET.mkdir(parents=True, exist_ok=True)
    own = [line for name in CHANNELS for line in heard[name]]
    _write_intents(TARGET / "intents.csv", own)
    _write_confusions(TARGET / "confusions.csv", own)
    plot.reliability(TARGET / "reliability.png", {name: heard[name] for name in CHANNELS})
    (TARGET / "README.md").write_text(_page(heard, own), encoding="utf-8")
    sys.stdout.write(f"wrote {TARGET.relative_to(ROOT)}/README.md\n")


def safety_recall(heard: list[Heard]) -> dict[str, tuple[float, float, int]]:
    """Return (recall, precision, lines) of each safety intent; the crisis detector may add to report_crisis.

    A safety line counts as found when its own intent was accepted, or when the detector alarmed on it: a crisis
    outranks everything, and a human takes over.
    """
    alarms = [assess(line.text).alarm for line in heard]
    result = {}
    for name in SAFETY:
        found = [
            (line.accepted and line.intent == name) or (alarm and name == CRISIS)
            for line, alarm in zip(heard, alarms, strict=True)
        ]
        true = [line.truth == name for line in heard]
        served = [f or a for f, a in zip(found, alarms, strict=True)]
        right = sum(f and t for f, t in zip(found, true, strict=True))
        recall = float(np.mean([s for s, t in zip(served, true, strict=True) if t]))
        result[name] = (recall, right / max(sum(found), 1), sum(true))
    return result


def _page(heard: dict[str, list[Heard]], own: list[Heard]) -> str:
    parts = [
        "# How well the assistant understands",
        "Written by `make nlu-report`; read `docs/nlu.md` for what was tried and why. Sets: `sms` and `web` "
        "(`tests/nlu/`, by an author who wrote no training line), `oos` (out of scope), and the lines of others "
        "(`nlu_real_*`) when they lie beside the checkout.",
        "## Sets",
        _sets(heard),
        "## Out of scope",
        f"Accepted means: confidence at or above {ACCEPT}, or a safety intent. Below, the assistant says that it did "
        "not understand and offers what it can do.",
        _scope(heard),
        "## Safety intents",
        "Together with the crisis detector of `polish/crisis`, which can only raise an alarm. Precision is the price.",
        "`sms` and `web`:",
        _safety(own),
        "`safety`, sealed: written by an author of no training line, and never looked at by those who train; "
        "precision counts the lines of `safety_ordinary` as well, which are written to tempt:",
        _safety(heard["safety"] + heard["safety_ordinary"]),
        _alarms(heard["safety_ordinary"]),
        "## Confidence",
        "![reliability](reliability.png)",
        _table(
            ["threshold", "share at or above", "accuracy there"],
            [[t, *measures.sure(own, t)] for t in (0.5, ACCEPT, 0.7, ACT_AT_ONCE, 0.9)],
        ),
        f"Act at once from {ACT_AT_ONCE}.",
        "## Time",
        _times(own),
        f"## Worst confusions (all: `confusions.csv`, {len(own)} lines)",
        _table(["true", "answered", "times"], [list(row) for row in measures.confusions(own)[:WORST]]),
        "## Intents (`intents.csv`)",
        _table(
            ["intent", "precision", "recall", "F1", "lines"],
            [[name, *score] for name, score in measures.per_intent(own).items()],
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _sets(heard: dict[str, list[Heard]]) -> str:
    rows = [
        [
            name,
            len(lines),
            measures.accuracy(lines),
            measures.macro_f1(lines),
            measures.calibration_error(lines),
        ]
        for name, lines in heard.items()
        if {line.truth for line in lines} != {measures.OUT_OF_SCOPE}
    ]
    return _table(["set", "lines", "accuracy", "macro-F1", "calibration error"], rows)


def _scope(heard: dict[str, list[Heard]]) -> str:
    outside = [
        [name, len(lines), "false accepts", measures.false_accepts(lines)]
        for name, lines in heard.items()
        if {line.truth for line in lines} == {measures.OUT_OF_SCOPE}
    ]
    inside = [
        [name, len(heard[name]), "in-scope lines accepted", measures.coverage(heard[name])]
        for name in CHANNELS
    ]
    return _table(["set", "lines", "what", "share"], outside + inside)


def _safety(heard: list[Heard]) -> str:
    rows = [[name, *row] for name, row in safety_recall(heard).items()]
    return _table(["intent", "recall", "precision", "lines"], rows)


def _alarms(ordinary: list[Heard]) -> str:
    taken = float(np.mean([line.accepted and line.intent in SAFETY for line in ordinary]))
    rows: list[list[object]] = [["safety_ordinary", len(ordinary), "taken for a safety intent", taken]]
    for name in ("crisis_positives", "crisis_negatives"):
        lines = read_set(OWN / f"{name}.jsonl")
        rows.append([name, len(lines), "crisis detector alarms", _alarmed([line.text for line in lines])])
    rows.append(
        [
            "safety_ordinary",
            len(ordinary),
            "crisis detector alarms",
            _alarmed([line.text for line in ordinary]),
        ]
    )
    return _table(["set", "lines", "what", "share"], rows)


def _alarmed(texts: list[str]) -> float:
    return float(np.mean([assess(text).alarm for text in texts]))


def _times(own: list[Heard]) -> str:
    typical = [line.milliseconds for line in own if len(line.text.split()) in TYPICAL_WORDS]
    every = [line.milliseconds for line in own]
    rows = [
        [name, len(times), *(float(np.percentile(times, p)) for p in (50, 95))]
        for name, times in (("8-12 words", typical), ("all", every))
    ]
    return _table(["messages of", "count", "median ms", "p95 ms"], rows)


def _table(head: list[str], rows: Sequence[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(_cell(value) for value in row) + " |" for row in rows]
    return "\n".join(lines)


def _cell(value: object) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _write_intents(path: Path, own: list[Heard]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["intent", "precision", "recall", "f1", "lines"])
        for name, score in measures.per_intent(own).items():
            writer.writerow([name, *(f"{value:.4f}" for value in score[:3]), score.support])


def _write_confusions(path: Path, own: list[Heard]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["true", "answered", "times"])
        writer.writerows(measures.confusions(own))


if __name__ == "__main__":
    main()
