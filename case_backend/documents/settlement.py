"""Draws the settlement as one page of PDF with the letters embedded, so that it looks the same everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path

from fpdf import FPDF

from case_backend.documents import texts
from case_backend.domain.schedule import Instalment
from polish.money import format_grosze
from polish.plurals import count_of
from polish.sayings import say_date_short

_FONT = "Lato"
_ROWS_IN_COLUMN = 30
_INK, _QUIET, _LINE = (28, 33, 40), (90, 98, 110), (205, 210, 216)


@dataclass(frozen=True)
class Settlement:
    """Everything the page says."""

    case_number: str
    creditor_name: str
    title: str
    kind: str
    agreed_at: datetime
    total_grosze: int
    released_grosze: int
    hold_until: date | None
    interest: str
    instalments: tuple[Instalment, ...]
    account_number: str
    account_holder: str
    transfer_title: str
    notice_shown_at: datetime | None
    grace_days: int
    missed_before_broken: int
    made_at: datetime


def _font_file(name: str) -> Path:
    """A file of the font's package; importing the package is not needed."""
    spec = find_spec("font_lato")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package font-lato is not installed")
    return Path(spec.origin).parent / "files" / f"Lato-{name}.ttf"


def draw(settlement: Settlement) -> bytes:
    """The page as PDF."""
    page = FPDF(format="A4")
    page.set_creation_date(settlement.made_at)
    page.set_title(f"{texts.TITLE} {settlement.case_number}")
    page.set_lang("pl-PL")
    for style, name in (("", "Regular"), ("B", "Bold")):
        page.add_font(_FONT, style, str(_font_file(name)))
    page.set_margins(20, 18, 20)
    page.set_auto_page_break(auto=False)
    page.add_page()
    _heading(page, settlement)
    _facts(page, settlement)
    if settlement.instalments:
        _schedule(page, settlement.instalments)
        _how_to_pay(page, settlement)
    _terms(page, settlement)
    return bytes(page.output())


def _heading(page: FPDF, of: Settlement) -> None:
    page.set_text_color(*_INK)
    page.set_font(_FONT, "B", 18)
    page.cell(0, 10, texts.TITLE, new_x="LMARGIN", new_y="NEXT")
    page.set_font(_FONT, "", 11)
    page.cell(0, 6, f"{texts.CASE} {of.case_number}", new_x="LMARGIN", new_y="NEXT")
    page.ln(3)


def _row(page: FPDF, label: str, value: str, bold: bool = False) -> None:
    page.set_font(_FONT, "", 9.5)
    page.set_text_color(*_QUIET)
    page.cell(72, 6, label)
    page.set_text_color(*_INK)
    page.set_font(_FONT, "B" if bold else "", 9.5)
    page.multi_cell(0, 6, value, new_x="LMARGIN", new_y="NEXT")


def _section(page: FPDF, title: str) -> None:
    page.ln(3)
    page.set_font(_FONT, "B", 11)
    page.set_text_color(*_INK)
    page.cell(0, 7, title, new_x="LMARGIN", new_y="NEXT")


def _facts(page: FPDF, of: Settlement) -> None:
    _row(page, texts.CREDITOR, of.creditor_name)
    _row(page, texts.SUBJECT, of.title)
    _row(page, texts.KIND, texts.KINDS[of.kind])
    _row(page, texts.AGREED, _moment(of.agreed_at))
    if of.hold_until is not None:
        _row(page, texts.HOLD_UNTIL, say_date_short(of.hold_until), bold=True)
    if of.instalments:
        _row(page, texts.TOTAL, format_grosze(of.total_grosze), bold=True)
    if of.released_grosze:
        _row(page, texts.RELEASED, format_grosze(of.released_grosze))


def _schedule(page: FPDF, schedule: tuple[Instalment, ...]) -> None:
    """Columns side by side, so that ten years of instalments stay on the page."""
    _section(page, texts.SCHEDULE)
    columns = -(-len(schedule) // _ROWS_IN_COLUMN)
    size, height = (9.5, 5.6) if columns == 1 else (7, 3.9)
    widths = (12, 34, 34) if columns == 1 else (7, 16, 19)
    top = page.get_y()
    for column in range(columns):
        rows = schedule[column * _ROWS_IN_COLUMN : (column + 1) * _ROWS_IN_COLUMN]
        left = page.l_margin + column * (sum(widths) + 1)
        page.set_xy(left, top)
        _line(page, left, (texts.NUMBER, texts.DUE, texts.AMOUNT), widths, ("B", size, height))
        for each in rows:
            cells = (str(each.number), say_date_short(each.due_on), format_grosze(each.amount_grosze))
            _line(page, left, cells, widths, ("", size, height))
    page.set_xy(page.l_margin, top + height * (min(len(schedule), _ROWS_IN_COLUMN) + 1) + 1)


def _line(
    page: FPDF,
    left: float,
    cells: tuple[str, ...],
    widths: tuple[int, ...],
    look: tuple[str, float, float],
) -> None:
    style, size, height = look
    page.set_font(_FONT, style, size)
    page.set_text_color(*_INK)
    page.set_draw_color(*_LINE)
    page.set_x(left)
    for cell, width, align in zip(cells, widths, ("R", "R", "R"), strict=True):
        page.cell(width, height, cell, border="B", align=align)
    page.set_xy(left, page.get_y() + height)


def _how_to_pay(page: FPDF, of: Settlement) -> None:
    _section(page, texts.HOW_TO_PAY)
    account = of.account_number
    grouped = f"{account[:2]} " + " ".join(account[i : i + 4] for i in range(2, len(account), 4))
    _row(page, texts.ACCOUNT, grouped, bold=True)
    _row(page, texts.HOLDER, of.account_holder)
    _row(page, texts.TRANSFER_TITLE, of.transfer_title, bold=True)


def _terms(page: FPDF, of: Settlement) -> None:
    page.ln(3)
    lines = [texts.INTEREST[of.interest], texts.FEES]
    if of.instalments:
        grace = count_of(of.grace_days, "dzień")
        late = texts.MISSED if of.kind == "instalments" else texts.MISSED_ONE
        lines.append(late.format(grace=grace, missed=_missed(of.missed_before_broken)))
    if of.notice_shown_at is not None:
        lines.append(texts.ACKNOWLEDGED.format(when=_moment(of.notice_shown_at)))
    page.set_font(_FONT, "", 8.5)
    page.set_text_color(*_INK)
    for line in lines:
        page.multi_cell(0, 4.6, line, align="L", new_x="LMARGIN", new_y="NEXT")
        page.ln(0.8)
    page.set_y(-16)
    page.set_font(_FONT, "", 7.5)
    page.set_text_color(*_QUIET)
    page.cell(0, 5, texts.FOOTER.format(when=_moment(of.made_at)))


def _missed(count: int) -> str:
    return "jednej nieopłaconej racie" if count == 1 else f"{count} nieopłaconych ratach"


def _moment(moment: datetime) -> str:
    return f"{say_date_short(moment.date())}, {moment:%H:%M}"
