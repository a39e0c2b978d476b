from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import dates
from polish.diacritics import strip
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.numerals import day_in_words, to_words
from polish.sayings import MONTHS_GENITIVE

SATURDAY = date(2026, 11, 21)
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

NAMED = """
jutro                                   2026-11-22
pojutrze                                2026-11-23
dzis                                    2026-11-21
w piątek                                2026-11-27
w piontek                               2026-11-27
w przyszły piątek                       2026-11-27
w przyszłym tygodniu w piątek           2026-11-27
we wtorek w przyszłym tygodniu          2026-11-24
do piatku                               2026-11-27
w ten czwartek                          2026-11-26
za tydzień                              2026-11-28
za dwa tygodnie                         2026-12-05
za 2 tyg                                2026-12-05
za 10 dni                               2026-12-01
za 3 dni robocze                        2026-11-25
za miesiąc                              2026-12-21
za pół roku                             2027-05-21
w ciągu 14 dni                          2026-12-05
do dwóch tygodni                        2026-12-05
do 10-tego                              2026-12-10
do 10                                   2026-12-10
10tego                                  2026-12-10
10                                      2026-12-10
dziesiątego                             2026-12-10
dziesiontego                            2026-12-10
do dziesiątego grudnia                  2026-12-10
dwudziestego piątego                    2026-11-25
10-tego przyszłego miesiąca             2026-12-10
15 każdego miesiąca                     2026-12-15
5.12                                    2026-12-05
5/12                                    2026-12-05
5-12-2026                               2026-12-05
2026-12-05                              2026-12-05
5.12.26                                 2026-12-05
5 grudnia                               2026-12-05
5 grudna                                2026-12-05
5 XII                                   2026-12-05
5.XII.2026                              2026-12-05
5 12                                    2026-12-05
10.01                                   2027-01-10
28 lutego                               2027-02-28
do końca miesiąca                       2026-11-30
do końca grudnia                        2026-12-31
do końca przyszłego miesiąca            2026-12-31
do końca przyszłego tygodnia            2026-11-29
koniec roku                             2026-12-31
ostatniego                              2026-11-30
pierwszego                              2026-12-01
w Wigilię                               2026-12-24
w piątek, 27.11                         2026-11-27
tydzień temu                            2026-11-14
tydzień od dziś                         2026-11-28
za dni 10                               2026-12-01
10.12 rano                              2026-12-10
ostatni piątek miesiąca                 2026-11-27
nie w piątek tylko w poniedziałek       2026-11-23
nie dam rady na piątego, mogę dopiero dwudziestego  2026-12-20
siedemnasty lipca osiemdziesiątego ósmego  1988-07-17
przełożyć z piątku na poniedziałek      2026-11-23
wolałabym płacić dziesiątego, nie pierwszego  2026-12-10
"""

OPEN = """
po pierwszym                  date_after_day          2026-12-02
po 15                         date_after_day          2026-12-16
po wypłacie                   date_after_payday
jak dostane wyplate           date_after_payday
na początku miesiąca          date_start_of_month     2026-12-01 2026-12-05
w połowie miesiąca            date_middle_of_month    2026-12-15
pod koniec grudnia            date_late_in_month      2026-12-31
po świętach                   date_around_holidays    2026-12-28
w przyszłym tygodniu          date_next_week          2026-11-23 2026-11-27
w grudniu                     date_some_month         2026-12-01 2026-12-31
za parę dni                   date_how_long
za 2-3 dni                    date_which              2026-11-23 2026-11-24
dziś albo jutro               date_which              2026-11-21 2026-11-22
koło 10-go                    date_approximate        2026-12-10
między 5 a 10 grudnia         date_range              2026-12-05 2026-12-10
5-10 grudnia                  date_range              2026-12-05 2026-12-10
w piątek 28.11                date_weekday_differs    2026-11-28 2026-11-27
piątek za tydzień             date_which_week         2026-11-27 2026-12-04
"""


def _rows(table: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.split("  ") if cell.strip()] for line in table.strip().splitlines()
    ]


