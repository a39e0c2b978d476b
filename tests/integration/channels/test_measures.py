"""What the gauges show is what the database holds now, not what it held once."""

from typing import Any

from prometheus_client import generate_latest


async def test_that_a_state_no_message_is_in_any_more_is_no_longer_shown(make_system: Any) -> None:
    system = await make_system()
    system.gateway.metrics.outbox.labels("dead").set(3)
    await system.gateway.refresh_gauges()
    assert 'state="dead"' not in generate_latest(system.gateway.metrics.registry).decode()
