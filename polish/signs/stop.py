"""Leave me alone: stop writing, calling, coming; take my number out."""

STOP = """
    stop|stopp|stpo|sotp|stoop ;
    NIE|nir|nioe|niue ..2 CONTACT|dzwonic|pisac|zyczy*|zycze|chce_kontaktu|chce_telefonow|chce_sms*|
        chce_wiadom* ;
    NIE zycze|zyczymy|zyczy|chce ..3 sobie|LETTERS|kontakt*|CONTACT ;
    przesta*|przestacie|przestan*|zaprzest*|skoncz*|zakoncz*|daruj* ..3 CONTACT|LETTERS|mnie|mi|sobie|z|
        ten|te|to|juz ;
    odczep*|odwal*|odpusc*|odpierd*|spadaj*|wypad|wynocha|odjeb*|odwalc*|spieprz*|zejdzc* ;
    da*|dajcie|dac|dajze ..2 spokoj|spokuj|swiety|zyc|odetchn* ;
    zostaw* ..2 mnie|nas|mame|KIN|w ;
    wypis* ..3 mnie|nas|numer|z|baz*|list* ;
    usun*|skasuj*|kasuj*|wykres*|wymaz*|anuluj*|wyrzuc*|wykasow* ..4 numer*|nr|baz*|list*|mnie|telefon*|
        mejl*|mail*|kontakt*|sms* ;
    koniec|dosc|dosyc|basta|starczy|wystarczy ..3 LETTERS|CONTACT|kontakt*|tego|tych|juz ;
    zadnych|zadnego|ani|bez ..2 LETTERS|kontakt* ;
    rezygn* ..3 LETTERS|kontakt*|z ;
    zabran*|zakaz*|zakazuj*|wycof* ..3 CONTACT|LETTERS|kontakt*|zgod*|wam|panstwu ;
    prosze|prosilem|prosilam ..2 o ..1 spokoj|cisze|NIE|brak|zaprzest*|niedzwon*|nie_pisa* ;
    won|precz ;
    niedzwon*|niepisz*|niepisa*|niewysyl* ;
    blokuj*|zablok* ..3 numer*|was|nr|LETTERS ;
    unsubscribe|wypisz|wypisuje|rezygnuje
"""

# With an alternative, a given hour or a bargain it is a wish about contact, or something else.
NOT_STOP = """
    po|przed|do|od|miedzy ..1 godz*|siedemn*|osiemn*|szesnast*|pietnast*|dziewiat*|poludni*|pracy ;
    tylko|lepiej|raczej|wylacznie|zamiast|ale|wole|prosze ..3 mail*|mejl*|email*|listown*|pisem*|poczt*|
        list|esem*|czat*|wieczor* ;
    inny|nowy|innym ..1 numer* ;
    NIE ..1 pisze|pisalem|pisalam|dzwonie|dzwonilem|dzwonilam ..1 bo|do_was|zeby|z_pretens*
"""
