"""Identity, audit chain, payment code, bank statements, documents, intake, settings: the small pure parts."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from case_backend.documents.qr import payment_line, picture
from case_backend.documents.settlement import Settlement, draw
from case_backend.domain.audit import GENESIS, AuditEntry, flaws, hash_of
from case_backend.domain.identity import code_matches, hash_of_code, is_locked, same_birth_date, tries_left
from case_backend.domain.intake import CaseIn
from case_backend.domain.matching import BankLine, KnownCase, unmatched_reason
from case_backend.domain.schedule import Instalment
from case_backend.errors import Invalid
from case_backend.services import statements
from case_backend.services.intake import LineError, read_csv, read_json_lines
from case_backend.settings import Settings
from polish.clock import WARSAW

NRB = "61109010140000071219812874"


def test_a_person_without_a_known_birth_date_never_matches() -> None:
    assert same_birth_date(date(1985, 3, 15), date(1985, 3, 15))
    assert not same_birth_date(date(1985, 3, 15), date(1985, 3, 16))
    assert not same_birth_date(date(1, 1, 1), None)


def test_three_failures_lock_a_session_and_nine_lock_what_it_claims() -> None:
    assert [tries_left(n) for n in range(5)] == [3, 2, 1, 0, 0]
    assert is_locked(3, 0)
    assert is_locked(0, 9)
    assert not is_locked(2, 8)


def test_a_code_works_only_in_its_conversation_and_with_the_key() -> None:
    kept = hash_of_code(b"key", "conversation", "012345")
    assert "012345" not in kept
    assert code_matches(b"key", "conversation", "012345", kept)
    assert not code_matches(b"key", "another", "012345", kept)
    assert not code_matches(b"other", "conversation", "012345", kept)


def chain(count: int) -> list[AuditEntry]:
    rows: list[AuditEntry] = []
    for number in range(1, count + 1):
        row = AuditEntry(number, "2026", "a", "act", "s", "", "{}", rows[-1].hash if rows else GENESIS)
        rows.append(replace(row, hash=hash_of(row)))
    return rows


def test_an_untouched_chain_has_no_flaw() -> None:
    assert list(flaws(chain(20))) == []


@given(st.integers(1, 9), st.sampled_from(["at", "actor", "action", "subject", "reason", "detail"]))
def test_a_changed_row_is_found(number: int, field: str) -> None:
    rows = chain(9)
    rows[number - 1] = replace(rows[number - 1], **{field: "changed"})
    assert [(flaw.sequence, flaw.problem) for flaw in flaws(rows)] == [(number, "changed")]


@given(st.integers(1, 8))
def test_a_missing_row_is_found(number: int) -> None:
    rows = chain(9)
    del rows[number - 1]
    assert [(flaw.sequence, flaw.problem) for flaw in flaws(rows)] == [(number, "missing")]


def test_a_row_whose_hash_was_made_to_fit_breaks_the_next_link() -> None:
    rows = chain(5)
    forged = replace(rows[2], reason="other")
    rows[2] = replace(forged, hash=hash_of(forged))
    assert [(flaw.sequence, flaw.problem) for flaw in flaws(rows)] == [(4, "not_chained")]


@given(st.text(max_size=60), st.text(max_size=60), st.none() | st.integers(0, 10**8))
def test_the_payment_line_keeps_to_the_banks_standard(holder: str, title: str, amount: int | None) -> None:
    fields = payment_line(NRB, holder, title, amount).split("|")
    assert len(fields) == 9
    assert fields[1:3] == ["PL", NRB]
    assert len(fields[3]) == 6
    assert len(fields[4]) <= 20
    assert len(fields[5]) <= 32


def test_the_payment_code_is_a_picture_that_scales() -> None:
    svg = picture(payment_line(NRB, "Brzoza Finanse", "Sprawa UL-2026-000001", 23_663))
    assert svg.startswith("<svg")
    assert "viewBox" in svg


MT940 = f""":20:ST1
:25:PL{NRB}
:28C:00001/001
:60F:C261119PLN1000,00
:61:2611201120C150,50NTRFNONREF
:86:020~00BE~20Wplata sprawa UL-2026-0000~2101 dziekuje~32JAN KOWALSKI
:61:2611201120D20,00NTRFNONREF
:86:020~20Oplata
:61:2611201120C10,00NTRFNONREF
:86:020~20bez numeru
:62F:C261120PLN1140,50
"""


def test_credits_of_an_mt940_statement_are_read_and_debits_left_out() -> None:
    lines = list(statements.read_mt940(MT940.encode()))
    assert [line.amount_grosze for line in lines] == [15_050, 1_000]
    assert "UL-2026-000001" in lines[0].title
    assert [line.reference for line in statements.read_mt940(MT940.encode())] == [
        line.reference for line in lines
    ]


def test_a_csv_statement_reads_polish_amounts() -> None:
    text = (
        "booked_on;amount;title;reference\n2026-11-20;1 234,56;x UL-2026-000001;a1\n2026-11-20;-5,00;y;a2\n"
    )
    assert list(statements.read_csv(text.encode("cp1250"))) == [
        BankLine("csv:a1", date(2026, 11, 20), 123_456, "x UL-2026-000001")
    ]


@pytest.mark.parametrize(
    "data", [b"", b"nothing", b"\x00\xff\xfe", b"booked_on,amount,title\nx,1,y", b"a" * 100_000]
)
def test_what_is_no_statement_is_refused(data: bytes) -> None:
    with pytest.raises(Invalid):
        list(statements.read_csv(data))
    with pytest.raises(Invalid):
        list(statements.read_mt940(data))


def line(title: str, amount: int = 100) -> BankLine:
    return BankLine("r", date(2026, 11, 20), amount, title)


def test_only_a_plain_transfer_is_matched() -> None:
    known = {
        "UL-2026-000001": KnownCase(1_000, may_credit=True),
        "UL-2026-000002": KnownCase(1_000, may_credit=False),
    }
    assert unmatched_reason(line("sprawa ul 2026 000001"), known) is None
    assert unmatched_reason(line("za telefon"), known) == "no_case_number"
    assert unmatched_reason(line("UL-2026-000001 i UL-2026-000002"), known) == "several_cases"
    assert unmatched_reason(line("UL-2026-000009"), known) == "case_unknown"
    assert unmatched_reason(line("UL-2026-000002"), known) == "case_needs_human"
    assert unmatched_reason(line("UL-2026-000001", 1_001), known) == "amount_above_balance"


def settlement(count: int, **changes: object) -> Settlement:
    moment = datetime(2026, 11, 21, 10, tzinfo=WARSAW)
    given: dict[str, object] = {
        "case_number": "UL-2026-000001",
        "creditor_name": "Brzoza Finanse",
        "title": "pożyczka gotówkowa: zażółć gęślą jaźń",
        "kind": "instalments",
        "agreed_at": moment,
        "total_grosze": 10_000 * count,
        "released_grosze": 0,
        "hold_until": None,
        "interest": "stops",
        "instalments": tuple(Instalment(n, date(2026, 12, 7), 10_000) for n in range(1, count + 1)),
        "account_number": NRB,
        "account_holder": "Brzoza",
        "transfer_title": "Sprawa UL-2026-000001",
        "notice_shown_at": moment,
        "grace_days": 5,
        "missed_before_broken": 2,
        "made_at": moment,
    }
    return Settlement(**{**given, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [1, 12, 31, 120])
def test_the_settlement_is_one_page_however_long_the_plan(count: int) -> None:
    page = draw(settlement(count))
    assert page.startswith(b"%PDF-")
    assert page.count(b"/Type /Page\n") == 1
    assert b"/FontFile2" in page


def test_a_hold_has_a_page_too() -> None:
    assert draw(settlement(0, kind="hold", hold_until=date(2026, 12, 21))).startswith(b"%PDF-")


GOOD = {
    "creditor_code": "x",
    "title": "t",
    "due_on": "2026-01-05",
    "principal_grosze": "100",
    "interest_mode": "closed",
}


def csv_of(*rows: dict[str, str], separator: str = ",") -> io.StringIO:
    names = list(rows[0])
    lines = [separator.join(names), *(separator.join(row.get(name, "") for name in names) for row in rows)]
    return io.StringIO("\n".join(lines) + "\n")


@pytest.mark.parametrize("separator", [",", ";"])
def test_cases_are_read_from_csv_and_bad_lines_are_named_without_their_values(separator: str) -> None:
    bad = {**GOOD, "principal_grosze": "sto złotych"}
    found = list(read_csv(csv_of(GOOD, bad, separator=separator)))
    assert isinstance(found[0][1], CaseIn)
    assert found[1][1] == LineError(3, "principal_grosze", "int_parsing")


def test_cases_are_read_from_json_lines() -> None:
    found = list(read_json_lines(io.StringIO('{"creditor_code": 1}\nnot json\n\n[]\n')))
    assert [type(each) for _, each in found] == [LineError] * 3
    assert found[1][1] == LineError(2, "", "not_json")


@pytest.mark.parametrize(
    "wrong",
    [
        {"case_number": "123"},
        {"phone": "12"},
        {"principal_grosze": 0},
        {"interest_mode": "running", "closed_interest_grosze": 5},
        {"due_on": "1800-01-01"},
        {"principal_grosze": 1.5},
    ],
)
def test_a_case_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        CaseIn.model_validate({**GOOD, **wrong})


def test_numbers_and_phones_are_brought_to_one_form() -> None:
    one = CaseIn.model_validate({**GOOD, "case_number": "ul 2026 000123", "phone": "500 000 001"})
    assert (one.case_number, one.phone) == ("UL-2026-000123", "+48500000001")


STRONG = {"cases_token": "kJ8s-2Lq9xZ0vB7n", "cases_admin_token": "pQ3w-8Rt5yU1iO6a"}


@pytest.mark.parametrize(
    "weak",
    [
        {"cases_token": "changeme-changeme-changeme"},
        {"cases_token": "short"},
        {"cases_token": "aaaaaaaaaaaaaaaaaaaaaaaa"},
        {"clock": "2026-11-21"},
        {"cases_token": STRONG["cases_admin_token"]},
    ],
)
def test_production_refuses_weak_secrets_and_a_set_clock(weak: dict[str, str]) -> None:
    Settings(env="production", **STRONG)  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        Settings(env="production", **{**STRONG, **weak})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data", [b"booked_on,amount,title\r2026-11-20,1,a\r", b"booked_on\r,amount,title\nx", b"\r", b"\r,\r\n"]
)
def test_a_stray_carriage_return_is_a_reason_not_a_crash(data: bytes) -> None:
    with pytest.raises(Invalid):
        list(statements.read_csv(data))
    assert all(isinstance(found, LineError) for _, found in read_csv(io.StringIO(data.decode(), newline="")))
