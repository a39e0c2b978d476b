"""Ending it: decisions, plans, attempts, being at the end of the road; `language` explains the notation."""

ENDING = {
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
        to|juz ..2 koniec ..2 wszystkiego|ze_mna|dla_mnie|meczarni|walki|drogi|gry|cierpien*|bajki|zycia
            ;
        koniec ..2 meczarni|cierpien*|zycia|meki|walki|mojego_zycia ;
        zamykam|zamkne|zamknac|koncze|skoncze ..2 ten|ostatni|swoj|ta|moj ..1 rozdzial|ksieg*|ksiazk*|
            etap_zycia|zywot ;
        dobieg* ..2 konca|kresu ..3 moj*|zyc*|droga ;
        kres* ..2 sil|wytrzym*|zycia|drogi|moj*|meki ;
        kresu ;
        ostatni* podroz*|przystanek|spacer|droga|lot|zachod|wschod|drodze ;
        bilet* ..1 w_jedna ;
        w_jedna_strone ;
        skoncze|zakoncze|zalatwie|rozwiaze|koncze ..2 to|wszystko ..1 po_swojemu|sam|sama|raz|inaczej|
            definitywnie|po_cichu|ostatecznie ;
        po_swojemu|ostatecznie|definitywnie ..2 to ..1 skoncze|zakoncze|zalatwie|rozwiaze ;
        wykoncze|skoncze|zalatwie|wylacz* ..1 sie|SIE|siebie ..1 sam* ;
        NIE ..1 radze|poradze|daje|umiem ..2 ze_soba|sobie_ze|z_soba|byc_ze ;
        zrobie|zrobi*|zrobic|robic|poczac ..2 cos ..2 ze_soba|z_soba|siebie|sobie ;
        co|cos ..2 ze_soba ..1 zrob*|poczac ..4 NIE|mam|juz|nie_wiem ;
        NIE wiem ..2 co ..2 ze_soba ;
        karam|karze|ukarac|ukarze|nienawidze|brzydze|pogardzam|gardze ..1 siebie|sie|soba|sam* ;
        ulzyc|ulze|ulzylo* ..2 sobie|SOBIE|wszystkim|im|rodzinie|dzieciom|swiatu|wam ;
        skroc* ..2 sobie|swoje|swoj|te|to|mi ..2 meke|meki|cierpien*|zycie|zywot|meczarn* ;
        pomoc*|pomoz* ..2 mi|sobie|jej|jemu odejsc|umrzec|skonczyc|zniknac ;
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
        znalazl|znalezli|znalazla ..2 w_ostatniej|w_pore|mnie_na_czas|mnie_w_lazience|mnie_w_wannie|
            mnie_nieprzyt* ;
        syn|corka|maz|zona|sasiad*|brat|siostra|mama|matka ..1 mnie ..1 znalazl*|znalazla ;
        wszystko ..3 przygotowan*|poukladal*|poukladan*|uporzadkowan*|pozamykal*|pozegnal*|zaplanow* ;
        wszystko|papiery|sprawy|rzeczy ..3 poukladal*|uporzadkowal*|pozamykal*|pozalatwial*|pozalatwiane
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
}
