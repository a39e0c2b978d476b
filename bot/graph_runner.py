"""Runs the parts of the model one after the other, without a scheduler.

Rasa hands its graph to dask, which builds it anew for every message and every prediction, orders it, and carries each
node through a queue; before that it writes the whole graph into a line of the debug log that nobody reads. Our graph
is ten nodes in a row: here their order is found once for each question put to it.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.runner.dask import DaskGraphRunner


class StraightGraphRunner(DaskGraphRunner):
    """Makes its nodes as Rasa's runner does, and runs them in the order of their needs."""

    def __init__(self, *parts: Any, **more: Any) -> None:
        super().__init__(*parts, **more)
        self._orders: dict[tuple[str, ...], list[str]] = {}

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Return the output of each target; raises what a node raises, GraphRunError for an input that is missing."""
        wanted = tuple(targets or self._graph_schema.target_names)
        done: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        if wanted not in self._orders:
            self._orders[wanted] = self._in_order(wanted)
        for name in self._orders[wanted]:
            needs = self._graph_schema.nodes[name].needs.values()
            done[name] = self._instantiated_nodes[name](*(done.get(need, need) for need in needs))
        return dict(done[name] for name in wanted)

    def _in_order(self, wanted: tuple[str, ...]) -> list[str]:
        """Each node that a target needs, once, behind all that it needs itself; inputs are no nodes."""
        found: dict[str, None] = {}

        def visit(name: str) -> None:
            if name in found or name not in self._graph_schema.nodes:
                return
            for need in self._graph_schema.nodes[name].needs.values():
                visit(need)
            found[name] = None

        for name in wanted:
            visit(name)
        return list(found)
