"""The e5 sentence embedding as a dense feature, for the pipelines that ours is compared with."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import DENSE_FEATURIZABLE_ATTRIBUTES, TOKENS_NAMES
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.tokenizer import TIDIED, PolishTokenizer
from bot.understanding.embedding_cache import remembered_embeddings
from bot.understanding.features import embed


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class EmbeddingFeaturizer(DenseFeaturizer, GraphComponent):
    """One vector a sentence, repeated for each token: DIET wants both."""

    @classmethod
    def required_components(cls) -> list[type]:
        """Needs the tidied text."""
        return [PolishTokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own options."""
        return {**DenseFeaturizer.get_default_config()}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EmbeddingFeaturizer:
        """Make the component."""
        return cls(execution_context.node_name, config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the features of each message."""
        for message in messages:
            for attribute in DENSE_FEATURIZABLE_ATTRIBUTES:
                tokens = message.get(TOKENS_NAMES[attribute])
                if attribute == TEXT and tokens:
                    vector = embed(str(message.get(TIDIED) or message.get(TEXT)))[None, :]
                    self.add_features_to_message(
                        np.repeat(vector, len(tokens), 0), vector, attribute, message
                    )
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training lines, from the store."""
        lines = [message for message in training_data.training_examples if message.get(TEXT)]
        with remembered_embeddings([str(m.get(TIDIED) or m.get(TEXT)) for m in lines]):
            self.process(lines)
        return training_data

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing to refuse."""
