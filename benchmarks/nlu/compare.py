"""Train and measure every pipeline of `pipelines/` on the same lines in one run, each in a process of its own.

`.venv-bot/bin/python -W ignore -m benchmarks.nlu.compare [--lines N] [name ...]` prints a line a pipeline and writes
`benchmarks/nlu/results.csv`. `--lines` takes N lines an intent, drawn by a fixed seed, the same for every pipeline:
DIET needs minutes for an epoch of all lines.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

import numpy as np
import yaml

from bot.understanding.corpus import read_corpus

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SETS = ("sms", "web")
SEED = 20261121


def draw(lines: int, folder: Path) -> int:
    """Write a training file of at most so many lines an intent (0: all); return how many lines it holds."""
    by_intent: dict[str, list[str]] = {}
    for line in read_corpus(ROOT / "data" / "nlu"):
        by_intent.setdefault(line.intent, []).append(line.text)
    drawn = {
        intent: texts if not lines else Random(f"{SEED} {intent}").sample(texts, min(lines, len(texts)))
        for intent, texts in sorted(by_intent.items())
    }
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)}
        for intent, texts in drawn.items()
    ]
    (folder / "nlu.yml").write_text(
        yaml.safe_dump({"nlu": blocks}, allow_unicode=True, width=2000), encoding="utf-8"
    )
    return sum(map(len, drawn.values()))


def measure(name: str, lines: int) -> dict[str, object]:
    """Train one pipeline and measure it; runs in a process of its own."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    from rasa.model_training import train_nlu

    from bot.evaluation import measures
    from bot.evaluation.listening import Listener
    from bot.evaluation.sets import all_sets

    with tempfile.TemporaryDirectory() as folder:
        (data := Path(folder) / "data").mkdir()
        drawn = draw(lines, data)
        config = str(HERE / "pipelines" / f"{name}.yml")
        started = time.monotonic()
        archive = train_nlu(config, str(data), folder, fixed_model_name=name)
        trained = time.monotonic() - started
        listener = Listener(Path(str(archive)))
    heard = {key: listener.listen(lines) for key, lines in all_sets().items()}
    times = [line.milliseconds for key in SETS for line in heard[key] if 8 <= len(line.text.split()) <= 12]
    result: dict[str, object] = {"pipeline": name, "lines": drawn, "training_s": round(trained)}
    result |= {f"f1_{key}": round(measures.macro_f1(heard[key]), 4) for key in SETS}
    for key in ("oos", "nlu_real_oos"):
        if key in heard:
            result[f"false_accepts_{key}"] = round(measures.false_accepts(heard[key]), 3)
    result |= {
        "median_ms": round(float(np.median(times)), 1),
        "p95_ms": round(float(np.percentile(times, 95)), 1),
    }
    return result | {"memory_mb": _resident_megabytes()}


def _resident_megabytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 2**20


def main(names: list[str], lines: int) -> None:
    """Measure each pipeline; one that fails is named and does not stop the rest."""
    rows: list[dict[str, object]] = []
    for name in names or sorted(path.stem for path in (HERE / "pipelines").glob("*.yml")):
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.nlu.compare", "--one", name, str(lines)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        if done.returncode:
            print(f"{name} failed: {done.stderr.strip().splitlines()[-1]}", flush=True)
            continue
        rows.append(json.loads(done.stdout.splitlines()[-1]))
        print(rows[-1], flush=True)
        _write(rows)


def _write(rows: list[dict[str, object]]) -> None:
    with (HERE / "results.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, max(rows, key=len).keys(), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _arguments() -> tuple[list[str], int]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=0, help="lines an intent; 0 takes all")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    return given.names, given.lines


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(sys.argv[2], int(sys.argv[3]))))
    else:
        main(*_arguments())
