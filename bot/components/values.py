"""Reports the values polish/ finds in the original text as entities, with canonical values and spans.

Actions read the text again knowing what was asked; these entities are for the console, tests and reports.
"""

from __future__ import annotations

import inspect
from datetime import date
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.settings import clock
from bot.understanding import values
from bot.understanding.corpus import digest


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ValueExtractor(EntityExtractorMixin, GraphComponent):
    """Wraps `bot.understanding.values`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`shaped_by` enters Rasa's fingerprint."""
        return {"shaped_by": digest([inspect.getsource(values).encode()])}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ValueExtractor:
        """Make the component; it holds nothing but the clock."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the values found in each message to its entities."""
        today: date = clock().today()
        for message in messages:
            found = [
                {**value.as_dict(), "extractor": type(self).__name__}
                for value in values.find_all(str(message.get(TEXT) or ""), today)
            ]
            message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages
