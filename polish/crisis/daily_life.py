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
        srod*|czwart*|piat*|sobot*|weekend*|urlop*|poczt*|telefon*|zasieg*|zlecen*|liscie|bazie|umow*|
        tym ;
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
"""
