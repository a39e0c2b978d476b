"""Tokens and lemmas of the tidied message, for whatever in the pipeline wants words."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.understanding import ahead
from bot.understanding.features import lemma_of, polish_pipeline
from bot.understanding.fingerprint import READING, shaping_digest
from bot.understanding.reading import words_of

TIDIED = "tidied_text"


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

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Return tokens of the tidied text; spans are those of `tidied_text`."""
        text = message.get(attribute)
        if attribute == TEXT:
            text, words = ahead.read(text)
            message.set(TIDIED, text)
        else:
            words = words_of(text)
        tokens = [Token(surface, offset, lemma=lemma) for surface, offset, lemma in words]
        return tokens or [Token(text or "-", 0)]
