"""Last letters, last wishes, harm to oneself hinted at; `language` explains the notation."""

FAREWELL = {
    "suicide.farewell": """
        list*|liscik|listu pozegnaln* ;
        pozegnaln* list*|wiadomosc*|sms*|slow*|nagrani* ;
        list ..4 pozegna* ;
        pozegnal* ..1 SIE|juz ;
        SIE ..2 pozegnal*|pozegnac|zegnam ..6 rodzin*|dziec*|zona|mezem|mama|wszystkimi|corka|synem|
            bliskimi|swiat*|zyciem|rodzicami ;
        zegnam|pozegnam|zegnajcie|zegnaj ..2 SIE|swiat*|okrutny|na zawsze|kochani|rodzin*|zyciem|dzieci|
            wszyscy|wszystkich|moi|juz|kochan*|synku|coreczko|mamo ;
        wszystkich|swiecie|swiat zegnam|zegnaj ;
        mam dosc ..4 zegna* ;
        zegnajcie ..8 dosc|NIE|przepraszam|wybacz*|ostatn* ;
        ostatni* ..2 list|wiadomosc|sms|slowa|raz ..5 pozegn*|zegna*|wybacz*|przeprasz*|kocham|rodzin*|
            zyc*|przed|smierc*|umr* ;
        zrobi* ..2 SOBIE ..2 cos|krzywd* ;
        zrobi* ..1 krzywd* ..1 SOBIE ;
        SOBIE ..3 zrobi* ..1 krzywd* ;
        cos ..3 SOBIE ..2 zrob* ;
        SOBIE ..2 cos ..2 zrob* ;
        zrob* ..1 cos ..3 SOBIE|glupiego|zlego|strasznego|ostatecznego|ze|siebie ;
        cos ..2 glupiego|strasznego|zlego|ostatecznego ..2 zrob* ;
        zrobie ..2 krok ..1 ostateczn*|ostatni ;
        ostateczn* krok*|rozwiaz*|decyzj* ;
        krzywd* ..3 SOBIE|siebie|sb ;
        SOBIE|siebie ..1 krzywd*|skrzywdz*|skrzywdzic ;
        NIE recz* ..3 siebie|SIE ;
        NIE odpowiadam ..2 za siebie ;
        bede|bedziecie|bedzie|macie|miec|mieli|mial* ..3 na sumieniu ;
        na sumieniu ..3 mnie|moj*|czlowieka|zycie|smierc*|trupa ;
        macie ..1 mnie na sumieni* ;
        moj* ..1 krew ..3 rekach|was* ;
        krew ..3 na ..2 rekach|waszych ;
        moja smierc|krew ;
        smierc* na was* ;
        sumieni* ..3 smierc*|trup*|zycie|mnie ;
        boje SIE ..3 siebie|sobie|zrobi* ..3 sobie|cos|siebie ;
        boje SIE ..3 sam*|ze soba|siebie ..1 soba|siebie|zost*|ze ;
        boje SIE ..2 ze ..3 SOBIE ;
        boje SIE zost* sam* ;
        planuje|zaplanow*|wybral*|wyznaczyl*|ustalil* ..4 smierc*|pogrzeb|koniec|date|sposob|odejsc* ;
        mam ..2 plan ..5 zabi*|ENDS|smierc*|samob*|odej*|umr*|NIE ;
        spisal*|napisal* ..1 testament ..6 NIE|dosc|koniec|zegna*|ostatn*|juz ;
        jestem ..1 na skraju ..4 zabi*|NIE|samob* ;
        zajmi*|zaopiek*|zaopiekuj* ..4 dziec*|corka|synem|kotem|psem|mama|matka|synkiem ..5 mnie|
            zabrak*|umre|odej*|NIE|juz ;
        przekaz*|powiedz*|napisz*|podziek* ..4 zonie|mezowi|dzieciom|mamie|corce|synowi|rodzinie|mojej|
            moim|wszystkim ..5 ze_ich|ze_ja|kocham|przepr*|zegn*|to_nie|ich_wina|byla|byl|nie_winy|
            nie_jej|nie_jego|wybacz* ;
        to ..2 NIE ..1 niczyja|jej|jego|wasza|ich|twoja|pani wina ;
        niech ..2 mnie ..2 pamiet*|zapamiet*|wspomin*|pochow*|spal* ;
        prosze|chce|chcialb* ..3 pochow*|kremacj*|spopiel*|zeby_mnie_pochow* ;
        wybacz*|przebacz* ..2 mi|boze|mamo|kochani|wszyscy|dzieci ;
        to ..2 pozegna* ;
        to ..1 moje|jest pozegnanie ;
        przekaz*|powiedz*|dajcie_znac|niech_wie ..6 haslo|hasla|pin_do|klucze|dokumenty_sa|papiery_sa|
            polisa|testament ;
        klucze ..3 sasiad*|wycieracz* ..8 NIE|juz|dzieci|kot* ;
        NIE ufam|wierze ..1 SOBIE|sobie|sobie_samej ;
        NIE zostawiaj* ..1 mnie|MNIE ..1 sam* ;
        boje_sie ..2 siebie|samej_siebie|samego_siebie ;
        boje ..2 tego|tym ..1 co ..3 zrobic|zrobie ;
        zrob* ..2 cos|czegos ..2 czego ..4 cofn*|odwroc*|zaluj*|zalow* ;
        czego ..2 NIE|sie_nie ..3 cofn*|odwroc*|odkrec* ;
        zanim ..1 bedzie ..1 za_pozno ;
        zanim|nim ..2 zrobie|cos_zrobie|zrobi ..3 cos|glupi*|sobie ;
        NIE wiem ..1 co ..1 zrobie ..3 za_chwile|ze_soba|dzis|w_nocy|sobie|jak_zostane ;
        zapamiet*|zapamietajcie|wspomin* ..2 mnie|o_mnie ;
        nikogo NIE ..1 winie|obwiniam|wincie ;
        NIE wincie|obwiniaj*|winie ..3 nikogo|siebie|mnie|za_to|sie ;
        cisza|ciszy|milczenie ..2 na_zawsze|wieczn* ;
        kto ..3 co ..2 dostanie|bierze|wezmie ..2 po_mnie ;
        rozpisal*|podzielil*|rozdzielil* ..6 po_mnie|jak_mnie|na_wypadek ;
        napisal*|pisal*|spisal*|pisze|sporzadz* ..1 testament|ostatnia_wole ;
        ostatni* wol* ;
        przeprasz* ..4 za_wszystko ..6 telefon|odbiera|wylacz*|NIE ;
        do ..1 nikogo ..3 wiecej|juz|nie ;
        wiecej|juz ..1 NIE napisze|odpisze|odpowiem|odezwe|zadzwonie ..2 nikogo|nigdy|nikomu|do_nikogo|
            na_zawsze ;
        NIE znajda|znajdziecie|znajdzie ..1 mnie ;
        mnie NIE znajda|znajdziecie|znajdzie ;
        zeby|aby|niech ..3 dzieci|corka|syn|mama|zona|maz|nikt ..2 NIE|mnie ..1 mnie|nie ..1 znalaz*|
            znalez*|widzial*|zobaczyl* ;
        list|listy|listow|liscik ..5 do_dzieci|do_corki|do_syna|do_wnuk*|do_rodzin*|do_mamy|do_meza|
            do_zony|do_rodzicow|do_bliskich|dla_dzieci|dla_corki|dla_syna|dla_rodzin*|na_pozegn*|
            do_wszystkich|dla_mamy ;
        napisal*|spisal*|pisze|szykuje|piszemy|napisane|pozostawil*|zostawiam|zostawil* ..3 list|listy|
            listow ..4 do|dla ;
        ostatni* ..1 list|listy|listow ;
        pozdrow*|uscisk*|ucaluj* ..5 mam*|dziec*|rodzin*|corke|syna|zone|meza ..10 zegn*|nie_wroc*|
            odch*|ostatni|koniec|nie_zobacz* ;
        dzis|dzisiaj|juz|teraz|tym_samym|wiec ..1 SIE|sie ..1 zegnam|pozegnam|odmeldowuje ;
        ja ..2 SIE|sie ..1 zegnam ;
        zegnam SIE|sie ;
        list* odchodze|do_rodziny_i_odch* ;
        zegnam SIE ..4 swiat*|na_zawsze|wszyst*|rodzin*|zyc* ;
        zostawil*|napisal*|znalazl*|pisze|znalezlismy|pozostawil* ..3 list|kartke|liscik|liste|wiadomosc
            ..6 pozegn*|zegn*|ze_juz|ze_nie|koniec|przeprasz*|kocha*|nie_wroc*|odchodz*|nie_szuk*|zyc*|
            zniknal|wyszed*|wysz* ;
        wyszed*|wyszl*|zniknal|zniknela|pojecha* ..4 zostawil*|list*|NIE|bez|i ..3 list|kartke|telefon*|
            wraca|wrocil*|odbiera|odpisuje|sie_zegn*|pozegn*|odzywa ;
        NIE odbiera|odpisuje|odzywa|wrocil*|otwiera ..6 zabi*|boje|zegn*|samob*|SOBIE|list|ze_juz|
            nie_chce|pozegn*|koniec|nie_zyc|zrob*|martwie|zegnal* ;
        pozegnal*|zegna*|zegnal* ..2 SIE|nas|mnie|z_nami|sie ..6 NIE|list|na_zawsze|i|wszyst* ;
        powiedz*|przekaz*|prosze_powiedziec|powiedzcie ..5 kocham|kochal*|przepraszam|zegnam|
            ze_to_nie_ich|niech_wybacz* ;
        kocham|kochalam|kochalem ..3 was|cie|ich|moje|moich|dzieci|syna|corke|rodzin*|mame ..5 przepr*|
            wybacz*|zegn*|NIE|koniec|nie_moge|musze|odch*|zawsze|badzcie|ale|pamiet* ;
        przepraszam|wybacz*|przebacz* ..5 dzieci|rodzin*|mamo|corec*|synku|kochani|kochan*|wszystkich|
            was_wszystkich|mame|tato|bliskich ..6 kocham|NIE|zegn*|ale|odch*|to_koniec|ze_tak|nie_daj*|
            nie_mog*|juz|zaopiek*|zajm*|nie_umi*|musze|za_wszystko ;
        niech mi|mnie ..1 bog|pan|dzieci|rodzina|wybacza|wybaczy ..2 *wybacz*|bog|to_co ;
        zaopiekujcie|zaopiekujesz|zajmijcie|zajmie_sie|opiekujcie|dbajcie|zadbajcie|pamietajcie|
            przygarn*|wezcie ..4 dziec*|corka|corke|synem|syna|kotem|psem|psa|kota|mama|matka|rodzina|
            moim*|o_mnie|wnuk*|zwierz* ..4 mnie|NIE|umre|jak|gdy|po|juz|zabrak*|koniec|zegn*|prosze|
            kocham|przepraszam ;
        pamietaj*|wspomin* ..2 mnie|o_mnie ..3 dobrze|jak|taka|takim|zawsze|usmiech*|czule|cieplo ;
        dziekuje|dzieki ..1 za_wszystko ..5 zegn*|NIE|koniec|kocham|byli*|dobr*|i_przepr*|przepr*|odch*
            ;
        zegnaj|zegnajcie|zegnam ..3 swiecie|swiat|okrut*|kochani|wszyscy|wszystkich|dzieci|mamo|
            na_zawsze|sie_z|sie_ze|juz|i_przepr*|was_wszystk*|moi|rodzin* ;
        ostatni* ..2 raz|wiadomosc|sms|slowa|list ..4 pisze|odzyw*|slysz*|widz*|zegn*|powiedz*|kocham|
            przed|w_zyciu|ode_mnie|do_was|moj*|zanim|ktora|z_mojej ;
        ode_mnie|moja ostatni*|ostatnia ..1 wiadomosc|sms|list|slowa ;
        wiecej|juz ..2 mnie ..1 NIE ..1 uslysz*|zobacz*|znajdz*|spotk*|zastan*|bedzie ;
        mnie ..2 wiecej|juz NIE ..1 uslysz*|zobacz*|zlap*|znajdz*|zastan* ;
        NIE zobacz*|uslysz* ..1 mnie ..2 wiecej|juz|nigdy ;
        NIE bedziecie ..3 mieli|miec ..3 kogo|od_kogo|do_kogo|z_kogo|kim|komu ;
        kogo|komu|kim ..2 nie_bedziecie|nie_bedzie ..3 *dzwon*|nek*|sciag*|strasz*|mecz* ;
        NIE bedzie ..2 kogo|od_kogo|komu|z_kogo ..2 sciag*|nek*|strasz*|placic|splacac|meczyc|egzek*|
            dzwonic|drecz*|scigac|straszyc ;
        SOBIE|siebie ..4 krzywd*|cos_zrob*|zrob*_cos|cos_zlego|zycie|odbier*|cos_zrobi* ;
        cos ..1 SOBIE ..2 zrob*|zrobi*|zrobie|zrobil*|zrobic ;
        zrob*|zrobil* ..1 SOBIE ..3 cos|krzywd*|kuku ;
        SOBIE ..2 zrob* ..2 cos|krzywd*|kuku ;
        zrob* ..2 cos ..1 glupi*|zlego|strasz*|ostatecz*|nieodwracal*|najgorsz*|SOBIE|sobie|ze_soba|
            siebie ;
        zrob* ..2 glupst*|glupot*|najgorsz*|najgorsze|ostateczn*|nieodwracaln*|ten_krok ;
        glupst*|glupota ..3 zrob*|popelni*|do_glowy|przychodz*|chodza ;
        NIE wiem ..4 do_czego|co ..3 zdoln*|sobie|zrobie|ze_soba|zrobic ..3 *zdoln*|zrob*|ze_soba|
            ostat*|jestem|jak ;
        jestem ..1 zdoln* ..2 do ..1 wszystkiego|najgorsz*|ostatecz* ;
        do_ostatecznosci ;
        doprowadz* ..3 do_smierci|do_grobu|do_samob*|do_tragedii|do_ostatecz*|do_najgorsz*|
            czlowieka_do_sznur*|sznur* ;
        wpedz* ..3 do_grobu|w_grob|do_trumny|na_sznur|do_piachu|w_depresj*|do_wariat* ;
        macie|bedziecie|beda|miec|mial*|bedzie|mieli ..4 na_sumieniu|krew_na|moja_krew|moje_zycie|trupa|
            czyjes_zycie|zycie_czlowieka|smierc ;
        sumieni* ..4 mnie|moj*|smierc*|zycie|trup*|czlowiek*|gryz*_jak|was|bedziecie|zycia ;
        krew|krwia ..3 na_waszych|na_rekach|waszych|na_was ;
        wszyscy|wszystkim|rodzina|dzieci|zona|maz|oni|im|wam|mama|nikt ..4 odetchn*|ulzy|spokoj|lzej|
            szczesliwsi|szczesliwsz*|ulge|swiety ..4 *mnie|mna|jak|kiedy|gdy|po|beze|bez|wreszcie|
            ode_mnie ;
        uwoln* ..3 ich|was|wszystkich|rodzin*|od_siebie|ode_mnie|swiat|sie_od_zycia|dzieci|bliskich ;
        NIE bede ..2 nikomu|wam|juz|dluzej|wiecej|dla|im|zadnym ..3 ciezarem|przeszkadz*|problemem|
            klopotem|zawadz*|oddych*|zawada|balastem|klopotac|wadzic|cierpi*|meczyc|wchodzic ;
    """,
}
