"""The reliability plot: is a confidence of 0.8 right eight times in ten?"""

from __future__ import annotations

from pathlib import Path

import matplotlib

from bot.evaluation import measures
from bot.evaluation.listening import Heard

matplotlib.use("Agg")


def reliability(path: Path, heard: dict[str, list[Heard]]) -> None:
    """Write the plot as PNG, one line a set."""
    from matplotlib import pyplot  # noqa: PLC0415 - after the backend is chosen

    figure, axes = pyplot.subplots(figsize=(5, 5), dpi=110)
    axes.plot([0, 1], [0, 1], color="0.7", linestyle="--", label="perfect")
    for name, lines in heard.items():
        bins = measures.reliability(lines)
        axes.plot([b.confidence for b in bins], [b.accuracy for b in bins], marker="o", label=name)
    axes.set(xlabel="confidence", ylabel="accuracy", xlim=(0, 1), ylim=(0, 1))
    axes.legend(loc="upper left")
    figure.tight_layout()
    figure.savefig(path, metadata={"Software": None})
    pyplot.close(figure)
