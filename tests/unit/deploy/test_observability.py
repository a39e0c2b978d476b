"""Alerts and dashboard ask only for what the services really measure, and show all of it."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[3]
OBSERVABILITY = ROOT / "deploy" / "observability"
ALERTS: list[dict[str, Any]] = [
    rule
    for group in yaml.safe_load((OBSERVABILITY / "alerts.yml").read_text())["groups"]
    for rule in group["rules"]
]
PANELS = json.loads((OBSERVABILITY / "dashboard.json").read_text())["panels"]
EXPRESSIONS = [rule["expr"] for rule in ALERTS] + [
    target["expr"] for panel in PANELS for target in panel["targets"]
]
SUFFIXES = {
    "Counter": ("_total",),
    "count": ("_total",),
    "Gauge": ("",),
    "Histogram": ("_bucket", "_sum", "_count"),
}


def metrics_of_the_code() -> dict[str, set[str]]:
    """Every sample our services expose, with its labels."""
    found: dict[str, set[str]] = {}
    for room in ("channels", "case_backend", "actions"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Name)
                    and node.func.id in SUFFIXES
                ):
                    found |= _samples(node, node.func.id)
    return found


def _samples(call: ast.Call, kind: str) -> dict[str, set[str]]:
    values = [ast.literal_eval(each) for each in call.args if isinstance(each, ast.Constant | ast.List)]
    if not values or not str(values[0]).startswith("ulga_"):
        return {}
    labels = set(values[2]) if len(values) > 2 else set()
    name = values[0].removesuffix("_total")
    return {name + suffix: labels | ({"le"} if suffix == "_bucket" else set()) for suffix in SUFFIXES[kind]}


def test_every_metric_of_alerts_and_dashboard_exists_with_its_labels() -> None:
    known = metrics_of_the_code()
    assert len(known) > 15
    for expression in EXPRESSIONS:
        named = re.findall(r"\b(ulga_\w+)", expression)
        assert named or "up{" in expression
        assert set(named) <= set(known), expression
        grouped = re.findall(r"by \(([^)]*)\)", expression)
        matched = re.findall(r"(\w+)=~?\"", expression)
        labels = {label.strip() for group in grouped for label in group.split(",")} | set(matched)
        assert labels <= {label for name in named for label in known[name]} | {"job"}, expression


def test_every_metric_of_ours_is_shown_on_the_dashboard() -> None:
    shown = set(re.findall(r"ulga_\w+", " ".join(target["expr"] for p in PANELS for target in p["targets"])))
    samples = {name.removesuffix("_bucket") for name in shown}
    families = {re.sub(r"_(bucket|sum|count)$", "", name) for name in metrics_of_the_code()}
    assert families == samples


def test_every_alert_says_how_urgent_it_is_and_what_it_means() -> None:
    for rule in ALERTS:
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert rule["annotations"]["summary"]


def test_prometheus_asks_services_that_compose_runs() -> None:
    services = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())["services"]
    known = set(services) | {
        alias
        for service in services.values()
        if isinstance(service.get("networks"), dict)
        for network in service["networks"].values()
        for alias in network.get("aliases", [])
    }
    jobs = yaml.safe_load((OBSERVABILITY / "prometheus.yml").read_text())["scrape_configs"]
    asked = {target.split(":")[0] for job in jobs for target in job["static_configs"][0]["targets"]}
    assert asked == {"gateway", "case_backend", "actions"} and asked <= known
