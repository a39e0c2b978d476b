"""Where the time of a turn goes: each service's own measures, and the processor time each process used."""

from __future__ import annotations

import os
import urllib.request
from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from deploy.local.stack import Stack

TICKS = os.sysconf("SC_CLK_TCK")


class Reading(dict[str, str]):
    """Lines to print, with the raw sums they were made of."""

    raw: dict[str, float]


def stages(stack: Stack, since: Reading | None = None) -> Reading:
    """Mean time of each stage since an earlier reading, and processor time a turn."""
    raw = {
        **_timed(stack, "gateway", "ulga_turn_seconds"),
        **_timed(stack, "actions", "ulga_actions_seconds"),
    }
    raw |= {f"cpu {name}": _processor_seconds(process.pid) for name, process in stack.processes.items()}
    found = Reading()
    found.raw = raw
    before = since.raw if since else {}
    new = {name: value - before.get(name, 0.0) for name, value in raw.items()}
    turns = max(1.0, new.get("gateway turn count", 0.0))
    for name in raw:
        if name.endswith(" seconds"):
            count = new[name.replace(" seconds", " count")]
            if count:
                cost = f"{new[name] / count * 1000:.1f} ms each, {count / turns:.2f} a turn"
                found[name.removesuffix(" seconds")] = cost
        elif name.startswith("cpu "):
            found[name] = f"{new[name] / turns * 1000:.1f} ms of processor time a turn"
    return found


def _timed(stack: Stack, service: str, metric: str) -> dict[str, float]:
    """Sums and counts of a histogram; the actions' own are put together."""
    with urllib.request.urlopen(f"{stack.url(service)}/metrics", timeout=5) as answer:
        text = answer.read().decode()
    found: dict[str, float] = {}
    for family in text_string_to_metric_families(text):
        if family.name != metric:
            continue
        for sample in family.samples:
            for ending, kind in (("_sum", "seconds"), ("_count", "count")):
                if sample.name == metric + ending:
                    name = f"{service} {sample.labels.get('stage', 'step')} {kind}"
                    found[name] = found.get(name, 0.0) + sample.value
    return found


def _processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
