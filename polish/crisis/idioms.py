"""Harmless ways of speaking about death, blows and ropes, covered before the rules are read.

A cover that is too wide silences a person: each names its harmless object.
"""

FIGURES = """
    znik* ..2 wiadomosc*|tekst*|okno|czat|okienko|link|numer|z_akt|z_ekranu|rozmowa|tresc ;
    syndyk|sad|komornik|lekarz|bank|urzad|prawnik|adwokat|mecenas ..3 zabron*|zabrania|zakaz*|
        nie_pozwala ;
    umre|umrze ze_starosci ;
    koniec rozmow*|pisania|tematu|kropka|miesiaca|roku|umowy|dyskusji|sprawy|wiadomosci|kwartalu|
        tygodnia|dnia|okresu|rat|splaty|promocji ;
    do konca miesiaca|roku|tygodnia|umowy|splaty|okresu ;
    NIE BEDZIE mnie ..1 w|na|do|od|przez|pod|wtedy ..3 dom*|prac*|kraj*|polsc*|miejsc*|mieszk*|adres*|
        piatk*|poniedz*|wtork*|srod*|czwartk*|sobot*|weekend*|urlop*|tydzien|tygodni*|miesiac*|godzin*|
        dni|polowy|konca ;
    NIE BEDZIE mnie miesiac|tydzien|dwa|trzy|caly ;
    NIE zyje ..2 prosze|odnot*|od|juz_od ;
    maz|zona|syn|corka|brat|siostra|mama|matka|ojciec|tata|babcia|dziadek|pan|pani|klient*|sasiad*|
        lokator* ..2 NIE zyje|zyj* ;
    spi|spoczywa ..2 snem_wiecznym|w_panu|na_cmentarzu|w_pokoju ;
    snem wiecznym ..2 *spi|prosze ;
    on|ona|pan|pani|adresat*|klient*|zona|maz|zone|meza|zony|zonie ..4 na_cmentarzu|na_tamtym_swiecie|
        w_grobie|na_tym_swiecie ;
    tego_czlowieka|tej_pani|tego_pana|tej_osoby|takiej_osoby ..3 na_tym_swiecie|swiecie ;
    zegnam|pozegnam ..1 SIE|sie ..1 juz|na_dzis|zatem|i|wiec|zawczasu|bo|zanim ;
    wiec|szacunku|padnie ..1 SIE|sie zegnam ;
    wiec ..1 zegnam SIE|sie ;
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
    rata|raty|ratami|rat|dlugi|dlugami|odsetki|odsetkami|odsetek|kredyt|kredyty|stres|nerwy|upal|bol|
        glowa|zab|praca|robota|koszty|oplaty|rachunki|rachunek|ceny|podatki|inflacja|kwota|splata|
        czynsz|zus|podatek|windykacja|pozyczka|pozyczki|chwilowki|kaszel|astma|alergia|pylica|cukrzyca|
        dusznosci|wy|panstwo|firma|bank|banki|cena|procenty|procent|oczekiwanie|czekanie|kolejka|
        muzyczka|glod|goraco|zima|koszta|samotnosc|mysl|brak ..3 MNIE|nas|mi|mnie|czlowieka|ludzi ..1
        zabij*|dus*|wykoncz*|przygniat*|dobij*|zatluc|morduj*|zarzn*|przydus*|udusz*|udus*|zabic|
        zajedz*|katuj*|zaboli ;
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
        rachunki|rachunek|cisnienie|cukier|euro ..2 skoczy|skoczyl*|skok*|poskoczy*|skacza ;
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
    zycie prywatne|rodzinne|osobiste|zawodowe ;
"""
