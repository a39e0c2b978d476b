"""More that only looks like trouble: errands, tempers and fates of objects, animals and contracts; covered like idioms.

Each cover names what makes it harmless beside it. A line that says more than its cover is still read.
"""

EVERYDAY = """
    bedzie|jutro|juz po_wszystkim|po_klopocie ..3 splac*|zaplac*|wplac*|rat*|przelew* ;
    przestane ..1 byc ..2 klient*|dluznik*|wasz* ;
    nic MNIE|mnie ..2 NIE trzyma ..3 przeprowadz*|wyjezdz*|wyprowadz*|emigr* ;
    NIE mam|ma ..1 po_co ..1 do ..1 was|panstwa|banku|nich ..1 dzwonic|pisac|isc|chodzic|jechac ;
    gryze|bije SIE|sie ..1 z_myslami ;
    doradca|konsultant*|bank|pracowni*|agent*|posrednik*|przedstawiciel* ..1 kazal*|namowil*|zmusil* ;
    podpis* ..5 doradca|konsultant*|bank|agent* kazal*|namowil* ;
    rzucil*|rzucic|rzuca ..1 prac*|robot*|palen*|szkol*|studia|firm* ;
    leje|lal|wylewa ..2 beton*|posadzk*|fundament*|jak_z_cebra|wod* ;
    zabiera|zabral*|trzyma|pozycza ..2 samochod*|auto|rower|dokument* ..3 srod*|poniedzial*|przysle|wysle|
        segregat*|skan|prac* ;
    trzyma ..2 rachunk*|dokumenty|umowe|pisma|papiery ..3 segregat*|szuflad*|przysle|wysle|skan|porzadk* ;
    komornik* ..2 zabral*|zabiera|zajal*|zajmuje ..3 telefon*|konto|auto|pens* ;
    zabral*|zabiera|zajal* ..2 mi ..1 telefon|auto|samochod|pens*|konto ..1 komornik* ;
    testament* ..2 z|u notariusz* ;
    notariusz* ..4 testament* ;
    NIE bedziecie ..1 musieli ..3 dzwon*|pisac|czekac ..3 zaplac*|splac*|wplac*|przel* ;
    leki|lekow|tabletki|lekarstw* ..4 na ..1 serce|cisnienie|cukrzyce|tarczyce ..3 rate|rat|starcza|raty ;
    NIE potrzebuje ..1 rat|raty|ugody ..1 potrzebuje|tylko|chce|prosze ;
    dosc ..1 bycia ..1 waszym|wasza|klient* ;
    do_grobu|w_grob ..2 wpedz* ..3 pism*|list*|telefon*|odset*|rat* ;
    bez noza|noz na_gardle|na_gardlo ;
    gwozdz|gwozdzi* ..1 do trumny ..2 budzet*|firm*|biznes*|finans*|dla_firmy|mojej_firmy ;
    noz|noza ..3 w kieszeni ..2 otwier* ;
    noz ..2 SIE ..2 kieszeni ..1 otwier* ;
    odejsc|odejde|odstapic ..2 od ..1 umow*|ugod*|kontrakt*|tego_planu|oferty ;
    ostatni* wiadomosc|mail|pismo|list|prosba ..3 rzeczni*|sad*|prawnik*|adwokat*|skarg*|uokik|przed_sadem ;
    ratunku|pomocy|help ..2 zgubil*|NIE_dzial*|link*|haslo|numer*|aplikacj*|strona|zalogow* ;
    samob* ..2 finansow* ;
    finansow* ..1 samob* ;
    zyc ..1 SIE ..1 odechc* ..2 od ..2 formularz*|pism*|telefon*|procedur* ;
    skoncz*|skonczyc|koncze|konczyc ..5 ile ..3 splat*|calosc|calosci|zaplat* ;
    koncze|skoncz*|konczymy z ..1 operator*|bank*|firm*|wami|panstwem|siecia|orange|play|plus ;
    zapad*|zapasc SIE ..1 pod_ziemie|ze_wstydu ..1 ze|pod? ..1 wstyd*|ziemie ;
    pod_ziemie ..2 wstyd* ;
    w_zyciu nic|niczego|nigdy ..4 NIE ..1 brał*|bralem|bralam|pozycz*|podpis*|mial* ;
    wiem|wiemy jak|gdzie ..1 to ..1 zrobi* ..3 wplac*|zaplac*|splac*|przel*|aplikac* ;
    partner|maz|zona|syn|corka ..1 jest|siedzi obok ..2 pomaga|dyktuje|tlumaczy ;
    wygra*|przegra* ..3 zycie ..2 w_totka|w_lotto ;
    skacze|skacza ..1 cisnien*|cukier|tetno|rata|rate|raty|kurs|ceny|cena|oprocentowan* ;
    rozwazam|zastanawiam ..2 odrzuc*|zrzecz*|upadlosc*|ugod*|spad* ;
    leki|lekarstwa|tabletki odlozone|odlozylam|odlozylem ..1 do|w wykup*|aptece|apteki|odbioru|odebrania ;
"""
