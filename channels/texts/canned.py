"""Ready replies for agents, reviewed as a whole: plain, neutral, no pressure. `{variables}` are filled from facts."""

from __future__ import annotations

from dataclasses import dataclass

ACKNOWLEDGEMENT = (
    "Ważne przed ustaleniami: prośba o raty lub wpłata części może oznaczać uznanie długu. "
    "Wtedy termin przedawnienia liczy się od nowa. Można najpierw zapytać bezpłatną pomoc prawną."
)
VARIABLES: dict[str, str] = {
    "konsultant": "imię i nazwisko konsultanta",
    "firma": "nazwa firmy",
    "numer_sprawy": "numer sprawy",
    "kwota": "kwota do zapłaty na dziś",
    "kwota_raty": "kwota następnej raty",
    "termin_raty": "termin następnej raty",
    "godziny": "godziny pracy konsultantów",
    "dzis": "dzisiejsza data",
}


@dataclass(frozen=True, slots=True)
class Canned:
    """One ready reply."""

    code: str
    title: str
    category: str
    text: str


BUILT_IN: tuple[Canned, ...] = (
    Canned("powitanie", "Powitanie", "początek",
           "Dzień dobry, z tej strony {konsultant}, {firma}. Czytam naszą rozmowę i zaraz odpiszę."),
    Canned("chwila", "Potrzebuję chwili", "początek", "Sprawdzam to teraz. Odpiszę w ciągu kilku minut."),
    Canned("slucham", "Słucham", "rozmowa",
           "Dziękuję za tę wiadomość. Rozumiem, że to trudne. Proszę napisać, co byłoby teraz pomocne."),
    Canned("ile_mozna", "Ile jest możliwe", "rozmowa",
           "Poszukajmy razem rozwiązania. "
           "Jaka kwota miesięcznie jest możliwa po opłaceniu mieszkania, jedzenia i leków? "
           "Odpowiedź „teraz zero” też jest w porządku."),
    Canned("bez_pospiechu", "Bez pośpiechu", "rozmowa",
           "Nie trzeba decydować dzisiaj. Można się zastanowić i wrócić do tej rozmowy w dowolnej chwili."),
    Canned("dane", "Prośba o potwierdzenie danych", "tożsamość",
           "Aby porozmawiać o szczegółach, proszę podać numer z naszego listu i datę urodzenia. "
           "Bez tego nie podajemy żadnych informacji."),
    Canned("uznanie", "Skutki prośby o raty", "ustalenia", ACKNOWLEDGEMENT),
    Canned("saldo", "Kwota na dziś", "ustalenia",
           "W sprawie {numer_sprawy} kwota do zapłaty na dziś ({dzis}) to {kwota}. Możemy omówić raty lub odroczenie."),
    Canned("rata", "Następna rata", "ustalenia",
           "Następna rata to {kwota_raty}, termin: {termin_raty}. Gdyby coś się zmieniło, proszę dać nam znać."),
    Canned("wstrzymanie", "Wstrzymanie sprawy", "ustalenia",
           "Wstrzymujemy sprawę. W tym czasie nie trzeba nic płacić, nie będziemy też przypominać."),
    Canned("wsparcie", "Gdzie szukać pomocy", "wsparcie",
           "Bezpłatnie pomagają: nieodpłatna pomoc prawna, powiatowy rzecznik konsumentów, ośrodek pomocy społecznej. "
           "Każdy może z tego skorzystać."),
    Canned("reklamacja", "Reklamacja przyjęta", "zgłoszenia",
           "Dziękujemy za zgłoszenie. Przyjęliśmy reklamację i odpowiemy w ciągu 30 dni. "
           "Do tego czasu sprawa jest wstrzymana."),
    Canned("sprzeciw", "Kwestionowanie przyjęte", "zgłoszenia",
           "Przyjęliśmy zgłoszenie. Do wyjaśnienia nie prosimy o żadną wpłatę. Odpowiemy w ciągu 30 dni."),
    Canned("godziny", "Godziny pracy", "koniec", "Konsultanci odpisują w dni robocze w godzinach {godziny}."),
    Canned("koniec", "Zakończenie", "koniec",
           "Dziękuję za rozmowę. W każdej chwili można tu napisać ponownie. Spokojnego dnia."),
)  # fmt: skip
