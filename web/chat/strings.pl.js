// Everything the chat itself says, in Polish. Neutral forms only: nobody's gender is guessed, nobody is judged.
// Another language is another file with the same keys (strings.en.js) and one line in i18n.js.

export default {
  lang: "pl",
  locale: "pl-PL",
  timeZone: "Europe/Warsaw",

  pageTitle: "Ulga – rozmowa",
  pageTitleUnread: (n) => `(${n}) Ulga – rozmowa`,
  brand: "Ulga",
  loading: "Wczytywanie rozmowy…",

  who: {
    assistant: "Automatyczny asystent",
    agent: (name) => (name ? `${name} – człowiek z zespołu` : "Człowiek z zespołu"),
    debtor: "Ja",
    system: "Informacja",
  },
  lead: {
    assistant: "Odpowiada automatyczny asystent",
    agent: (name) => (name ? `Odpowiada człowiek: ${name}` : "Odpowiada człowiek"),
    waiting: "Rozmowa przekazana człowiekowi",
  },
  connection: {
    connecting: "Łączenie…",
    reconnecting: "Przerwane połączenie. Łączymy ponownie…",
    offline: "Brak internetu. Wiadomości wyślą się same, gdy połączenie wróci.",
    unavailable: "Rozmowa jest chwilowo niedostępna. Próbujemy dalej.",
    expired: "Ta rozmowa wygasła. Można zacząć nową.",
    restored: "Połączenie wróciło.",
    retryNow: "Połącz teraz",
    startNew: "Zacznij nową rozmowę",
  },

  log: "Rozmowa",
  skip: "Przejdź do pisania wiadomości",
  today: "Dzisiaj",
  yesterday: "Wczoraj",
  unread: "Nowe wiadomości",
  jump: "Nowe wiadomości",
  jumpPlain: "Na koniec rozmowy",
  typing: {
    assistant: "Asystent pisze…",
    agent: "Człowiek z zespołu pisze…",
  },

  composer: {
    label: "Treść wiadomości",
    placeholder: "Wiadomość…",
    hint: "Enter wysyła, Shift i Enter zaczyna nowy wiersz.",
    send: "Wyślij",
    left: (n) => `Pozostało znaków: ${n}`,
    over: (n) => `Za długo. Znaków do skrócenia: ${n}`,
  },

  status: {
    sending: "Wysyłanie…",
    queued: "Czeka na połączenie",
    failed: "Nie wysłano",
    retry: "Wyślij ponownie",
    remove: "Usuń",
  },
  choices: "Możliwe odpowiedzi",
  chosen: "wybrano",

  card: {
    balance: "Kwota do zapłaty",
    plan: "Plan spłaty",
    offers: "Możliwe rozwiązania",
    payment: "Dane do przelewu",
    documents: "Dokumenty",
    proposed: "Propozycja",
    agreed: "Uzgodniony",
    number: "Rata",
    due: "Termin",
    amount: "Kwota",
    total: "Razem",
    copy: "Kopiuj",
    copyWhat: (label) => `Kopiuj: ${label}`,
    copied: "Skopiowano",
    copyFailed: "Nie udało się skopiować. Można zaznaczyć tekst.",
    qr: "Kod QR do przelewu w aplikacji banku",
    open: "Otwórz",
  },

  human: {
    action: "Porozmawiaj z człowiekiem",
    words: "Chcę porozmawiać z człowiekiem",
  },

  help: {
    action: "Numery pomocy",
    open: "Pomoc i opcje",
    title: "Pomoc",
    close: "Zamknij",
    aboutTitle: "O tej rozmowie",
    about: [
      "Odpowiada program, nie człowiek. W każdej chwili można poprosić o rozmowę z człowiekiem.",
      "O sprawie rozmawiamy dopiero po potwierdzeniu tożsamości.",
      "Żaden plan nie obowiązuje bez wyraźnej zgody.",
    ],
    humanTitle: "Rozmowa z człowiekiem",
    human: "Osoba z zespołu odpisze w tej samej rozmowie.",
    numbersTitle: "Gdy potrzebna jest pomoc",
    // Public help lines, dated: check them once a year and write the day here.
    verifiedOn: "2026-11-21",
    numbers: [
      { number: "112", name: "Numer alarmowy", note: "zagrożenie życia, całą dobę" },
      { number: "116 123", name: "Telefon wsparcia dla dorosłych", note: "kryzys emocjonalny, bezpłatnie" },
      { number: "116 111", name: "Telefon zaufania dla dzieci i młodzieży", note: "bezpłatnie" },
      { number: "800 120 002", name: "Niebieska Linia", note: "przemoc w domu, bezpłatnie" },
    ],
    adviceTitle: "Bezpłatna porada",
    advice: [
      "Nieodpłatna pomoc prawna – punkt w urzędzie gminy lub starostwie.",
      "Rzecznik konsumentów w powiecie lub mieście.",
      "Ośrodek pomocy społecznej.",
    ],
    optionsTitle: "Ta rozmowa",
  },
  transcript: {
    print: "Drukuj rozmowę",
    save: "Zapisz jako plik",
    file: (day) => `rozmowa-${day}.txt`,
    heading: "Zapis rozmowy",
    made: (when) => `Zapis z dnia ${when}`,
  },
  end: {
    action: "Zakończ na tym urządzeniu",
    title: "Zakończyć rozmowę na tym urządzeniu?",
    text: "Rozmowa zniknie z tej przeglądarki. To dobry wybór na wspólnym komputerze. Uzgodnienia pozostają ważne.",
    yes: "Zakończ",
    no: "Wróć do rozmowy",
    done: "Rozmowa zakończona. Na tym urządzeniu nic nie zostało.",
  },

  errors: {
    rate_limited: "Za dużo wiadomości naraz. Chwila przerwy i można pisać dalej.",
    too_long: "Wiadomość jest za długa. Można ją podzielić na części.",
    choice_stale: "Ta odpowiedź dotyczyła wcześniejszego pytania. Można wybrać z nowszych albo odpisać słowami.",
    choice_used: "Ta odpowiedź jest już wysłana.",
    choice_unknown: "Tej odpowiedzi nie można już wybrać. Można odpisać słowami.",
    other: "Coś poszło nie tak. Proszę spróbować jeszcze raz.",
  },
  launcher: {
    open: "Porozmawiajmy",
    unread: (n) => `Nowe wiadomości: ${n}`,
    close: "Zamknij okno rozmowy",
    panel: "Okno rozmowy",
  },
};
