"""Measure the crisis detector and its union with the classifier; prints figures, never a sealed line.

`.venv-bot/bin/python -m benchmarks.crisis.measure [models/ARCHIVE.tar.gz]`; without an archive the newest is taken.
"""

from __future__ import annotations

import asyncio
import json
import logging
import statistics
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import structlog
from sklearn.linear_model import LogisticRegression

from benchmarks.crisis.learn import LEAST_REGULAR, ROOT, lines_to_learn, matrix
from polish.crisis import assess, likeness, ready

SETS = ("crisis_positives", "crisis_negatives")
BARS = (0.2, 0.1, 0.05, 0.03)
FOLDS = 5


def main() -> None:
    """Print a table of shares of lines that raise the alarm."""
    _be_silent()
    ready()
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else newest()
    texts = {name: _texts(name) for name in SETS}
    detector = {name: np.array([assess(text).alarm for text in lines]) for name, lines in texts.items()}
    heard = asyncio.run(_listen(archive, texts)) if archive else {}
    for name in SETS:
        print(f"{name}: {len(texts[name])} sealed lines, share that raises the alarm")
        print(f"  detector alone       {detector[name].mean():.3f}")
        if name not in heard:
            continue
        chosen, chances = heard[name]
        print(f"  classifier alone     {chosen.mean():.3f}")
        print(f"  union                {(detector[name] | chosen).mean():.3f}")
        for bar in BARS:
            print(f"  union, bar at {bar:<5}  {(detector[name] | chosen | (chances >= bar)).mean():.3f}")
    print(f"ordinary lines unseen in learning, alarms: {_ordinary_alarms():.4f}")
    print(f"time of one message: median {_milliseconds(texts):.2f} ms")


def newest() -> Path | None:
    """Return the newest model archive, if there is one."""
    archives = sorted((ROOT / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    return archives[-1] if archives else None


def _be_silent() -> None:
    """Rasa logs what it reads; sealed lines must not be printed."""
    logging.disable(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


def _texts(name: str) -> list[str]:
    rows = (ROOT / "tests/nlu" / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(row)["text"] for row in rows if row]


async def _listen(archive: Path, texts: dict[str, list[str]]) -> dict[str, tuple[Any, Any]]:
    """For each set: whether the classifier chose report_crisis, and how likely it found it."""
    from rasa.core.agent import Agent

    agent = Agent.load(str(archive))
    _be_silent()
    heard = {}
    for name, lines in texts.items():
        parsed = [await agent.parse_message(line) for line in lines]
        ranked = [
            {
                one["name"]: one["confidence"]
                for one in each["intent_ranking"]
                if one["name"] != "nlu_fallback"
            }
            for each in parsed
        ]
        chosen = [next(iter(chances), "") == "report_crisis" for chances in ranked]
        heard[name] = (
            np.array(chosen),
            np.array([chances.get("report_crisis", 0.0) for chances in ranked]),
        )
    return heard


def _ordinary_alarms() -> float:
    """The share of the corpus' other lines that alarm when the weights have not seen them."""
    lines = lines_to_learn()
    Random(7).shuffle(lines)
    vectors = matrix([text for text, _, _ in lines])
    truth = np.array([alarming for _, alarming, _ in lines])
    weights = np.array([weight for _, _, weight in lines])
    fold = np.arange(len(lines)) % FOLDS
    alarms = []
    for held in range(FOLDS):
        seen, unseen = fold != held, (fold == held) & ~truth & (weights == 1.0)
        model = LogisticRegression(C=LEAST_REGULAR, class_weight="balanced", max_iter=600)
        model.fit(vectors[seen], truth[seen], sample_weight=weights[seen])
        scores = model.decision_function(vectors[unseen])
        texts = [lines[at][0] for at in np.flatnonzero(unseen)]
        by_rule = [assess(text).evidence not in ("", "danger.likeness") for text in texts]
        alarms += list((scores > likeness.BAR) | np.array(by_rule))
    return float(np.mean(alarms))


def _milliseconds(texts: dict[str, list[str]]) -> float:
    spent = []
    for text in texts["crisis_negatives"] * 3:
        started = time.perf_counter()
        assess(text)
        spent.append((time.perf_counter() - started) * 1000)
    return statistics.median(spent)


if __name__ == "__main__":
    main()
