"""Agreements as an explicit table of states; a step that is not in the table is refused by name."""

from __future__ import annotations

from enum import StrEnum


class PlanStatus(StrEnum):
    """Where an agreement is in its life."""

    PROPOSED = "proposed"
    RUNNING = "running"
    KEPT = "kept"
    BROKEN = "broken"
    CHANGED = "changed"
    CANCELLED = "cancelled"


MOVES: dict[PlanStatus, frozenset[PlanStatus]] = {
    PlanStatus.PROPOSED: frozenset({PlanStatus.RUNNING, PlanStatus.CANCELLED}),
    PlanStatus.RUNNING: frozenset(
        {PlanStatus.KEPT, PlanStatus.BROKEN, PlanStatus.CHANGED, PlanStatus.CANCELLED}
    ),
    PlanStatus.KEPT: frozenset(),
    PlanStatus.BROKEN: frozenset(),
    PlanStatus.CHANGED: frozenset(),
    PlanStatus.CANCELLED: frozenset(),
}


class IllegalMove(ValueError):
    """A step the table does not hold."""

    def __init__(self, current: StrEnum, wanted: StrEnum) -> None:
        super().__init__(f"{current} -> {wanted}")
        self.current, self.wanted = current, wanted


def move(current: PlanStatus, wanted: PlanStatus) -> PlanStatus:
    """The new state, or IllegalMove."""
    if wanted not in MOVES[current]:
        raise IllegalMove(current, wanted)
    return wanted
