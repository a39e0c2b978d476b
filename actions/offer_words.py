"""What an offer, an agreement or a wish is called in a few words; every figure is the backend's."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from actions.words import short_date, spoken_date
from polish.money import format_grosze
from polish.plurals import count_of
from polish.sayings import MONTHS_GENITIVE, WEEKDAYS

Offer = dict[str, Any]
# Why the backend cannot take a wish as it is, said before what it can take.
COUNTERS = {
    "too_many_instalments": "Tylu rat nie mogę zapisać bez konsultanta.",
    "above_monthly_limit": "Przy takiej racie potrzeba więcej rat.",
    "day_not_offered": "Ten dzień miesiąca nie jest tu możliwy.",
    "first_payment_too_late": "Tak późną pierwszą wpłatę może zapisać tylko konsultant.",
    "first_payment_in_past": "Ten dzień już minął.",
    "deferral_too_long": "Tak późny termin może zapisać tylko konsultant.",
    "discount_limit": "O większym obniżeniu może zdecydować tylko konsultant.",
}
HINTS = {"paid_soonest": "najkrócej", "lowest_instalment": "najniższa rata"}


def offer_title(offer: Offer) -> str:
    """Return an offer in a few words, whatever its kind: what is pressed or numbered."""
    match offer.get("kind"):
        case "hold":
            return f"przerwa, 0 zł do {short_date(offer['hold_until'])}"
        case "deferral":
            return f"{_total(offer)} do {short_date(offer['first_due_on'])}"
        case "lump_sum":
            return f"jedna wpłata {_total(offer)} do {short_date(offer['first_due_on'])}"
    return instalments_in_short(offer)


def offer_detail(offer: Offer) -> str:
    """Return what follows from choosing an offer."""
    match offer["kind"]:
        case "hold":
            return "bez odsetek w tym czasie"
        case "lump_sum":
            return f"reszta, {format_grosze(int(offer['released_grosze']))}, umorzona"
        case "deferral":
            return _weekday(offer["first_due_on"])
    if len(offer["instalments"]) == 1:
        return f"do {short_date(offer['first_due_on'])}, {_weekday(offer['first_due_on'])}"
    hint = next((f" ({words})" for reason, words in HINTS.items() if reason in offer.get("reasons", [])), "")
    return f"do {_month(offer['last_due_on'])}{hint}"


def instalments_in_short(offer: Offer) -> str:
    """Return "10 rat po 200,00 zł", or when the last ones are a grosz smaller "7 rat, najwyżej po 185,72 zł"."""
    sums = _sums(offer)
    if len(sums) == 1:
        return instalments_title(offer)
    return f"{count_of(sum(sums.values()), 'rata')}, najwyżej po {format_grosze(max(sums))}"


def instalments_title(offer: Offer) -> str:
    """Return "10 rat po 200,00 zł", or exactly how many of which sum: "7 rat: 3 po 185,72 zł i 4 po 185,71 zł"."""
    sums = _sums(offer)
    if sum(sums.values()) == 1:
        return f"jedna wpłata {format_grosze(next(iter(sums)))}"
    count = count_of(sum(sums.values()), "rata")
    if len(sums) == 1:
        return f"{count} po {format_grosze(next(iter(sums)))}"
    return f"{count}: " + " i ".join(f"{times} po {format_grosze(grosze)}" for grosze, times in sums.items())


def agreed_title(plan: Offer) -> str:
    """Return a running agreement in one sentence, without its full stop: "raty, 7 rat: ...; pierwsza: ..."."""
    match plan["kind"]:
        case "hold":
            return f"przerwa, nic do zapłaty do: {spoken_date(plan['hold_until'])}"
        case "instalments":
            return (
                f"{instalments_title(plan)}, pierwsza wpłata: {spoken_date(plan['instalments'][0]['due_on'])}"
            )
    return f"jedna wpłata {_total(plan)}, termin: {spoken_date(plan['instalments'][0]['due_on'])}"


def instalment_rows(offer: Offer) -> list[dict[str, str]]:
    """Return the schedule ready to show: number, weekday with full date, amount."""
    return [
        {
            "number": str(item["number"]),
            "due": spoken_date(item["due_on"]),
            "amount": format_grosze(int(item["amount_grosze"])),
        }
        for item in offer["instalments"]
    ]


def rows_sentence(rows: list[dict[str, str]]) -> str:
    """Return the schedule as words: every row, so that the text carries the whole meaning without the table."""
    return "; ".join(f"{row['number']}) {row['due']}: {row['amount']}" for row in rows) + "."


def wish_words(wish: dict[str, Any]) -> str:
    """Return what was understood of a wish: "najwyżej 200,00 zł miesięcznie, 10. dnia miesiąca"."""
    parts = []
    if wish.get("monthly_max_grosze"):
        parts.append(f"najwyżej {format_grosze(int(wish['monthly_max_grosze']))} miesięcznie")
    if "lump_sum_grosze" in wish:
        parts.append(f"{format_grosze(int(wish['lump_sum_grosze']))} jedną wpłatą")
    if "discount_percent" in wish:
        parts.append(f"kwota mniejsza o {wish['discount_percent']}%")
    if "instalment_count" in wish:
        parts.append(count_of(int(wish["instalment_count"]), "rata"))
    if "first_payment_on" in wish:
        what = "późniejszy termin," if wish.get("kind") == "deferral" else "pierwsza wpłata"
        parts.append(f"{what} {short_date(wish['first_payment_on'])}")
    if "day_of_month" in wish:
        parts.append(f"{wish['day_of_month']}. dnia miesiąca")
    return ", ".join(parts)


def wish_sentence(wish: dict[str, Any]) -> str:
    """Say back what was understood: "Rozumiem: najwyżej 200,00 zł miesięcznie. "; nothing when nothing was said."""
    words = wish_words(wish)
    return f"Rozumiem: {words}. " if words else ""


def _sums(offer: Offer) -> Counter[int]:
    return Counter(int(item["amount_grosze"]) for item in offer["instalments"])


def _total(offer: Offer) -> str:
    return format_grosze(int(offer["total_grosze"]))


def _weekday(iso: str) -> str:
    return WEEKDAYS[date.fromisoformat(iso).weekday()]


def _month(iso: str) -> str:
    """Return "listopada 2027", as it follows "do"."""
    day = date.fromisoformat(iso)
    return f"{MONTHS_GENITIVE[day.month - 1]} {day.year}"
