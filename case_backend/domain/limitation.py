"""Limitation of claims (przedawnienie): what our data shows, with the reasoning as data, never as a promise.

Where two readings of the law or of the facts lead to different answers on the day asked, the answer is
`uncertain` and a human decides. It never says that a debt is not time-barred beyond what the data shows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from case_backend.domain.law import ClaimRule, LimitationTable
from polish.working_days import next_working_day


class Limitation(StrEnum):
    """The three answers."""

    NOT_BARRED = "not_barred"
    BARRED = "barred"
    UNCERTAIN = "uncertain"


class EventKind(StrEnum):
    """What may have touched the term."""

    ACKNOWLEDGEMENT = "acknowledgement"  # uznanie, art. 123 § 1 pkt 2
    PART_PAYMENT = "part_payment"  # may be an acknowledgement: both readings are computed
    AGREEMENT = "agreement"  # instalments, deferral, discount agreed: may be one too
    COURT_FILING = "court_filing"  # art. 123 § 1 pkt 1
    ENFORCEMENT = "enforcement"  # art. 123 § 1 pkt 1
    MEDIATION = "mediation"  # suspends since 2022-06-30, interrupted before
    JUDGMENT = "judgment"  # final judgment or court settlement, art. 125


@dataclass(frozen=True)
class LimitationEvent:
    """An event with its first day and, for proceedings, the day they ended (None: still going on)."""

    kind: EventKind
    on: date
    ended_on: date | None = None


@dataclass(frozen=True)
class Claim:
    """The facts the answer depends on; None means that nobody knows."""

    claim_type: str | None
    consumer: bool | None
    due_on: date | None
    events: tuple[LimitationEvent, ...] = ()


@dataclass(frozen=True)
class Step:
    """One step of the reasoning: what was applied, by which article, with which dates."""

    rule: str
    article: str
    first_day: date | None = None
    last_day: date | None = None


@dataclass(frozen=True)
class Opinion:
    """The answer, the last day of the term in the earliest and latest reading, and the reasoning."""

    status: Limitation
    earliest_end: date | None
    latest_end: date | None
    reasoning: tuple[Step, ...]
    missing: tuple[str, ...] = ()

    @property
    def bars_demand(self) -> bool:
        """Whether a term that ran out forbids the demand by law (consumers only)."""
        return self.status is Limitation.BARRED and not any(s.rule == "plea_needed" for s in self.reasoning)


_STOPS_RUNNING = frozenset({EventKind.COURT_FILING, EventKind.ENFORCEMENT, EventKind.MEDIATION})
_DOUBTFUL = frozenset({EventKind.PART_PAYMENT, EventKind.AGREEMENT})
_NEVER = date.max


@dataclass
class _Reading:
    """One way to read the facts: the kind of claim, where the term starts, where it ends."""

    rule: ClaimRule
    end: date
    steps: list[Step] = field(default_factory=list)


def assess(claim: Claim, today: date, table: LimitationTable) -> Opinion:
    """Say whether the claim is time-barred on `today`."""
    missing = _missing(claim, table)
    if missing:
        step = Step("missing_data", "art. 117 KC")
        return Opinion(Limitation.UNCERTAIN, None, None, (step,), missing)
    readings = _readings(claim, today, table)
    ends = [reading.end for reading in readings]
    earliest, latest = min(ends), max(ends)
    status = _status(today, earliest, latest)
    steps = list(max(readings, key=lambda reading: reading.end).steps)
    if _due_on_new_years_eve(claim) and not _restarted(readings):
        status = Limitation.UNCERTAIN
        steps.append(Step("due_on_31_december", "art. 118, 120 KC", claim.due_on))
    if earliest != latest:
        steps.append(Step("readings_differ", "art. 123 § 1 pkt 2, art. 115 KC", earliest, latest))
    if status is Limitation.BARRED and claim.consumer is False:
        steps.append(Step("plea_needed", "art. 117 § 2 KC"))
    elif status is Limitation.BARRED:
        steps.append(Step("consumer_may_not_be_asked", table.consumer_rule))
    return Opinion(status, _known(earliest), _known(latest), tuple(steps))


def _status(today: date, earliest: date, latest: date) -> Limitation:
    if today > latest:
        return Limitation.BARRED
    return Limitation.NOT_BARRED if today <= earliest else Limitation.UNCERTAIN


def _known(day: date) -> date | None:
    return None if day == _NEVER else day


def _missing(claim: Claim, table: LimitationTable) -> tuple[str, ...]:
    missing = []
    if claim.claim_type not in table.claims:
        missing.append("claim_type")
    if claim.consumer is None:
        missing.append("consumer")
    if claim.due_on is None:
        missing.append("due_on")
    return tuple(missing)


def _due_on_new_years_eve(claim: Claim) -> bool:
    """Whether the term begins on 31 December or 1 January cannot be told: a year hangs on it."""
    return claim.due_on is not None and (claim.due_on.month, claim.due_on.day) == (12, 31)


def _restarted(readings: list[_Reading]) -> bool:
    """Whether, however the facts are read, a later event decides the term and the due date does not."""
    return all(any(step.rule.startswith("restart_") for step in reading.steps) for reading in readings)


def _readings(claim: Claim, today: date, table: LimitationTable) -> list[_Reading]:
    """Each mix of: the due date as written or moved by art. 115; payments and agreements as acknowledgements or not."""
    starts = _starts(claim)
    events = sorted((event for event in claim.events if event.on <= today), key=lambda event: event.on)
    sure = [event for event in events if event.kind not in _DOUBTFUL]
    lists = [events] if len(sure) == len(events) else [events, sure]
    return [_read(claim, start, chosen, table) for start in sorted(starts) for chosen in lists]


def _starts(claim: Claim) -> set[date]:
    """The days the term may run from: for a judgment the day it became final, else the due date or the moved one."""
    assert claim.due_on is not None
    if claim.claim_type == "judgment":
        return {claim.due_on}
    following = claim.due_on + timedelta(days=1) if _due_on_new_years_eve(claim) else claim.due_on
    return {claim.due_on, next_working_day(following)}


def _read(claim: Claim, start: date, events: list[LimitationEvent], table: LimitationTable) -> _Reading:
    rule = table.claims[claim.claim_type or ""]
    reading = _term(rule, start, table)
    for event in events:
        if event.on > reading.end and event.kind is not EventKind.JUDGMENT:
            reading.steps.append(Step("event_after_the_end", "art. 124 KC", event.on, reading.end))
            continue
        reading = _apply(event, reading, table)
    return reading


def _apply(event: LimitationEvent, before: _Reading, table: LimitationTable) -> _Reading:
    if event.kind is EventKind.JUDGMENT:
        after = _term(table.claims["judgment"], event.on, table)
    elif event.kind is EventKind.MEDIATION and event.on >= table.mediation_suspends_from:
        return _suspended(event, before, table)
    elif event.kind in _STOPS_RUNNING:
        after = _restarted_after(event, before.rule, table)
    else:
        after = _term(before.rule, event.on, table)
    article = "art. 125 § 1 KC" if event.kind is EventKind.JUDGMENT else "art. 123-124 KC"
    after.steps = [
        *before.steps,
        Step(f"restart_{event.kind}", article, event.on, event.ended_on),
        *after.steps,
    ]
    return after


def _restarted_after(event: LimitationEvent, rule: ClaimRule, table: LimitationTable) -> _Reading:
    """While proceedings last the term does not run (art. 124 § 2); it starts anew when they end."""
    if event.ended_on is None:
        return _Reading(rule, _NEVER)
    return _term(rule, event.ended_on, table)


def _suspended(event: LimitationEvent, before: _Reading, table: LimitationTable) -> _Reading:
    step = Step("suspended_mediation", table.mediation_rule, event.on, event.ended_on)
    if event.ended_on is None or before.end == _NEVER:
        return _Reading(before.rule, _NEVER, [*before.steps, step])
    end = before.end + (event.ended_on - event.on)
    end = _rounded(end) if before.rule.rounds else end
    return _Reading(before.rule, end, [*before.steps, step])


def _term(rule: ClaimRule, start: date, table: LimitationTable) -> _Reading:
    """The end of a term that begins after `start`, under the law before and after 9 July 2018."""
    new_end = _rounded(_years_after(start, rule.years)) if rule.rounds else _years_after(start, rule.years)
    if start >= table.transition_on:
        return _Reading(rule, new_end, [Step("term", rule.article, start, new_end)])
    old_end = _years_after(start, rule.old_years)
    if old_end < table.transition_on:
        return _Reading(rule, old_end, [Step("old_term_ended_before_change", rule.article, start, old_end)])
    if rule.years >= rule.old_years:
        return _Reading(rule, new_end, [Step("term", rule.article, start, new_end)])
    from_change = _years_after(table.transition_on, rule.years)
    from_change = _rounded(from_change) if rule.rounds else from_change
    chosen = Step("old_term_ends_earlier", table.transition_rule, start, old_end)
    if from_change < old_end:
        chosen = Step("shorter_term_from_change", table.transition_rule, table.transition_on, from_change)
    return _Reading(rule, min(old_end, from_change), [Step("term", rule.article, start), chosen])


def _rounded(day: date) -> date:
    return date(day.year, 12, 31)


def _years_after(day: date, years: int) -> date:
    """The day that corresponds years later (art. 112 KC); 29 February falls back to the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
