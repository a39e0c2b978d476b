"""The detector itself: level the text, look for what speaks against a sign, then for the sign."""

from dataclasses import dataclass
from functools import lru_cache

from polish.crisis.folding import fold
from polish.crisis.language import Lexicon, Pattern, patterns
from polish.signs.death import DEATH, NOT_DEATH
from polish.signs.dispute import DISPUTE, NOT_DISPUTE
from polish.signs.identity_theft import IDENTITY_THEFT, NOT_IDENTITY_THEFT
from polish.signs.insolvency import INSOLVENCY, NOT_INSOLVENCY
from polish.signs.stop import NOT_STOP, STOP
from polish.signs.words import CLASSES
from polish.signs.wrong_person import NOT_WRONG_PERSON, WRONG_PERSON

_RULES = {
    "report_death": (DEATH, NOT_DEATH),
    "wrong_person": (WRONG_PERSON, NOT_WRONG_PERSON),
    "report_identity_theft": (IDENTITY_THEFT, NOT_IDENTITY_THEFT),
    "report_insolvency": (INSOLVENCY, NOT_INSOLVENCY),
    "dispute_debt": (DISPUTE, NOT_DISPUTE),
    "stop_contact": (STOP, NOT_STOP),
}
_MOST_CHARACTERS = 3000  # beyond, nobody's point lies


@dataclass(frozen=True)
class _Rulebook:
    lexicon: Lexicon
    rules: tuple[tuple[str, tuple[Pattern, ...], tuple[Pattern, ...]], ...]


@lru_cache(maxsize=1)
def _rulebook() -> _Rulebook:
    lexicon = Lexicon(CLASSES)
    return _Rulebook(
        lexicon,
        tuple(
            (name, patterns(source, lexicon), patterns(against, lexicon))
            for name, (source, against) in _RULES.items()
        ),
    )


def ready() -> None:
    """Compile the rules now, so that the first message does not wait for it.

    >>> ready()
    """
    _rulebook()


def signs(text: str) -> frozenset[str]:
    """Return the safety intents that the words of this message speak of.

    >>> signs("wujek zmarl w marcu, prosze juz nie pisac") == {"report_death", "stop_contact"}
    True
    >>> signs("ile mam do zaplaty?")
    frozenset()
    """
    book = _rulebook()
    line = fold(text[:_MOST_CHARACTERS])
    present = book.lexicon.present(line)
    return frozenset(
        name
        for name, speaking, against in book.rules
        if any(one.matches(line, present) for one in speaking)
        and not any(one.matches(line, present) for one in against)
    )
