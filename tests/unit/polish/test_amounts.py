from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polish import amounts
from polish.amounts import Amount
from polish.diacritics import strip
from polish.errors import Ambiguous, InvalidComponent, InvalidFormat, PolishError
from polish.money import format_grosze, format_grosze_sms
from polish.numerals import say_grosze

EXACT = """
1 234,56 zł            123456
1.234,56               123456
1234.56                123456
1,234.56               123456
1 234 567,89           123456789
1200                   120000
1999                   199900
1 200                  120000
1.200                  120000
150,-                  15000
150.-zł                15000
150 zł 50 gr           15050
150 zł i 50 groszy     15050
12zł50                 1250
50 groszy              50
PLN 200                20000
200,00 PLN             20000
15 tys.                1500000
15tys                  1500000
1,5 tys                150000
2k                     200000
1.5k                   150000
tysiąc dwieście        120000
tysiąc sto zlotych     110000
półtora tysiąca        150000
poltora tysiaca        150000
dwa i pół tysiąca      250000
2 i pół tys            250000
pół tysiąca            50000
3 tys 500              350000
3 tysiące pięćset      350000
stówka                 10000
stówkę                 10000
stowke                 10000
stówy                  10000
dwie stówy             20000
5 stów                 50000
dwie i pół stówy       25000
stówa i dwie dychy     12000
pięć dych              5000
dycha                  1000
dwudziestka            2000
pięćdziesiątka         5000
piecdziesiat zlotych   5000
setka                  10000
kafel                  100000
kafla                  100000
dwa koła               200000
klocek                 100000
trzysta pięć dziesiąt złotych  35000
stopięćdziesiąt        15000
5 set                  50000
0 zł                   0
"""

REST = [
    ("z trzysta", Amount("exact", 30000, 30000, approx=True)),
    ("ze 200", Amount("exact", 20000, 20000, approx=True)),
    ("jakieś 150", Amount("exact", 15000, 15000, approx=True)),
    ("około 300", Amount("exact", 30000, 30000, approx=True)),
    ("ok. 450 zł", Amount("exact", 45000, 45000, approx=True)),
    ("200-300", Amount("range", 20000, 30000)),
    ("200 – 300 zł", Amount("range", 20000, 30000)),
    ("od 200 do 300", Amount("range", 20000, 30000)),
    ("między 200 a 300 zł", Amount("range", 20000, 30000)),
    ("200 albo 250", Amount("range", 20000, 25000)),
    ("1-2 tys", Amount("range", 100000, 200000)),
    ("od 1 do 2 tys", Amount("range", 100000, 200000)),
    ("dwa czy trzy tysiące", Amount("range", 200000, 300000)),
    ("dwieście trzysta", Amount("range", 20000, 30000, approx=True)),
    ("sto, sto pięćdziesiąt złotych", Amount("range", 10000, 15000, approx=True)),
    ("max 200", Amount("cap", None, 20000)),
    ("200 to maks", Amount("cap", None, 20000)),
    ("nie więcej niż 200", Amount("cap", None, 20000)),
    ("więcej niż 300 nie dam rady", Amount("cap", None, 30000)),
    ("nie stać mnie na więcej niż 200", Amount("cap", None, 20000)),
    ("moge 60 zl, wiecej ja nie mam", Amount("cap", None, 6000)),
    ("do 200 zł", Amount("cap", None, 20000)),
    ("do 20", Amount("cap", None, 2000)),
    ("niecały tysiąc", Amount("cap", None, 100000)),
    ("po stówce na miecha", Amount("exact", 10000, 10000, per_month=True)),
    ("minimum 100", Amount("floor", 10000, None)),
    ("co najmniej stówę", Amount("floor", 10000, None)),
    ("po 150", Amount("exact", 15000, 15000, per_month=True)),
    ("po 15", Amount("exact", 1500, 1500, per_month=True)),
    ("150 miesięcznie", Amount("exact", 15000, 15000, per_month=True)),
    ("150 na miesiąc", Amount("exact", 15000, 15000, per_month=True)),
    ("150/mc", Amount("exact", 15000, 15000, per_month=True)),
    ("co miesiąc 150", Amount("exact", 15000, 15000, per_month=True)),
    ("najwyżej 3 stówki na miecha", Amount("cap", None, 30000, per_month=True)),
    ("Co miesiąc mogę odłożyć jakieś 60-70 zł", Amount("range", 6000, 7000, approx=True, per_month=True)),
    ("sto zł tygodniowo", Amount("exact", 10000, 10000, other_period="week")),
    ("co dwa tygodnie po 150", Amount("exact", 15000, 15000, other_period="two_weeks")),
    ("nie 300, 200", Amount("exact", 20000, 20000)),
    ("nie 300 tylko 200", Amount("exact", 20000, 20000)),
    ("200 zamiast 300", Amount("exact", 20000, 20000)),
    ("z 300 na 200", Amount("exact", 20000, 20000)),
    ("250 to za dużo, może 150?", Amount("exact", 15000, 15000)),
    ("300 nie dam, 200 tak", Amount("exact", 20000, 20000)),
    ("10 rat po 250 i git", Amount("exact", 25000, 25000, per_month=True)),
    ("200 zł (dwieście złotych)", Amount("exact", 20000, 20000)),
]

