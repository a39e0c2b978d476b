"""Several writers in the same moment: one plan, one payment, one session, and an audit that holds."""

from __future__ import annotations

import threading

from case_backend.bootstrap import Backend
from case_backend.errors import Refusal
from case_backend.services import plans
from tests.integration.case_backend.api import NUMBER, Api


def test_two_writers_at_once_never_both_accept(api: Api, backend: Backend) -> None:
    for round_ in range(4):
        number = api.add_case(case_number=f"UL-2026-00{round_}001", debtor_reference=None)
        offers = []
        for writer in range(4):
            cid = f"r{round_}-{writer}"
            api.enter(cid, number)
            offers.append((cid, api.offers(cid).json()["offers"][0]["offer_id"]))
        barrier, outcomes = threading.Barrier(len(offers)), list[str]()

        def accept(
            cid: str, offer: str, barrier: threading.Barrier = barrier, outcomes: list[str] = outcomes
        ) -> None:
            barrier.wait()
            try:
                plans.accept(backend, cid, offer, "k")
                outcomes.append("made")
            except Refusal as refusal:
                outcomes.append(refusal.code)

        writers = [threading.Thread(target=accept, args=each) for each in offers]
        for writer_thread in writers:
            writer_thread.start()
        for writer_thread in writers:
            writer_thread.join()
        assert sorted(outcomes) == ["made", "plan_running", "plan_running", "plan_running"]
        assert len(api.admin("GET", f"/v1/cases/{number}/plans").json()) == 1
    assert api.admin("GET", "/v1/audit/verification").json()["intact"] is True


def test_the_same_acceptance_raced_makes_one_plan(api: Api, backend: Backend) -> None:
    api.add_case()
    api.enter()
    offer = api.offers().json()["offers"][0]["offer_id"]
    barrier, made = threading.Barrier(4), list[str]()

    def accept() -> None:
        barrier.wait()
        made.append(plans.accept(backend, "c1", offer, "k").plan.plan_id)

    writers = [threading.Thread(target=accept) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(made) == 4
    assert len(set(made)) == 1


def test_the_same_payment_and_the_same_session_raced_are_there_once(api: Api, backend: Backend) -> None:
    api.add_case()
    barrier, answers = threading.Barrier(4), list[int]()

    def send() -> None:
        barrier.wait()
        answers.append(api.open("raced").status_code)
        answers.append(api.pay(1_000, "2026-11-23").status_code)

    writers = [threading.Thread(target=send) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert set(answers) == {200}
    assert api.admin("GET", f"/v1/cases/{NUMBER}/balance").json()["paid_grosze"] == 1_000
