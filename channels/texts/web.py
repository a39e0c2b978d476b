"""What the web chat says in its own words. The assistant's replies come from the engine."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from channels.conversation.model import Draft, Offer, Source
from channels.texts.numbers import ADULTS, CHILDREN, EMERGENCY, VIOLENCE

CRISIS = (
    "Ta wiadomość brzmi bardzo poważnie. Twoje bezpieczeństwo jest teraz najważniejsze.\n"
    f"Jeśli grozi Ci niebezpieczeństwo, zadzwoń pod {EMERGENCY.number}.\n"
    f"Z kimś życzliwym porozmawiasz o każdej porze, bezpłatnie: {ADULTS.number}.\n"
    f"Dzieci i młodzież: {CHILDREN.number}. Przemoc w domu: {VIOLENCE.number}.\n"
    "Tę rozmowę pilnie przekazujemy człowiekowi z naszego zespołu. Automat już tu nie odpowiada."
)
CRISIS_AGAIN = (
    "Widzimy Twoją wiadomość. Człowiek z naszego zespołu ma ją pilnie przeczytać.\n"
    f"Nie czekaj na nas, jeśli jest niebezpiecznie: zadzwoń pod {EMERGENCY.number}.\n"
    f"Rozmowa ze wsparciem, o każdej porze: {ADULTS.number}. "
    f"Dzieci i młodzież: {CHILDREN.number}. Przemoc w domu: {VIOLENCE.number}."
)


class WebTexts:
    """All of it, for one firm."""

    empty = "Ta wiadomość jest pusta. Proszę napisać, w czym pomóc."
    wordless = "Proszę odpowiedzieć słowami albo liczbą. Wtedy łatwiej pomóc."
    too_long = (
        "Ta wiadomość jest za długa. Proszę napisać krócej, do 2000 znaków, na przykład w dwóch częściach."
    )
    media = "Tutaj nie otwieram zdjęć ani plików. Proszę opisać sprawę słowami."
    throttled = "Przychodzi wiele wiadomości naraz. Proszę chwilę poczekać i napisać jeszcze raz."
    waiting = (
        "Wiadomość jest zapisana. Czeka na nią człowiek z naszego zespołu i odpisze w tej rozmowie. "
        "Proszę śmiało dopisywać, wszystko przeczytamy."
    )
    handover = "Przekazuję rozmowę człowiekowi z naszego zespołu. Odpisze w tym miejscu."
    fallback = (
        "Przepraszamy, coś po naszej stronie chwilowo nie działa. Wiadomość jest zapisana i nic nie przepadło. "
        "Rozmowę przejmie człowiek z naszego zespołu i odpisze tutaj."
    )
    stale_choice = (
        "Ten przycisk dotyczył wcześniejszego pytania. Proszę wybrać odpowiedź z ostatniej wiadomości "
        "albo napisać własnymi słowami."
    )
    crisis = CRISIS
    crisis_again = CRISIS_AGAIN
    opted_out = "Nie będziemy pisać jako pierwsi."
    opted_in = "Znów można do nas pisać."
    rated = "Dziękujemy za odpowiedź. Pomoże nam lepiej rozmawiać."
    errors: ClassVar[Mapping[str, str]] = {
        "too_long": "Wiadomość jest za długa. Proszę napisać krócej, do 2000 znaków.",
        "empty": "Wiadomość jest pusta. Proszę napisać, w czym pomóc.",
        "rate_limited": "Przychodzi wiele wiadomości naraz. Proszę chwilę poczekać i wysłać jeszcze raz.",
        "choice_unknown": "Tego wyboru już nie ma. Proszę wybrać z ostatniej wiadomości albo napisać własnymi słowami.",
        "choice_stale": stale_choice,
        "choice_used": "Ta odpowiedź już dotarła. Można napisać własnymi słowami.",
        "token_invalid": "Nie można otworzyć tej rozmowy. Proszę odświeżyć stronę i zacząć od nowa.",
        "token_expired": "Ta rozmowa wygasła. Proszę odświeżyć stronę i zacząć od nowa.",
        "too_many": "Otwarto zbyt wiele rozmów naraz. Proszę spróbować za kilka minut.",
        "busy": "W tej chwili rozmawia z nami bardzo wiele osób. Proszę spróbować za kilka minut.",
        "too_many_tabs": "Ta rozmowa jest otwarta w zbyt wielu miejscach. Proszę zamknąć pozostałe karty.",
        "identity_required": "Wcześniejsze rozmowy pokazujemy po potwierdzeniu tożsamości.",
        "history_unavailable": "Wcześniejszych rozmów chwilowo nie widać. Proszę spróbować za kilka minut.",
        "internal": "Coś po naszej stronie nie zadziałało. Proszę wysłać wiadomość jeszcze raz.",
    }
    links: ClassVar[Mapping[str, str]] = {
        "good": "Link z naszej wiadomości działa. Numer z listu nie będzie potrzebny.",
        "gone": "Ten link już nie działa, ale nic nie przepadło. Rozmowę można zacząć tutaj.",
    }
    not_understood_frame = (
        "Strona wysłała coś, czego nie rozumiemy. Proszę odświeżyć stronę, rozmowa zostanie."
    )

    def __init__(self, firm: str) -> None:
        self.firm = firm
        self.greeting = (
            f"Dzień dobry. Tu automatyczny asystent firmy {firm}. Pomagam sprawdzić kwotę do zapłaty "
            "i znaleźć możliwe rozwiązania. W każdej chwili można poprosić o rozmowę z człowiekiem.\n"
            "Proszę napisać własnymi słowami, w czym pomóc, albo wybrać jedną z odpowiedzi."
        )

    def greeting_draft(self, link: str | None = None) -> Draft:
        """The first event of every web conversation; `link` is how the link stands that it was begun by."""
        text = "\n".join(filter(None, [self.links.get(link or ""), self.greeting]))
        offers = (
            Offer("Ile jest do zapłaty?", "/check_balance", lasting=True),
            Offer("Kto do mnie pisze i dlaczego?", "/ask_legitimacy", lasting=True),
            Offer("Rozmowa z człowiekiem", "/request_human", lasting=True),
        )
        return Draft(Source.ASSISTANT, text, "text", offers)

    def error(self, code: str) -> str:
        """A calm sentence for an error code."""
        return self.errors.get(code, self.not_understood_frame)
