"""The retention run: say what would be forgotten, or forget it and leave one audit row a category."""

from __future__ import annotations

from case_backend.bootstrap import Backend
from case_backend.services.work import working
from case_backend.store import retention


def plan_to_forget(backend: Backend) -> dict[str, int]:
    """What a run would touch now, by category."""
    now = backend.clock.now()
    with backend.database.reading() as tx:
        return {each.name: retention.count(tx, each.name, each.limit(now)) for each in backend.retention}


def forget(backend: Backend, actor: str) -> dict[str, int]:
    """Forget what is past its time."""
    touched = {}
    for each in backend.retention:
        with working(backend, actor) as work:
            touched[each.name] = retention.forget(work.tx, each.name, each.limit(work.now), work.now)
            if touched[each.name]:
                work.record("data_forgotten", f"retention:{each.name}", rows=touched[each.name])
    return touched
