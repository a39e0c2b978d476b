"""Where `ogonki` reads "he wants" and a person in debt means "I want": chce, place, potrzebuje.

The model reads a bare verb as the third person, as web pages use it; in a message to us the first person is
the rule and the third needs a subject. Only plain-letter words listed here are ever changed.
"""

import re

_FIRST = {
    "chce": "chcę", "zaplace": "zapłacę", "splace": "spłacę", "wplace": "wpłacę", "doplace": "dopłacę",
    "place": "płacę", "pisze": "piszę", "zyje": "żyję", "leze": "leżę", "wisze": "wiszę",
    "tne": "tnę", "zalatwie": "załatwię", "zakoncze": "zakończę", "przeleje": "przeleję", "uiszcze": "uiszczę",
    "ureguluje": "ureguluję", "reguluje": "reguluję", "potrzebuje": "potrzebuję", "dostaje": "dostaję",
    "informuje": "informuję", "rezygnuje": "rezygnuję", "uznaje": "uznaję", "pojmuje": "pojmuję",
    "zobowiazuje": "zobowiązuję", "kwestionuje": "kwestionuję", "oddaje": "oddaję", "pracuje": "pracuję",
    "reprezentuje": "reprezentuję", "opiekuje": "opiekuję", "odpisuje": "odpisuję", "oczekuje": "oczekuję",
    "dziekuje": "dziękuję", "wnioskuje": "wnioskuję", "akceptuje": "akceptuję", "ryzykuje": "ryzykuję",
    "proponuje": "proponuję", "deklaruje": "deklaruję", "planuje": "planuję", "probuje": "próbuję",
    "zaluje": "żałuję", "kupuje": "kupuję", "czuje": "czuję", "choruje": "choruję", "wychowuje": "wychowuję",
    "utrzymuje": "utrzymuję", "przyjmuje": "przyjmuję", "anuluje": "anuluję", "reklamuje": "reklamuję",
    "oferuje": "oferuję", "odmawiam": "odmawiam", "prolongate": "prolongatę", "uregulowuje": "uregulowuję",
    "zwariuje": "zwariuję", "zapisuje": "zapisuję", "podpisuje": "podpisuję", "przepisze": "przepiszę",
    "napisze": "napiszę", "podpisze": "podpiszę", "wyliczę": "wyliczę", "ratuje": "ratuję",
}  # fmt: skip
_SUBJECTS = """
    on ona ono oni one kto ktos nikt ktory ktora ktore bank maz zona syn corka mama mamusia matka tata
    ojciec brat siostra babcia dziadek tesc tesciowa firma komornik komorniczka sad pan pani panstwo
    pracodawca szef szefowa partner partnerka kolega kolezanka sasiad sasiadka wnuk wnuczka ksiegowa zus
    mops urzad operator wierzyciel spolka dziecko wspolnik byly byla konkubent wujek ciocia ciotka
    klient wlasciciel dluznik pelnomocnik czlowiek pies kurator opiekun adwokat prawnik system aplikacja
    strona bot automat konsultant konsultantka pracownik pracownica policja prokurator windykator kuzyn
    kuzynka chlopak dziewczyna
"""
_THIRD = frozenset(_SUBJECTS.split())
_WORD = re.compile(r"[^\W\d_]+")
_JA_AFTER = frozenset(
    ["czy", "i", "a", "bo", "ze", "no", "to", "ale", "nie", "jak", "tylko", "przeciez", "albo", "ni"]
)
_BEFORE, _AFTER = 4, 2


def mend(plain: str, restored: str) -> str:
    """Correct a restored line word by word; both strings have the same length.

    >>> mend("chce zaplacic", "chce zapłacić")
    'chcę zapłacić'
    >>> mend("bank chce", "bank chce")
    'bank chce'
    """
    spans = [match.span() for match in _WORD.finditer(plain)]
    words = [plain[start:end].lower() for start, end in spans]
    pieces = list(restored)
    for place, (start, end) in enumerate(spans):
        mended = _mended(words, place)
        if mended is not None:
            pieces[start:end] = _with_case(plain[start:end], mended)
    return "".join(pieces)


def _mended(words: list[str], place: int) -> str | None:
    word, before, after = words[place], words[max(0, place - _BEFORE) : place], words[place + 1 : place + 3]
    if word == "ja" and (not before or before[-1] in _JA_AFTER):
        return "ja"
    if word == "zadam":
        return None if {"pytanie", "pytania", "jedno", "pan", "kilka"} & set(after) else "żądam"
    if word not in _FIRST or _is_third_person(word, before, after):
        return None
    return _FIRST[word]


def _is_third_person(word: str, before: list[str], after: list[str]) -> bool:
    if "ja" in before:
        return False
    if word == "chce" and "mi" in (*before[-1:], *after[:2]) and "sie" in (*before, *after):
        return True
    if word == "zyje" and before[-1:] == ["nie"]:
        return True
    return not _THIRD.isdisjoint(before) or not _THIRD.isdisjoint(after[:_AFTER])


def _with_case(written: str, mended: str) -> str:
    return "".join(new.upper() if old.isupper() else new for old, new in zip(written, mended, strict=True))
