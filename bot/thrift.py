"""Costs of Rasa 3.6.21 taken out. Of 80 ms of processor time that a call of an action took, the first two were 70.

* It hands every answer of an action to `jsonschema.validate`, which first checks the schema itself against the schema
  of schemas, and then each event against sixteen shapes. Here the shape is checked that the code after it relies on;
  an event of an unknown name is refused by `deserialise_events` as before.
* It looks for the class of an event by walking through all subclasses of `Event`, for every event of a tracker that
  is read. Here the classes are looked up once.
* It runs its graph through dask (`bot.graph_runner`), holds the whole history against every rule at every prediction
  (`bot.rules`), and prepares lines of a debug log that nobody reads (`bot.processor`).
* It copies slots by `copy.copy`, 45 of them for every copy of a tracker. Here a copy gets the same attributes at once.

All were found in profiles of a turn. Nothing else of Rasa is touched.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rasa.core import agent, processor
from rasa.core.actions.action import RemoteAction
from rasa.core.policies import rule_policy
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot
from rasa.shared.exceptions import RasaException

from bot.graph_runner import StraightGraphRunner
from bot.processor import ThriftyProcessor
from bot.rules import RulePolicy


def spare() -> None:
    """Put all in place; once, after Rasa is imported and before it serves."""
    RemoteAction._validate_action_result = _validate_action_result
    Event.resolve_by_type = staticmethod(_class_of())
    processor.DaskGraphRunner = StraightGraphRunner
    agent.MessageProcessor = ThriftyProcessor
    rule_policy.RulePolicy = RulePolicy
    Slot.__copy__ = _copy_of_slot


def _validate_action_result(_: RemoteAction, result: Any) -> bool:
    """Tell that an answer has the contract's shape; raises RasaException, which fails the turn, when it has not."""
    if not isinstance(result, dict):
        raise RasaException("the answer of an action is no object")
    events, responses = result.get("events", []), result.get("responses", [])
    if not (_are_objects(events) and _are_objects(responses)):
        raise RasaException("events and responses of an action are lists of objects")
    if not all(isinstance(event.get("event"), str) for event in events):
        raise RasaException("an event of an action has no name")
    return True


def _copy_of_slot(slot: Slot) -> Slot:
    copied = object.__new__(type(slot))
    copied.__dict__.update(slot.__dict__)
    return copied


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _class_of() -> Any:
    """Rasa's own look-up, remembered for the names that have a class."""
    look_up = Event.resolve_by_type

    @lru_cache(maxsize=100)
    def known(name: str) -> Any:
        return look_up(name)

    def resolve_by_type(type_name: str, default: Any = None) -> Any:
        return look_up(type_name, default) if default is not None else known(type_name)

    return resolve_by_type
