"""Harmless ways of speaking, and plain denials, which are covered before the rules are read.

A cover that is too wide silences a person: each names its harmless object. A denial with a word of `DOUBT`
right after or before it does not count.
"""

IDIOMS = """
    umier* z|ze|od ciekawosci|nudow|nudy|smiechu|goraca|wstydu|niecierpliwosci|tesknoty|zimna|glodu|
        strachu|przepracowania|ciepla|upalu|zazdrosci|niewyspania|zazenowania|oburzenia|ekscytacji ;
    umrzec|umre|umrze|zdechne|umrec|zdechniem* z|ze ciekawosci|nudow|nudy|smiechu|goraca|wstydu|zimna|
        glodu|strachu|upalu|niecierpliwosci ;
    umiera*|umrzec|umrze|umarl*|umrzeć na raka|raka|nowotwor*|serce|covid*|bialacz*|sepse|zawal|udar ;
    predzej|wczesniej|szybciej umre|zdechne|zgine|zgnije|umrzesz|umrzecie|sczezne|mi ..3 niz ;
    predzej ..2 umre|zdechne|mnie ;
    po moim trupie ;
    kocham nad zycie|zycie ;
    umarl*|zmarl*|zginal*|zginel* ..2 maz|zona|ojciec|matka|mama|tata|babcia|dziadek|brat|siostra|syn|
        corka ;
    maz|zona|ojciec|matka|mama|tata|babcia|dziadek|brat|siostra|tesc*|wujek|ciocia ..4 umar*|zmar*|
        zgin*|NIE ..1 zyj* ;
    smierc*|smiercia|smierci|zgon*|zgonie|pogrzeb*|pogrzebie ..2 meza|zony|ojca|matki|mamy|taty|babci|
        dziadka|brata|siostry|syna|corki|rodzicow|tescia|tesciowej|bliskiej|cioci|wujka ;
    koszt* ..1 pogrzeb* ;
    smiertelnie|smiertelny ..1 powazn*|chor*|zmecz*|nudn*|wypad* ;
    rata|raty|ratami|rat|dlug|dlugi|dlugami|odsetki|odsetkami|odsetek|kredyt|kredyty|stres|nerwy|upal|
        bol|glowa|zab|praca|robota|koszty|oplaty|rachunki|rachunek|ceny|podatki|inflacja|kwota|splata|
        czynsz|zus|podatek|windykacja|pozyczka|pozyczki|chwilowki|kaszel|astma|alergia|to|te|ta|ten|wy|
        panstwo|firma|bank|banki|cena|procenty|procent|oczekiwanie|czekanie|kolejka|muzyczka|glod|
        goraco|zima|koszta|samotnosc|mysl|brak ..3 MNIE|nas|mi|mnie|czlowieka|ludzi ..1 zabij*|dus*|
        wykoncz*|przygniat*|dobij*|zatluc|morduj*|zarzn*|przydus*|udusz*|udus*|zabic|zajedz*|katuj*|
        zaboli ;
    rata|raty|ratami|rat|dlug|dlugi|odsetki|odsetek|kredyt|kredyty|stres|nerwy|upal|bol|glowa|praca|
        koszty|oplaty|rachunki|rachunek|ceny|podatki|inflacja|kwota|splata|czynsz|zus|podatek|to|ta|ten|
        te|kaszel|zab|astma ..2 zabij*|dus*|wykoncz*|dobij*|zarzn* MNIE|mi|nas|mnie|czlowieka ;
    zabij*|dusi|dusza|wykoncz*|dobij*|zarzn*|katuj*|przydusza|przygniata* ..1 MNIE|nas|mnie|mi ..2 rata|
        raty|ratami|dlug|dlugi|odsetki|kredyt|kredyty|stres|upal|koszty|oplaty|rachunki|ceny|podatki|
        inflacja|kwota|kaszel|glowa|praca|zeby|czynsz|ten|ta|to|te|bol|zab|splata|wasze|wasza|pozyczk*|
        chwilowk*|zus ;
    zabijecie|zabijacie|wykonczycie|wykanczacie|dobijecie|dobijacie|zarzynacie|dusicie|katujecie MNIE|
        nas|mi|czlowieka|ludzi|mnie ;
    MNIE|nas|czlowieka|mnie zabijecie|zabijacie|wykonczycie|wykanczacie|dobijacie|dobijecie|dusicie|
        katujecie ;
    bije|bij|uderza|uderzy|bila|bil|wali|bija|daje|uderzyl*|uderzaja|uderza ..2 US|nas|ludzi ..1 po
        kieszeni* ;
    bije|bija|uderza|wali ..2 po kieszeni*|oczach|uszach ;
    bije|bilo|bija|bil|wali|kolacze ..2 serce|zegar|dzwon*|rekord*|alarm|brawo|brawa|licznik|piane|
        piana|smietan*|poklony|rekordy ;
    serce|zegar|dzwony|licznik|termometr ..2 bije|wali|bilo|kolacze|bil ;
    bije|bil|bic|bije SIE ..1 z|w|o|na myslami|mysli|piersi|piers|glowe|miejsce|prawa|swoje|klienta|raty
        ;
    jak grom|obuchem ;
    blad|swiatlo|zimno|cieplo|goraco bije ;
    maz|zona|mama|matka|ojciec|tata|szef|szefowa|stary|stara|rodzice|corka|syn|tesciowa|narzeczony|
        partner|kolega|kolezanka|babcia|brat|siostra ..1 MNIE|nas|mnie|chyba ..1 zabije|udusi|zamorduje|
        zabija|zatlucze|zajebie|ukatrupi|powiesi ..2 JAK ..2 SIE ..2 dowie|dowiedza|doczyta ;
    maz|zona|mama|matka|ojciec|tata|szef|szefowa|stary|stara|rodzice|corka|syn|tesciowa|narzeczony|
        partner|kolega|brat|siostra|babcia ..2 zabije|udusi|zamorduje|zabija|zatlucze|zajebie ..1 mnie|
        MNIE|nas ..3 JAK|za|przez|o ..4 zobaczy|dowie|znajdzie|uslyszy|przeczyta|dowiedza|rachunek|
        rachun*|dlug*|pismo|paragon|list|pozyczk*|kredyt*|wydatek|zakupy|to ;
    MNIE|mnie zabije|udusi|zamorduje ..1 maz|zona|mama|matka|ojciec|tata|szef|stary|stara|tesciowa|
        rodzice ..1 JAK ..3 dowie|zobaczy|znajdzie|uslyszy|przeczyta ;
    maz|zona|mama|matka|ojciec|tata|szef|szefowa|stary|stara|rodzice|corka|syn|tesciowa|narzeczony|
        partner|kolega ..1 mnie ..1 zabije|udusi|zamorduje|zabija ..1 JAK|za|przez|o ..4 zobaczy|dowie|
        znajdzie|uslyszy|przeczyta|dowiedza|rachunek|rachun*|dlug*|pismo|paragon|list|pozyczk*|kredyt*|
        to ;
    NIE zabij*|zabijesz|zabije MNIE|mnie za ..1 to|szczer*|pytani* ;
    zabij*|zabic|zabijam czas|nude|czasu|komar*|muche|kota|klina|smak|zapach|bol ;
    zabij*|zabijam|zajezdzam|zarzynam|zapracowuj*|zaharow* SIE ..2 praca|pracy|robocie|robota|etat*|dwa|
        trzy|dwie|roboty|nadgodzin*|harujac|zeby|o ;
    SIE zabijam ..2 praca|pracy|etat*|robocie|nadgodzin*|o ;
    wypruw* ..1 SOBIE ..1 zyly|flaki ;
    zyly ..2 wypruw* ;
    zabojcz* ..1 procent*|odset*|rat*|opl*|cen*|kwot*|tempo|upal|stawk* ;
    utop*|topi*|tone|toniem*|dusz*|dusi* ..1 SIE|sie ..1 w ..2 dlug*|rat*|papier*|kosz*|pozycz*|kredyt*|
        odset*|rachun*|pism*|robocie|pracy|chwilow*|zadluz*|zaleg*|finans*|oplat*|zobowiaz* ;
    SIE ..1 utop*|topi*|tone|dusz* ..1 w ..2 dlug*|rat*|papier*|kosz*|kredyt*|odset*|rachun*|chwilow*|
        zadluz*|zaleg*|pozycz*|zobowiaz* ;
    tone|toniemy|tonie|tonac|utonal*|utonel*|utone w ..2 dlug*|rat*|papier*|kosz*|kredyt*|odset*|
        rachun*|chwilow*|pozycz*|zadluz*|zobowiaz*|oplat* ;
    petl* ..1 zadluz*|dlug*|kredyt*|pozycz*|chwilow*|tramwaj*|autobus*|finans*|odset*|indukc*|rat ;
    pogrzeb*|pogrzebal* ..3 firm*|biznes*|budzet|plany|finanse ;
    petl* ..1 na ..1 szyi*|szyje ..3 kredyt*|dlug*|rat*|chwilow*|pozycz*|odset* ;
    dlug*|kredyt*|rat*|pozycz*|chwilow*|to|hipoteka|odset* ..2 jak|niczym ..1 petl*|stryczek|sznur ..2
        szyi*|szyje ;
    skok*|skocz*|skacz*|poskocz*|skoczyl* ..2 stop*|procent*|cen*|rat*|kurs*|inflac*|odset*|oplat*|
        czynsz*|w gore|pradu|wibor*|gazu|do sklep*|do banku|na poczt*|po|do bankomatu|ciagu|zakup* ;
    stop*|rata|raty|cena|ceny|kurs|inflacja|odsetki|czynsz|frank|wibor|oplaty|oprocentowanie|prad|gaz|
        rachunki|rachunek|cisnienie|cukier|euro ..3 skocz*|skok*|poskocz*|skacz* ;
    skacz*|skok|skocz* ..1 z ..2 kwiatka|tematu|radosci|rozpaczy|pracy|banku|firmy|umowy|operatora ;
    wyskocz* ..2 do|po|na|z ..1 sklepu|banku|chwil*|pracy|bankomat*|blad|reklama|okno|okienk*|komunikat
        ;
    wyskak* ..2 blad|okno|okienk*|komunikat|reklama ;
    wyskocz*|wyskak*|wyskoczylo ..2 mi|sie|cos ..1 blad|okno|okienk*|komunikat|cos|reklam* ;
    na krawedzi|skraju ..1 bankruct*|ubostw*|finans*|oplacaln*|wyplacaln*|nedzy|biedy ;
    noz*|noza|nozem|nuz na|do|przy ..1 gardl*|szyi ..3 rata*|komorn*|dlug*|finans*|finansow*|z|placic|
        kredyt*|termin* ;
    przystawia*|przykladacie|przystawiacie ..2 noz* ..3 gardl* ;
    noz SIE ..2 otwiera ;
    jest|mam|z noz*|nozem na gardl* ;
    wbij*|wbil* ..2 noz* ..2 plecy ;
    pistolet* ..2 do glowy|skroni|przy ;
    strona|stronka|system|aplikacja|apka|komputer|telefon|internet|net|przelew|serwis|bot|czat|chat|
        program|laptop|panel|przegladarka|konto|logowanie|film|obraz|polaczenie|wideo|dzwiek|rozmowa|
        komorka|gra|wszystko|transmisja|rozmow|glos|infolinia|windows ..4 powies*|wiesza*|zawies*|tnie|
        tna|zacin*|ucin*|tnace|umar*|pad*|zdech*|wiesz*|cial|przycin*|ciela ..1 SIE ;
    strona|stronka|system|aplikacja|apka|komputer|telefon|internet|net|serwis|bot|czat|chat|program|
        laptop|panel|przegladarka|konto|film|obraz|polaczenie|wideo|dzwiek|komorka|rozmowa|infolinia ..4
        SIE ..2 powies*|wiesza*|zawies*|tnie|tna|zacin*|ucina|ciela|cial ;
    powies*|wiesza*|zawies*|tnie|zacina|tna|cial|ciela SIE ..3 strona|stronka|system|aplikacja|apka|
        komputer|telefon|internet|net|serwis|bot|czat|chat|program|panel|laptop|film|obraz|polaczenie|mi
        ..1 telefon|komputer|internet|strona|aplikacja|apka ;
    telefon|komorka|bateria|laptop|auto|samochod|silnik|pralka|lodowka|piec|firma|biznes|internet|
        komputer|sprzet|kot|pies|chomik|akumulator ..3 umar*|zdech*|pad*|zgin*|umier*|umiera ;
    tn*|ciac|ciecie|ciecia|tniemy|tne|obcin*|potne|pociac|cial|tnac ..2 koszt*|wydatk*|etat*|pens*|
        budzet*|rat*|oplat*|drewn*|kart*|drzew*|material*|opal|trawe|paznok*|wlosy|premie|kilometr* ;
    pocial*|pociel*|potn*|pociac ..2 kart*|umow*|pism*|drew*|dokument* ;
    bron boze|boz ;
    bron* SIE|przed|praw*|boze ;
    gol*|bramk*|trafieni* samob* ;
    samob* ..1 gol*|bramk*|atak*|strzal|trafien* ;
    strzel* ..2 samob*|gol*|w dziesiatke|focha|focham|bramk*|stop*|kolano|kolana ;
    stop* procent* ;
    zabij* ..1 ceny|cena|konkurenc*|rynek ;
    ubezpieczeni* na ..1 zyci* ..2 do|przy|od|w|z kredyt*|pozycz*|umow*|bank*|rat*|skladk*|was|ktore ;
    skladk*|placic|oplacam|place|polis*|rezygnac*|rezygnuje|wypowiedz* ..3 ubezpiecz* ..1 na zycie|zyc*
        ;
    na ..1 zycie|przezycie|utrzymanie NIE ..1 star*|wystarcz*|mam|zostaj* ;
    NIE ..1 starcz*|mam|stac|wystarcz*|zosta* ..3 na ..1 zycie|zyc ;
    NIE mam ..1 za co|z czego|gdzie ..1 zyc|zyje|zycia ;
    za co|z czego|jak|gdzie|ile ..3 zyc|zyje ;
    koszt* ..1 zyci*|utrzymani* ;
    na ..1 zycie ..1 zostaje|mam|potrzeb*|wydaj*|brakuje|brak|ledwo|tylko ;
    z dnia na dzien ;
    NIE da|idzie SIE ..1 zyc za|z ..2 tyle|tego|rent*|emeryt*|najniz*|was*|tys*|zl*|wami ;
    NIE da SIE|sie ..1 z ..1 wami|panstwem zyc ;
    zyc ..2 za|na ..2 zl*|tys*|rent*|kredyt*|poziomie|styk|minimum|garnuszku|koszt ;
    NIE chce zyc|zycia ..1 z|w|na|od ..1 dlug*|dlugach|kredyt*|rat*|koszt|koszcie|stresie|kreche|
        zaleglos*|wyplaty ;
    w ..1 ZYCIE|zyciu ..1 NIE ..1 bra*|slysz*|widz*|mial*|podpis*|zaplac*|mialem|spotk*|zaciag*|dostal*|
        dal* ;
    sens* ..2 zycia ..2 brian*|monty ;
    cale|przez|calym|pol|w swoim|swoje|swym ZYCIE|zycie|zyciu ..3 pracow*|placi*|placil*|uczciw*|praco*|
        robi*|ani|ciezko|harow*|NIE ..2 mial*|spozn*|zaleg*|splac*|krad* ;
    wejsc|wejsc|wejscie|wchodz*|wejdz* w zycie ;
    styl*|jakos*|poziom*|standard*|warunk*|tryb* ..1 zyci*|zycia ;
    utrudnia* ..2 zyc* ;
    ulatw* ..2 zyc* ;
    zycie ..1 prywatn*|rodzinn*|osobist*|zawod* ;
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

DENIALS = """
    NIE mam|miewam|mialem|mialam|mam ..1 zadnych|takich|mysli ..1 mysli|samobojczych|samobojcze|samob* ;
    NIE jestem ..2 samobojc*|samobojczy*|ofiar* ;
    NIE mysle|myslalem|myslalam|rozwazam|planuje|chodzi ..2 o|o samobojst*|smierci|samobojstwo|
        samobojstwie|zabiciu|tym ..1 zeby ..1 SIE ..1 zabi* ;
    NIE ..1 zamierzam|chce|planuje|mam ..1 zamiaru|zamiar ..2 SIE|popelni*|odbier*|zrobic|robic ..1
        SOBIE ..1 zabi*|zabijac|samob*|samobojst*|krzywd*|zycia|nic|cos ;
    NIE ..1 zamierzam|chce|planuje|bede ..2 SIE ..1 zabi*|zabijac|wiesza*|powies*|ciac|tac|truc|
        zabijal*|okaleczac ;
    NIE ..1 zamierzam|chce|planuje|bede zabi*|wiesza*|powies*|ciac ..1 SIE ;
    NIE zamierzam|mam ..1 zamiaru|planuje ..2 umrzec|umierac|ginac|znik* ;
    NIE zabije|powiesze|skocze|potne|utopie|zastrzele SIE ..2 przez|o|dla|z|za|powodu|to|ale ;
    NIE zrobie|robie ..1 SOBIE ..2 nic|krzywd*|zlego|krzywdy ;
    nic SOBIE ..2 NIE ..1 zrob* ;
    NIE ..1 bije|zneca|krzywdzi|stosuje|bil|tnie|gwalci|groz* ..1 US|SIE|przemoc*|nade|dzieci|mi ;
    nikt ..2 MNIE|nas|mi|tu|u ..3 NIE ..1 HITS|grozi|krzywdzi|zneca|zamyka|bije|skrzyw* ;
    nikt|nic ..1 NIE ..1 bije|groz*|krzywd* ..1 MNIE|mi|nam|nas ;
    NIE ma|bylo|ma ..2 przemocy|zadnej przemocy|w ..1 domu|nas ;
    u NIE|nas|mnie|mnie ..2 NIE ma ..2 przemoc* ;
    bez|zadnej|zadnych|nie ..1 przemoc*|mysli|obaw ..1 samob*|dom*|NIE ;
    nic mi ..2 NIE grozi ;
    NIE grozi mi|nam|MNIE ..1 nic|niebezp*|zadne ;
    jestem|jestesmy|czuje ..2 bezpieczn* ;
    NIE tne|okaleczam SIE|siebie ;
    NIE ..1 jestem ..1 w ..1 niebezp*|zagroz*|kryzys* ;
    zycie ..1 mi ..1 mile ;
    NIE umieram|umieramy|umre ..1 od|tak|jeszcze|z|przez|na|za|bez|i ;
    NIE boje ..1 SIE|sie ;
    NIE wezme ..3 PILLS ;
    chce mi ..1 SIE ..1 ZYC ;
    chce ..2 ZYC|zyc ..1 normaln*|spokojn*|godn*|uczciw*|bez|dalej ..2 dlug*|dlugow|stresu|i|w|jak ;
    mam ..1 po|dla co|kogo ..1 zyc ;
"""

DOUBT = frozenset(
    [
        "jeszcze",
        "chyba",
        "pokico",
        "poki",
        "narazie",
        "razie",
        "niby",
        "niewiem",
        "wiem",
        "obiecuje",
        "juz",
        "dlugo",
        "ale",
        "lecz",
        "tylko",
        "czasem",
        "jednak",
        "gdyby",
        "mysl",
        "dzis",
        "dzisiaj",
        "jutro",
        "choc",
        "chociaz",
        "czy",
        "boje",
        "jesli",
        "jezeli",
        "jak",
        "przysiegam",
        "gwarantuje",
        "pewien",
        "pewna",
        "recze",
        "mowcie",
        "mow",
        "mowie",
        "wierz*",
        "myslcie",
        "klamie",
        "powiedzial*",
        "zazwyczaj",
        "aczkolwiek",
        "az",
    ]
)
