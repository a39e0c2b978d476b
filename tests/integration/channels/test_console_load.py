"""200 waiting and 50 active conversations: list and messages within 300 ms; `make bench` runs it longer."""

from benchmarks.channels.console_load import measure, percentile, table

LIMIT_MS, TRIES = 300.0, 3


async def test_that_list_and_messages_stay_quick_with_200_waiting_and_50_active() -> None:
    for _ in range(TRIES):  # another process may have the machine for a moment
        figures = await measure(seconds=4.0)
        print(table(figures))
        assert len(figures["reply to person"]) >= 50 and len(figures["list"]) >= 20
        if all(percentile(values, 0.95) < LIMIT_MS for values in figures.values()):
            return
    raise AssertionError(table(figures))
