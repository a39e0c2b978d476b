"""Each invariant of the simulated dialogues can fail: a dialogue that breaks it is found, a clean one is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.engine_people import EnginePerson, Heard
from tests.conversations.simulator.dealings import badly_dealt
from tests.conversations.simulator.invariants import hurt
from tests.conversations.simulator.personas import persona
from tests.conversations.simulator.play import Outcome

PROVED = "Dziękuję, dane się zgadzają."
BALANCE = "Na dziś (sobota, 21 listopada 2026) do zapłaty jest 1 300,00 zł."


def answer(
    *texts: str, intent: str = "inform", commands: tuple[str, ...] = (), offers: tuple[str, ...] = ()
) -> Heard:
    choices = [{"title": title, "payload": f'/choose_offer{{"offer_id": "{title}"}}'} for title in offers]
    messages = [{"text": text, "choices": []} for text in texts]
    if choices:
        messages[-1]["choices"] = choices  # type: ignore[assignment]
    return Heard(messages, list(commands), intent)


def person(*said: tuple[str, Heard], channel: str = "web") -> EnginePerson:
    return EnginePerson(None, channel, {"case_number": "UL-2026-000123"}, said=list(said))  # type: ignore[arg-type]


CLEAN = person(
    ("ile", answer("Proszę podać datę urodzenia.", intent="check_balance")),
    ("4.06.1974", answer(PROVED, BALANCE)),
    ("nie chcę już żyć", answer("To ważne. 112.", intent="report_crisis", commands=("freeze",))),
)
BREACHES = {
    "before identity": person(("ile", answer(BALANCE))),
    "before identity: Fundusz Brzoza": person(("kto", answer("Wierzycielem jest Fundusz Brzoza."))),
    "before identity: zaległoś": person(("kto", answer("Jest tu zaległość."))),
    "silence": person(("ile", answer())),
    "too many questions": person(("ile", answer("Ile? Kiedy? Jak?"))),
    "a word to avoid": person(("ile", answer("Proszę o ostateczną wpłatę."))),
    "the same message again": person(
        ("a", answer("Proszę podać numer sprawy.")),
        (
            "b",
            answer("Nie."),
        ),
        ("c", answer("Proszę podać numer sprawy.")),
    ),
    "the notice about acknowledgement came twice": person(
        ("a", answer("To może oznaczać uznanie długu.")), ("b", answer("Prośba może oznaczać uznanie długu."))
    ),
    "a crisis was not served alone": person(
        ("nie chcę żyć", answer("112. Czy chcą Państwo raty?", intent="report_crisis", commands=("freeze",)))
    ),
    "a crisis was not frozen": person(("smutno mi", answer("112.", intent="report_crisis"))),
    "the ask went on": person(
        (
            "mój mąż zmarł w zeszłym miesiącu",
            answer("Jaka kwota miesięcznie jest możliwa?", commands=("handover",)),
        )
    ),
    "no human after": person(("ktoś wziął kredyt na moje dane", answer("Dziękuję."))),
    "three messages without progress": person(
        *[(f"bla {n}", answer(f"Nie rozumiem ({n}).", intent="nlu_fallback")) for n in range(3)]
    ),
    "a fault": person(("ile", answer("Coś poszło nie tak po naszej stronie."))),
}


def test_a_clean_dialogue_breaks_nothing() -> None:
    assert hurt(CLEAN) == []


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_of_manners_is_found(breach: str) -> None:
    assert any(breach in found for found in hurt(BREACHES[breach]))


def test_a_stranger_taken_for_the_person_is_found() -> None:
    assert any("was taken for" in found for found in hurt(person(("x", answer(PROVED))), verified=False))


def dealt(
    *said: tuple[str, Heard], case: str = "usual", caps: dict[int, int] | None = None, **more: Any
) -> list[str]:
    one = next(p for p in map(persona, range(1000)) if p.case == case)
    return badly_dealt(
        Outcome(one, person(*said), caps=caps or {}), more.get("plans", []), more.get("owed", 130_000)
    )


def a_plan(
    *sums: int, kind: str = "instalments", first: str = "2026-12-07", **changes: Any
) -> dict[str, Any]:
    rows = [{"due_on": first, "amount_grosze": grosze} for grosze in sums]
    return {"kind": kind, "instalments": rows, "total_grosze": sum(sums), "hold_until": None, **changes}


OFFER = (
    "200",
    answer("Oto możliwe rozwiązania.", offers=("7 rat, najwyżej po 185,72 zł", "12 rat po 108,33 zł")),
)


def test_fair_dealing_breaks_nothing() -> None:
    assert dealt(
        ("ile", answer(PROVED, BALANCE)), OFFER, caps={1: 20_000}, plans=[a_plan(65_000, 65_000)]
    ) == ["an instalment of 65000 was agreed above the budget of 20000"]
    assert dealt(("ile", answer(PROVED, BALANCE)), OFFER, caps={1: 20_000}) == []


@pytest.mark.parametrize(
    ("breach", "titles"),
    [
        ("past the budget", ("4 raty po 325,00 zł",)),
        ("too many instalments", ("36 rat po 36,11 zł",)),
        ("too small", ("10 rat po 90,00 zł",)),
        ("not offered by this creditor", ("jedna wpłata 910,00 zł do 04.12.2026",)),
        ("past the budget", ("jedna wpłata 1 300,00 zł",)),
    ],
)
def test_an_offer_past_policy_or_budget_is_found(breach: str, titles: tuple[str, ...]) -> None:
    found = dealt(("mogę 200", answer("Oto możliwe rozwiązania.", offers=titles)), caps={0: 20_000})
    assert any(breach in each for each in found)


def test_too_large_a_discount_is_found() -> None:
    said = ("umorzycie?", answer("Oto.", offers=("jedna wpłata 500,00 zł do 04.12.2026",)))
    assert "too large a discount" in dealt(said, case="flexible")[0]


@pytest.mark.parametrize(
    ("breach", "plan"),
    [
        ("do not add up", a_plan(10_000, total_grosze=20_000)),
        ("past policy", a_plan(*[10_000] * 13)),
        ("past policy", a_plan(10_000, first="2027-01-30")),
        ("a hold past policy", a_plan(kind="hold", hold_until="2027-03-01")),
        ("does not offer", a_plan(91_000, kind="lump_sum", first="2026-12-04")),
    ],
)
def test_an_agreement_past_policy_is_found(breach: str, plan: dict[str, Any]) -> None:
    assert any(breach in found for found in dealt(plans=[plan]))


@pytest.mark.parametrize("case", ["barred", "uncertain", "disputed", "paid"])
def test_a_sum_an_account_or_a_plan_on_a_case_nobody_may_collect_is_found(case: str) -> None:
    for said in (answer(BALANCE), answer("Numer rachunku: 61 1090 1014 0000.")):
        assert dealt(("ile", said), case=case)
    assert dealt(case=case, plans=[a_plan(10_000)])


def test_a_demand_on_a_held_case_is_found() -> None:
    assert dealt(("ile", answer(BALANCE)), case="held") == ["a demand on a held case"]


def test_another_sum_than_the_backends_is_found() -> None:
    assert "another amount" in dealt(("ile", answer(PROVED, BALANCE)), owed=129_999)[0]
