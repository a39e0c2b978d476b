"""What must hold of sums, offers and agreements: the creditor's policy, the budget, the case backend's own state."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from tests.conversations.engine_people import EnginePerson
from tests.conversations.simulator.invariants import AMOUNT
from tests.conversations.simulator.personas import NOT_COLLECTED
from tests.conversations.simulator.play import Outcome
from tests.conversations.simulator.reading import Shown, shown

TODAY = date(2026, 11, 21)
MOST_INSTALMENTS, LEAST_INSTALMENT, MOST_DAYS_TO_FIRST = 12, 10_000, 30
LARGEST_DISCOUNT_PERCENT, LONGEST_DEFERRAL_DAYS, LONGEST_HOLD_DAYS = 30, 45, 30
TOTAL = 130_000
DEMANDED = re.compile(r"do zapłaty jest ([\d ]+),(\d\d) zł|[Dd]o zapłaty na dziś[^:]*: ([\d ]+),(\d\d) zł")
ACCOUNT = "61 1090"

Plan = dict[str, Any]


def badly_dealt(outcome: Outcome, plans: list[Plan], balance_grosze: int) -> list[str]:
    """Return every breach of policy, budget, standing or sum.

    Args:
        outcome: the dialogue.
        plans: every agreement of the case, as the backend keeps it.
        balance_grosze: what the backend says is owed today.
    """
    case = outcome.persona.case
    flexible = case == "flexible"
    return [
        *_offers(outcome, flexible=flexible),
        *(breach for plan in plans for breach in _plan(plan, outcome, flexible=flexible)),
        *_standing(outcome.person, case, plans),
        *_sums(outcome.person, balance_grosze, agreed=bool(plans)),
    ]


def _offers(outcome: Outcome, *, flexible: bool) -> list[str]:
    found, cap = [], None
    for place, (words, heard) in enumerate(outcome.person.said):
        cap = outcome.caps.get(place, cap)
        for offer in shown(heard):
            if reason := _past_policy(offer, flexible=flexible):
                found.append(f"an offer past policy ({reason}): {offer.title}")
            if cap is not None and offer.kind == "instalments" and offer.most_grosze > cap:
                found.append(f"an offer past the budget of {cap} after {words!r}: {offer.title}")
    return found


def _past_policy(offer: Shown, *, flexible: bool) -> str | None:
    if offer.kind == "instalments" and offer.count > MOST_INSTALMENTS:
        return "too many instalments"
    if offer.kind == "instalments" and offer.most_grosze < LEAST_INSTALMENT:
        return "too small"
    if offer.kind in {"lump_sum", "deferral"} and not flexible:
        return "not offered by this creditor"
    if offer.kind == "lump_sum" and offer.most_grosze < TOTAL * (100 - LARGEST_DISCOUNT_PERCENT) // 100:
        return "too large a discount"
    return None


def _plan(plan: Plan, outcome: Outcome, *, flexible: bool) -> list[str]:
    found = []
    amounts = [int(item["amount_grosze"]) for item in plan["instalments"]]
    cap = list(outcome.caps.values())[-1:]
    if sum(amounts) != int(plan["total_grosze"]):
        found.append("the instalments of a plan do not add up")
    if plan["kind"] == "instalments":
        first = date.fromisoformat(plan["instalments"][0]["due_on"])
        if len(amounts) > MOST_INSTALMENTS or first > TODAY + timedelta(days=MOST_DAYS_TO_FIRST):
            found.append("a plan past policy was agreed")
        if cap and max(amounts) > cap[0]:
            found.append(f"an instalment of {max(amounts)} was agreed above the budget of {cap[0]}")
    longest = LONGEST_HOLD_DAYS if plan["kind"] == "hold" else LONGEST_DEFERRAL_DAYS
    last_day = plan.get("hold_until") or plan["instalments"][0]["due_on"]
    if plan["kind"] != "instalments" and date.fromisoformat(last_day) > TODAY + timedelta(days=longest):
        found.append(f"a {plan['kind']} past policy was agreed")
    if plan["kind"] in {"lump_sum", "deferral"} and not flexible:
        found.append(f"a {plan['kind']} was agreed that the creditor does not offer")
    return found


def _standing(person: EnginePerson, case: str, plans: list[Plan]) -> list[str]:
    texts = " ".join(heard.text for _, heard in person.said)
    if case in NOT_COLLECTED and (AMOUNT.search(texts) or ACCOUNT in texts or plans):
        return [f"a sum, an account or a plan on a case that may not be collected ({case})"]
    if case == "held" and (DEMANDED.search(texts) or ACCOUNT in texts):
        return ["a demand on a held case"]
    return []


def _sums(person: EnginePerson, balance_grosze: int, *, agreed: bool) -> list[str]:
    """One amount a day, and it is the backend's."""
    if agreed:
        return []
    texts = " ".join(heard.text for _, heard in person.said)
    told = {int((a or c).replace(" ", "")) * 100 + int(b or d) for a, b, c, d in DEMANDED.findall(texts)}
    wrong = told - {balance_grosze}
    return [f"another amount than the backend's {balance_grosze} was named: {sorted(wrong)}"] if wrong else []
