"""When a human will answer: on the next working day at the latest, and sooner within office hours."""

from __future__ import annotations

from datetime import datetime

from actions.words import spoken_date
from polish.working_days import is_working_day

OPENS, CLOSES = 9, 17  # Europe/Warsaw; the same hours in which we may write first (docs/conversations.md)


def when_text(now: datetime, due_on: str | None) -> str:
    """Say when somebody will answer; without a deadline from the backend no day is promised."""
    if is_working_day(now.date()) and OPENS <= now.hour < CLOSES:
        hours = f"Odpowie tutaj, zwykle dziś do godziny {CLOSES}."
    else:
        hours = f"Konsultanci odpisują w dni robocze, od {OPENS} do {CLOSES}."
    return f"{hours} Najpóźniej: {spoken_date(due_on)}." if due_on else hours
