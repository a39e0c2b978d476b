"""One message, one trace through all four services, and nothing personal in it."""

from __future__ import annotations

import json
from collections.abc import Callable

from deploy.local.stack import wait_for
from tests.conversations.backend import Backend
from tests.conversations.collector_double import CollectorDouble
from tests.conversations.people import WebPerson

SERVICES = {"ulga-gateway", "ulga-rasa", "ulga-actions", "ulga-cases"}


def test_a_message_is_one_trace_through_all_four_services(
    web: Callable[[], WebPerson], backend: Backend, collector: CollectorDouble
) -> None:
    case = backend.new_case()
    person = web()
    person.says("ile mam do zapłaty?")
    person.says(f"{case['case_number']}, 4.06.1974")

    def complete() -> bool:
        seen = collector.of_conversation(person.conversation)
        traces = {span.trace: {s.service for s in seen if s.trace == span.trace} for span in seen}
        return SERVICES in traces.values()

    def hanging() -> set[str]:
        """Spans whose parent has not come: each service sends by itself, what ends last comes last."""
        seen = collector.of_conversation(person.conversation)
        ids = {span.span for span in seen}
        return {f"{span.service} {span.name}" for span in seen if span.parent and span.parent not in ids}

    assert wait_for(complete, 15), {s.service for s in collector.spans}
    assert wait_for(lambda: not hanging(), 5), f"these hang on spans that were not sent: {hanging()}"
    seen = collector.of_conversation(person.conversation)
    assert {span.name for span in seen if not span.parent} == {"gateway.turn"}
    assert any(s.name.endswith("/identity") and s.service == "ulga-cases" for s in seen)


def test_a_trace_holds_nothing_personal(
    web: Callable[[], WebPerson], backend: Backend, collector: CollectorDouble
) -> None:
    case = backend.new_case()
    person = web()
    for words in ("chcę rozłożyć na raty", f"{case['case_number']}, 4.06.1974", "mogę 200 miesięcznie"):
        person.says(words)
    assert wait_for(lambda: len(collector.of_conversation(person.conversation)) > 20, 15)
    wait_for(lambda: False, 1)  # the last ones
    seen = collector.of_conversation(person.conversation)
    told = json.dumps([(span.name, span.attributes) for span in seen], ensure_ascii=False)
    for personal in (case["case_number"], "1974", case["phone"], "miesięcznie", "raty", person.token):
        assert personal not in told, personal
    assert all(span.events == 0 for span in seen)
