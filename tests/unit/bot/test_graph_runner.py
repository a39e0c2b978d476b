"""The model's parts run as Rasa's own runner runs them: each once, behind what it needs."""

from __future__ import annotations

import pytest
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner

from bot.graph_runner import StraightGraphRunner

RAN: list[str] = []


class Joined(GraphComponent):
    """Writes down that it ran; its output is its name and what it was given."""

    def __init__(self, name):
        self._name = name

    @classmethod
    def create(cls, config, model_storage, resource, execution_context):
        return cls(config["name"])

    def join(self, **given):
        RAN.append(self._name)
        return self._name + "(" + ",".join(given[key] for key in sorted(given)) + ")"


def node(name, **needs):
    return SchemaNode(
        needs=needs, uses=Joined, constructor_name="create", fn="join", config={"name": name}, eager=True
    )


# A diamond with a tail: `last` stands first in the schema, and `apart` is needed by nobody.
NODES = {
    "last": node("last", one="left", two="right", said="__message__"),
    "left": node("left", one="first"),
    "right": node("right", one="first"),
    "first": node("first", said="__message__"),
    "apart": node("apart", said="__tracker__"),
}


def runner_of(kind):
    schema = GraphSchema(NODES)
    return kind.create(schema, None, ExecutionContext(schema, "model"))


@pytest.mark.parametrize("targets", [["last"], ["left"], ["left", "right"]])
def test_it_answers_as_rasas_runner_and_runs_each_part_once(targets):
    inputs = {"__message__": "hi", "__tracker__": "none"}
    expected = runner_of(DaskGraphRunner).run(inputs=inputs, targets=targets)
    ours = runner_of(StraightGraphRunner)
    for _ in range(2):
        RAN.clear()
        assert ours.run(inputs=inputs, targets=targets) == expected
        assert len(RAN) == len(set(RAN))
        assert "apart" not in RAN


def test_a_missing_input_fails():
    for kind in (DaskGraphRunner, StraightGraphRunner):
        with pytest.raises(GraphRunError):
            runner_of(kind).run(inputs={"__tracker__": "none"}, targets=["last"])
