"""When an outgoing contact may be made: office hours, rarely, and never against the person's wish.

Own defaults, not law: Monday to Friday 9-17 in Warsaw, no public holidays, at most one a day and two in seven days
over all channels. Replies to the person are not contacts and go out at any time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from case_backend.domain.collection import Purpose, Standing, permission
from polish.working_days import is_working_day

FIRST_HOUR, END_HOUR = 9, 17
PER_DAY, PER_WEEK = 1, 2


@dataclass(frozen=True)
class Preference:
    """How the person wants to be written to."""

    channel: str | None = None
    from_hour: int | None = None
    to_hour: int | None = None


def contact_refusals(
    standing: Standing,
    now: datetime,
    channel: str,
    earlier: Sequence[datetime],
    preference: Preference | None,
) -> tuple[str, ...]:
    """Codes of everything that forbids writing first now; empty when it may be done."""
    today = now.date()
    refusals: list[str] = [str(block) for block in permission(standing, Purpose.CONTACT, today).blocks]
    if not is_working_day(today):
        refusals.append("not_a_working_day")
    first, end = _hours(preference)
    if not first <= now.hour < end:
        refusals.append("outside_hours")
    if sum(moment.astimezone(now.tzinfo).date() == today for moment in earlier) >= PER_DAY:
        refusals.append("already_contacted_today")
    week_ago = today - timedelta(days=7)
    if sum(moment.astimezone(now.tzinfo).date() > week_ago for moment in earlier) >= PER_WEEK:
        refusals.append("already_contacted_this_week")
    if preference and preference.channel and preference.channel != channel:
        refusals.append("other_channel_preferred")
    return tuple(refusals)


def _hours(preference: Preference | None) -> tuple[int, int]:
    """The office hours, narrowed by the person's own."""
    if preference is None:
        return FIRST_HOUR, END_HOUR
    first = FIRST_HOUR if preference.from_hour is None else max(FIRST_HOUR, preference.from_hour)
    end = END_HOUR if preference.to_hour is None else min(END_HOUR, preference.to_hour)
    return first, end
