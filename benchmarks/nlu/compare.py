"""Train and measure every pipeline of `pipelines/` on the same data in one run, each in a process of its own.

`.venv-bot/bin/python -W ignore -m benchmarks.nlu.compare [name ...]` prints a line a pipeline and writes
`benchmarks/nlu/results.csv`.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SETS = ("sms", "web")


def measure(name: str) -> dict[str, object]:
    """Train one pipeline and measure it; runs in a process of its own."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    from rasa.model_training import train_nlu

    from bot.evaluation import measures
    from bot.evaluation.listening import Listener
    from bot.evaluation.sets import all_sets

    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        config = str(HERE / "pipelines" / f"{name}.yml")
        archive = train_nlu(config, str(ROOT / "data" / "nlu"), folder, fixed_model_name=name)
        trained = time.monotonic() - started
        listener = Listener(Path(str(archive)))
    heard = {key: listener.listen(lines) for key, lines in all_sets().items()}
    times = [line.milliseconds for key in SETS for line in heard[key] if 8 <= len(line.text.split()) <= 12]
    result: dict[str, object] = {"pipeline": name, "training_s": round(trained)}
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


def main(names: list[str]) -> None:
    """Measure each pipeline; one that fails is named and does not stop the rest."""
    rows = []
    for name in names or sorted(path.stem for path in (HERE / "pipelines").glob("*.yml")):
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.nlu.compare", "--one", name]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        if done.returncode:
            print(f"{name} failed: {done.stderr.strip().splitlines()[-1]}", flush=True)
            continue
        rows.append(json.loads(done.stdout.splitlines()[-1]))
        print(rows[-1], flush=True)
    if rows:
        with (HERE / "results.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, fieldnames=max(rows, key=len).keys(), restval="")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(sys.argv[2])))
    else:
        main(sys.argv[1:])
