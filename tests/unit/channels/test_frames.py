"""Frames of the WebSocket contract: four are known, everything else is refused with a code."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.errors import FrameRefused
from channels.webchat import frames


def test_that_the_four_frames_of_the_contract_are_read() -> None:
    assert frames.parse('{"type":"message","id":"a-1","text":" ile? "}') == frames.Message("a-1", "ile?")
    assert frames.parse('{"type":"choice","id":"a-1","choice":"c_1"}') == frames.Pick("a-1", "c_1")
    assert frames.parse('{"type":"typing"}') == frames.Typing()
    assert frames.parse('{"type":"resume","after":7}') == frames.Resume(7)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (None, "binary_frame"),
        (b"{}", "binary_frame"),
        ("", "bad_json"),
        ("{", "bad_json"),
        ("[" * 50_000, "bad_json"),
        ("[]", "bad_frame"),
        ('{"type":"admin"}', "unknown_type"),
        ("{}", "unknown_type"),
        ('{"type":"message","text":"x"}', "bad_id"),
        ('{"type":"message","id":"a b","text":"x"}', "bad_id"),
        ('{"type":"message","id":"a","text":5}', "bad_text"),
        ('{"type":"choice","id":"a","choice":"/affirm{}"}', "bad_choice"),
        ('{"type":"resume","after":-1}', "bad_after"),
        ('{"type":"resume","after":true}', "bad_after"),
        ('{"type":"resume","after":1e300}', "bad_after"),
    ],
)
def test_that_anything_else_is_refused_with_a_code(raw: str | bytes | None, code: str) -> None:
    with pytest.raises(FrameRefused) as refusal:
        frames.parse(raw)
    assert refusal.value.code == code


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda c: st.lists(c) | st.dictionaries(st.text(), c),
    )
)
def test_that_no_json_breaks_the_reader(value: object) -> None:
    with suppress(FrameRefused):
        frames.parse(json.dumps(value))


def test_that_halves_of_characters_and_control_characters_are_dropped() -> None:
    frame = frames.parse('{"type":"message","id":"a","text":"dzie\\u0144\\u0000 \\ud83d dobry"}')

    assert frame == frames.Message("a", "dzień  dobry")
