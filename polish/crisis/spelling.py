"""Spelling levelled: slips of the finger in the words that matter, and words run together or torn apart.

It only knows the words of the crisis rules. An ordinary word that looks like one of them is in `ORDINARY`
and stays as it is; anything else within one slip of a crisis word becomes that word.
"""

from collections.abc import Iterable, Iterator

from polish.crisis.folding import word_set
from polish.crisis.ordinary import ORDINARY
from polish.crisis.words import GLUE

_FORMS = word_set(
    """
    samobojstwo samobojstwa samobojstwie samobojstwem samobojca samobojcze samobojczych samobojczyni
    samobojcza samobojczy umrzec umierac zdechnac zginac zniknac zabije zabijam zabijac powiesze
    powiesic powiesil podpale zastrzele zastrzelic otruje utopie skonczyc skoncze zakonczyc okaleczam
    okaleczac samookaleczenie przedawkowac przedawkuje przedawkowalam tabletki tabletek nalykam
    nalykalam lyknelam lyknalem polknelam polknalem zyletka zyletke skocze skoczyc pociag przemoc
    przemocy gwalci zgwalcil molestuje zneca maltretuje katuje pobil pobije uderzyl dusil grozi nozem
    siekiera siekiere zamknal zamyka zegnajcie pozegnalny pozegnalam pozegnalem krzywde krzywdze ratunku
    ratujcie wykrwawiam tabletkami powiesila zabijesz zycie
    """
)
_LONGEST_GLUE = max(map(len, GLUE))
_LONGEST_RUN = 400
_ALPHABET_MIN = 5


def _deletions(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _index(forms: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for form in sorted(forms):
        if len(form) >= _ALPHABET_MIN:
            for key in _deletions(form):
                found.setdefault(key, []).append(form)
    return found


_BY_DELETION = _index(_FORMS)


def level(line: str) -> str:
    """Mend the words of a folded line; the spaces round it stay.

    >>> level(" zabuje sie ")
    ' zabije sie '
    >>> level(" niechcezyc ")
    ' nie chce zyc '
    """
    words: list[str] = []
    for word in line.split():
        words.extend(_split(word) or [_corrected(word)])
    return f" {' '.join(_joined(words))} "


def _corrected(word: str) -> str:
    if not _ALPHABET_MIN <= len(word) <= 16 or word in _FORMS or word in ORDINARY or word in GLUE:
        return word
    for key in _deletions(word):
        for form in _BY_DELETION.get(key, ()):
            if _one_slip(word, form):
                return form
    return word


def _one_slip(word: str, form: str) -> bool:
    """One letter wrong, missing, extra, or two neighbours swapped; the ending must not turn into another form."""
    if abs(len(word) - len(form)) > 1:
        return False
    start = 0
    while start < min(len(word), len(form)) and word[start] == form[start]:
        start += 1
    rest, target = word[start:], form[start:]
    swapped = rest[:2] == target[:2][::-1] and rest[2:] == target[2:]
    return swapped or rest[1:] == target[1:] or rest[1:] == target or rest == target[1:]


def _split(word: str) -> list[str]:
    """Cut a run of known words apart, or return nothing."""
    if not 6 <= len(word) <= _LONGEST_RUN or word in _FORMS or word in ORDINARY or word in GLUE:
        return []
    best: list[int | None] = [0] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - _LONGEST_GLUE), end):
            if best[start] is not None and word[start:end] in GLUE:
                best[end] = start
                break
    if best[-1] is None:
        return []
    pieces: list[str] = []
    end = len(word)
    while end:
        start = best[end] or 0
        pieces.append(word[start:end])
        end = start
    return pieces[::-1]


def _joined(words: list[str]) -> list[str]:
    """Join two halves of one crisis word: `samo bojstwo`, `powie sze`."""
    result: list[str] = []
    for word in words:
        if result and len(word) > 2 and result[-1] + word in _FORMS and word not in GLUE:
            result[-1] += word
        else:
            result.append(word)
    return result
