"""Still more that only looks like trouble: what does not exist, who calls whom, what was broken into long ago.

Each cover names what makes it harmless beside it, like those of `everyday`; a line that says more is still read.
"""

ERRANDS = """
    NIE istniej*|istnial*|istniec ..1 zaden|zadna|zadne|zadnej|podstaw*|umow*|dlug*|roszczen*|taki|taka|takie|tytul* ;
    umow*|dlug*|numer*|nr|firm*|sklep*|sprawa|roszczenie|kredyt*|pozyczk*|zobowiazanie|adres*|konto|strona|sprzedal*|
        okazalo|to|on_po_prostu|pan|pani|bot juz? po_prostu|w_systemie|dla_was|dla_mnie? SIE|sie? NIE istnieje|istniec|
        istnial|istniala|istnialo ;
    w_systemie|w_bazie|w_rejestrze|w_ewidencji NIE istniej* ;
    zasilek|zasilku|zasilkiem|zaklad|zakladu|zakladem pogrzebow* ;
    rozbijecie|rozbijcie|rozbic|rozbijemy ..2 na ;
    przesun*|przenies*|przeniesc|dopis* ..2 na_koniec ;
    pocaluj* mnie w ;
    zamknelismy|zamknelam|zamknalem ..1 ja|to|umow*|konto|spraw* ;
    konto ..1 puste on|ona zabral*|wzial|wziela wszystko ;
    pismo|zaswiadczenie|potwierdzenie ze juz? po_wszystkim ;
    dane|wpis|numer|nazwisko ..2 zniknac|znikna|zniknely ;
    dobijacie|dobijam|dobijamy|dobijalam|dobijalem|dobijajcie|dobijaliscie SIE ;
    SIE ..1 dobijacie|dobijam|dobijamy|dobijalam|dobijalem|dobijajcie|dobijaliscie ;
    wlamali|wlamano|wlamal|wlamala ..2 SIE ..2 maila|meila|mejla|poczte|profil|profilu|konto|konta|samochodu|auta|
        telefon|komputer*|bank|banku|skrzynk*|facebook*|fejs*|piwnicy|altank* ;
    wlamali|wlamano|wlamal|wlamala ..2 SIE ..3 LONG_AGO ;
    wlamali|wlamano ..2 SIE do_domu|do_mieszkania ..4 od_tej|od_tamtej|wtedy ;
    mial|miala|mialo|bylo wlamanie i ;
    okradli z danych ;
    dowod|umowa|dokumenty ..2 schowan* u ;
    okradziono ..1 mieszkanie|dom|piwnice|samochod zgin* ;
    wypisac|wypiszcie|wypisz ..1 na_zawsze z ..2 powiadom*|listy|bazy|wysylki|newsletter* ;
    prosze SIE? wypisac SIE? z mojego zycia ;
    wypiszcie|zniknijcie|wyjdzcie|odejdzcie SIE? z mojego zycia ;
    NIE szukajcie|szukac|szukaj mnie? przez|u_mamy|u_sasiad*|u_rodzicow|u_brata|u_siostry|u_tesc* ;
    mszyc*|mrowk*|kleszcz*|karaluch*|slimak*|pluskw*|osy ..4 ratunku|pomocy ;
    przesolil*|przypalil* ..2 ratunku|pomocy ;
    ratunku|pomocy|help|help_me ..4 wpisac|wpisuje|wpisywac|kliknac|przycisk|kod|haslo|formularz* ;
    ratunku|pomocy bo? NIE wiem co ..2 SIE pisze ;
    kiedys umre za ..2 20|30|40|50|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|kilkadziesiat lat ;
    umre|zmarl|zmarla|umarl|umarla za ..2 20|30|40|50|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|
        kilkadziesiat lat ;
    po mojej smierci za ..2 20|30|40|50|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|kilkadziesiat lat ;
    ROUND_SUM|jednorazowo zl|zlotych|miesiecznie|naraz|od_razu|to? MNIE zabije|udusi|wykonczy|dobije ;
    rata|ktora|co pokazaliscie|zaproponowaliscie|policzyliscie|ustaliliscie MNIE zabije|udusi|wykonczy|dobije ;
    moga|mozecie|moze mnie|mi panstwo|pan|pani? zabic|powiesic|zastrzelic ale|a|lecz ;
    zabij mnie a|ale NIE wiem|pamietam|rozumiem ;
    dzieci mnie zabija JAK ..1 sprzedam|oddam ;
    SIE o mnie|klienta bij* ;
    bij* SIE o mnie|klienta ;
    system|strona|aplikacja|apka|serwis|panel ..1 SIE wali|sypie ;
    SIE wiesza przy ;
    rzucil|rzucila ..1 paczk*|sluchawk* ;
    SIE ..1 ciagnie ;
    ciagnie SIE ;
    kleszcz|pies|kot|komar|osa|waz ..1 ugryzl|ugryzla ;
    mozna|prosze|poprosze|prosic ..1 kopie ;
    kopie umow*|dokument*|pism*|list*|faktur* ;
    leje kwiat* ;
    firma|windykacj*|bank|kancelari*|komornik*|panstwo|pozyczk*|chwilow*|ktos|komorniczy|komornicza ..1 mnie? ktos?
        sciga|scigaja|goni ..1 za|o|25|i|to|ale|procent|kogos|dlug* ;
    o_co ..1 panstwo|wy mnie scigaja|scigacie ;
    firma|windykacj*|bank|kancelari* mnie sciga|scigaja|goni ;
    mnie ktos sciga za ;
    dawno ..2 umarlo ;
    zadzwonil|dzwonil ..1 pan|pani|ktos|policjant z_policji ;
    zawiadomieni* z|na|do policj* ;
    potrzebn* na|dla policji ;
    nigdy w zyciu ;
    ja w zyciu u|nic|niczego|na|o ;
    NIE mowi ale|lecz|choc zyje ;
    zyje ale|lecz NIE kontaktuje|mowi|chodzi ;
    ma zawal|udar|wylew za_soba ;
    zawalu dostal* JAK|jak zobaczyl*|przeczytal*|uslyszal* ;
    nikomu ..1 NIE jestem|bylam|bylem ..1 winien|winna|winny|dluzn* ;
    nikomu ..1 winien|winna|winny NIE jestem|bylam|bylem ;
    przekazalam|przekazalem|zdalam|zdalem klucze ;
    haslo admin* ;
    klikn* i po_mnie ;
    mam 15|16|17 lat NIE moge ..1 miec|brac|zaciagac ;
    tata|mama dal|dala mi ..2 tablet|telefon|komorke ;
    zrobila mi awanture o ;
    splata|pieniadze|kasa|umowa|renta|zasilek ..1 SIE skonczyl* ;
    ubezpieczyciel* splacil*|wyplacil*|odmowil* ;
    ubezpieczenia|ubezpieczenie kredytu ;
    pisac|dzwonic do_smierci ;
    pogrzebie|pogrzeb chomik*|psa|kota|swink*|papug*|rybk* ;
    sciagn*|sciag* nawet z_grobu ;
    pozar ..1 spalil|zabral|strawil ..1 stodol*|dom|maszyn*|warsztat* ;
    raz i nikt NIE reaguje|odpisuje|odpowiada ;
    podjal*|podjel* decyzje NIE place|zaplace|oddaje|oddam|splacam ;
    podjal*|podjel* decyzje o ..2 splac*|wplac*|rat*|ugod* ;
    chodzi za mna pizz*|lod*|kebab*|piosenk*|melodi*|czekolad*|bigos*|pierog*|sernik* ;
    zagraza mi|nam eksmisja|egzekucja|komornik|upadlosc ;
    NIE wypuscic|wypuszcza za_granice ;
    zamknal* samochod|auto w_garazu bo ..2 na_paliwo|na_benzyne|na_oc ;
    jest wobec mnie prowadz*|postepow* ;
    prowadzone|toczy jest|sie? wobec mnie ;
    dolaczyc|dolaczam|dolacze ..1 do akt|sprawy|pisma|wniosku ;
    za_kazdym_razem jego|jej|moja? matka|mama|zona mdleje ;
    NIE moge rozmawiac za ;
    schowal|schowala|ukryl|ukryla ja|umowe|listy|pisma|rachunki|to przed nami|mna|zona|mezem ;
    szacunku zegnam SIE ;
    koniec z_mojej_strony ;
    zly|zlym pomysl* ;
    NIE do mnie ;
    zjadlabym|zjadlbym cos ;
    pozegnalem|pozegnalam SIE z morzem|gorami|urlopem|praca|autem|oszczednosciami ;
    jezioro|staw|rzeka|rura|rury|woda zamarza|zamarzla|zamarzl* ;
    boi SIE pajak*|burz*|ciemnosci|psow|dentyst*|duchow|myszy ;
    rozmowy ..2 NIE bedzie ;
    prosze ..1 z_tym skonczyc ..1 na_zawsze ;
    mam dosc waszych|tych maili|smsow|esemesow|telefonow|listow|pism|wiadomosci ;
    koniec i_kropka ;
    myslal* ze najgorsze to ;
    jezdze tirem i za_kierownica NIE odbier*|odbior* ;
    jestem stratn* ;
    bez drzwi ;
    wasz pracownik|konsultant|windykator wykonczy ;
    uciekl* z mariupol*|ukrain*|kijow*|charkow*|wojny ;
    pod_grozba pozwu|kary|grzywny|sadu ;
    pokazie ..2 pod_przymusem ;
    wyladowal* na ..1 z reka|noga|kolanem|palcem ;
    zeby ..1 corka|syn|wnuk|wnuczka wiedzial* ze zyje ;
    NIE byc dluzej? panstwa|waszym|wasza ;
    zawiadomic|powiadomic|poinformowac|zawiadamiam|informuje o smierci|zgonie ..1 klient*|dluznik*|sasiad*|
        lokator*|pracownik* ;
    NIE ma po co dzwonic|wysylac|przychodzic ;
    komputer|telefon mi wnuk zabiera ;
    NIE uciekam ;
    najbardziej|najlepsz* na swiecie ;
    NIE chcialam|chcialem pana|pani|panstwa|nikogo obudzic ;
"""
