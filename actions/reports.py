"""Opening reports at the backend: which kind and subtype the words mean, and telling number and deadline.

A backend that is away must never keep help or a human from coming: then the conversation is handed over instead.
"""

from __future__ import annotations

import re
from typing import Any

from actions.base import Turn, hand_over, log
from actions.errors import ActionsError
from actions.words import spoken_date
from polish.diacritics import strip

# The first pattern that fits names the subtype; order matters, "skarga na kwotę" is about the sum.
SUBTYPES: dict[str, tuple[tuple[str, str], ...]] = {
    "dispute": (
        ("limitation", r"przedawn"),
        ("paid", r"zaplacil|splacil|uregulowa|juz placi"),
        ("not_mine", r"nie moj|nie podpis|nie bral|nie zawiera|nie znam|nigdy nie mial"),
        ("service", r"uslug|nie dostarcz|reklamac|nie dzial|zwrot|towar"),
        ("amount", r"kwot|za duzo|sum|nie zgadza|zawyzon|odsetk"),
    ),
    "complaint": (
        ("disclosure", r"sasiad|rodzin|prac[ayeo]|szef|osob|ujawn|powiedzieli"),
        ("frequency", r"co dzie|codzien|ciagle|w kolko|razy dzien|bez przerwy|nekac|nekan"),
        ("conduct", r"chams|niegrzecz|krzycz|gro[zs]|uprzejm|obraz|zachow"),
    ),
    "privacy_request": (
        ("erasure", r"usun|usuni|skasow|zapomn"),
        ("rectification", r"sprostow|popraw|zmieni|bledn|aktualiz"),
        ("restriction", r"ogranicz"),
        ("objection", r"sprzeciw|nie zgadzam|nie wyrazam|cofam"),
        ("portability", r"przenies"),
        ("source", r"skad|zrodl"),
    ),
    "document_request": (
        ("repayment_certificate", r"zaswiadcz|niezaleg|calkowit.{0,8} splat"),
        ("settlement", r"ugod|porozumien|potwierdzen|pdf|harmonogram"),
        ("invoice", r"faktur|rachun"),
        ("statement", r"zestawien|wyciag|histori|rozlicz"),
        ("contract", r"umow"),
    ),
    "insolvency": (
        ("enforcement", r"komornik|zajeci|zajal|zajmuje"),
        ("restructuring", r"restruktur|uklad"),
        ("bankruptcy", r"upadlo|syndyk"),
    ),
    "representative": (
        ("attorney", r"pelnomocn|adwokat|radc|prawnik|kancelar"),
        ("guardian", r"opiekun|kurator"),
        ("family", r"cork|syn\b|zon|maz\b|matk|ojc|mam[aeiy]|brat|siostr|babci|dziadk"),
    ),
}
DEFAULTS = {"privacy_request": "access", "document_request": "other"}
CONTACT_CHANNELS = (
    ("sms", r"\bsms"),
    ("email", r"mail"),
    ("phone", r"telefon|dzwon"),
    ("post", r"list|poczt"),
    ("web", r"czat"),
)
LANGUAGES = (("uk", r"ukrain"), ("en", r"angiel|english"), ("ru", r"rosyj"), ("de", r"niemiec"))
HOURS = re.compile(r"\b(po|od|przed|do)\s+(?:godz\w*\s+)?(\d{1,2})(?::00)?\b")
CHANNEL_WORDS = {
    "sms": "kontakt przez SMS",
    "email": "kontakt e-mailem",
    "phone": "kontakt telefoniczny",
    "post": "kontakt listowny",
    "web": "kontakt na czacie",
}
LANGUAGE_WORDS = {
    "uk": "język ukraiński",
    "en": "język angielski",
    "ru": "język rosyjski",
    "de": "język niemiecki",
}


def subtype_of(kind: str, text: str) -> str | None:
    """Return the closer kind the words mean, or the default of the kind."""
    words = strip(text.lower())
    found = (name for name, pattern in SUBTYPES.get(kind, ()) if re.search(pattern, words))
    return next(found, DEFAULTS.get(kind))


def preference_of(text: str) -> dict[str, Any]:
    """Return the contact preference the words hold: channel, from_hour, to_hour, language."""
    words = strip(text.lower())
    channel = next((name for name, pattern in CONTACT_CHANNELS if re.search(pattern, words)), None)
    language = next((name for name, pattern in LANGUAGES if re.search(pattern, words)), None)
    hours: dict[str, int] = {}
    for word, hour in HOURS.findall(words):
        hours["from_hour" if word in {"po", "od"} else "to_hour"] = int(hour)
    in_day = all(0 < hour <= 23 for hour in hours.values())
    if not in_day or hours.get("from_hour", 0) >= hours.get("to_hour", 24):
        hours = {}
    said = {"channel": channel, "language": language, **hours}
    return {name: value for name, value in said.items() if value is not None}


def preference_words(preference: dict[str, Any]) -> str:
    """Say a preference back: "kontakt przez SMS, po 17"."""
    parts = [
        CHANNEL_WORDS.get(str(preference.get("channel")), ""),
        f"od godziny {preference['from_hour']}" if "from_hour" in preference else "",
        f"do godziny {preference['to_hour']}" if "to_hour" in preference else "",
        LANGUAGE_WORDS.get(str(preference.get("language")), ""),
    ]
    return ", ".join(part for part in parts if part)


async def open_report(turn: Turn, kind: str, **details: Any) -> tuple[str, list[dict[str, str]]]:
    """Return the sentence with number and deadline, and a hand-over when it could not be opened."""
    try:
        report = await turn.cases.report(turn.conversation, kind, **details)
    except ActionsError as failure:
        log.error("report_not_opened kind=%s error=%s", kind, type(failure).__name__)
        return "", [hand_over(f"report_{kind}")]
    number = f" Numer zgłoszenia: {report['report_id']}."
    due = report.get("due_on")
    return (f"{number} Odpowiedź najpóźniej: {spoken_date(due)}." if due else number), []
