"""Tokens and lemmas of the tidied message, for whatever in the pipeline wants words."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.understanding.features import lemma_of, polish_pipeline
from bot.understanding.fingerprint import READING, shaping_digest
from bot.understanding.reading import words_of
from polish.normalise import normalise

TIDIED = "tidied_text"
A_CORPUS = 2000  # fewer lines are tidied before another process has started


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class PolishTokenizer(Tokenizer):
    """Tidies the text (the original stays in `text`) and cuts it with spaCy's Polish rules."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Rasa's own options; `shaped_by` enters its fingerprint."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "shaped_by": shaping_digest(READING),
        }

    @staticmethod
    def required_packages() -> list[str]:
        """Checked by Rasa before anything is loaded."""
        return ["spacy", "morfeusz2", "ogonki"]

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        polish_pipeline()
        lemma_of("rata")  # a missing dictionary must stop the start, not the first message

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Tidy every line, on all cores, and cut it into tokens."""
        lines = [message for message in training_data.training_examples if message.get(TEXT)]
        if len(lines) >= A_CORPUS:
            with ProcessPoolExecutor(mp_context=get_context("spawn")) as cores:
                texts = cores.map(normalise, (line.get(TEXT) for line in lines), chunksize=512)
                for line, tidied in zip(lines, texts, strict=True):
                    line.set(TIDIED, tidied)
        return super().process_training_data(training_data)

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Return tokens of the tidied text; spans are those of `tidied_text`."""
        text = message.get(attribute)
        if attribute == TEXT:
            text = message.get(TIDIED) or normalise(text)
            message.set(TIDIED, text)
        tokens = [Token(surface, offset, lemma=lemma) for surface, offset, lemma in words_of(text)]
        return tokens or [Token(text or "-", 0)]
