"""What SMS says in the gateway's own words; folded to GSM-7 on the way out, so Polish letters are fine here."""

from __future__ import annotations

from channels.texts.numbers import ADULTS, CHILDREN, EMERGENCY, VIOLENCE


class SmsTexts:
    """All of it, for one firm. Short: every 153 characters are paid for and read on a small screen."""

    empty = "Ta wiadomość jest pusta. Proszę napisać, w czym pomóc."
    wordless = "Proszę odpisać słowami albo liczbą."
    too_long = "Ta wiadomość jest za długa. Proszę napisać krócej."
    media = "W SMS nie otwieram zdjęć ani plików. Proszę opisać sprawę słowami."
    throttled = "Przychodzi wiele wiadomości naraz. Proszę chwilę poczekać i napisać jeszcze raz."
    waiting = "Wiadomość jest zapisana. Odpisze człowiek z naszego zespołu."
    handover = "Przekazuję rozmowę człowiekowi z naszego zespołu. Odpisze SMS-em."
    fallback = (
        "Przepraszamy, coś po naszej stronie chwilowo nie działa. Wiadomość jest zapisana. "
        "Odpisze człowiek z naszego zespołu."
    )
    stale_choice = "Ten numer dotyczył wcześniejszego pytania. Proszę odpisać słowami."
    crisis = (
        "Ta wiadomość brzmi bardzo poważnie. Twoje bezpieczeństwo jest najważniejsze. "
        f"Gdy grozi niebezpieczeństwo: {EMERGENCY.number}. Wsparcie o każdej porze: {ADULTS.number}. "
        f"Dzieci i młodzież: {CHILDREN.number}. Przemoc w domu: {VIOLENCE.number}. "
        "Pilnie przekazujemy tę rozmowę człowiekowi."
    )
    crisis_again = (
        f"Widzimy Twoją wiadomość. Gdy jest niebezpiecznie, dzwoń: {EMERGENCY.number}. "
        f"Wsparcie o każdej porze: {ADULTS.number}, dzieci: {CHILDREN.number}, przemoc: {VIOLENCE.number}."
    )
    opted_in = "Wiadomości SMS są znów włączone. Aby je wyłączyć, proszę odpisać STOP."
    rated = "Dziękujemy za odpowiedź."
    options_intro = "Proszę odpisać numerem albo własnymi słowami:"
    letters_intro = "Proszę odpisać literą albo własnymi słowami:"

    def one_time_code(self, code: str) -> str:
        """The text that carries a code; it says nothing of a case."""
        return f"{code} to kod do rozmowy z firmą {self.firm}. Jest ważny 10 minut. Proszę wpisać go tylko w czacie."

    def __init__(self, firm: str) -> None:
        self.firm = firm
        self.greeting = f"Dzień dobry, tu automatyczny asystent firmy {firm}."
        self.opted_out = (
            f"{firm}: nie będziemy wysyłać SMS na ten numer. START włącza je znowu. "
            "Złożone wnioski pozostają w mocy."
        )
