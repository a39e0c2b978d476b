"""200 waiting and 50 active conversations: list and messages within 300 ms at the 95th percentile.

`python -m benchmarks.channels.console_load` runs it longer. Where others use the machine, too, the limit grows with
how many wait for its processors; on an idle one it is 300 ms.
"""

import os

from benchmarks.channels.console_load import measure, percentile, table

LIMIT_MS, TRIES = 300.0, 2


def limit() -> float:
    crowd = os.getloadavg()[0] / (os.cpu_count() or 1)
    return LIMIT_MS * max(1.0, crowd**2)


async def test_that_list_and_messages_stay_quick_with_200_waiting_and_50_active() -> None:
    for _ in range(TRIES):
        figures, allowed = await measure(seconds=4.0), limit()
        print(f"{table(figures)}\nallowed: {allowed:.0f} ms")
        assert len(figures["reply to person"]) >= 30 and len(figures["list"]) >= 10
        if all(percentile(values, 0.95) < allowed for values in figures.values()):
            return
    raise AssertionError(table(figures))
