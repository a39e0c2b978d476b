"""Write docs/conversations/README.md: specs/transcripts.yml played to the whole system, gateway and all.

Run by `make transcripts`; pytest does not collect it by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.conversations.backend import Backend
from tests.conversations.people import PhonePerson, WebPerson
from tests.conversations.simulator.stage import CHANGES

FOLDER = Path(__file__).parent
PAGE = FOLDER.parents[1] / "docs" / "conversations" / "README.md"
HEAD = """# Dialogues as the system really led them

Played to the whole system by `make transcripts` (what people say: `tests/conversations/specs/transcripts.yml`); every
answer is the system's own, whole and unedited. `>` marks the person, `[...]` a pressed choice. In the web chat the
choices and tables are shown beside the words; by SMS everything is in them.
"""
CASES = {**CHANGES, "flexible": {"creditor_code": "klon-elastyczny"}}
FIRST_NUMBER = 300_001


def test_the_page_is_written(
    web: Callable[[], WebPerson], phone: Callable[[str], PhonePerson], backend: Backend
) -> None:
    sections = [HEAD]
    for place, spec in enumerate(yaml.safe_load((FOLDER / "specs" / "transcripts.yml").read_text("utf-8"))):
        number = f"UL-2026-{FIRST_NUMBER + place}"
        case = backend.new_case(case_number=number, **CASES.get(spec.get("case", "usual"), {}))
        if spec.get("case") == "several":
            backend.new_case(phone=case["phone"], title="telefon na abonament", principal_grosze=50_000)
        lines = [str(line).format(number=number) for line in spec["says"]]
        said = by_web(web(), lines) if spec["channel"] == "web" else by_phone(phone(case["phone"]), lines)
        sections.append(f"## {place + 1}. {spec['title']}\n```\n" + "\n".join(said) + "\n```\n")
    PAGE.write_text("\n".join(sections), encoding="utf-8")


def by_web(person: WebPerson, lines: list[str]) -> Iterator[str]:
    """The chat as lines, from its greeting on."""
    yield from heard(event["text"] for event in person.greeting)
    for line in lines:
        yield f"> {line}"
        pressed = re.fullmatch(r"\[(.+)\]", line)
        answers = person.picks(pressed[1]) if pressed else person.says(line)
        yield from heard(event["text"] for event in answers)


def by_phone(person: PhonePerson, lines: list[str]) -> Iterator[str]:
    """What stands on the phone; silence is shown as such."""
    for line in lines:
        yield f"> {line}"
        yield from heard(person.texts(line))


def heard(texts: Any) -> Iterator[str]:
    """Each message indented, its own lines kept."""
    for text in texts:
        yield from (f"  {line}" for line in text.replace("\u00a0", " ").splitlines())
