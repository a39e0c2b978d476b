"""A training line is copied and hashed cheaply, and as reliably as Rasa's own messages."""

from __future__ import annotations

from copy import deepcopy

from rasa.nlu.tokenizers.tokenizer import Token

from bot.components.importer import Line


def _line() -> Line:
    line = Line.build("nie dam rady 300", "negotiate_terms")
    line.set("text_tokens", [Token("nie", 0, lemma="nie"), Token("dam", 4, lemma="dać")])
    return line


def test_a_copy_is_equal_and_goes_its_own_way() -> None:
    line = _line()
    copy = deepcopy(line)
    assert type(copy) is Line
    assert copy == line
    copy.set("intent", "deny", add_to_output=True)
    assert line.get("intent") == "negotiate_terms"
    assert "intent" not in line.output_properties
    assert copy != line


def test_whatever_is_known_of_a_line_is_in_its_hash() -> None:
    line = _line()
    known = {line.fingerprint()}
    for key, value in (
        ("text", "nie dam rady 400"),
        ("intent", "deny"),
        ("tidied_text", "nie dam rady 300!"),
        ("text_tokens", [Token("nie", 0, lemma="nie"), Token("dam", 4, lemma="dam")]),
    ):
        other = _line()
        other.set(key, value)
        known.add(other.fingerprint())
    assert len(known) == 5
    assert _line().fingerprint() == line.fingerprint()
