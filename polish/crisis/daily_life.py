"""Medicines, trains, ends of contracts and absences that only look like trouble; covered like idioms.

A cover that is too wide silences a person: each names its harmless object.
"""

DAILY_LIFE = """
    biore|bierze|zazywa*|przyjmuj*|bralam|bralem|kupuj*|kupil*|wykup*|kupic|mam|wydaj*|wzial*|wziel*|
        wzielam|wezme|lykam|lyka|lykne|lykn* ..4 PILLS ..2 na|od|po ..1 cisnieni*|serc*|cukrzyc*|cukier|
        tarczyc*|bol*|glow*|nadcisn*|grype|grypy|przeziebien*|alergi*|stawy|kregoslup*|recept*|zoladek|
        lekarz*|astme|rozrzedz*|depresj*|uspokojeni*|nerw*|padacz*|serce|watrob*|kaszel|katar|migren*|
        kolano|zab|zeby|operacj*|stale|chemii|zawale|krazen* ;
    wzial*|wziel*|wezme|wziac|wzielam kredyt*|pozyczk*|chwilow*|rat*|urlop*|wolne|telefon|leas* ;
    opakowan* ..3 zwro*|otwart*|oryg*|produkt*|towar*|uszkodz* ;
    mozn* ..1 SOBIE ..3 w leb|strzelic ;
    stoje|siedze|jestem|czekam na peron*|balkon*|przystank* ..4 pociag*|autobus*|pal*|tramwaj*|i ..1
        pal*|sloncu ;
    mieszkam|mieszkamy|mieszkanie|dom|lokal ..3 przy|obok|kolo|nad|pod|niedaleko|blisko tor*|torach|
        most*|rzek*|rzece|wisl*|torami ;
    jade|jedzie|jechalam|pojade|spozn*|wsiad*|jestem|ide ..2 na|do|w pociag*|pociagiem|pociagu|tramwaj*|
        autobus*|metro|dworzec ;
    uciek* ..1 MNIE|mi pociag*|autobus*|termin ;
    ide|isc|pojde|jade|poszed*|wybieram na dach|most ..2 napraw*|remont*|anten*|prac* ;
    spad*|spadl* z ..2 drabin*|schodow|rusztow*|rower*|motor*|konia|krzesla|dachu|sania|nieba ;
    wpad* pod|w ..1 samoch*|auto|ciezarow*|poslizg|dlug*|spiral*|klopot*|panik*|tarapat*|petl* ;
    wjech* ..3 we|MNIE|mi|w ..2 mnie|tyl|auto|samoch*|bok ;
    wypad* ..2 samoch*|drogow*|prac* ;
    rzuc* ..2 prac*|palen*|studia|okiem|SIE ..1 w ..1 oczy|SIE w oczy|SIE ..1 na ..1 rat*|glebok*|
        promocj*|slowa|sluchawk*|palic|szkole|robot*|grosz*|temat ;
    skok|skoku w bok|bok ;
    sznur* ..1 do ..1 bielizn*|prani*|holow*|snopow* ;
    sprzed* ..3 sznur*|noz*|siekier*|bron|nozy ;
    zestaw* ..2 noz*|nozy ;
    nozem|noze|nozy|noz ..3 kuchenn*|szefa|szwajc* ..3 zakup*|allegro|sklep*|zamow*|umow* ;
    gaz*|gazu ..2 odciel*|odciec|odcieli|faktur*|rachun*|zaplac*|za ;
    za ..1 gaz*|prad*|gaz ;
    rachun* ..2 gaz*|gaz|prad ;
    odciel*|odetn*|odcin*|odciec ..3 gaz*|prad*|wod*|internet*|telefon* ;
    ENDS|skonczyc|zakonczyc ..1 te|ta|cala|moja|nasza|wspol*|ten|ta|juz|to ..1 spraw*|umow*|splat*|
        wspolprac*|rozmow*|temat|formalnos*|ugod*|dyskusj*|abonam*|remont*|szkol*|studi*|prace|kurs|
        postepow*|spor*|czat|chat|urlop|leczenie|kontrakt|zwiazek|kredyt*|rehabil*|ta ;
    ENDS ..3 splac*|umow*|spraw*|kredyt*|rat* ;
    mi ..1 SIE ENDS|skonczyl* ..2 umow*|prac*|zasil*|kasa|pieni*|urlop*|cierpliw*|konto|pakiet ;
    skoncz*|skonczcie|zakoncz*|skonczmy z ..1 tym*|tymi|wydzw*|dzwon*|nek*|straszen* ;
    ENDS ..2 rozmow*|korespond* ;
    zamkn* ..2 spraw*|kont*|temat|dlug*|raz ..1 na zawsze ;
    splac*|zaplac*|ureg*|uregul*|rozlicz*|pozby*|zalatw*|dogad*|odda* ..6 raz na zawsze ;
    raz na zawsze ..4 splac*|zaplac*|ureg*|uregul*|rozlicz*|pozby*|zalatw*|dogad*|dlug*|spraw*|odda* ;
    usun*|skasuj*|wykres*|wypis*|zapomn*|przesta* ..5 na zawsze ;
    na zawsze ..3 usun*|skasuj*|wykres*|przesta*|moje dane|dane ;
    mnie JUZ NIE|nie BEDZIE|ma|bylo|stac|interesuje|obowiazuje|dotyczy ..1 w|na|pod|do|od|stac|z|przy|ja
        ..2 dom*|prac*|kraj*|polsc*|miejsc*|mieszk*|adres*|numer*|firm*|miesc*|biurze|poniedz*|wtor*|
        srod*|czwart*|piat*|sobot*|weekend*|urlop*|poczt*|telefon*|zasieg*|zlecen*|liscie|bazie|umow* ;
    mnie NIE BEDZIE|ma|bylo|bd ..2 w|na|do|od|pod|wtedy|jutro|dzisiaj|przez|az|teraz|tam|przy|miedzy|po
        ..2 dom*|prac*|kraj*|polsc*|miejsc*|mieszk*|adres*|biur*|poniedz*|wtor*|srod*|czwart*|piat*|
        sobot*|weekend*|urlop*|poczt*|telefon*|zasieg*|tydz*|godz*|konca|swieta|szpital*|wyjezdz*|dni|
        grudn*|listop*|ferie|zagranic*|niemcz*|holand*|liscie|umow*|miesc*|rat*|rano|wieczor*|pietr*|
        online|sieci|spotkani* ;
    mnie ..1 NIE BEDZIE ..1 stac|interes*|obchodz*|dotycz*|prosze ..1 dzwon*|pisa*|kontakt* ;
    jutro|dzis|dzisiaj|teraz|w ..1 MNIE|mnie NIE BEDZIE ..1 prosze|mozna|zadzwon*|dzwon*|w|odezw*|niech|
        bede|jestem|dopiero ;
    zegnam ..1 panstwa|pana|pania|serdecznie|ozieble|was|uprzejmie ;
    zegnam|zegnaj|zegnajcie ozieble ;
    odchodz*|odejsc|odejde|odszed* ..2 na|z|do|od ..1 emerytur*|prac*|firm*|operator*|bank*|sieci|
        konkurenc*|was|meza|zony|zwolnien*|innej ;
    zniknac|znikn*|zniknie|zniknelo|znika* ..3 z ..2 konta|aplikacj*|bik|krd|big|baz*|list*|system*|
        rejestr*|panelu|telefonu|strony ;
    dlug*|rat*|pieniadz*|przelew*|wplat*|kwota|umowa|pismo|odsetki|zapis|kasa|saldo ..2 znik*|zniknac ;
    pozegna* ..2 SIE ..2 z ..2 prac*|pieni*|kredyt*|bank*|dom*|mieszk*|samoch*|autem|firm*|oszczed*|
        operator* ;
    przesta* ..1 istniec ..2 firm*|spolk*|sklep|umow* ;
    firma|spolka|sklep|numer|umowa|konto|dlug ..2 przesta* istniec|istnieje ;
    grozi|grozicie|groza|grozil|grozono|grozi* ..2 mi|MNIE|nam|nas ..2 eksmisj*|komorn*|sad*|licytac*|
        zwolnien*|utrat*|bankruct*|odciec*|egzekuc*|wypowied*|bezdomn*|wyrok*|grzywn*|krd|bik|kara|kary|
        sadem|kalectw*|operacj*|amputac*|wpis*|procent*|konsekw*|zajec*|policj*|upadl*|mandat ;
    grozicie|straszycie|nekacie|przesladujecie|zastraszacie|terroryzujecie|dreczycie|mobbing* ..1 MNIE|
        mi|nam|nas|ludzi|czlowieka ;
    MNIE|mi|nam ..1 grozicie|straszycie|nekacie|przesladujecie|zastraszacie|terroryzujecie ;
    co MNIE|mi|nam|jej|mu|za ..1 to ..1 grozi ;
    co|czym ..2 grozi|groza ..2 jak|jesli|gdy|za ;
    czym to grozi ;
    czy ..2 grozi ..3 sad*|komorn*|wiezien*|kara ;
    boje|boimy ..1 SIE ..1 komorn*|sad*|odebr*|was|telefon*|list*|otw*|o prac*|o mieszk*|o pieni*|
        oszust*|ze strac*|windykat*|egzekuc*|eksmis*|zima|zimy|rachun*|podpis*|klik*|zaleg*|kosztow ;
    boje|boimy SIE ..3 ze ..5 komorn*|sad*|prac*|zwoln*|mieszk*|eksmis*|oszust*|NIE dam|odset*|pieni*|
        zdaz*|konto|dowie|straci* ..1 pra*|rady|mieszk*|splac*|sie|dom ;
    boje SIE ..3 ze ..1 maz|zona|mama|rodzice|ojciec|corka|syn ..1 SIE|sie dowie|zobaczy|dowiedza ;
    boje SIE powiedziec|przyznac|mowic ..1 mezowi|zonie|rodzicom|mamie|w|o ;
    komornik*|bank|windykat*|policja|urzad|lombard|zus|sad ..2 zabral*|zabiera|zajal|zabierze|blokuje|
        zablok* ;
    zamkn*|zamyka*|zamknal|zamkneli|zamkn* ..1 MNIE|mi|nam|nas ..1 kont*|firm*|dzialaln*|zaklad|sklep*|
        prac*|oddzial|granic*|karte|limit|budow*|rachunek ;
    wiezien*|areszt*|zakladzie ..1 karn*|mnie|nas|za ;
    noz* ..1 widel* ;
    mlotek|mlotkiem ..2 licyt* ;
    wezw* ..3 do ..1 zaplat*|sad*|zwrot*|stawien* ;
    wezwa* ..1 do|przedsad*|ostateczn* ;
    wezw* policj* na was|do|jesli|jak ;
    zglosz*|zglasz*|zawiad*|ide|powiadom* ..2 na|do policj*|prokurat*|uokik ;
    zadzwonie|dzwonie|pojde ..2 na|po policj* ;
    dzwoni* ..3 infolin* ;
    potrzebuj* ..2 pomocy ..1 prawn*|finans*|w splac*|z umow*|formularz* ;
    pomocy ..1 prawn*|spoleczn*|finans*|technicz*|psycholog*|zdrow* ;
    ratunkow*|ratunku|ratunkiem ..1 dla|kolo|finans*|jest ;
    jedyn* ratun* ..3 rat*|odrocz*|umorz*|jest ;
    dom*|mops|gops|opieki ..1 pomocy ;
    policj* ..2 ubezp* ;
    krwi|krew|krwiak|krwio* ..1 zalewa|psuj*|napsul*|bada*|odda*|zimna|dawc*|mnie|honorow*|pobier* ;
    psuj*|napsu* ..2 krwi|krew ;
    pijawk*|wampir* ..2 krw* ;
    honorow* krwiodaw* ;
    NIE moge ..1 zlapac ..1 was|zasiegu|konsult* ;
    zawalu ..1 dosta*|prawie|dostal*|o malo ;
    prawie|omal|malo|niemal ..2 zawalu ;
    prawie|malo|omal ..3 umar*|SIE ..1 zabil*|zejsc|zeszl*|zawal* ;
    omal|prawie ..2 NIE ..1 umar*|pad*|zeszl* ;
    mial*|przeszed*|przesz*|po ..2 zawal*|udar*|wylew* ;
    pali SIE ..1 grunt|do|mi|robota ..1 grunt|pod|roboty ;
    NIE pali SIE ;
    spali* ..2 kalor*|kuchenk*|telewiz*|SIE ..2 pralk*|lodowk*|instalac*|w zeszlym|w marcu|silnik|ze
        wstydu|bojler ;
    tone ..1 wegla|piasku|ton ;
    zlodziej*|zlodzieje|kradn* ..3 w ..1 bialy ;
    wlaman* ..2 na ..1 kont*|mail*|profil*|fejs*|facebook* ;
    wlam* ..2 SIE ..2 na ..1 kont*|moj*|mail*|profil*|facebook*|telefon*|skrzyn* ;
    uderz* ..2 mnie ..2 kwot*|rata|cena|wysokos*|samoch*|ze|kryzys|ton|to ;
    kop* ..1 w ..1 tylek|dupe|lezac* ;
    kopie|kopia|kopi|kopie ..2 umow*|dokument*|faktur*|dowod*|pism*|wezw*|aktu|wyroku|nakazu ;
    US|ja|nam|mi kopie|kopi ..1 umow*|dok*|fakt*|pis*|na|wys* ;
    wysl*|przysl*|prosze|poprosz*|dostac|otrzym*|przesl* ..4 kopie|kopi ;
    walnal*|wali|walil|walneli|jebn* ..1 MNIE|mi|nam ..1 odset*|kar*|mandat*|oplat*|faktur*|rachun* ;
    leje|lalo|lal|leja SIE ..1 z|woda|z|deszcz*|wode ;
    leje ..1 od|deszcz|woda|caly|jak|mi|wode ;
    rzucil|rzuca|rzuciles ..2 mnie|nas|nami maz|facet|chlopak|dla|zona|i odszedl|dziewczyn* ;
    mnie ..1 rzucil*|zostawil*|porzucil* ..1 maz|facet|chlopak|dla|zona|partner*|i ;
    stoje|siedze|czekam|jestem|siedzac ..3 na_peronie|na_przystanku|na_dworcu|na_poczcie|w_kolejce|
        w_korku|na_balkonie_i_pal*|na_moscie_w_korku|w_korku_na ;
    smierc*|smierci|smiercia|zgon*|zgonie|zgonu|pogrzeb*|pogrzebie|pogrzebu|pogrzebem|nagrob*|nagrobek|
        trumn*|trumna|umarciu|pochowk* ..2 meza|zony|ojca|matki|mamy|taty|babci|dziadka|brata|siostry|
        syna|corki|rodzicow|tescia|tesciowej|wujka|cioci|dluznika|dluzniczki|partnera|partnerki|tesci*|
        kuzyn*|krewn*|osoby|spadkodawc*|mojego_meza|mojej_zony|mojej_mamy|mojego_ojca|mojego_taty|
        mojej_matki|mojej_babci|mojego_brata|mojej_siostry|mojego_syna|mojej_corki|mojego_dziadka ;
    akt*|zaswiadcz*|karta|karte|data|date|odpis*|kopie|skan|kopi*|dzien|dniu|dacie zgonu|smierci ;
    od|z|bez|rodzin* trupa_nieuzyw ;
    spadk*|spadek|spadkobierc*|dziedzicz*|odziedzicz* ..3 po ;
    po_zmarlym|po_zmarlej|zmarlego|zmarlej|zmarly|zmarla|zmarl|niezyjac*|nieboszczyka|nieboszczki ;
    popelnil*|powiesil|powiesila|zastrzelil|otrul|otrula|zabil|zabila|utopil|targnal|targnela|skoczyl|
        skoczyla|rzucil|rzucila ..3 samobojstwo|SIE|sie|sobie|na|pod ..6 rok_temu|lata_temu|w_zeszlym|
        w_styczniu|w_lutym|w_marcu|w_kwietniu|w_maju|w_czerwcu|w_lipcu|w_sierpniu|we_wrzesniu|
        w_pazdzierniku|w_listopadzie|w_grudniu|w_20*|w_ubieglym|miesiac_temu|miesiace_temu|
        miesiecy_temu|tydzien_temu|lat_temu ;
    siedze|stoje|jestem ..2 na_urlopie|na_zwolnieniu|na_zasilku|na_emeryturze|na_bezrobociu|
        na_wychowawczym|na_macierzynskim|na_rencie|na_l4|na_kuroniowce ;
    piec* minut po_wszystkim ;
    za_pozno ..2 na|z|ze ..2 rat*|wplat*|odwolan*|przelew*|wplac*|zaplac*|reklam*|splat*|sprzeciw*|
        wplate ;
    NIE ..1 jest ..1 za_pozno ;
    juz|jest|czy ..1 za_pozno ..1 *zeby_* ;
    za_pozno ..2 zaplac*|wplac*|przela*|wysla*|zadzwon*|dostal*|przysl*|odpis*|sie_zorientow*|zobacz*|
        odebr* ;
    przeczyta*|uslysz*|zobacz*|pisza|bylo|czytal*|widzial*|slyszal*|napisze|opisze ..4 o_was|o_waszej|
        o_tym_w|na_was|o_panstwie ..4 *gazet*|internecie|wiadomosc*|telewiz*|necie ;
    po_wszystkim ..2 dokument*|dostan*|wystaw*|prosze|przysl*|zaswiadcz*|potwierdz*|odesl*|kwit*|napisz*
        ;
    dzis|dzisiaj|jutro|wieczorem|zaraz|teraz|rano|w_piatek|w_sobote|w_weekend ..3 to_zrobie|zrobie_to|
        zrobie_przelew|to_zalatwie|zrobie_wplate ..3 przelew*|wplac*|zaplac*|wysle|w_banku|na_poczcie|
        obiecuje|na_pewno_zaplac*|wplate ;
    zrobi* ..2 przelew*|wplat*|zakup*|oplat*|skan*|zdjec* ;
    zaplace|wplace|przeleje|wysle|przelew*|wplat* ..5 zrobie_to|to_zrobie|dzis_to|jutro_to ;
    koncze|skoncze|skonczyc|zakonczyc|konczymy|zakonczmy|zakoncze ..1 ta|te|juz|z_wami|to ..1 rozmow*|
        rozmowe|czat|spraw*|temat|korespond*|wspolprac*|splacac|splate|placic|umowe|wymian* ;
    zdecydowal*|postanowil*|podjel*_decyzje|podjal*_decyzje|decyzj* ..6 rat*|ugod*|splac*|zaplac*|
        kredyt*|oferte|ofert*|propozycj*|odmow*|reklam*|banku|sadu|umow*|kwot*|firmy|panstwa|wniosk*|
        wplac*|komornik*|zus*|w_sprawie ;
    niech SIE|sie ..2 to|ta|ten ..2 skonczy|zakonczy ..1 sprawa|umowa|remont|kredyt|splata ;
    wroc* ..2 do|z ..3 pracy|urlopu|zagranicy|tematu|sprawy|kraju|splaty|niemiec|rozmow*|was|szpital*|
        polski ;
    NIE ..1 wroce|wracam ..3 do|przed ..2 tematu|pracy|tej_sprawy|polski|kraju|tej_rozmowy|piatk*|
        poniedz*|18|17|16|operator*|was|firmy ;
    boje|boimy ..1 SIE|sie ..3 stracic|strace|stracimy|zwolni*|zadzwonic|odebrac|placic|zaplacic|
        oszust*|podac|podawac|klikac|kliknac|podpis*|wpis*|komornik*|sad*|ze_to|kosztow|odsetek|ze_nie|
        o_prace|eksmisj*|egzekucj*|konsekwencji|rozmawiac_przez|rozmawiac_z|rachunk*|ze_dopisz*|
        ze_wpadn*|dlug*|zaleg*|pism*|poczty|listonosz*|telefon*|otwierac|skrzynk*|byc_oszuk*|wyludz*|
        was|panstwa ;
    mnie juz NIE interesuje|obchodzi|stac|dotyczy|obowiazuje|przekon*|zaskocz*|zdziwi*|wkurz*|rusza ;
    NIE czuje ..2 bezpieczn* ..4 *dane|strone|link|konto|przelew*|czat|online|internet ;
    bezpieczn* ..2 link*|stron*|polaczen*|przelew*|dane|klikn*|platn*|logow* ;
    czy ..3 bezpieczn* ;
    sprawdza|czyta|przeglada|kontroluje ..3 bank|bik|system|konsultant|dokument*|umow*|wnios* ;
    panstwo|firma|wy|bank|komornik|windykator|konsultant|pracownik|pan ..3 mnie|mi|nas|nam ..2 neka*|
        nachodz*|przeslad*|sledz*|straszy*|straszyc|grozi_sadem|dreczy*|kontroluj*|szantaz*|terror*|
        poniza*|gnebi*|wykancz* ;
    krew|krwi ..2 badan*|oddal*|z_nosa_tu|analiz*|pobra*|dawc*|psuj*|zalewa|burzy|mi_psu*|mrozi ;
    goni|gonia|sciga|scigaja ..1 mnie|nas ..1 terminy|termin|wierzyciel*|komornik*|dlug*|czas|rat*|
        windykat*|zus|bank*|firmy|robota ;
    mnie|nas ..1 goni|gonia|sciga|scigaja|atakuja|atakujecie|scigacie ..1 terminy|termin|wierzyciel*|
        komornik*|dlug*|czas|rat*|windykat*|zus|bank*|telefon*|firmy|sms*|robota|jak ;
    sos ..1 *pomidor*|czosnk* ;
    gaz|gazem|gazu|prad ..2 odciel*|odcieli|faktur*|rachun*|zaplac*|ogrzew*|podroz*|zalegl*|za_gaz|
        place|licznik*|oplat*|drozej* ;
    pali SIE|sie ..1 w_piecu|w_pracy|w_glowie|grunt|robota|pod_noga*|kontrolka|lampka|dioda|do_rozmow*|
        NIE|jak ;
    NIE pali_sie|pali ;
    ktos ..3 dobija* ..2 SIE|sie ..2 telefon*|do_mnie_telefon*|smsami|z_waszej|z_firmy ;
    dobija* ..1 mnie|mi|nas|czlowieka|sie ..2 telefon*|rat*|kwot*|odset*|ta|to|te|listy|pisma|inflac*|
        cen*|oplat*|zus ;
    zabijaj*|zabij* ..2 odsetk*|kosztami|oplatami|telefon*|ratami|procent* ;
    spadl* mi|z ..1 obrot*|dochod*|zarobk*|zamowien*|sprzedaz|krzesla ;
    leze ..2 w_szpitalu|chor*|w_lozku|po_operacji|z_goraczka|na_oddziale|plackiem|i_kwicze ;
    upadl*|przewroc* ..3 firma|spolka|biznes|dzialaln*|sklep|zaklad ;
    firma|spolka|biznes|sklep|zaklad|pracodawca|hurtownia ..3 upadl*|padl*|zbankrut*|nie_przetrw*|umarl*
        ;
    zniknal|zniknela|zniknelo ..3 przelew|wplat*|z_konta|kas*|pieni*|z_systemu|z_panelu ;
    jeden|ostatni|pierwszy|kolejny krok ..3 *splac*|ugod*|procedur*|formularz*|rejestr*|logow*|wniosk*|
        weryfik*|do_ugody|w_strone ;
    moj|moja|moje ostatni* rat*|wplat*|przelew*|rachun*|wyplat*|faktur*|umow*|pensj* ;
    ostatni* ..1 dzien|tydzien|miesiac ..3 *pracy|wypowiedz*|rozliczen*|na_wplat*|platnosci|terminu|
        umowy|miesiaca|urlopu|wplaty|w_pracy|roku|zwolnien*|okresu ;
    zostawil* ..3 list* ..2 *listonosz*|awizo|w_skrzynce ;
    list|listy|pismo|wiadomosc ..2 zostawil*|dosta*|przysz*|od_was|w_skrzynce|polecony|od_komornika ;
    NIE odbiera* ..4 infolini*|nikt|u_was|wasza|konsultant*|telefonow|od_was ;
    przepraszam|wybaczcie ..3 ze|za ..4 opoznien*|zwlok*|spozn*|klopot*|pozna_por*|problem*|bled*|pytam|
        przeszk*|zamiesz*|dopiero|pisz*|zaleg*|pomylk* ;
    dziekuje|dzieki ..1 za_wszystko ..3 do_widzenia|milego|i_milego|pozdraw*|do_uslysz* ;
    zabiore|wezme|zabieram|wziac|wzial*|zabrac ..4 dokument*|dowod*|umow*|pism*|papier* ..2 ze_soba|
        z_soba ;
"""
