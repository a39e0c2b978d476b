"""`python -m case_backend.demo`: a handful of made-up cases of different kinds, so that there is something to talk
about. Running it again changes nothing. Every person is fictional and no phone is anybody's."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from case_backend.__main__ import read_settings
from case_backend.bootstrap import Backend, bootstrap
from case_backend.domain.casefile import Creditor
from case_backend.domain.collection import Block
from case_backend.domain.identity import IdentityOutcome
from case_backend.domain.intake import CaseIn
from case_backend.domain.offers import Wish
from case_backend.domain.policy import DiscountStep, Policy
from case_backend.services import creditors, identity, intake, offers, plans, sessions
from case_backend.services.reading import load_by_number
from case_backend.services.work import working
from case_backend.store import holds

_ACTOR = "demo"


@dataclass(frozen=True)
class DemoCase:
    """A case to try, with what a visitor must know to get in."""

    number: str
    about: str
    birth_date: date
    phone: str
    data: dict[str, Any]


_CREDITORS = (
    (
        Creditor(
            "brzoza",
            "Brzoza Finanse (demo)",
            "61109010140000071219812874",
            "Brzoza Finanse (demo)",
            "5260250995",
        ),
        Policy(
            max_instalments=12,
            min_instalment_grosze=10_000,
            first_payment_within_days=30,
            discounts=(
                DiscountStep(percent=10, pay_within_days=14),
                DiscountStep(percent=5, pay_within_days=30),
            ),
            max_deferral_days=45,
        ),
    ),
    (
        Creditor("telwis", "Telwis (demo)", "27114020040000300201355387", "Telwis (demo)"),
        Policy(
            max_instalments=6, min_instalment_grosze=5_000, first_payment_within_days=30, max_deferral_days=30
        ),
    ),
)


def demo_cases(today: date) -> tuple[DemoCase, ...]:
    """The cases as they should look on a day."""
    year = timedelta(days=365)

    def case(serial: int, about: str, born: date, name: str, **data: Any) -> DemoCase:
        number, phone = f"UL-2026-{serial:06d}", f"+485000000{serial:02d}"
        first, last = name.split()
        common = {"case_number": number, "first_name": first, "last_name": last, "birth_date": born}
        common |= {
            "phone": phone,
            "postcode": "00-001",
            "consumer": True,
            "debtor_reference": f"demo-{serial}",
        }
        common |= {"assignment_notice_sent_on": today - timedelta(days=60)}
        return DemoCase(number, about, born, phone, {**common, **data})

    loan = {"creditor_code": "brzoza", "claim_type": "loan", "interest_mode": "running"}
    telecom = {"creditor_code": "telwis", "claim_type": "telecom", "interest_mode": "closed"}
    return (
        case(
            1, "pożyczka, odsetki rosną, ok. 2 400 zł", date(1985, 3, 15), "Anna Przykładowa",
            **loan, title="pożyczka gotówkowa", contract_number="PG/2025/00417",
            origin_date=today - 2 * year, due_on=today - timedelta(days=420),
            principal_grosze=210_000, costs_grosze=4_000,
        ),
        case(
            2, "rachunki za telefon, kwota zamknięta 640 zł", date(1992, 7, 4), "Jan Wzorowy",
            **telecom, title="usługi telekomunikacyjne", contract_number="TW-88-2031",
            origin_date=today - 2 * year, due_on=today - timedelta(days=300),
            principal_grosze=58_900, closed_interest_grosze=3_100, costs_grosze=2_000,
        ),
        case(
            3, "czynsz z kilku miesięcy", date(1978, 11, 23), "Maria Testowa",
            **{**loan, "claim_type": "rent"}, title="czynsz za lipiec", contract_number="N/12/2024",
            origin_date=today - 2 * year, due_on=today - timedelta(days=130), principal_grosze=145_000,
            items=(
                {"label": "czynsz za sierpień", "principal_grosze": 145_000,
                 "due_on": today - timedelta(days=99)},
                {"label": "czynsz za wrzesień", "principal_grosze": 145_000,
                 "due_on": today - timedelta(days=68)},
            ),
        ),
        case(
            4, "stara sprzedaż, według danych przedawniona", date(1969, 1, 30), "Piotr Modelowy",
            **{**telecom, "claim_type": "sale"}, title="zakup sprzętu RTV", contract_number="S/2019/77",
            origin_date=date(today.year - 7, 3, 2), due_on=date(today.year - 7, 5, 10),
            principal_grosze=119_900,
        ),
        case(
            5, "sporna, wstrzymana", date(1990, 5, 9), "Ewa Próbna",
            **telecom, title="internet domowy", contract_number="TW-90-1177",
            origin_date=today - 2 * year, due_on=today - timedelta(days=200), principal_grosze=87_450,
        ),
        case(
            6, "z planem spłaty", date(1981, 9, 17), "Tomasz Umowny",
            **{**loan, "interest_mode": "closed"}, title="pożyczka ratalna", contract_number="PR/2024/1090",
            origin_date=today - 2 * year, due_on=today - timedelta(days=360), principal_grosze=180_000,
        ),
    )  # fmt: skip


def load(backend: Backend) -> tuple[DemoCase, ...]:
    """Write what is missing."""
    for creditor, policy in _CREDITORS:
        creditors.put_creditor(backend, creditor, policy, _ACTOR)
    cases = demo_cases(backend.clock.today())
    report = intake.import_cases(
        backend, [(line, CaseIn.model_validate(each.data)) for line, each in enumerate(cases, 1)], _ACTOR
    )
    if report.rejected:
        raise RuntimeError(f"demo case refused: {report.errors}")
    _hold(backend, cases[4].number)
    _plan(backend, cases[5])
    return cases


def _hold(backend: Backend, number: str) -> None:
    with working(backend, _ACTOR) as work:
        case = load_by_number(work.tx, number)
        if not case.holds:
            holds.add(work.tx, case.id, Block.DISPUTE, work.now, source="demo")
            work.record("hold_set", number, Block.DISPUTE)


def _plan(backend: Backend, case: DemoCase) -> None:
    """Agree a plan the way a person would."""
    if plans.plans_by_number(backend, case.number):
        return
    cid = "demo-plan"
    sessions.open_session(backend, cid, "web", None)
    answer = identity.verify(backend, cid, identity.Claim(case.birth_date, case.number))
    if answer.outcome is not IdentityOutcome.VERIFIED:
        raise RuntimeError("demo case could not be opened")
    sessions.show_notice(backend, cid)
    offered = offers.ask(backend, cid, Wish(instalment_count=9))
    plans.accept(backend, cid, offered.offers[0].offer_id, "demo")


def main() -> None:
    """Load the demo cases and print what to try."""
    backend = bootstrap(read_settings())
    try:
        for each in load(backend):
            born = each.birth_date.isoformat()
            sys.stdout.write(f"{each.number}  ur. {born}  tel. {each.phone}  {each.about}\n")
    finally:
        backend.database.close()


if __name__ == "__main__":
    main()
