"""Lines read ahead of time are read as a message is."""

from bot.understanding import ahead
from bot.understanding.reading import tidy

LINES = ["niemam z czego, prosze o raty", "Zapłacę 300 zł we wtorek.", "kto pisze??"]


def test_lines_read_ahead_are_what_tidying_gives() -> None:
    with ahead.reading([*LINES, LINES[0]]):
        assert [ahead.read(line) for line in LINES] == [tidy(line) for line in LINES]
        assert ahead.read("tej linii nikt nie zaczal") == tidy("tej linii nikt nie zaczal")
    assert not ahead._begun


def test_nothing_is_begun_outside_of_a_training() -> None:
    assert ahead.read(LINES[0]).text == "nie mam z czego, proszę o raty"
