"""Learn the weights of `polish.crisis.likeness`: `.venv-bot/bin/python -m benchmarks.crisis.learn`.

Read are the utterances of data/nlu, the lines of data/crisis, the detector's own test lines and the development
halves of tests/nlu; the measured halves are refused. The same lines always give the same weights.
"""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.understanding.corpus import read_corpus
from polish.crisis import likeness
from polish.crisis.detector import level_and_cover

ROOT = Path(__file__).parents[2]
ALARMING_TESTS = ("SUICIDE", "SELF_HARM", "VIOLENCE", "DANGER", "VEILED")
HARMLESS_WEIGHT = 3.0  # a line written to look alarming teaches more than an ordinary one
LEAST_REGULAR = 40.0
LARGEST = 127


def lines_to_learn() -> list[tuple[str, bool, float]]:
    """Return (text, alarming, weight) of every line that may be learned from."""
    own = runpy.run_path(str(ROOT / "tests/unit/polish/crisis_lines.py"))
    corpus = read_corpus(ROOT / "data/nlu")
    alarming = [one.text for one in corpus if one.intent == "report_crisis"]
    alarming += [text for name in ALARMING_TESTS for text in own[name]]
    alarming += _plain("alarming.txt") + _held("crisis_dev_positives.jsonl")
    ordinary = [one.text for one in corpus if one.intent != "report_crisis"]
    harmless = [*own["HARMLESS"], *_plain("harmless.txt"), *_held("crisis_dev_negatives.jsonl")]
    return (
        [(text, True, 1.0) for text in alarming]
        + [(text, False, 1.0) for text in ordinary]
        + [(text, False, HARMLESS_WEIGHT) for text in harmless]
    )


def _plain(name: str) -> list[str]:
    return (ROOT / "data/crisis" / name).read_text(encoding="utf-8").split("\n")[:-1]


def _held(name: str) -> list[str]:
    rows = (ROOT / "tests/nlu" / name).read_text(encoding="utf-8").split("\n")
    return [json.loads(row)["text"] for row in rows if row]


def matrix(texts: list[str]) -> csr_matrix:
    """Return the pieces of each text, every row of length one."""
    indices: list[int] = []
    values: list[float] = []
    ends = [0]
    for text in texts:
        found = sorted(likeness.pieces(level_and_cover(text).split()))
        indices += found
        values += [max(len(found), 1) ** -0.5] * len(found)
        ends.append(len(indices))
    return csr_matrix((values, indices, ends), shape=(len(texts), likeness.BUCKETS))


def main() -> None:
    """Learn and write the weights beside the module that reads them."""
    lines = lines_to_learn()
    model = LogisticRegression(C=LEAST_REGULAR, class_weight="balanced", max_iter=600)
    model.fit(
        matrix([text for text, _, _ in lines]),
        [alarming for _, alarming, _ in lines],
        sample_weight=[weight for _, _, weight in lines],
    )
    both = np.append(model.coef_[0], model.intercept_) * likeness.SCALE
    if np.abs(both).max() > LARGEST:
        print(f"{(np.abs(both) > LARGEST).sum()} weights were cut to a byte")
    stored = np.clip(np.rint(both), -LARGEST, LARGEST).astype(np.int8)
    target = Path(likeness.__file__).with_name("likeness.bin")
    target.write_bytes(stored.tobytes())
    print(f"{len(lines)} lines, {int((stored != 0).sum())} weights -> {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
