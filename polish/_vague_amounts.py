"""When somebody speaks of a sum and names none: a few hundred, some pennies, half of it.

It never picks a sum; `amounts.parse` turns what is found here into a question.
"""

from __future__ import annotations

import re

_FEW = r"(?:kilka(?:nascie|dziesiat|set)?|par(?:e|u|enascie|edziesiat|eset)|pare ?set|iles(?:tam)?|troche)"
_MONEY = (
    r"(?:stow\w{0,4}|stuw\w{0,4}|set(?:ek|ki)|dych\w?|dyszek|zl(?:ot\w{0,4})?|zlociszy|grosz\w{0,3}|tys\w{0,7}|kafli|kol"
    r"|pieniedzy|kasy|grosika)"
)
_PATTERNS = (
    rf"{_FEW} (?:\w{{1,10}} )?{_MONEY}|pareset|kilkaset|kilkadziesiat",
    r"(?:jakies|jakis|drobn\w{1,3}|pare|symboliczn\w{1,3}) (?:grosz\w{0,3}|sum\w{1,3}|kwot\w{1,2}|pieniadz\w{0,3})",
    r"(?:polow\w|trzecia czesc|cwierc|czesc|wiekszosc|ulamek) (?:z )?(?:tego|tej|kwoty|sumy|dlugu|raty|calosci)",
    r"(?:tyle )?ile (?:bede mogla?|dam rady|sie da|zostanie|uzbieram|wyskrobie)|co laska|co zostanie|symbolicznie",
)
_VAGUE = re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in _PATTERNS))


def is_vague(folded: str) -> bool:
    """Whether a folded text speaks of a sum that it does not name.

    >>> [is_vague(said) for said in ("kilka stowek", "polowe tego co chcecie", "dam pare groszy", "kilka rat")]
    [True, True, True, False]
    """
    return _VAGUE.search(folded) is not None
