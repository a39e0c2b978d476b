"""Any sequence of requests, each sent twice: one running plan, no demand on a held case, nothing done twice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import SecretStr

from case_backend.bootstrap import Backend, bootstrap
from case_backend.domain.casefile import Creditor, standing_of
from case_backend.domain.casework import RULES, MatterKind, MatterStatus
from case_backend.domain.collection import Purpose, permission
from case_backend.domain.intake import CaseIn
from case_backend.domain.offers import Wish
from case_backend.domain.policy import DiscountStep, OfferKind, Policy
from case_backend.errors import Refusal
from case_backend.services import (
    auditing,
    casework,
    creditors,
    identity,
    intake,
    keeping,
    offers,
    payments,
    plans,
    promises,
    reading,
    sessions,
)
from case_backend.settings import Settings
from case_backend.store.tables import Base
from tests.integration.case_backend.api import ADMIN, BORN, NUMBER, SERVICE
from tests.integration.case_backend.conftest import HandClock

POLICY = Policy(
    max_instalments=12,
    min_instalment_grosze=5_000,
    discounts=(DiscountStep(percent=10, pay_within_days=14),),
    max_deferral_days=30,
)
_made: list[Backend] = []


def one_backend() -> Backend:
    """One database for every example; each finds it empty."""
    if not _made:
        tokens = {"cases_token": SecretStr(SERVICE), "cases_admin_token": SecretStr(ADMIN)}
        chosen = Settings(env="test", data_dir=Path(mkdtemp()), cases_identity_floor_ms=0, **tokens)
        _made.append(bootstrap(chosen, HandClock()))
    return _made[0]


class AnyOrder(RuleBasedStateMachine):
    """A case, a proven conversation, and whatever may happen."""

    def __init__(self) -> None:
        super().__init__()
        self.backend = one_backend()
        self.clock: Any = self.backend.clock
        self.clock.__init__()
        with self.backend.database.writing() as tx:
            for table in reversed(Base.metadata.sorted_tables):
                tx.execute(table.delete())
        creditor = Creditor("brzoza", "Brzoza", "61109010140000071219812874", "Brzoza")
        creditors.put_creditor(self.backend, creditor, POLICY, "test")
        given = {"creditor_code": "brzoza", "case_number": NUMBER, "birth_date": BORN, "claim_type": "loan"}
        given |= {"consumer": True, "title": "x", "due_on": "2025-09-30", "interest_mode": "running"}
        intake.add_case(self.backend, CaseIn.model_validate({**given, "principal_grosze": 100_000}), "test")
        sessions.open_session(self.backend, "c", "web", None)
        claim = identity.Claim(CaseIn.model_validate({**given, "principal_grosze": 1}).birth_date, NUMBER)  # type: ignore[arg-type]
        identity.verify(self.backend, "c", claim)
        sessions.show_notice(self.backend, "c")
        self.offered: list[str] = []
        self.matters: list[tuple[str, MatterKind]] = []
        self.payments = 0

    @rule(
        count=st.none() | st.integers(1, 20), limit=st.none() | st.integers(0, 40_000), change=st.booleans()
    )
    def ask(self, count: int | None, limit: int | None, change: bool) -> None:
        wish = Wish(instalment_count=count, monthly_max_grosze=limit)
        try:
            answer = offers.ask(self.backend, "c", wish, change=change)
        except Refusal:
            return
        assert self.may(Purpose.OFFER)
        self.offered += [each.offer_id for each in answer.offers]

    @rule(kind=st.sampled_from(OfferKind))
    def ask_for_kind(self, kind: OfferKind) -> None:
        try:
            answer = offers.ask(self.backend, "c", Wish(kind=kind))
        except Refusal:
            return
        self.offered += [each.offer_id for each in answer.offers]

    @precondition(lambda self: self.offered)
    @rule(data=st.data())
    def accept(self, data: st.DataObject) -> None:
        offer = data.draw(st.sampled_from(self.offered))
        might = self.may(Purpose.OFFER)
        try:
            made = plans.accept(self.backend, "c", offer, f"key-{offer}")
        except Refusal:
            return
        assert might or made.replayed
        before = self.everything()
        assert plans.accept(self.backend, "c", offer, f"key-{offer}").plan.plan_id == made.plan.plan_id
        assert self.everything() == before

    @rule(amount=st.integers(1, 60_000))
    def pay(self, amount: int) -> None:
        self.payments += 1
        total = self.total()
        new = payments.NewPayment(self.clock.today(), amount, "crm", f"p{self.payments}")
        payments.add_payment(self.backend, NUMBER, new, "test")
        assert self.total() <= total
        before = self.everything()
        assert payments.add_payment(self.backend, NUMBER, new, "test").replayed
        assert self.everything() == before

    @rule(amount=st.none() | st.integers(1, 150_000), days=st.integers(-3, 50))
    def promise(self, amount: int | None, days: int) -> None:
        day = self.clock.today() + timedelta(days=days)
        try:
            answer = promises.promise(self.backend, "c", amount, day)
        except Refusal:
            return
        assert self.may(Purpose.OFFER)
        before = self.everything()
        again = promises.promise(self.backend, "c", amount, day)
        assert (again.outcome, again.promise) == (answer.outcome, answer.promise)
        assert self.everything() == before

    @rule(kind=st.sampled_from([kind for kind in MatterKind if kind not in {MatterKind.PRIVACY_REQUEST}]))
    def report(self, kind: MatterKind) -> None:
        opened = casework.report_from_session(self.backend, "c", casework.Report(kind))
        self.matters.append((opened.matter.matter_id, kind))
        before = self.everything()
        assert casework.report_from_session(self.backend, "c", casework.Report(kind)).existed
        assert self.everything() == before

    @precondition(lambda self: self.matters)
    @rule(data=st.data(), to=st.sampled_from(MatterStatus))
    def move(self, data: st.DataObject, to: MatterStatus) -> None:
        matter, kind = data.draw(st.sampled_from(self.matters))
        ending = to is MatterStatus.RESOLVED
        outcome = data.draw(st.sampled_from(sorted(RULES[kind].outcomes))) if ending else None
        try:
            casework.move_matter(self.backend, matter, to, outcome, "test")
        except Refusal as refusal:
            assert refusal.code == "illegal_move"

    @rule(days=st.integers(0, 40))
    def wait(self, days: int) -> None:
        self.clock.move(days=days)
        keeping.review_all(self.backend, "test")

    def may(self, purpose: Purpose) -> bool:
        case = reading.case_by_number(self.backend, NUMBER).case
        today = self.clock.today()
        return permission(standing_of(case, today, self.backend.law), purpose, today).allowed

    def total(self) -> int:
        return reading.balance_by_number(self.backend, NUMBER, None).total_grosze

    def everything(self) -> tuple[Any, ...]:
        """All that anybody could see of the case."""
        return (
            reading.case_by_number(self.backend, NUMBER),
            plans.plans_by_number(self.backend, NUMBER),
            promises.promises_by_number(self.backend, NUMBER),
            casework.matters_of_case(self.backend, NUMBER),
            auditing.verify(self.backend).rows,
        )

    @invariant()
    def one_plan_runs_at_most(self) -> None:
        found = plans.plans_by_number(self.backend, NUMBER)
        assert sum(plan.status == "running" for plan in found) <= 1
        for plan in found:
            assert sum(each.amount_grosze for each in plan.instalments) == plan.total_grosze

    @invariant()
    def a_held_case_gives_no_payment_data(self) -> None:
        from case_backend.services import paying

        try:
            details = paying.payment_details(self.backend, "c")
        except Refusal:
            return
        assert self.may(Purpose.DEMAND)
        assert 0 < details.amount_grosze <= self.total()

    def teardown(self) -> None:
        assert auditing.verify(self.backend).intact


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
