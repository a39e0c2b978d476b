"""Not the one you look for: wrong number or address, an unknown name, somebody who moved out, a firm's telephone."""

WRONG_PERSON = """
    pomyl*|pomyk*|pomlk*|pomylil* ..4 numer*|nr|osob*|adres*|nazwisk*|telefon*|czlowiek*|klient*|pan*|
        drzwi|mieszkan* ;
    numer*|nr|osob*|adres*|nazwisk*|telefon* ..4 pomyl*|pomylka|bled*|blad|zly|zla|zle ;
    zly|zla|zle|zlego|niewlasciw*|bledn*|nieprawidl* ..1 numer*|nr|adres*|odbiorc*|osob*|nazwisk*|
        telefon*|czlowiek|drzwi ;
    NIE ten|ta|te|tego|tej|tego|na_ten|na_ta|do_tej|do_tego|pod_ten ..1 numer*|nr|osob*|osb*|adres*|
        czlowiek*|drzwi|
        facet*|chlop*|hlop*|telefon*|pan*|gosc*|kobiet* ;
    NIE tam|tu|ten|ta ..2 trzeba|trafil*|chodzi|pisz*|dzwon*|wysla* ;
    nieten|nieta|niete ;
    NIE jestem|jestesmy ..1 zadn*|ta|tym|pani|pania|panem|nim|nia|tym_panem|ta_pania|ta_osoba|adresat*|
        osoba|wlasciciel* ;
    jestem|to|tu ..2 inn*|ktos_inny|zupelnie ..2 osob*|czlowiek*|nazwisk*|pan|pani|kto* ;
    NIE nazywam|nazywa ;
    NIE znam|znamy|kojarze|slyszal*|wiem_kto|wiem_gdzie ..3 zadn*|takie*|tej|tego|osob*|pan*|czlowiek*|
        kobiet*|nikogo|
        gosci*|facet*|nazwisk*|kto|go|jej|jest|mieszka ;
    nikogo ..2 takiego|takiej|o_takim|o_tym|tu ;
    nikt|zaden|zadna|zadnej|zadnego ..5 NIE ..1 mieszk*|pracuj*|ma|bylo|przebyw*|byl ;
    NIE ..2 mieszk*|zamieszk*|przebyw*|pracuj* ..2 tu|tutaj|pod|juz|nikt|zaden|zadna|taki|taka|ze|u|od|
        ten|ta|wcale ;
    tu|tutaj|pod|adresem|u ..4 NIE ..1 mieszk*|zamieszk*|pracuj*|przebyw*|bylo|byl* ;
    tu|tutaj NOT_HAVE ..2 taki*|zadn*|nikogo|pan*|osob* ;
    NOT_HAVE ..2 tu|tutaj|u_nas ..2 taki*|zadn*|nikogo|pan*|osob* ;
    wyprowadz*|wymeld*|wyjechal* ;
    pod ..1 tym|ten|tamtym adresem|adres|numerem|numer ..2 jest|sa|mieszk*|miesc*|teraz|dziala*|prowadz*|
        znajd* ;
    poprzedni*|byly|byla|dawny|dawna|dawnego ..1 wlascic*|lokator*|najem*|mieszkan*|abonent*|uzytkown*|
        pracown* ;
    wynajm*|wynajel*|kupil*|mieszkam|mieszkamy ..4 mieszkan*|pokoj*|lokal*|dom|tu|od|numer*|starter*|
        karte|telefon* ;
    mam|mamy|dostal*|uzywam|przejal* ..2 ten|nowy|tego|numer* ..1 numer*|nr|telefon* ;
    cudz*|nie_moje|obc* ..2 LETTERS|sprawa|sprawy|dlug* ;
    NIE do|dla|o mnie|mojej|tej|tego|nas ;
    adresat* ..2 nieznan*|NIE|wyprowadz* ;
    to ..2 numer|telefon|nr|adres ..1 firm*|sluzb*|sklep*|salon*|biur*|szkol*|przedszk*|urzed*|restaur*|
        warsztat*|prywatn*|
        do|hotel*|recepc*|przychod*|szpital* ;
    szuka*|chcecie|pytacie|pyta ..3 kogos|kogo|kto|o_kogos|innego|innej|niewlasc* ;
    imiennik*|zbieznosc*|zbiezn* ;
    to|tu NIE ja ;
    kim|kto ..1 jest|to ..2 pan*|ten|ta|gosc*
"""

NOT_WRONG_PERSON = """
    NIE na|pod ten|ta|tym numer*|nr|adres* ..4 moj|nowy|lepiej|prosze|tylko ;
    pomyl* ..2 w_kwo*|kwot*|liczb*|dat*|przelew* ;
"""
