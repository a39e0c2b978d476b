"""What the console says to people and to agents."""

from __future__ import annotations

from collections.abc import Mapping

ERRORS: Mapping[str, str] = {
    "login_refused": "Login lub hasło się nie zgadza.",
    "login_locked": "Zbyt wiele prób. Proszę spróbować za 15 minut.",
    "not_logged_in": "Proszę się zalogować.",
    "not_allowed": "Ta czynność wymaga innych uprawnień.",
    "csrf": "Proszę odświeżyć stronę i spróbować ponownie.",
    "conversation_unknown": "Nie ma takiej rozmowy.",
    "not_yours": "Tę rozmowę prowadzi teraz ktoś inny.",
    "illegal_move": "Tego nie można teraz zrobić z tą rozmową.",
    "just_wrote": "Właśnie przyszła nowa wiadomość. Proszę ją przeczytać przed zamknięciem.",
    "agent_unavailable": "Ta osoba nie przyjmuje teraz rozmów.",
    "over_capacity": "Osiągnięto limit prowadzonych rozmów.",
    "not_found": "Nie ma takiej pozycji.",
    "second_factor_refused": "Kod się nie zgadza. Proszę podać nowy kod z aplikacji.",
    "challenge_expired": "Minął czas na podanie kodu. Proszę zalogować się od nowa.",
    "password_refused": "Hasło się nie zgadza.",
    "login_taken": "Taki login już istnieje.",
    "own_account": "Własnego konta nie można tak zmienić.",
    "second_factor_required": "Najpierw proszę włączyć drugi składnik logowania.",
    "cases_unavailable": "System spraw chwilowo nie odpowiada. Proszę spróbować za chwilę.",
    "check_needed": "Proszę przeczytać uwagi do tej wiadomości i poprawić ją albo potwierdzić.",
    "blocked_words": "Tej wiadomości nie można wysłać. Proszę poprawić zaznaczone słowa.",
    "code_taken": "Taki kod już istnieje.",
    "unknown_variable": "W tekście jest zmienna, której nie znamy.",
    "words_to_avoid": "W tekście są słowa, których unikamy.",
    "engine_unavailable": "Asystent chwilowo nie odpowiada.",
    "own_talk": "Własnej rozmowy nie można oceniać.",
    "nothing_dead": "Nie ma tu nic do ponowienia.",
    "file_too_large": "Ten plik jest za duży.",
    "file_kind": "Takiego pliku nie można dołączyć. Dozwolone są całe pliki PDF, PNG i JPEG.",
    "person_unverified": "Plik można wysłać dopiero po potwierdzeniu tożsamości.",
    "invalid_request": "Proszę sprawdzić, co zostało wpisane.",
    "too_many": "Zbyt wiele prób. Proszę chwilę poczekać.",
}


def joined(name: str) -> str:
    """Said to the person when an agent takes the conversation."""
    return f"Do rozmowy dołącza {name}. Od teraz odpowiada człowiek."


def given_back() -> str:
    """Said to the person when the assistant is back."""
    return "Od teraz znowu odpowiada automatyczny asystent. W każdej chwili można poprosić o rozmowę z człowiekiem."


def released() -> str:
    """Said to the person when an agent lets go of the conversation."""
    return "Rozmowę przejmie inna osoba z naszego zespołu. Odpisze w tym miejscu."


def closed() -> str:
    """Said to the person when an agent ends the talk."""
    return "Ta rozmowa jest zakończona. W każdej chwili można napisać tu ponownie."


RATING_QUESTION = "Czy ta rozmowa pomogła? To jedno pytanie, odpowiedź nie jest konieczna."
RATINGS = (
    (5, "5 - bardzo pomogła"),
    (4, "4 - raczej pomogła"),
    (3, "3 - trochę"),
    (2, "2 - raczej nie pomogła"),
    (1, "1 - wcale nie pomogła"),
)

DELIVERY: Mapping[str, str] = {
    "queued": "czeka na wysłanie",
    "sending": "jest wysyłana",
    "unknown": "nie wiadomo, czy wysłana",
    "sent": "wysłana",
    "delivered": "doręczona",
    "failed": "niedoręczona",
    "undelivered": "niedoręczona",
    "dead": "nie udało się wysłać",
    "suppressed": "nie wysłano: ten numer nie chce wiadomości",
}
