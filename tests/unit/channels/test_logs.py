"""Nothing a person wrote reaches a log, however the code tries."""

import json
import logging

import pytest
import structlog

from channels import logs


@pytest.fixture(autouse=True)
def _restore() -> object:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = before
    root.setLevel(level)


def test_that_a_field_which_may_hold_words_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO")

    structlog.get_logger().info(
        "sms_received", conversation="c1", text="mam dług", phone="+48600100200", body="x"
    )

    line = json.loads(capsys.readouterr().out)
    assert line["event"] == "sms_received" and line["conversation"] == "c1"
    assert not {"text", "phone", "body"} & set(line)


def test_that_an_exception_is_named_without_its_message(capsys: pytest.CaptureFixture[str]) -> None:
    logs.configure("INFO")

    try:
        int("PESEL 44051401359")
    except ValueError:
        structlog.get_logger().exception("turn_error")
        logging.getLogger("uvicorn.error").exception("PESEL 44051401359")

    captured = capsys.readouterr()
    assert "44051401359" not in captured.out + captured.err
    assert "ValueError at" in captured.out
