"""Suicide named, and not wanting to live; `language` explains the notation."""

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
}
