"""What this service says in Polish, in one place: titles and details of problems by code."""

from __future__ import annotations

UNKNOWN = ("Nie udało się wykonać żądania", "Prosimy spróbować ponownie.")
PROBLEMS: dict[str, tuple[str, str]] = {
    "unauthorised": ("Brak dostępu", "Żądanie nie zawiera ważnego tokenu."),
    "forbidden": ("Brak uprawnień", "Ten token nie daje dostępu do tego zasobu."),
    "identity_required": (
        "Najpierw potwierdzenie tożsamości",
        "Informacje podajemy po potwierdzeniu tożsamości.",
    ),
    "identity_locked": ("Weryfikacja zablokowana", "Zbyt wiele prób. Sprawę przejmuje konsultant."),
    "session_unknown": ("Nie ma takiej rozmowy", "Rozmowę trzeba najpierw otworzyć."),
    "session_differs": ("Rozmowa jest już otwarta inaczej", "Kanał i telefon rozmowy nie mogą się zmienić."),
    "phone_required": ("Brak numeru telefonu", "Rozmowa SMS wymaga numeru telefonu."),
    "phone_not_allowed": ("Numer telefonu jest zbędny", "Rozmowa na stronie nie ma numeru telefonu."),
    "case_number_required": ("Brak numeru sprawy", "Prosimy podać numer sprawy z listu."),
    "case_number_malformed": ("Nieprawidłowy numer sprawy", "Numer sprawy wygląda tak: UL-2026-000123."),
    "not_found": ("Nie znaleziono", "Nie ma takiego zasobu."),
    "method_not_allowed": ("Niedozwolona metoda", "Ten adres nie obsługuje tej metody."),
    "no_plan": ("Nie ma planu spłaty", "W tej sprawie nie zawarto jeszcze porozumienia."),
    "offer_unknown": ("Nie ma takiej propozycji", "Propozycja nie istnieje albo dotyczy innej rozmowy."),
    "offer_void": ("Propozycja nieaktualna", "Stan sprawy się zmienił. Można poprosić o nowe propozycje."),
    "offer_expired": ("Propozycja wygasła", "Termin propozycji minął. Można poprosić o nowe."),
    "acknowledgement_required": (
        "Najpierw informacja o skutkach",
        "Przed rozmową o spłacie trzeba pokazać informację o możliwym uznaniu długu.",
    ),
    "case_barred": (
        "Roszczenie przedawnione",
        "Według naszych danych roszczenie jest przedawnione i nie można żądać zapłaty.",
    ),
    "case_on_hold": (
        "Sprawa wstrzymana",
        "Sprawa jest wstrzymana i nie prowadzimy w niej ustaleń o spłacie.",
    ),
    "case_not_open": ("Sprawa zakończona", "Sprawa nie jest już prowadzona."),
    "limitation_uncertain": ("Sprawę sprawdza konsultant", "Termin przedawnienia musi ocenić człowiek."),
    "plan_running": ("Plan spłaty już działa", "W tej sprawie obowiązuje już plan spłaty."),
    "idempotency_key_required": ("Brak klucza", "Nagłówek Idempotency-Key jest wymagany."),
    "idempotency_key_reused": ("Klucz już użyty", "Ten klucz należy do innego żądania."),
    "invalid_request": ("Nieprawidłowe dane", "Przesłane dane są niepełne albo nieprawidłowe."),
    "date_out_of_range": ("Data poza zakresem", "Dla tej daty nie liczymy salda."),
    "date_before_due": ("Data przed terminem płatności", "Saldo liczymy od dnia wymagalności."),
    "case_exists": ("Sprawa już istnieje", "Sprawa o tym numerze jest już zapisana."),
    "creditor_unknown": ("Nieznany wierzyciel", "Nie ma wierzyciela o tym kodzie."),
    "no_rate_for_date": ("Brak stopy odsetek", "Tabela odsetek nie obejmuje tego terminu."),
    "import_conflict": ("Konflikt zapisu", "Ktoś równocześnie zapisał te same sprawy. Prosimy powtórzyć."),
    "unsupported_media_type": ("Nieobsługiwany format", "Obsługujemy text/csv i application/x-ndjson."),
    "account_number_invalid": ("Nieprawidłowy numer rachunku", "Numer rachunku nie jest poprawnym NRB."),
    "nip_invalid": ("Nieprawidłowy NIP", "Numer NIP nie jest poprawny."),
    "busy": ("Chwilowo zajęte", "Prosimy spróbować za chwilę."),
    "internal_error": ("Błąd po naszej stronie", "Prosimy spróbować później."),
}
