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
        koniec ..1 drogi|mojej_drogi|dla_mnie|moich_dni|mojego|marzen_i_zycia ;
        poddaj*|poddal* ..1 sie|SIE ..6 zegn*|NIE|koniec|juz|dluzej|zycie ;
        NIE walcz*|mam_sily_walczyc|chce_walczyc ..5 zegn*|poddaj*|juz|koniec|dluzej|zyc* ;
        tylko_jedno|jedna_mysl|jedno|ciagle_to|caly_czas ..4 skonczyc|koniec|umrzec|zrobic_to|smierc|
            zabic|zniknac ;
        zeby ..1 to|z_tym ..2 skonczyc|zakonczyc|przerwac ;
        glow* ..6 skonczyc|umrzec|zniknac|zabic|smierc|koniec_ze|skoczyc ;
        NIE dam|daje|mam ..2 rady|sily ..3 funkcj*|dalej_zyc|zyc|istniec|wstac|oddychac ;
        NIE jestem ..1 w_stanie ..2 dalej|juz|dluzej ..2 zyc|funkcj*|istniec|tak|walczyc|tego_ciagnac ;
        NIE mam|ma ..1 juz? po_co|dla_kogo|poco ;
        NIE mam ..2 po_co|poco|dla_kogo ;
        lez ..6 sil|po_co ;
        sil* ..6 po_co ;
        z_myslami|sam_na_sam_z_myslami|z_moimi_myslami|ze_swoimi_myslami ..4 sam*|strasz*|czarn*|zost*|
            boje|gorsz* ;
        sam|sama|samotn* ..2 z_myslami|z_mysla|z_tymi_myslami ;
        mysli ..4 strasz*|najgorsz*|czarn*|rezygn*|natret*|mroczn*|niedobr* ;
        strasz*|najgorsz*|czarn*|rezygn*|natret*|mroczn*|niedobr* ..1 mysli|myslami|mysl ;
        mysle|mysli|myslalam|myslalem|mysl ..3 o_najgorsz*|najgorsze|o_najgorszym|ostateczn* ;
        dzis|dzisiaj|jutro|wreszcie ..2 to ..1 zakoncze|skoncze|koncze|przerwe ;
        zakoncze|skoncze|przerwe ..1 to ..2 raz|dzis|na_zawsze|wszystko|wreszcie|i_bedzie*|sam|sama ;
        to zakoncze|skoncze|przerwe ..3 raz|dzis|na_zawsze|i ;
        NIE ..1 warto|ma_sensu|niewarto ..2 juz ..1 zyc|istniec|byc ;
        niewarto ..3 zyc|istniec|byc|walczyc ;
        prawie|juz|wczoraj|omal|malo_co|niemal ..3 to|tego ..1 zrobil*|zrobila*|dokonal*|skonczyl* ;
        probowal*|sprobowal*|probowalam ..3 raz|wczoraj|dwa_razy|juz|kiedys|nie_wyszlo|nieudan*|razy ;
        wczoraj|raz|juz|kiedys|wtedy|dwa_razy ..2 probowal*|sprobowal* ..3 NIE|raz|razy|SIE ;
        juz|raz|dwa_razy ..2 probowal*|probowalam ;
        znalazl*|znalezli|znalazla ..2 mnie|w_ostatniej|w_pore|na_czas ;
        mnie ..2 znalazl*|znalezli|znalazla ;
        wszystko ..3 przygotowan*|poukladal*|poukladan*|uporzadkow*|pozalatwi*|pozamykal*|pozegnal*|
            zaplanow* ;
        wszystko|papiery|sprawy|rzeczy ..3 poukladal*|uporzadkow*|pozamykal*|pozalatwial*|pozalatwiane
            ..8 dzieci|NIE|list*|zegn*|kot*|psa|odch*|spokoj*|moge|koniec ;
        jak|gdzie|kiedy|czym ..1 to zrobic|zrobie ..4 zeby|NIE|nikomu|bezbol*|szybko|bolalo|nikt|cicho|
            dzieci ;
        bezbolesn*|bez_bolu ..4 odej*|smierc*|umrz*|sposob*|jak|to|skoncz* ;
        sposob*|metod* ..3 smierc*|zabi*|bezbol*|samob*|odejs*|zeby_umrzec ;
        moment|czas|pora|okazja|dzien ..3 zeby|na|aby|by ..3 to ..2 wszystko|skonczyc|zakonczyc|zrobic|
            koniec|przerwac ;
        mysle|mysli|myslami|mysl ..4 zeby ..4 skonczyc|zakonczyc|przerwac|zniknac|odejsc|wszystkim ;
        sko*|zakoncze|skoncze|przerwe ..1 z? ..1 to|tym|wszystko ..3 i ..2 z_soba|ze_soba ;
        raz_na_zawsze ..3 z_soba|ze_soba|przerwac|odejsc|zniknac|koniec ;
        trzeba|musze|chce|pora ..2 to ..1 przerwac|zakonczyc|skonczyc ..3 raz|na_zawsze|wszystko|
            wreszcie|definitywnie ;
        decyzj* ..3 zapadl*|podjel*|podjal*|podjet* ;
        juz postanowil*|zdecydowal*|wszystko_zaplanow*|podjel*_decyzje|podjal*_decyzje|wybral*_dzien|
            wybral*_sposob|pogodzil*_sie ;
        postanowil*|zdecydowal* ..4 odejsc|skoncz*|zabi*|umrzec|znikn*|nie_zyc|to_zrobic|zakonczyc|
            ze_soba|dzis|jutro|w_nocy|odchodze ;
        dzis|dzisiaj|jutro|wieczorem|w_nocy|tej_nocy|zaraz|teraz|rano|w_piatek|w_weekend|w_niedziele|
            w_sobote ..3 to_zrobie|zrobie_to|to_koncze|koncze_to|koncze_ze|to_skoncze|skoncze_to|
            z_tym_koncze|koncze_z_tym|to_sie_skonczy|sie_zabije|odchodze|odejde|znikam|umre|umieram|
            zgine ;
        zrobie_to|to_zrobie|to_skoncze|skoncze_to|skoncze_z_tym|koncze_to|koncze_z_tym|to_koncze|
            z_tym_koncze|zakoncze_to ..3 dzis|dzisiaj|jutro|w_nocy|tej_nocy|wieczorem|zaraz|dzis_w_nocy|
            sam|sama|raz|na_zawsze|po_swojemu|w_koncu|juz|teraz|wreszcie|wszystko|definitywnie ;
        mam_dosc|dosc|dosyc|nie_mam_sily|nie_wytrzymam|nie_daje_rady|nie_dam_rady ..5 koncze_to|
            to_koncze|to_skoncze|skoncze_to|koncze_z|skoncze_z|ze_soba|koniec|zegnajcie|zegnam|odchodze|
            znikam|wszyscy_odetchn*|zegnaj|dobranoc|przepraszam|wybaczcie|kocham ;
        zaplanow*|planuje|mam_juz_plan|mam_przygotow*|mam_juz_przygotow*|wszystko_przygotow*|
            przygotowal*_wszystko|wszystko_gotowe|juz_wszystko_gotowe|wszystko_mam_juz_|
            wszystko_juz_mam_przyg*|mam_wszystko_gotowe ..6 sznur*|lek*|tablet*|smierc*|most*|koniec|
            odej*|skok*|pozegn*|list*|zostal*|odejs*|zabi*|czeka*|dobranoc|przepr* ;
        wszystko ..2 przygotowane|gotowe|zaplanowane|zalatwione|poukladane|uporzadkowane|pozamykane|
            posprzatane ..6 zegn*|koniec|odej*|odchodz*|sznur*|juz|moge|tylko|zostal*|list|NIE|umrz*|
            odejsc|teraz ;
        pozegnal* ..3 SIE|wszyst* ..3 z_rodzin*|ze_wszyst*|z_zyciem|z_dziecmi|z_mezem|z_zona|z_mama|
            z_wnukami|z_synem|z_corka|z_bliskimi|z_psem ;
        oddal*|rozdal*|porozdawal*|rozdaj* ..4 psa|kota|rzeczy|zwierz*|wszystko|ubrania ..8 NIE|juz|
            koniec|trzyma|potrzeb*|odchodze|zegn*|przyda ;
        bez ..1 wyjscia|sensu|nadziei ..4 zabi*|skoncz*|umrz*|zyc*|smierc*|zegn*|sznur* ;
        jedyn*|ostatni*|ostateczn* ..2 wyjsci*|rozwiaz*|droga|sposob|opcj*|co_mi ..3 smierc*|umrzec|
            zniknac|zabi*|skok|sznur*|most|odej*|samob*|skonczyc|powies*|to_koniec|tabletki|grob|sobie|
            zejsc|skoczyc|nie_zyc|ostateczn* ;
        smierc*|umrzec|zniknac|zabic|powiesic|skoczyc|sznur|samob* ..3 jedyn*|wyjsci*|rozwiaz*|zostal*|
            lepsz* ;
        ostateczn* krok*|rozwiazan*|wyjsci* ;
        ENDS ..3 ze_soba|z_soba|ze_mna|z_zyciem|zycie|swoje_zycie|moje_zycie|to_zycie|swoj_zywot|meke|
            ten_koszmar|to_pieklo|cierpienie|cierpiec|meczarnie|zywot ;
        ze_soba|z_zyciem|ze_mna ..2 ENDS|koniec ;
        skonczyc|skoncze|zakonczyc|zakoncze|koncze ..1 to|z_tym ..1 wszystko|wszystkim ..2 raz|
            na_zawsze|bo|nie|juz|dzis|teraz|definitywnie|i_tyle|mam ;
        chce|chcialb*|najchetniej|wole|musze|mysle ..3 to_wszystko|z_tym_wszystkim|wszystko ..1
            skonczyc|zakonczyc|juz_skonczyc ;
        chce|chcialb*|najchetniej|wole|musze|mysle|zeby ..3 skonczyc|zakonczyc ..1 z_tym|to|juz|wszystko
            ..1 wszystkim|wszystko|to ;
        niech SIE|to|sie ..2 SIE|to|sie|juz|wreszcie ..2 skonczy|stanie|zakonczy ..3 na_zawsze|raz|juz|
            wreszcie|ten|dla_mnie|meka|koszmar|wszystko|bol ;
        niech ..2 mnie ..2 szlag_trafi_i|zabierze|zabiora|wezmie|smierc|pochlonie|bog|zabija ;
        na_zawsze ..2 koniec|spokoj|cisza|zasne|znik*|odej*|odch* ;
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
        NIE ..2 doczeka*|doczekam|dotrwam|doczekac|wytrzymam ..2 do?  jutra|rana|swit*|poniedzial*|
            konca|poranka|swiat|rano|jutro|weekend* ;
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
        modl*|marz*|prosz*|blagam|licz* ..3 o ..2 raka|zawal|smierc|wypadek|smiertel*|koniec|
            nieuleczal*|nowotwor|udar|spokojna_smierc ;
        zabierz|wez|przyjmij|zabral|wezwij|zabierze ..1 mnie|MNIE ..4 siebie|do_siebie|stad|boze|panie|
            wreszcie|juz|z_tego ;
        boze|bog|panie|jezu ..3 zabierz|wez|przyjmij|zabral|zabierze|skroc ;
        NIE ..2 otworz*|otwieral*|otworze ..2 oczu|oczy ;
        oczu|oczy ..2 NIE ..2 otworz*|otwieral* ;
        zasypia*|zasn*|klade|poloz* ..6 nadziej*|mysla|z_mysla|modl* ..6 NIE|nie_wsta*|ostatni ;
        nadziej* ..4 ze ..4 NIE ..3 wsta*|obudz*|dozyj*|otworz*|przezyj*|doczek*|zyje ;
        poloz*|klade|zasn*|usn*|polozyc ..4 NIE ..1 wsta*|obudz*|budz* ;
        NIE ..1 wstac|wstawac ..2 wiecej|juz|nigdy|zawsze ;
        czy|jeszcze|ze|w_ogole ..2 warto ..2 zyc|istniec|bylo_zyc|dalej|oddychac ;
        zyc|zycia|zycie ..2 sie|SIE|mi ..2 odechc*|obrzyd*|niechce|nie_chce ;
        zostawiam|opuszczam|zegnam|porzucam|opuszcze|zostawie ..1 ten|tego|to|ta swiat|swiata|zycie|
            ziemie|padol ;
        swiat|swiata|zycie ..2 zostawiam|opuszczam|opuszcze|zegnam ;
        sen|snem|snu|sny wieczn* ;
        wieczn* ..1 sen|snem|snu|odpoczn*|spoczyn*|spok* ;
        wyrok ..3 wydal*|zapadl|na_siebie|skazal*|wykon* ;
        skazal*|osadz*|ukar* ..2 sie|SIE|siebie ..2 sam*|na_smierc|smierci ;
        smierc* ..3 uwoln*|czek*|blisk*|bliz*|zapras*|koch*|jak_sen|zabierz*|przyjdz* ;
        czekam|czekanie|czekac ..3 na ..2 smierc|koniec|ostatni_dzien|az_umre|kostuch* ;
        az ..2 umre|zdechne|umrzemy|sie_skonczy_zycie ;
        umier* ..2 z_nadzieja|w_sobie|dla_mnie|po_kawalku|kazdego_dnia ;
        wszystko ..1 we_mnie ..1 umar* ;
        we_mnie ..3 umar*|martw*|pust* ;
        mysli ..1 rezygnac* ;
        rezygnac* z_zycia ;
        zrezygn* ..2 z_zycia|z_siebie|z_istnien* ;
        gwizdek|guzik|przycisk|wylacznik ..4 NIE|istni*|wylacz*|skoncz*|koniec ;
        wylacz* ..1 sie|siebie ..2 na_zawsze|ze_swiata|z_zycia|swiatlo ;
        zgas* ..2 swiatlo ..3 i|na_zawsze|koniec ;
        znalezc|miec|zaznac ..2 spokoj* ..3 wieczn*|po_drugiej|w_ziemi|na_zawsze ;
        meczyc|mecze|meczyl* ..3 na_tym_swiecie|z_tym_zyciem|na_swiecie|zyciem ;
        odwag*|odwagi ..4 starczy|wystarczy|zbieram|zbiore|nabiore|nabieram|brakuje|brak|zabrak*|mi|
            miec|znajde|mam ..5 to|zrobic|skoncz*|zakoncz*|skocz*|krok|zabi*|SIE|na|wreszcie|w_koncu ;
        starczy|wystarczy|zbieram|zbiore|nabiore|nabieram|brakuje|brak|zabrak*|znajde ..2 odwagi|odwage|
            sily_zeby_to|sil_zeby_to ;
        NIE ..2 chce|mam_ochoty|mam_sily|bede|zamierzam ..3 budzic|budzil*|obudzic|wstac|wstawac_rano|
            doczekac|doczekiwac|dozyc ;
        NIE ..1 zamierzam|chce|bede|mam_zamiaru ..2 jutra|rana|swiat|wiosny|emerytury|konca ..1 doczek*|
            dozyc|czekac ;
        jutra|rana|wiosny|swiat ..2 NIE ..2 doczek*|dozyc|dozyje|zamierzam|planuje ;
        smierc* ..3 tansz*|taniej|lepsza|latwiejsz*|darmo|spokojniejsz*|wybiera*|kosztuje ;
        taniej|tansze|latwiej ..3 umrzec|umierac|zdechnac|pochowac|smierc|pogrzeb ;
        NIE ..1 umiem|potrafie|moge|znajduj*|widze ..3 sens*|sensu ..2 zyc*|znalez*|dalej|w_tym|zeby ;
        sensu|sens ..4 NIE ..2 umiem|potrafie|widze|moge|znajduj*|czuje ;
        zalezec|zalezy|zalezalo|obojetne|wszystko_jedno ..3 czy ..4 obudz*|zyje|przezyj*|wsta*|jutro|
            doczek*|zyc ;
        przestal* ..3 zalez* ..4 zyci*|obudz*|zyc|czymkolwiek|czy ;
        NIE ..1 chce ..2 juz? ..1 byc ..2 swiecie|ziemi|tu|tutaj|nigdzie ;
        NIE wiem ..3 zejde|zejdz*|wroce|doczekam|dozyje|przezyje ..2 schod*|z_dachu|zywy|zywa|jutro|rana
            ;
        mysl*|mysli|mysle ..3 skoczyc|skoku|skok|skocze|rzucic|umrzec|krok|zabic|ostatecz*|powiesic ;
        mysl*|mysle|glos*|glosy|glowie ..4 przerwac|skonczyc|odejsc|zniknac|zakonczyc|koncu ..2 to|raz|
            wszystko|na_zawsze|ze|z ;
        glos ..5 skonczyc|przerwac|skoczyc|koniec|zabij*|zrobic|odejsc ;
        NIE warto|niewarto ..3 zyc|istniec|dalej|oddychac|tego_ciagnac|ciagnac ;
        ja|juz|uze|bilse|bolse|bolsze|bilsze ..2 ne|nie|ni ..2 chocu|chcu|hochu|hocu|hochem|xochu|chcemu
            ..3 zyc|zyt|zyti|zhyty|zit|jit|zyty ;
        wole|wolal*|wolab*|lepiej|lepjej|chce|chcialb* ..1 juz? NIE ..1 zyc|zyje|zyl*|istniec|byc|
            istnial*|zyc_niz ;
        NIE zyc ..2 niz|anizeli|tylko|lepiej|wole|byloby ;
        NIE boje SIE ..2 smierci|umrzec|umierac|juz_smierci|niczego|skoczyc ;
        NIE ..1 mam|starcza|brak|brakuje ..1 odwagi ..3 SIE|to|zrobic|zabi*|skonc*|skoczyc|ze|umrzec|
            odejsc ;
        gdybym mial*|miala ..1 odwag* ;
        brak* ..1 mi|tylko|jeszcze ..1 odwagi ;
        smierc*|smierci|smiercia ..4 wybaw*|ulg*|ukoj*|wyzwol*|lepsz*|rozwiaz*|wyjsci*|spok*|jedyn*|
            uwoln*|przyjaciel*|nagrod*|marz*|mysl*|czekam|prosz*|wol* ;
        mysle|mysl*|marze|czekam|prosze|licze|modle|tesknie|pragne|rozmyslam|fantaz*|gadam|mowi*|pisze|
            pisal* ..3 o_smierci|na_smierc|o_smierc|smierci|o_umieraniu|o_koncu|o_odejsciu|o_tamtym|
            o_tym_zeby_umrzec|o_samob*|o_najgorszym|o_ostatecz* ;
        NIE ..2 wroc*|wracam|wroce ..3 domu|juz|wiecej|nigdy ;
        NIE szukajcie|szukaj|szukac ..1 mnie ;
        mnie ..1 NIE szukajcie|szukac|szukaj|znajdz*|znajdziecie ;
        wyj*|pojsc|pojde|ide|wyszed*|uciec|jechac|wyjsc|odejsc ..5 NIE|nigdy ..1 wroc*|wracac|wracam|
            wroce ;
        przed_siebie ..4 NIE|wroc* ;
        wyloguj*|wymelduj*|wypis*|wymiksuj*|wysiadam|wysiasc|wypisuje|zwijam|zwijac|rezygn*|rezygnuje|
            odpadam ..3 z_zycia|z_tego_zycia|ze_swiata|z_tego_swiata|z_tego_padolu|z_tej_gry|
            z_tej_planety|zycia|swiata ;
        kwiatki ..1 od_spodu|od_dolu|spodu ;
        wacha*|wachac ..2 kwiat* ;
        kopn* ..2 w_kalendarz|kalendarz ;
        wyciagn* ..1 nogi|kopyta|kopytka ;
        do_piachu|do_ziemi|w_piach|do_grobu|pod_ziemie|dwa_metry_pod|2_metry_pod|metr_pod|6_stop|
            szesc_stop|do_aniolkow|do_bozi|do_pana_boga|do_boga|na_cmentarz|do_nieba|do_stworcy|
            do_swietego_piotra|do_kostnicy|do_prosektorium ;
        jeden|wystarcz*|tylko|jednym krok|skok|ruch|krokiem|ruchem|ciecie|strzal|lyk|zakret ..4 i|
            spokoj|koniec|po|bedzie|od|dziel*|wolnosc|wystarczy|w_dol|mnie ;
        krok|kroku|milimetr|cm ..2 od ..2 skok*|smierci|konca|tego|samob*|zrob*|najgorsz*|krawedz*|
            przepasc* ;
        chwila|moment|sekunda|minuta|minutka ..2 i ..2 spokoj|koniec|po_bolu|po_wszystkim|ulga|wolnosc|
            cisza ;
        wieczn* spokoj*|odpoczyn*|sen|snu|spac ;
        odpocz* ..3 na_zawsze|wreszcie_na|na_wieki|od_zycia|wiecznie|w_spokoju|od_wszystkiego ;
        usnac|zasnac|spac|przespac|usne|zasne|spie ..4 na_zawsze|na_wieki|wiecznie|obudz*|nie_wstac|
            nie_wsta*|zbudzi*|snem_wiecznym|i_koniec|i_tyle|i_spokoj|budzic|do_konca ;
        zamkn* ..2 oczy ..4 NIE|otw*|zawsze|i|koniec ;
        przesta* ..3 bolec|cierpiec|czuc|bolalo|istniec|oddychac|zyc ;
        przestane|przestac|przestalbym ..1 byc ;
        zeby ..3 przestalo|skonczylo|minelo|nie_czuc|nic_nie_czuc|juz_nie_czuc ..2 bolec|boli|cierpi*|
            sie|bol ;
        nic_nie_czuc|nie_czuc_nic|juz_nie_czuc|niczego_nie_czuc|przestac_czuc ;
        dluga|dlugo|dluzej|wiele|duzo ..2 NIE|juz_nie ..1 pociagne|pozyje|wytrwam|przezyje|zabawie|
            poczekam ;
        NIE ..1 pociagne|pozyje ..2 dlugo|dluzej|juz ;
        NIE pociagne|pozyje ;
        odlicz* ..2 dni|godziny|czas|chwile|minuty ;
        ostatni* ..2 dzien|noc|wieczor|godzin*|swieta|wigili*|urodziny|kolacj*|papieros*|list|wschod|
            zachod|jesien|zima|listopad|grudzien|rok ..3 mojego|zycia|dla_mnie|w_zyciu|zyje|moje|moja|
            moj|na_tym|na_swiecie ;
        moj|moja|moje ostatni* dzien|noc|wieczor|godzin*|swieta|wigilia|list|wiadomosc|sms|slowa|
            papieros|kolacja|noca|chwile|urodziny|rozmowa|tchnienie|dni|pozegnanie|krok|poniedzialek|
            niedziela ;
        NIE zobacz*|doczekam|ujrze ..3 wnuk*|swiat|jutra|wiosny|rana|dnia|slonca|dzieci|wiecej ;
        jutra|rana|swit*|konca_dnia|tygodnia|wiosny|swiat|nocy ..2 NIE|juz_nie doczekam|dozyje|zobacze|
            przezyje|ujrze|dotrwam|bedzie ;
        NIE ..1 przezyj*|przetrwam|przetrzymam ..1 tej|tego|dzisiejszej|kolejnej|nastepnej|do|nocy ..2
            nocy|dnia|tygodnia|jutra|rana|wieczor*|dni|wieczoru ;
        dla_mnie ..3 jutra|przyszlosci|nadziei|ratunku|juz|koniec ..2 NIE|nie_ma|koniec ;
        NIE ..2 widze|mam|ma ..3 dla_siebie|przed_soba|zadnej|zadnego|siebie ..3 przyszlosci|jutra|
            nadziei|sensu|wyjscia|ratunku|miejsca ;
        NIE widze ..2 siebie ;
        NIE ma ..2 dla_mnie ..2 *ratunku|miejsca|nadziei|przyszlosci|juz|wyjscia|zycia|jutra ;
        martw*|trup|umarly|umarla|zgasl* ..2 w_srodku|od_srodka|za_zycia|duszy|jestem|czuje ;
        w_srodku|od_srodka ..2 martw*|umar*|umieram|trup|juz_nie_zyje|nie_zyje|wypalon* ;
        jestem ..2 martw*|umarly|umarla|trupem ;
        czuje_sie ..2 martw*|umarly|umarla|trupem|jak_trup|jak_martwa ;
        NIE ..1 mam|ma|widze ..1 po_co|poco|dla_kogo|dla_czego|powodu|powodow|celu|sensu ..2 wstaw*|
            wsta*|budzic|byc|zyc|trwac|walcz*|ciagn*|dalej|juz|istn*|oddych*|isc|starac|wracac ;
        po_co|poco ..4 wstawac|budzic|oddychac|istniec|trwac|ciagnac|meczyc|walczyc|starac|zyc|byc|
            sie_meczyc|sie_budzic ;
        NIE mam ..1 juz ..1 po_co|dla_kogo|dla_czego ;
        NIE ma ..1 po_co ;
        NIE mam ..2 sil*|sily ..3 zyc|zycia|walczyc|istniec|oddychac|byc|wstac|wstawac|ciagnac|trwac|
            dalej_zyc|tak_zyc|isc_dalej|zyc_dalej|dzwigac|meczyc ;
        sil*|ochoty|checi|motywacji|powodu|powodow ..3 do_zycia|zyc|istniec|zeby_zyc|by_zyc|oddychac ;
        do_zycia ..3 brak|NIE|trac*|strac*|brakuje|zmusz* ;
        strac*|trace ..2 chec*|wole|sens|ochote|radosc|sile ..2 zycia|zyc|do_zycia|istnienia|dalej ;
        zmusz* ..3 do_zycia|zyc|oddychac ;
        zycie ..4 meka|meczarn*|udrek*|kara|kara_dla|piekl*|koszmar*|bol|ciezar*|bez_sensu|
            mnie_przerasta|mnie_meczy|mnie_boli|skonczone|skonczylo|koniec|zmarnow*|przegran*|
            do_niczego|smieci*|nic_nie_warte|nic_niewarte|nie_cieszy|mnie_nie_cieszy|wegetacj*|gown*|
            do_dupy|zbrzydl*|obrzyd*|niewarte|zniszczone|zrujnowane|w_gruzach|runelo ;
        przegral*|zmarnow*|zniszczyl*|zrujnow*|skonczyl* ..2 swoje|moje|mi|cale zycie ..8 NIE|koniec|
            dosc|po_co|nie_ma|juz ;
        taki* zycie|zycia ..3 NIE|mam_dosc|po_co|nie_chce|ja ;
        takie|takiego|z_takim|takim zycie|zycia|zyciem ..2 NIE|dosc|to|bez ;
        NIE chce ..1 takiego|tego|juz|wiecej|dluzej|tak ..1 zycia|zyc|zycie|zyczyc|trwac|cierpiec|czuc|
            istniec|oddychac|wstawac|budzic ;
        brzydze|nienawidze ..2 siebie|soba|sie|zycia|swojego_zycia ;
        nienawidze|brzydze SIE|sie|soba ;
        glos*|glosy|cos ..3 kaze|kaza|kazal*|mowia|mowi|namawia* ..4 mi|sie|skocz*|zabi*|zrobic|
            skonczyc|zebym|umrzec ;
        slysze glosy ;
        odejsc|odejde|odchodze|odchodzic ..3 ze_swiata|na_zawsze|z_tego_swiata|z_zycia|do_niego|do_niej|
            do_meza|do_zony|do_mamy|do_corki|do_syna|raz_na_zawsze|w_ciszy|w_spokoju|po_cichu|
            bez_pozegnania|wreszcie|do_wiecznosci ;
        gotow*|gotowy|gotowa ..2 odejsc|umrzec|na_smierc|na_koniec|na_odejscie|na_wszystko|to_skonczyc ;
        czas|pora|moment ..1 umrzec|umierac|odejsc|zejsc|konczyc|zniknac|sie_zegnac|sie_pozegnac|
            pozegnac|skonczyc|ze_soba|zakonczyc_zycie|zgasnac|isc_do ;
        chce|chcialb*|wole|musze|tesknie|ide|pojde|dolacze ..3 do|za ..2 meza|mezem|zony|zona|mamy|mama|
            syna|synem|synka|corki|corka|taty|niego|niej|nich|zmarl*|ojca|matki|wnuka ..3 ktor*|tamten|
            juz|bo|na|do_nieba|do_grobu|na_tamten|zmar*|umar*|w_niebie|nie_zyj*|odesz*|odszed*|czeka ;
        dolacze|dolaczyc|dolaczam ..2 do ;
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
        swiat|swiatu|dom|rodzina|dzieci ..2 bez takiego|takiej|takich|mnie|takiego_jak ;
        takiego|takiej|takich jak ja|ja ..3 NIE|lepiej|nie_powin*|swiat|czyst* ;
        jednego|jedna|jednym|o_jednego ..2 dluznika|klienta|czlowieka|problem*|dluznik|klient|gebe|
            nierob*|gowniar* ..1 mniej ;
        mniej ..2 o_jedn*|jednego ;
        nieosiagaln*|niedostepn*|niewyplacaln* ..3 na_zawsze|na_wieki ;
        na_zawsze ..3 nieosiag*|niedostep* ;
        trzymam_sie|trzymam|zyje|istnieje|jestem_tu|wstaje ..3 dla|ze_wzgledu|przez_wzglad ..2 psa|kota|
            dzieci|dziecka|corki|syna|mamy|wnuk*|zwierz* ;
        tylko|juz_tylko ..2 dla ..1 psa|kota|dzieci|dziecka|corki|syna|mamy|wnuk* ..3 zyje|trzym*|
            jeszcze|wstaje|jestem ;
        gdyby_nie ..4 bym|bym_to|byloby|mnie ..4 zrobil*|skonczyl*|nie|po_mnie|koniec|by_nie ;
        gdyby_nie|gdyby ..3 grzech|wiara|bog|pieklo|strach ..4 bym|skoncz*|zrobil*|soba ;
        samobojc* ..3 NIE|nie ..2 ida|niebo|nieba|pochow* ;
        i_tak|tak_czy_siak|niedlugo|wkrotce|zaraz ..2 koniec|umre|umieram|zdechne|po_mnie|zgine|odejde|
            mnie_nie ;
        po_co ..1 to|wam|mi|ja|te ..1 wszystko|to|raty|pisma ..3 koniec|i_tak|umre|niedlugo|mnie_nie|
            umrzemy ;
        NIE ..1 planuje|zaplanow*|bede_planow*|mam_planow ..5 po_niedzieli|przyszl*|jutro|dalej|
            mnie_nie|niczego|nic|po_weekend*|po_swiet*|na_potem ;
        po_niedzieli|po_weekendzie|po_swietach|od_jutra|od_poniedzialku|za_tydzien|do_jutra|po_piatku|
            potem ..4 NIE ..1 bedzie|bede|bedziecie|beda ..3 kogo|komu|kim|mnie|od_kogo|mieli|do_kogo|
            zyl*|istni*|musial* ;
        NIE ..2 bedzie|ma ..1 komu ;
        NIE ..1 bedzie ..1 mnie ;
        mnie NIE ..1 bedzie ..2 zyw*|wsrod|swiecie|na_ziemi|na_tym ;
        wsrod zyw*|zywych ;
        jakby|zeby|chcialb*|niech|oby|gdyby|lepiej ..4 mnie|MNIE ..4 przejech*|potraci*|rozjech*|zabil*|
            zabij*|piorun|trafil*_piorun|zmiot*|cos_zabi*|zabral*|nie_odratow*|zakop*|zastrzel*|dobil*|
            dobij* ;
        zeby|niech|oby ..3 cos|auto|samochod|ktos|pociag|piorun|tir ..2 mnie|MNIE ..2 przejech*|
            potraci*|rozjech*|zabil*|zabije|trafi*|uderz*|dobije|zastrzel* ;
        niech|niechze ..2 ktos|mnie ..2 mnie|ktos ..2 zabij*|dobij*|zastrzel*|zatluc*|uspi* ;
        zabijcie|dobijcie|zastrzelcie|uspijcie|otrujcie mnie ;
        mnie zabijcie|dobijcie|zastrzelcie|uspijcie ;
        dobij|zabij|zastrzel|uspij mnie ;
        dajcie|daj|pozwol* ..2 mi ..2 umrzec|zdechnac|odejsc|umierac|spokojnie_umrzec ;
        zastan*|znajdz* ..3 trupa|trup|cialo|zwloki|martw*|wisz*|nieboszcz* ;
        jestem ..2 pomylka|bledem|pasozytem|pomylka_zyciowa|wyrzutkiem|skonczona|skonczony|skonczonym|
            dnem|wrakiem|porazka ..3 zyj*|NIE|i|po_co|zyc*|czlowiek*|juz|niepotrzeb* ;
        niepotrzebnie|bez_sensu|po_nic|za_dlugo ..1 zyje|istnieje|oddycham|sie_urodz* ;
        NIE istniec|istniala|istnial|istnialbym|istniej* ;
        ja ..2 NIE|nie ..1 bede ..2 tu|tutaj|na_tym|dluzej|wsrod|swiecie ..3 dluzej|swiecie|juz|zyw*|tym
            ;
        NIE bede ..3 na_tym_swiecie|na_swiecie|zywych|wsrod ;
        na_tym_swiecie ..4 NIE|nie_ma|juz_nie|dlugo|nic|mecz* ;
        NIE|nie_moge|nie_chce|dosyc|dosc ..4 na_tym_swiecie|na_swiecie|na_tej_ziemi ;
        zazdroszcz* ..4 zmar*|umar*|cmentarz*|grob*|lez*|nie_zyj*|tym_co ;
        lez* ..2 na_cmentarzu|w_grobie|w_ziemi|pod_ziemia ..4 spok*|zazdr*|wole|lepiej ;
        wlasn*|swoj*|moj* ..1 pogrzeb*|smierc|nekrolog|grob|klepsydr* ;
        po_co|poco|na_co ..1 mi|mnie|komu ..2 raty|rata|ugoda|plan|harmonogram|splata|oddluz*|pieniadze|
            umowa ..6 mnie|umre|NIE|zyc|i_tak ;
        nikt ..3 NIE ..2 bedzie|musial* ..3 mna|mnie|ze_mna ..2 przejm*|martw*|klopot*|meczyl*|zajm*|
            zmart*|uzer*|placi* ;
        NIE ..1 bede|potrzeb* ..2 raty|rat|ugody|nic|niczego|ich ..2 potrzeb*|juz|tam|gdzie_ide ;
        tam ..1 gdzie|dokad ide|pojde|sie_wybieram|odchodze ;
        NIE warto|ma_sensu|ma_po_co|niewarto ..2 mnie ..1 ratowac|leczyc|trzymac|zyc ;
        zaplac*|splac* ..5 jak|kiedy|gdy ..2 mnie ..3 znajd*|pochow*|zabrak*|NIE ;
        wam|was|wszystkim|im|dzieciom|rodzinie ..2 ulzy|ulge_przynie*|zejde_z_oczu|zniknac_z_oczu ;
        dzieci|corka|syn|corke|syna|kota|psa|kot|pies ..3 pojda|pojdzie|trafi*|oddal*|zawioz*|zostan*|
            przejm*|wezmie ..3 siostr*|babci*|mamy|brata|tesc*|ojca|matki|sasiad* ..8 ja|NIE|juz|odch*|
            zegn*|koniec|list*|spokoj* ;
        ciezar*|problem*|klopot* ..2 NIE|nikomu|juz_nie|wiecej ..2 byc|bede ;
        nikomu ..2 NIE ..2 ciezar*|problem*|klopot*|zawadz*|przeszk* ;
        ubezpiecz*|polis*|odszkodow*|ubesp* ..8 po_mnie|po_mojej|moj*_smierc*|mojej_smierci|jak_umre|
            mnie_zabraknie|mnie_nie|z_mojego ;
        ubezpiecz*|polis*|odszkodow* ..3 na_zycie ..6 splac*|pokry*|wystarcz*|starczy|zalatwi*|dostan*|
            zosta*|odda*|wyplac* ;
        splac*|pokry*|wystarcz*|zalatwi*|wyplac*|dostan*|odbior* ..5 z|ze|moja|moje|na|za|po|im|wam ..2
            polis*|ubezpieczen*_na_zycie|odszkodow*_po ;
        dostan*|dostana|beda|zostanie|miec|maja|dostac|odbierz* ..3 odszkodow*|ubezpiecz*|polis*|
            pieniadz*|renta|rente|kase ..2 po_mnie|za_mnie|po_mojej|po_mej|jak_mnie ;
        dlug*|zadluz*|splac*|sprawa|problem*|klopot* ..5 umrze|umrz*|umiera|zniknie|zginie|odejdzie|
            zgasnie|skoncz*|zamkn* ..2 razem|ze_mna|wraz|w_grobie|z_mna|ze mna ;
        dlug*|zadluz*|problem* ..4 umorz*|zniknie|rozwiaz*|przepadnie|wygasnie|skonczy* ..5 mnie_nie|
            jak_umre|bez_mnie|po_mojej|zabrak*|zdechne|ze_mna|umre ;
        od|z|ze trupa|trupow|martwego|nieboszczyka|nieboszczki|umarlego|zmarlego|zmarlej|umarlaka ;
        do|na|w trumn*|trumnie ;
        trumn*|grob*|nagrobk*|nagrob*|nekrolog*|cmentarz*|kremacj*|urn* ..4 moj*|mi|mnie|sobie|tylko|
            zajac|najwyzej|zajm*|przysl*|wybral*|wybieram|kupil*|przynies*|wysl* ;
        zamkn*|zabij*|gwozdz* ..2 trumn*|wieko|wieka ;
        moj*|mi|mnie|sobie|tylko|zajac|najwyzej|zajm*|przysl*|wysl*|licyt*|mojego ..2 trumn*|nagrobek|
            nagrobk*|nekrolog*|grobu|grobie|grob|cmentarz|klepsydr*|pogrzebie|pogrzeb ;
        mnie|MNIE ..2 pochow*|zakop*|pogrzeb*|spal*|zakopia|pochowaja ;
        zakopi*|pochow*|pogrzeb*|zakopali ..1 mnie ;
        jak|gdy|az|kiedy ..2 mnie ..2 znajd*|znajda|pochow*|zakop*|wyniosa|wynios*|zasypi*|odetn* ;
        moj*|mojej|mojego|moim|swoj*|wlasn*|wlasnego|mego ..1 pogrzeb*|smierc*|smierci|trup*|zgon*|
            grob*|nekrolog*|stypa|stype|pochowk* ;
        pogrzeb*|smierc*|smierci|stypa ..1 moj*|mojego|mojej|moim|swoj* ;
        zaprosz*|zapraszam|przyjdzcie|przyjdziecie|spoznijcie|widzimy|zobaczymy|spotkamy|do_zobaczenia
            ..4 pogrzeb*|grob*|cmentarz*|stypie|stype|tamtym|tamtej|drugiej_stronie|innym_swiecie|
            w_piekle|w_niebie|lepszym ;
        spotkam*|zobacz*|zobaczymy|do_zobaczenia|czeka*|pojde|przejde|przejsc|ide|bede|juz_niedlugo ..3
            po_drugiej_stronie|na_druga_strone|po_tamtej_stronie ;
        na_tamtym_swiecie|w_innym_swiecie|w_zaswiatach|tamta_strone|na_tamten_swiat|na_drugi_swiat|
            na_lepszy_swiat|w_lepszym_swiecie|w_niebie_sie ;
        NIE ..1 BEDZIE|ma|bendzie mnie|mnie_tu|mnie_juz ..2 to|i|na|tu|juz|swiecie|wtedy|a|wiec|nikt|
            sie|wiecej|wsrod|z_wami ;
        niedlugo|wkrotce|zaraz|jutro|rano|wieczorem|zanim|dlugo|wnet|lada_dzien|niebawem|juz_dawno|
            dawno|predzej|za_godzine|za_chwile|w_poniedzialek|po_swietach ..3 mnie ..2 NIE BEDZIE|ma|
            byloby|bylo|bylby ;
        mnie ..1 juz|wiecej|tu|tutaj|dawno NIE|by_nie BEDZIE|ma|bylo|bedziecie ;
        dawno|juz by|bym ..1 mnie|NIE|sie|sobie ..2 NIE|zyl*|bylo|zabi*|cos|skoncz*|powies*|zrobi*|
            skocz*|istni* ;
        by|bym juz|dawno mnie|NIE|nie ..1 NIE|bylo|zyl*|istni*|bym ;
        gdyby_nie|tylko|jedynie|jedyne_co|przez_wzglad|ze_wzgledu ..4 dziec*|dziecko|corka|corke|syn|
            syna|mama|mame|matke|kot|pies|psa|kota|wnuki|rodzin* ..6 mnie|juz_dawno|dawno|zyciu|zyje|
            sobie|skoncz*|bym|trzyma*|powstrz* ;
        trzyma*|utrzymuj*|zostal* ..4 przy_zyciu|na_tym_swiecie|na_swiecie|mnie_tu ;
        nic|juz_nic|nikt|niewiele|malo ..2 mnie|MNIE ..3 trzyma*|cieszy|czeka|laczy|powstrzyma* ;
        NIE powstrzym*|zatrzym*|odwiedz* ..1 mnie ;
        NIE ..1 powstrzym*|zatrzymacie|odwiedziecie ;
        powstrzym*|uratuj*|ratuj*|odratuj* ..2 mnie ..2 przed|NIE|za_pozno ;
        za_pozno ..3 dla_mnie|na_pomoc|na_ratunek|juz_na|mnie ;
        bedzie|bendzie za_pozno|po_mnie|po_wszystkim|po_klopocie|po_bolu|po_dlugu|po_dlugach|
            po_problemie ;
        po_wszystkim ..3 bedzie|jutro|dzis|wieczorem|rano|zaraz ;
        i|jutro|bedzie|dzis|juz|niedlugo|wkrotce ..2 po_mnie|po_wszystkim|po_krzyku|po_klopocie ;
        i_po_klopocie|i_po_wszystkim|i_po_problemie ;
        przeczytacie|uslyszycie|zobaczycie|dowiecie|napisza|pokaza|uslysza|przeczytaja ..4 gazet*|
            gazecie|wiadomosciach|telewiz*|tv|internecie|necie|prasie|kronik* ;
        gazet*|wiadomosciach|telewizji|kronice|tv ..3 o_mnie|moje|moim|mnie ;
        o_mnie ..4 gazet*|wiadomosc*|telewiz*|kronik*|nekrolog* ;
        dopiero|wtedy|jak|moze ..3 jak|dopiero|gdy|po ..3 umre|umrze|zabij*|powies*|cos_sie_stanie|
            stanie_sie|smierci|ktos_umrze|skocze|trup*|pochow*|nie_bedzie|zginie ;
        cos ..2 SIE|sie ..2 stanie|wydarzy ..4 zrozum*|wtedy|winn*|wina|zaluj*|zalow*|mnie|dopiero ;
        stanie|stalo SIE ..1 tragedi*|nieszczes*|najgorsz*|cos_zlego|cos_strasznego ;
        najgorsze|tragedi*|nieszczesci* ..4 stanie|zrobi*|dojdzie|sie|mysl*|glow*|dom ;
        wygraliscie|wygrali|wygrales|macie_co|gratul* ..5 mnie|zyc*|koniec|juz|NIE ;
        wyrzut* ..3 sumieni* ;
        zaluj*|zalowac|zalowal* ..3 jak|gdy ..3 mnie|umre|NIE|zabrak* ;
        wasza|twoja|ich|przez|was|panstwa ..1 wina|wina_bedzie|wine ..5 umre|zabij*|smierc*|powies*|
            skocz*|mnie|stanie|sznur*|zyc*|ostatn*|zegn* ;
        lepiej|lzej|latwiej|spokoj*|szczesliw*|dobrze|ulzy|ulge|odetchn* ..4 beze_mnie|bezemnie|
            bez_mnie|jak_mnie|gdy_mnie|kiedy_mnie|gdyby_mnie|jak_odejde|jak_umre|jak_znikne ;
        beze_mnie|bezemnie|bez_mnie|jak_mnie_nie|jak_odejde|jak_umre|jak_znikne|gdyby_mnie ..6 lepiej|
            lzej|latwiej|spokoj*|szczesliw*|dobrze|prosciej|radza|rade|spokojn*|ulg*|odetchn*|swiety|
            wygodniej|taniej|poradz*|normaln* ;
        ciezar*|balast*|klopot*|problem*|kula_u_nogi|utrapieni*|ciezarem|zawad* ..3 dla|jestem|bylam|
            bylem|bede|im|wszystkim|innym|rodzin* ;
        jestem|bylam|bylem|czuje_sie|bede|juz_tylko ..3 ciezarem|balastem|utrapieniem|kula|zawada|
            smieciem|nikim|zerem|niepotrzebn*|zbedn*|zbyteczn*|bezuzyteczn*|bezwartosc* ..4 nikomu|dla|
            wszystk*|rodzin*|dzieci|swiec*|wszyscy|juz|i|nie|tylko|po|nie_ma|lepiej|kto ;
        nikomu ..3 NIE ..1 jestem|potrzebn*|bede|bylam|brakow*|brakuje ;
        nikomu NIE ..1 potrzebn*|brakuje ;
        nikt ..3 po_mnie|za_mna|mnie ..4 plak*|teskn*|zauwazy|zatesk*|zaplacz*|szukal|zaluj*|brak*|
            odczuje ;
        marnuje ..1 tlen|powietrze|miejsce ;
        NIE jestem ..2 wart* ..2 zyc*|niczego|tlenu|nic ;
        zaslu* ..2 na_smierc|na_to_zeby_umrzec|zdechnac|umrzec|zeby_umrzec|zeby_zdechnac ;
    """,
}
