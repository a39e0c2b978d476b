"""What people shorten or write together in messages, by plain-letter form.

`SLANG` is never right in a carefully written line; `PLAIN` (nr, tel) is ordinary writing too and is only
written out where the line has no Polish letters.
"""

SLANG = {
    "wgl": "w ogóle", "wogle": "w ogóle", "wogole": "w ogóle", "wgle": "w ogóle", "wogule": "w ogóle",
    "nwm": "nie wiem", "nw": "nie wiem", "niewiem": "nie wiem", "niemam": "nie mam", "niemoge": "nie mogę",
    "niechce": "nie chcę", "niechcem": "nie chcę", "niedam": "nie dam",
    "niebede": "nie będę", "niezaplace": "nie zapłacę", "nierozumiem": "nie rozumiem", "niejest": "nie jest",
    "niema": "nie ma", "niestac": "nie stać", "nieznam": "nie znam",
    "napewno": "na pewno", "narazie": "na razie", "wkoncu": "w końcu", "poprostu": "po prostu",
    "conajmniej": "co najmniej", "naraty": "na raty", "odrazu": "od razu", "wkazdym": "w każdym",
    "jusz": "już", "chcem": "chcę", "hce": "chcę",
    "prosz": "proszę", "plis": "proszę", "plz": "proszę", "pls": "proszę",
    "pzdr": "pozdrawiam", "pozdr": "pozdrawiam", "pozdro": "pozdrawiam", "dzk": "dziękuję",
    "dziex": "dzięki", "dzieks": "dzięki", "dzx": "dzięki", "thx": "dzięki", "thanks": "dzięki",
    "dzis": "dziś", "dzisiej": "dzisiaj", "jurto": "jutro", "jtr": "jutro", "bd": "będę", "ocb": "o co chodzi",
    "jkbc": "jakby co", "nmzc": "nie ma za co", "nzc": "nie ma za co", "sb": "sobie", "ztcw": "z tego co wiem",
    "kk": "ok", "okej": "ok", "oki": "ok", "spoks": "spoko", "spox": "spoko", "cb": "ciebie", "tb": "tobie",
    "mb": "może być", "nmg": "nie mogę", "wiad": "wiadomość", "odp": "odpowiedź",
    "fv": "faktura", "inf": "informacja", "zadl": "zadłużenie",
    "wyp": "wypłata",
}  # fmt: skip
PLAIN = {
    "nr": "numer", "tel": "telefon", "zl": "zł", "godz": "godzina", "tyg": "tydzień", "tydz": "tydzień",
    "wg": "według", "ws": "w sprawie", "dot": "dotyczy", "nt": "na temat", "ul": "ulica", "pon": "poniedziałek",
    "wt": "wtorek", "czw": "czwartek", "pt": "piątek", "sob": "sobota", "niedz": "niedziela",
    "ndz": "niedziela", "maks": "maksymalnie", "max": "maksymalnie", "dn": "dnia",
}  # fmt: skip
MONTH = frozenset(("msc", "mc", "mce", "mies", "miech", "msce", "m-c", "m-ce", "mscy", "mcy"))
DOTTED = frozenset((*PLAIN, *MONTH, "pozdr", "odp", "inf", "wiad"))
