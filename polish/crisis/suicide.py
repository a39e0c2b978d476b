"""What people write who think of dying; `language` explains the notation."""

SUICIDE = {
    "suicide.word": """
        samobojst*|samobojcz*|samobojc*|samobujst*|samobujcz*|samobujc*|suicyd*|suicid*|samobuj|
            eutanazj*|samobój* ;
        mysl*|mysle ..2 samob* ;
        mysli|mysl|mysle|myslami s ;
        kill myself|me ;
        want to die ;
        end my life ;
        не хочу жити|жить ;
        хочу померти|умереть|вмерти|сдохнуть ;
        вбити|убить|вбю|убю|покінчити|покончить ..2 себе|собою|собой|себя ;
        себе вб* ;
        самогуб*|самоуб*|суицид*|суїцид* ;
        ne xochu|hochu|hocu zhyty|zyty|zyt|zhit ;
        hochu|xochu|hocu pomerty|umeret ;
    """,
    "suicide.kill_self": """
        KILL ..2 SIE ;
        SIE ..2 KILL ;
        KILL siebie|sb|sam|sama|samego ;
        siebie ..2 KILL ;
        KILL ..1 siebie ;
        odebr*|odbior*|odbier*|odeber* ..4 zycie|zycia|rzycie|zyciem ;
        zycie|zycia|rzycie SOBIE ..1 odb*|ode* ;
        pozbawi*|pozbaw*|pozbawic ..2 ZYCIE ;
        targn* ..3 zycie|rzycie|swoje|siebie|wlasne|SIE ;
        SIE ..1 targn* ;
        zycie|zycia SOBIE ode*|odb*|skro* ;
        skrocic|skroce|skruce ..2 ZYCIE|cierpienia|meki|meke ;
        rozstac|rozstane|rozstaje|pozegnac|pozegnam|pozegnal*|zegnam|zegnac ..2 ZYCIE ;
        pozegnal*|pozegnac ..1 swiat* ;
        samounicest*|autoeutan*|harakiri ;
        ze swiata|swiatem zejsc|zejde|odejde|odejsc|zegnam ;
        zniszcze siebie ;
    """,
    "suicide.end_it": """
        ENDS ..3 ze|z|za soba|sobo|sobom|zoba ;
        ze|z soba ..2 ENDS ;
        zesoba ENDS ;
        ENDS ..2 zesoba ;
        ENDS ..4 ZYCIE ;
        ZYCIE ..2 ENDS ;
        ENDS ..2 cierpieni*|meke|meki|meczarni*|bol|koszmar|pieklo|gehenn*|udrek*|tulaczk*|agoni* ;
        skonczy*|zakonczy*|skoncz* ..3 na zawsze ;
        na zawsze ..2 skonczy*|zakonczy*|koniec|odejsc|odejde|zasn*|znik* ;
        ENDS ..1 wszystko ;
        koniec ze mna ;
        ze mna ..1 koniec ;
        moj ..1 koniec ;
        moj koniec ;
        koniec mojego|mego ZYCIE|istnieni* ;
        koniec ..1 ze|z ..1 ZYCIE ;
        zrobi* ..2 z ZYCIE koniec ;
        koniec z soba ;
        skoncze ja|sam|sama to ;
        wyl*|odl* sie z tego swiata ;
        zamkn* oczy ..3 zawsze|nie ;
        dzis|dzisiaj|jutro ..1 ze soba ;
        raz na zawsze ..2 zasn*|odej* ;
        ENDS|skonczylo ..3 wszystko ..1 SIE|samo|sama|sam ;
        to jedyne wyjscie|rozwiazanie smierc ;
    """,
    "suicide.not_live": """
        NIE ..1 CHCE ..4 ZYC|ZYCIE|zyje ;
        CHCE ..1 NIE ..1 ZYC|zyje|istniec|byc ;
        ZYC ..3 NIE ..1 CHCE|chce ;
        ZYC mi sie NIE|odechcialo|odechciewa ;
        ZYCIE ..1 MNIE|mi ..2 NIE ..1 CHCE|potrzebne ;
        odechc* ..4 ZYC|ZYCIE|wszystkiego|zyje ;
        NIE ..2 sily|sil|siły|sile|po|dla|ochoty|checi|woli|powodu|powodow|sensu|motywacji|odwagi ..4
            ZYC|ZYCIE|zyje ;
        NIE umiem|potrafie|zamierzam|zasluguje|warto|zasluguj* ..3 ZYC|ZYCIE|zyje ;
        NIE moge|da|daje ..2 JUZ ..2 ZYC ;
        NIE moge|potrafie|umiem ZYC ;
        NIE moge tak ..1 ZYC ;
        NIE ..1 widze|ma|mam|czuje ..3 sensu|sens|celu ..2 ZYC|ZYCIE|ZYJE|w ;
        NIE ..1 widze|ma|mam|czuje ..2 sensu|celu ..2 JUZ|zyciu|istnien*|byc|trwa*|walcz*|walki ;
        po|poco co ..5 ZYC|ZYCIE|zyje|rodzi*|urodzi* ;
        poco ..4 ZYC|ZYCIE|zyje ;
        na co ..2 mi|mnie ..2 ZYCIE ;
        do czego ..2 mi ..2 ZYCIE ;
        jaki|jakis|gdzie|zaden ..2 sens ..4 ZYC|ZYCIE|zyje ;
        dosc|dosyc|dos ..4 ZYCIE|ZYC|zyj* ;
        ZYCIE ..3 dosc|dosyc ;
        brzydz* ..2 ZYCIE ;
        obrzyd*|zbrzyd*|zhyd* ..3 ZYCIE|ZYC ;
        ZYCIE ..3 obrzyd*|zbrzyd* ;
        ZYCIE ..4 NIE ..1 ma|mialo|bedzie|widze ..3 sens*|znaczeni*|wartosc* ;
        ZYCIE ..2 bez|stracilo|traci|przestalo|sensu ..2 sens*|cel*|znaczen*|miec ;
        stracil* ..2 sens|chec|wole|ochote ..2 ZYCIE|ZYC ;
        bez sensu ..3 ZYCIE|ZYC ;
        ZYCIE ..2 bez sensu|celu ;
        nic mnie ..2 NIE trzyma ;
        NIE chce ..2 byc ..2 swiecie|ziemi ;
        NIE chce ..1 JUZ ..1 byc|istniec|trwac ;
        NIE chce ..1 JUZ ..1 budzic ;
        NIE ma ..3 po co ZYC|ZYJE ;
        NIE mam ..2 dla kogo|czego ZYC|zyje|walczyc ;
        zmeczon* ..2 ZYCIE ;
        ZYCIE ..2 MNIE|mi ..2 meczy|przeroslo|boli|ciazy|przerasta ;
        NIE nadaje ..2 do|na ..2 ZYCIE|swiata ;
        zal* ..2 ze ..2 ZYJE|urodzi*|obudzi*|uratow*|odratow* ;
        szkoda ze ..2 ZYJE|urodzi*|obudzi* ;
        po co ..1 SIE ..1 urodzi*|rodzi* ;
        niepotrzebnie ..2 urodzi* ;
        NIE powin* ..3 urodzic|istniec|rodzic|zyc ;
        mecz* ..1 MNIE|mi ..1 ZYCIE ;
        ZYCIE to ..1 pomylka|meka|pieklo|koszmar|pasmo ;
        nienawidz* ..2 ZYCIE ;
        gdyb* ..2 SIE NIE urodzi* ;
        NIE warto ..2 ZYC|zyc|JUZ ;
        chec ..1 do ZYCIE ;
        NIE chcialo ..2 ZYC ;
        NIE ..1 zalezy ..3 ZYCIE|ZYC|zyje ;
        obojetne ..2 czy ..2 zyje|przezyje|ZYC|umre ;
        wszystko ..1 jedno czy ..2 zyje|przezyje|umre|ZYC ;
        jest ..2 jedno ..1 czy ..1 zyje ;
        NIE powinno mnie ..3 byc|swiecie ;
    """,
    "suicide.wish_dead": """
        CHCE ..4 umrzec|umzec|zdechnac|zginac|skonac|umierac|zdychac|zniknac|wyparowac|smierci ;
        smierci ..3 CHCE ;
        wol*|wolal*|wolab* ..4 DIE ;
        DIE ..2 CHCE|wole|wolal* ;
        lepiej|lepjej|najlepiej|oby|obym|zebym|aby|abym|zeby|bodajb*|niechb*|wreszcie|nareszcie|juz|
            powinien*|powinn* ..4 umrzec|umzec|umarl*|zdech*|zginal*|zginel*|zgine*|skonac|DIE ;
        modl* ..4 smierc|umrzec|obudzi*|koniec|zabral*|DIE ;
        bog*|boze ..3 MNIE ..2 zabral*|zabierz*|wez* ;
        zabral* ..1 MNIE|mie ..2 bog*|smierc ;
        NIE ..2 obudzi*|obudze|wstane|zbudzi* ;
        zasn* ..4 NIE ..3 *budz*|budzi*|obudzi*|wsta* ;
        zasnac|usnac ..2 na ..1 zawsze|wieki ;
        usn* ..4 NIE ..2 obudzi*|budzi* ;
        NIE ..2 doczeka*|doczekam|dotrwam|doczekac ..2 jutra|rana|swit*|poniedzial*|konca|poranka|swiat|
            rano|jutro|weekend* ;
        NIE ..1 dozyj*|dozyc|dozyje ;
        do jutra|rana|konca ..2 NIE dozyje|dotrwam|doczekam|pociagne ;
        NIE bede ..2 zyl*|zyc|zyla ;
        NIE bede ..1 JUZ zyl*|zyc|zyla|istni* ;
        NIE ..1 zyje ..3 za godzin*|jutro|chwil* ;
        umre|umrem|zdechne|zgine|zemre ..2 to|i|jutro|dzis|dzisiaj|wkrotce|niedlugo|spokoj|wreszcie|
            wtedy|przez ;
        JAK ..2 umre|zdechne|zgine|umrem|zemre|umrę|zginelab*|umarlab*|umarlb*|zginalb* ;
        CHCE|wole ..2 trumn*|grob*|piach*|cmentarz* ;
        wole|lepiej isc|pojde ..2 piach*|ziemi*|grob* ;
        CHCE ..3 do|na trumn*|piach*|ziemi*|tamten|drugi|grob*|lepszy ;
        tamten|drugi|tamtym|lepszy|innym swiat|swiecie|stron* ;
        odej*|zejsc|zejde|zniknac|znikne|zniknal*|zniknel* ..4 ze|z|tego swiata|zycia|powierzchni|mapy ;
        odejsc|odejde|odchodze ..3 na zawsze|swiata|spokoju|ciszy|stad ;
        zniknac|znikne|zniknal*|zniknel* ..2 na zawsze|raz ;
        CHCE ..3 zniknac|znikna*|zapasc|wyparowac|rozplynac|odejsc ;
        CHCE|wole|wolal*|wolab* ..4 przestac ..2 istniec|ZYC|zyc|oddychac|byc|cierpiec|czuc ;
        przestac istniec|oddychac ;
        przestane ..1 istniec|oddychac|zyc ;
        marze|mysle|mysli|mysl|czekam|prosze|licze|modle|tesknie ..3 smierc|smierci|umieraniu|DIE ;
        smierc* ..3 MNIE|wybawi*|ulg*|ukojeni*|wyzwol*|jedyn*|rozwiaz*|wolni* ;
        jedyn* ..3 smierc|smierci|grob|sznur|most ;
        zostaj*|pozost*|zostal* ..3 tylko|jedynie|mi ..3 smierc|umrzec|sznur*|most*|skoczyc|strych*|
            stryczek|petla|tory|grob|tabletki|piach|KILL|trumna ;
        tylko|jedynie smierc|sznur|stryczek|grob|trumna ;
        umieram juz|w srodku|kazdego|codziennie|powoli ;
        spotkam|dolacze|pojde|ide|dolaczyc ..3 na tamt* ;
        dolacze|dolaczyc|pojde|ide|chce|spotkam|isc ..3 do ..2 niebios*|nieba|pana|boga|aniol*|swietego
            ;
        dolacze|dolaczyc|pojsc|pojde|ide ..1 do|za meza|mezem|zony|zona|niego|nim|niej|nia|mamy|mama|
            syna|synem|synka|corki|corka|corke|taty|ojca ..4 tamt*|niebie|nieba|gory|grob*|umar*|zmarl*|
            stron*|mezowi ;
        zdechn* ..2 jak|pod|w ..2 pies|plot*|rowie|samotn* ;
        moj* ostatni* dzien|dni|noc|wieczor|slowa|chwile|chwila|godzin*|swieta|pozegna* ;
        to ..1 ostatni* ..2 dzien|noc|wieczor|dni ..2 ZYCIE|zyje|moje*|swiecie ;
        ostatni* dzien|dni|noc|wieczor|godzin*|tchnieni* ZYCIE|moj* ;
        ostatni ..1 dzien ..1 ZYCIE|mojego|zyje ;
    """,
    "suicide.better_gone": """
        LEPIEJ ..8 beze mnie ;
        beze mnie ..6 LEPIEJ|lzej|dadza|poradza|szczesliw*|dobrze|swiat|BEDZIE|radza|odetchn* ;
        bezemnie ;
        LEPIEJ ..8 bezemnie|bez MNIE ;
        bez MNIE ..5 LEPIEJ|szczesliw*|dadza|poradz* ;
        LEPIEJ ..6 mnie NIE|nje|ma BEDZIE|ma|nie|by|mie* ;
        LEPIEJ ..6 NIE ..1 BEDZIE ..1 mnie ;
        LEPIEJ ..4 MNIE ..1 zabrak* ;
        LEPIEJ ..6 NIE ..1 zyl*|zyje|bede|istni* ;
        LEPIEJ ..5 zniknal*|zniknel*|zniknac|znikne|odejde|odszed*|odesz*|zdech*|umre|zabij*|DIE ;
        gdyby*|jakby*|zeby*|aby|zebym|oby|jakbym|gdybym|obym ..2 mnie ..2 NIE ..2 bylo|byloby|istni* ;
        gdyby*|jakby*|zeby*|oby ..2 NIE ..2 bylo mnie ;
        gdybym|jakbym|zebym|obym|bym ..2 NIE ..1 zyl*|istnial*|urodzi*|byl na|zyc|istni*|zyje ;
        gdyby* mnie ..1 zabrak* ;
        JAK ..3 MNIE ..2 zabrak* ;
        mnie JUZ NIE BEDZIE|ma ;
        NIE BEDZIE JUZ mnie ;
        mnie NIE BEDZIE ..1 JUZ ;
        mnie ..1 NIE BEDZIE|ma na ..2 swiecie|ziemi|zawsze ;
        JAK ..2 mnie ..2 NIE BEDZIE|ma|stanie|bendzie ..4 dlug*|splac*|rat*|problem*|dziec*|ubezp*|
            rodzin*|spok*|wtedy|kto|komu|zona|maz|zajm*|zrozum*|zaplacz*|placz*|zaluj*|zalowa*|odetchn*|
            ulg*|podziel*|wart*|to ;
        ubezpiecz*|polis*|odszkodow*|ubesp* ..8 mnie NIE|zabrak* ;
        ubezpiecz*|polis*|odszkodow*|ubesp* ..9 smierci|smierc|umre|po mnie|mnie|zgine|samob*|zyc|zyl*|
            umarl*|odejde|pogrzeb*|DIE ;
        smierc|smierci|umre|zgine|zabrak*|odejde|DIE ..8 ubezpiecz*|polis*|odszkodow* ;
        mnie NIE ..4 ubezpiecz*|polis*|odszkodow*|polisy ;
        po mojej smierci|smierc ..6 LEPIEJ|spokoj|splac*|dostan*|problem*|ulg* ;
        moja|moj smierc|trup|zgon|pogrzeb|smierci ;
        jestem|bylem|bylam|jestem ..3 wart* ..2 martw*|niezyw*|smierc* ;
        wiecej|wiecej wart* ..2 martw*|niezyw*|po|smierci|trup* ;
        ciezar*|balast*|klopot*|obciazeni*|zawada|ciezarem ..2 dla ..2 wszystkich|rodzin*|dziec*|
            bliskich|niej|niego|nich|innych|was|zony|meza|syna|corki|corka|mamy|swiata|kazdego ;
        jestem|sie ..2 tylko|ciezarem|balastem|ciezar ..1 ciezarem|balastem|klopotem|problemem|
            wszystkich ;
        dla ..2 wszystkich|rodziny|dzieci|bliskich|nich ..2 ciezar*|balast*|klopot* ;
        NIE ..1 bedziecie ..2 mieli|miec|musieli|kogo ..3 mna|kogo|sciagac|dzwonic|scigac|egzekw* ;
        z trupa|martwego|nieboszczyka|umarlego|umarlych|grobu|trup* ;
        macie|bedziecie|beda|miec|bedzie|mieli ..3 mnie z glowy ;
        mnie ..2 z glowy ;
        nikomu ..3 NIE|potrzebn*|brakow*|zalezalo|zalezy ..2 potrzebn*|zal|teskni*|brakow*|zauwaz*|
            zalez* ;
        nikt ..2 NIE ..2 zauwaz*|zaplacz*|zatesk*|plakal*|zatesk* ;
        nikt ..2 NIE ..1 bedzie ..2 plakal*|tesknil*|zalow*|plakac|teskni*|zalowa* ;
        swiat ..3 beze|bez MNIE ;
        JAK ..2 zniknę|znikne|odejde ..4 LEPIEJ|spokoj|dlug*|problem*|wszyst*|ulg*|nikt|to ;
        po co|komu|nikomu ..2 ja|jestem ..2 jestem|potrzebn* ;
        NIE jestem ..3 potrzebn* ;
        NIE zasluguje ..2 na|zeby|by|aby ..2 ZYCIE|ZYC|zyje ;
    """,
}
