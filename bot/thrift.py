"""Costs of Rasa 3.6.21 taken out, all found in profiles of a turn. Nothing else of Rasa is touched.

* It calls actions one by one, four times in a turn within a form, each time with every event of the conversation, and
  checks each answer against a schema that it checks first (`bot.remote`: one call, and the shape that is relied on).
* It looks for the class of an event by walking through all subclasses of `Event`, for every event of a tracker that
  is read. Here the classes are looked up once.
* It runs its graph through dask (`bot.graph_runner`), holds the whole history against every rule at every prediction
  (`bot.rules`), and prepares lines of a debug log that nobody reads (`bot.processor`).
* It looks at every request and answer for headers of other origins. No browser speaks to it, only the gateway.
* It copies slots by `copy.copy`, 45 of them for every copy of a tracker. Here a copy gets the same attributes at once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rasa import server
from rasa.core import agent, processor
from rasa.core.actions import action, forms
from rasa.core.policies import rule_policy
from rasa.shared.core.events import Event
from rasa.shared.core.slots import Slot

from bot.graph_runner import StraightGraphRunner
from bot.processor import ThriftyProcessor
from bot.remote import StepAction
from bot.rules import RulePolicy


def spare() -> None:
    """Put all in place; once, after Rasa is imported and before it serves."""
    action.RemoteAction = forms.FormAction = StepAction
    Event.resolve_by_type = staticmethod(_class_of())
    processor.DaskGraphRunner = StraightGraphRunner
    agent.MessageProcessor = ThriftyProcessor
    rule_policy.RulePolicy = RulePolicy
    server.configure_cors = lambda _app, _origins=None: None
    Slot.__copy__ = _copy_of_slot


def _copy_of_slot(slot: Slot) -> Slot:
    copied = object.__new__(type(slot))
    copied.__dict__.update(slot.__dict__)
    return copied


def _class_of() -> Any:
    """Rasa's own look-up, remembered for the names that have a class."""
    look_up = Event.resolve_by_type

    @lru_cache(maxsize=100)
    def known(name: str) -> Any:
        return look_up(name)

    def resolve_by_type(type_name: str, default: Any = None) -> Any:
        return look_up(type_name, default) if default is not None else known(type_name)

    return resolve_by_type
