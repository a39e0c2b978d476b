"""Roundabout ways: the thing is nowhere named, but two signs of it stand together; `language` explains the notation.

Kinds, not sentences: means counted, a height or water at hand, a date of one's own, affairs left in order, "the matter
goes and so do I", a birth called a mistake, the tombstone, following somebody, weighing whether a debt dies with one.
"""

ROUNDABOUT = {
    "suicide.counted": """
        PILLS ..2 policzon*|przeliczon*|odliczon*|policzyl*|przeliczyl* ;
        policzyl*|przeliczyl*|policzon*|odliczon* ..1 tabletki|tabletek|pastylki|prochy|pigulki|leki|nasenne ;
        mam ..2 dostep ..1 do ..2 PILLS|trutk*|rozpuszczal*|trucizn*|broni|kwasu ..6 patrze|kusi|mysle|wiem|
            wystarcz*|starczy ;
        PILLS ..6 wiem ile trzeba|potrzeba|wystarczy|starczy ;
        polknelam|polknalem|lyknelam|lyknalem|nalykalam|nalykalem wszystko|calosc|cala|reszte|co ..1 co|bylo|z|reszte|
            mialam|mialem ;
        rozmazuje|rozmywa|zamazuje|odplywam ..6 wzielam|wzielem|wzialem|wzialam ..2 duzo ;
        wzielam|wzielem|wzialem|wzialam ..2 duzo ..8 rozmazuje|rozmywa|zamazuje|odplywam ;
        lina|line|sznur|petla w|na bagazniku|garazu|piwnicy|strychu|szafie ..3 reszte|reszta|obmysl*|wiem|czeka|gotow* ;
        strzelba|strzelbe|dubeltowk*|pistolet|bron|karabin|sztucer ..5 naboje|naboj*|nabita|nabity|naladowan* ;
        na strychu|belce|haku|garazu ..8 przydac|przyda do|na czego_innego|cos_innego|co_innego ;
    """,
    "suicide.at_hand": """
        wyjscie mam|to|widze|zostalo|czeka ..2 na ..1 pietrze|dachu|moscie|wiadukcie|torach|dnie ;
        blok*|wiezow* ..3 pieter|pienter ..3 tyle_mam|to_tyle|wystarczy|starczy|wiecej_nie ;
        fiord|jezioro|rzeka|morze|wisla|odra|staw|zalew ..5 zimna|lodowata|gleboka|zimno ..6 krotko|dlugo|szybko|chwil*|
            boli ;
        jednym|jeden ruchem|ruch|skokiem|skok|krok|krokiem ..10 tory|torach|rzeka|rzece|most|pociag*|balkon|dach ;
        tory|torow|rzeka|rzeki|most|pociag*|balkon|pietro ..5 jeden|jednym krok|ruch|skok|krokiem|ruchem|skokiem ;
        maszynist*|motornicz* ..2 NIE zdazy|zahamuje|zatrzyma|wyhamuje ;
        sklad|pociag|lokomotyw* ..3 stanac|zahamowac|wyhamowac|zatrzymac ..2 NIE zdazy|da ;
        wieczorem|jutro|dzis|dzisiaj|noca|nocy ..1 skacze ;
    """,
    "suicide.own_date": """
        po_co ..4 data|date|daty|termin*|rata|raty ..5 moja|moj termin|data|dzien|koniec? jest ..1 wczesniej* ;
        NIE planuje|przewiduje juz? swiat|wakacji|urodzin|wiosny|lata|sylwestra|wielkanocy|imienin ..5 zadn*
            inn*|nastepn*|kolejn* ;
        swiat|wakacji|urodzin|wiosny|sylwestra|wielkanocy|imienin ..4 NIE planuje|przewiduje ..2 zadn*
            inn*|nastepn*|kolejn* ;
        moja|w ostatnia noc ;
        lepiej|lepiejby|najlepiej ..3 NIE wstac|wstawac|obudzic ;
        NIE jem od|ani|juz|nic|nie ..5 celowo|specjalnie|umyslnie ;
        niejem ..4 celowo|specjalnie|umyslnie ;
        czwarta|trzecia|druga|kolejna|po prob* ..20 znow|znowu|dalej|nadal|ciagle ..3 mysle|mysli ;
    """,
    "suicide.left_in_order": """
        testament ..2 odreczn*|recznie ..4 dzisiejsz*|dzis ;
        tak SIE odchodzi ;
        zapisac|zapiszcie|zapisz|przekaz* ..2 NIE mam ..2 zalu|pretensji|urazy ;
        NIE mam ..2 nikogo zalu|pretensji|urazy ..2 zapis*|przekaz*|zegn*|odchodz* ;
        wlozyl*|schowal*|mam ..2 do|w kieszen* ..2 zeby|aby|niech ..2 wiedzieli|wiadomo|znalezli|wiedza ;
        zal ..2 psa|kota|pieska|kotka ..6 wezmie|zaprowadz*|oddam|oddaje|obiecal*|zajmie ;
        psa|kota|pieska|kotka ..1 zaprowadze|wezmie|oddaje|zabierze ..10 zal|noc ;
        zostawiam|zostawilem|zostawilam|zostawie ..1 porzadek ..3 papierach|dokumentach|rachunkach|sprawach|wszystkim ;
        wpis|pozycj* ..4 trumna|trumne ;
        list ..1 napisany NIE do was|panstwa ;
        mamo|tato|synku|coreczko|kochani wybacz* ;
        splaci|zaplaci ..1 zaklad_pogrzebowy|grabarz ;
        wyszlam|wyszedlem ..4 NIE wiem czy ..1 wroce ;
        NIE dam|wytrzymam rady? do rana|switu ;
    """,
    "suicide.goes_with_it": """
        sprawa|problem|dlug|temat|klopot ..1 rozwiaze|zniknie|zakonczy|skonczy|przepadnie|rozplynie ..4 ja tez|razem|
            rowniez|takze|z_nia|z_nim ;
        wiecej wart* ..2 bez siebie ;
        wart* ..2 wiecej bez siebie ;
        dlug|dlugi|kwota|pozyczka|kredyt ..2 umiera*|ginie|gina|przepada*|znika*|wygasa* ..6 rozwazam|zastanawiam ;
        umrze|umiera|smierci ..4 dlug|dlugi|kwota ..1 przepada*|znika*|wygasa*|ginie ..6 rozwazam|zastanawiam ;
    """,
    "suicide.birth": """
        urodzilem|urodzilam|urodzic|narodziny|na_swiat ..3 byl|byla|byly|bylo ..1 blad|bledem|pomylka|pomylki ;
        urodzilem|urodzilam|urodzic ..6 to byl|byla|bylo ..1 blad|bledem|pomylka ;
        blad|pomylk* ..4 ze mnie|sie urodzil* ;
        na_swiat|urodzilem|urodzilam ..2 przez pomylke ;
    """,
    "suicide.tombstone": """
        zostanie|zostana|zostaje ..3 na ..1 tabliczce|nagrobku|pomniku|krzyzu ;
        na tabliczce|nagrobku|pomniku|plycie ..4 po_mnie|dopisz*|wyryj* ;
        wyryj*|dopisz* ..3 nagrobku|nagrobek|plycie|tabliczce|krzyzu ;
        moja|moj|moim|mojej|mojego tabliczka|tabliczce|nagrobek|nagrobku|nagrobka ..2 cmentarz*|zamowion*|gotow* ;
    """,
    "suicide.following": """
        zrobie ..1 jak|co ..2 brat|ojciec|tata|mama|siostra|maz|zona|syn|kolega|sasiad|wujek ..10 nie_ma|nie_zyje|
            nie_wytrzymal* ;
        zrobie to|tak samo ..3 brat|ojciec|tata|mama|siostra|maz|zona|syn|kolega ..5 tez|wtedy mial|miala ..1
            raty|dlugi|dlug|komornika|kredyt ;
        pojde|ide|pojsc ..1 sladem|sladami|slady brata|ojca|taty|mamy|siostry|meza|zony|syna|kolegi ..5 skonczyl*|
            piwnic*|sznur*|strych*|nie_ma|nie_zyje|# ;
        pochow*|zmarl*|umarl*|zginal*|nie_zyje ..12 potem|wkrotce ..1 ide|pojde|dolacze za|do nim|nia|niego|niej ;
        # ..12 potem|wkrotce ..1 ide|pojde|dolacze za nim|nia|nimi ;
        u_gory|w_niebie|na_gorze ..5 do niego|niej|nich ..1 pojde|ide|dolacze ;
        MNIE ..3 dochowaj*|dochowac ;
    """,
    "violence.over_a_letter": """
        widzial|zobaczyl|przeczytal|znalazl|otworzyl ..3 #|list|sms|smsa|wezwanie|pismo ..5 zlaman*|podbit*|rozbit*|
            siniak*|rozciet*|wybit* ;
        rozbil|rozcial|zlamal|podbil|wybil|rozwalil|rozkwasil mi glowe|nos|luk|warge|zab|zeby|reke|oko|zebra|palec|
            szczeke|twarz ;
        mi ..1 rozbil|rozcial|zlamal|podbil|wybil|rozwalil|rozkwasil glowe|nos|luk|warge|zab|zeby|reke|oko|zebra|
            palec|szczeke|twarz ;
        chlop|konkubin MNIE HITS|# ;
    """,
}