@pytest.mark.parametrize(("said", "day"), _rows(NAMED))
def test_a_day_named_is_that_day(said: str, day: str) -> None:
    assert dates.parse(said, SATURDAY) == date.fromisoformat(day)
    assert dates.parse(strip(said).upper(), SATURDAY) == date.fromisoformat(day)


@pytest.mark.parametrize("row", _rows(OPEN), ids=lambda row: row[0])
def test_a_time_that_is_no_day_is_a_question(row: list[str]) -> None:
    with pytest.raises(Ambiguous) as raised:
        dates.parse(row[0], SATURDAY)
    assert raised.value.question_code == row[1]
    days = row[2].split() if len(row) > 2 else []
    assert [str(day) for day in raised.value.candidates] == days


@pytest.mark.parametrize("said", ["31.02", "30 lutego", "31 listopada", "0.12", "12.13", "2026-13-01"])
def test_a_day_no_calendar_has_is_refused(said: str) -> None:
    with pytest.raises(InvalidComponent):
        dates.parse(said, SATURDAY)


@pytest.mark.parametrize(
    "said", ["", "200 zł", "12 rat", "nie wiem", "20 telefonow dziennie", "minęło 12 lat"]
)
def test_what_names_no_day_is_refused(said: str) -> None:
    with pytest.raises(InvalidFormat):
        dates.parse(said, SATURDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Internet nie działał od pierwszego dnia, za co mam płacić",
        "proszę dzwonić po 18",
        "moge 60 zl, wiecej ja nie mam",
        "kod pocztowy to 35-021, pesel 44051401359",
        "numer sprawy UL-2026-000123",
        "10 rat po 250 i git",
        "art. 118 kc",
        "o 15.30 mogę rozmawiać",
        "kilka lat temu",
        "proszę telefonować między ósmą a dziesiątą",
        "ul. Słoneczna 11/3",
        "zapłaciłam po pierwszym liście",
    ],
)
def test_what_is_no_day_is_not_found(text: str) -> None:
    assert dates.find(text, SATURDAY) == []


def test_a_found_day_is_where_it_was_written() -> None:
    text = "Ślę 200 zł — w piątek, a resztę do dziesiątego grudnia"
    found = dates.find(text, SATURDAY)
    assert [each.text for each in found] == ["piątek", "dziesiątego grudnia"]
    assert all(text[each.start : each.end] == each.text for each in found)


def test_a_payment_already_made_lies_in_the_past() -> None:
    assert dates.parse("3 czerwca", SATURDAY, prefer="past") == date(2026, 6, 3)
    assert dates.parse("dziesiątego", SATURDAY, prefer="past") == date(2026, 11, 10)


def test_a_month_after_the_31st_is_the_last_of_february() -> None:
    assert dates.parse("za miesiąc", date(2027, 1, 31)) == date(2027, 2, 28)


@given(st.dates(SATURDAY, SATURDAY + timedelta(days=364)))
def test_a_day_said_in_any_form_is_read_back(day: date) -> None:
    month = MONTHS_GENITIVE[day.month - 1]
    forms = [
        f"{day.day}.{day.month}",
        f"{day.day:02d}/{day.month:02d}",
        f"{day.day}-{day.month:02d}-{day.year}",
        day.isoformat(),
        f"{day.day} {month}",
        f"{day.day} {strip(month)} {day.year} r.",
        f"{day.day}-go {month}",
        f"do {day_in_words(day.day)} {month}",
        f"{day.day} {ROMAN[day.month - 1]}",
        dates.say_date(day),
        dates.say_date_short(day),
    ]
    assert {dates.parse(form, SATURDAY) for form in forms} == {day}


@given(st.integers(2, 99))
def test_a_time_from_now_is_counted(count: int) -> None:
    assert dates.parse(f"za {to_words(count)} dni", SATURDAY) == SATURDAY + timedelta(days=count)
    assert dates.parse(f"za {count} tygodni", SATURDAY) == SATURDAY + timedelta(weeks=count)


@given(
    st.text() | st.text("0123456789.,/- dozpwi?10rXI", max_size=60),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_nothing_but_own_errors_comes_out(text: str, today: date) -> None:
    for found in dates.find(text, today):
        assert text[found.start : found.end] == found.text
    with suppress(PolishError):
        assert isinstance(dates.parse(text, today), date)
