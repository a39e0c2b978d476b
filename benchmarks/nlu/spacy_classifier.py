"""spaCy's text classifier as an intent classifier, for the pipelines that ours is compared with."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import spacy
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.training import Example
from spacy.util import fix_random_seed, minibatch

from polish.normalise import normalise

SEED = 20261121
BATCH = 32


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class SpacyTextClassifier(IntentClassifier, GraphComponent):
    """`textcat` of a blank Polish pipeline (its default: a bag of words beside a small neural network)."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Number of passes over the training lines."""
        return {"epochs": 20}

    def __init__(self, config: dict[str, Any], nlp: Any, storage: ModelStorage, resource: Resource) -> None:
        self._config, self._nlp, self._storage, self._resource = config, nlp, storage, resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SpacyTextClassifier:
        """Make an untrained component."""
        return cls(config, spacy.blank("pl"), model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SpacyTextClassifier:
        """Load what `train` stored."""
        with model_storage.read_from(resource) as folder:
            return cls(config, spacy.load(folder), model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the text classifier on tidied lines."""
        fix_random_seed(SEED)
        lines = [m for m in training_data.intent_examples if m.get(TEXT)]
        intents = sorted({str(line.get(INTENT)) for line in lines})
        category = self._nlp.add_pipe("textcat")
        for intent in intents:
            category.add_label(intent)
        examples = [
            Example.from_dict(
                self._nlp.make_doc(normalise(str(line.get(TEXT)))),
                {"cats": {intent: float(intent == line.get(INTENT)) for intent in intents}},
            )
            for line in lines
        ]
        optimizer = self._nlp.initialize(lambda: examples)
        shuffled = random.Random(SEED)
        for _ in range(self._config["epochs"]):
            shuffled.shuffle(examples)
            for batch in minibatch(examples, BATCH):
                self._nlp.update(batch, sgd=optimizer)
        with self._storage.write_to(self._resource) as folder:
            self._nlp.to_disk(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Label each message in place."""
        for message in messages:
            chances = self._nlp(normalise(str(message.get(TEXT)))).cats
            names = list(chances)
            order = np.argsort([-chances[name] for name in names], kind="stable")
            ranking = [{"name": names[i], "confidence": float(chances[names[i]])} for i in order[:5]]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leave the training data as it is."""
        return training_data