NOT_MONEY = [
    "3 raty",
    "24 równe raty",
    "w sześciu ratach",
    "w piątek, 27.11",
    "12.04.1978",
    "do 28 zaczekajcie",
    "po 15 mam kase i ureguluje",
    "o 15.30, po 18",
    "zmieniłem numer, teraz 501 222 333",
    "+48 501-222-333",
    "22 123 45 67",
    "pesel 44051401359",
    "cyfry z pesela: 0 4 9 1 7",
    "końcówka 4417",
    "UL-2026-000123",
    "ul 2026 000123",
    "numer sprawy WD/2291/24",
    "K-33817, tyle mam na kopercie",
    "moj kod pocztowy to 35-021",
    "62-510 Konin",
    "80-180 Gdańsk",
    "ul. Różana 40",
    "61 1090 1014 0000 0712 1981 2874",
    "art. 118 kc",
    "dzwonicie 20 razy dziennie, mam 81 lat",
    "800 plus",
    "60 procent i zamykamy",
    "5% dochodu",
    "dług z 2009, raty do 2026",
    "200 euro",
    "L4 od marca",
    "jestem na 3 zmianie",
    "urodzilem się w 99",
    "kod dwadzieścia trzy, myślnik, dwieście",
    "dziewiętnasty listopada osiemdziesiąt jeden",
    "w roku dwa tysiące osiemnaście",
    "półtorej paczki nasennych",
    "trzeba się martwić, koło domu, stopa procentowa",
]


def _rows(table: str) -> list[tuple[str, int]]:
    rows = [line.rsplit(maxsplit=1) for line in table.strip().splitlines()]
    return [(said.strip(), int(grosze)) for said, grosze in rows]


@pytest.mark.parametrize(("said", "grosze"), _rows(EXACT))
def test_a_sum_is_read_in_grosze(said: str, grosze: int) -> None:
    expected = Amount("exact", grosze, grosze)
    assert amounts.parse(said) == expected
    assert amounts.parse(strip(said).upper()) == expected


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_hard_and_thin_spaces_are_spaces(space: str) -> None:
    assert amounts.parse(f"1{space}234,56{space}zł").grosze == 123456


@pytest.mark.parametrize(("said", "amount"), REST, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_said_about_a_sum_is_kept(said: str, amount: Amount) -> None:
    assert amounts.parse(said) == amount


@pytest.mark.parametrize("text", NOT_MONEY)
def test_other_numbers_are_no_money(text: str) -> None:
    assert amounts.find(text) == []


def test_a_sum_turned_down_is_found_and_marked() -> None:
    found = amounts.find("nie dam rady 300 ale stowke co mies moge")
    assert [(each.text, each.value) for each in found] == [
        ("300", Amount("exact", 30000, 30000, rejected=True)),
        ("stowke", Amount("exact", 10000, 10000, per_month=True)),
    ]


def test_only_a_sum_turned_down_asks_for_another() -> None:
    with pytest.raises(Ambiguous) as raised:
        amounts.parse("300 to za dużo")
    assert raised.value.question_code == "amount_instead"


def test_a_comma_before_three_digits_is_a_question() -> None:
    with pytest.raises(Ambiguous) as raised:
        amounts.parse("1,200")
    assert raised.value.question_code == "amount_comma"
    assert [each.grosze for each in raised.value.candidates] == [120, 120000]
    assert isinstance(amounts.find("wpłacę 1,200")[0].value, Ambiguous)


def test_two_sums_are_a_question() -> None:
    with pytest.raises(Ambiguous) as raised:
        amounts.parse("na start 300, potem po 150")
    assert [each.grosze for each in raised.value.candidates] == [30000, 15000]


def test_a_negative_sum_is_refused() -> None:
    with pytest.raises(InvalidComponent):
        amounts.parse("-200")


@pytest.mark.parametrize("text", ["", "nie wiem", "3 raty", "jutro", "12.04.1978", "0123"])
def test_what_names_no_sum_is_refused(text: str) -> None:
    with pytest.raises(InvalidFormat):
        amounts.parse(text)


def test_a_sum_stands_beside_a_day() -> None:
    text = "Wpłacę\u00a01 200,50 zł 15.12, potem 300 w poniedziałek"
    assert [(each.text, each.value.grosze) for each in amounts.find(text)] == [
        ("1 200,50 zł", 120050),
        ("300", 30000),
    ]


@given(st.integers(1, 99_999_999))
def test_a_sum_written_any_way_is_read_back(grosze: int) -> None:
    zlote, rest = divmod(grosze, 100)
    written = [
        format_grosze(grosze),
        format_grosze_sms(grosze),
        f"{zlote}.{rest:02d}",
        f"{zlote},{rest:02d}zł",
        f"{zlote:,}".replace(",", " ") + f",{rest:02d} PLN",
        f"{zlote} zł {rest} gr",
        say_grosze(grosze),
        strip(say_grosze(grosze)).upper(),
        f"{say_grosze(grosze)}.",
    ]
    assert {amounts.parse(each).grosze for each in written} == {grosze}


@given(st.integers(1, 999_999))
def test_a_whole_sum_said_is_read_back(zlote: int) -> None:
    assert amounts.parse(say_grosze(zlote * 100).replace(" złotych", "")).grosze == zlote * 100


@given(st.text() | st.text("0123456789.,/- złokpdniestów?€", max_size=60))
def test_nothing_but_own_errors_comes_out(text: str) -> None:
    for found in amounts.find(text):
        assert text[found.start : found.end] == found.text
    with suppress(PolishError):
        assert isinstance(amounts.parse(text), Amount)
