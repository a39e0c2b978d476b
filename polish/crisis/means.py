"""Ways and places people write about when they are close to it; `language` explains the notation."""

MEANS = {
    "suicide.means": """
        JUMP ..5 z|ze|s|spod most*|okn*|dach*|balkon*|wiezow*|blok*|wiaduk*|pietr*|klif*|urwisk*|skal*|
            wiezy|parapet*|komin*|dzwig*|czwart*|piat*|dziesi*|szost*|osm*|dziew*|trzec*|siodm*|jeden*|
            zap*|tamy|kladki|schodow ;
        z|ze most*|okna|oknem|dachu|balkonu|wiezowca|bloku|wiaduktu|pietra ..3 JUMP ;
        JUMP ..4 pod ..1 poci*|pocag|tramwaj*|tir*|metro|auto|auta|samoch*|autobus|kol*|ciezarow*|
            lokomot*|koparke|pendolin*|skm ;
        pod ..1 pociag*|pocag|tramwaj|tira|metro|kola|tir|pociong|pociagu|ciezarowke ;
        pod pociag|pocag|tira|tramwaj|lokomotywe|pociong ;
        JUMP ..3 w|do|na przepasc*|otchlan*|rzek*|wisl*|odr*|warty|jezior*|wody|studni*|morz*|kanal*|
            tory|torow|torach|szyny|most|dach|wiadukt|prozni*|otchlan*|bug*|czelusc* ;
        do wisly|rzeki|odry|wody|jeziora|studni ..3 JUMP|sie ;
        stoje|stanal*|stanel*|siedze|jestem|leze|wszed*|wesz*|wisze|stojac|siedzac|stane|siede|usiad*
            ..4 most*|dach*|krawedz*|parapet*|torach|tory|torami|torowis*|szynach|barierk*|gzyms*|
            wiadukt*|klif*|urwisk*|przepasc*|skarp* ;
        stoje|siedze|jestem ..2 na|w|przy balkon*|okn*|peron*|dziesiat*|pietr* ..6 dol|patrz*|mysl*|
            skocz*|skok*|dosc|ostatni*|juz|krok|NIE|zegn*|kon*|barier*|przech*|koncz* ;
        patrze|patrzylam|patrzylem|spogladam|gapie ..3 w dol ;
        w dol ..2 patrz*|skocz* ;
        ide|pojde|isc|jade|wybieram|poszed*|wyszed*|wysz*|dojd*|ruszam|wychodze ..2 na|nad tory|most|
            torowisk*|dach|szyny|wiadukt ;
        poloze|polozyc|klade|leze|klasc|polozy* ..3 na|pod tor*|szyn*|pociag* ;
        na torach|tory ..3 SIE|leze|siedze|stoje|poloz*|stane|poczekam|czekam ;
        przechodze|mijam|jade|stoje ..4 most* ..8 skocz*|mysl*|zeby|krok|skok* ;
        mostu|most|moscie|okna|okno ..6 skoczyc|skocze|skok|skok ;
        wjade|wjechac|walne|przywale|jebne|wpadne|wbije|rozbije|uderze|rozpedz*|jebnac|walnac|wjebie|
            rozpierd*|rozwal*|wyrzne ..5 drzew*|tir*|mur|filar*|slup*|przepasc*|sciane|przydroz*|
            barier*|wiaduk*|czolow* ;
        na czolowke|czolowe ;
        rozped* ..4 drzew*|mur|filar|slup|tir* ;
        sznur*|sznurek|sznorek|stryczek|stryczk*|sznurka|sznór ..4 szyj*|mam|kupil*|kupie|czek*|gotow*|
            przygotow*|wisi|wisz*|zaloz*|naloz*|juz|leki|belk*|galaz*|drzew*|strych*|garaz*|piwnic*|SIE|
            mysl*|ENDS|i|zost*|lezy|jest|wzial*|wziel* ;
        mam|kupil*|kupie|przygotow*|zaloze|zawiaz*|zostaje|zostal|pozostaje|pozostal|wezme|wzial*|
            wziel*|tylko|szukam|gdzie|wiaze|zwiaz*|znalaz*|i|na|lezy ..3 sznur*|sznurek|stryczek|
            sznorek|petle|petla|line ;
        stryczek|stryczka|szubienic*|petla|petle|line|lina|sznur|pasek ..4 na|wokol ..1 szyi|szyje|
            gardl* ;
        pasek|petl*|lina|line|sznur* ..3 gotow*|wisi|czeka|przygotow*|belk*|strych*|galez*|kupil*|garazu
            ;
        na|w galezi|galaz|drzewie|belce|strychu|suchej ..3 zawis*|wis*|skoncz*|powies*|zobacz* ;
        zawisn*|zawisl*|bede|bedzie wisial*|wisiec|wisi|zawisne ;
        znajd*|znalez*|znajda ..4 martw*|trup*|cialo|zwlok*|wiszac*|niezyw*|zimn*|powiesz*|sztywn* ;
        moje|moim|mojego cialo|zwloki|ciala|zwlok|trup*|pogrzeb*|nagrobk*|grob*|trupa ;
        SWALLOW ..4 PILLS ;
        PILLS ..3 SWALLOW ;
        MANY ..3 PILLS ..4 SWALLOW|popi*|alkohol*|wodk*|polk*|lyk*|SIE|zasn*|spac|usn* ;
        CHCE|wezme|mam|biore|bralem|bralam|zostaly|lykne|zeby|polknac|uzbieral*|zbieral*|zbieram|
            nazbieral*|odlozyl*|odkladam|odliczyl*|przygotow*|naszykow*|rozsypal*|licze|leza|czekaja|
            kupil* ..4 PILLS ..6 alkohol*|wodk*|zasn*|spok*|ENDS|popi*|naraz|starczy|wystarczy|
            wszystkie|koniec|NIE|ZYC|gotow*|piwem|winem|stole|garsc* ;
        uzbieral*|nazbieral*|odliczyl*|przygotow*|naszykow*|rozsypal*|przedawk*|odlozyl* ..3 PILLS ;
        PILLS ..3 przygotow*|naszykow*|uzbieral*|odliczon*|odliczyl*|rozsypan*|popi*|gotowe|naraz|
            garsc*|wodk*|alkohol*|winem|piwem|wystarczy|starczy ;
        przedawkow*|przedawkuj*|przedawk* ;
        truje|trulam|trulem|otrul*|otruc|otruje|zatru* SIE ;
        SIE ..1 truje|otruj*|otruc|otrul*|naszprycu*|nacpam|zacpam ;
        nalyka*|nalykac|nałykałam|nazre|nazarl*|naszprycu*|naszprycowal*|nacpam|najem|najadl* ..3 PILLS|
            SIE|lekow|prochow|tabletek ;
        wypil*|wypije|lykne|wypic|napil*|napije|napic ..4 domestos*|borygo|kreta|denatur*|trutk*|
            trucizn*|kwas*|rozpuszcz*|wybielacz*|plyn|benzyn*|ropuszcz* ;
        trutk*|trucizn*|cyjan*|arszenik* ..5 dla|na|kupi*|mam|wypi*|wezm*|lykn* ..2 siebie|SIE|SOBIE|
            mnie ;
        odkrec* ..3 gaz|kurek|kurki|gazu|butle ;
        gaz|kurek ..2 odkrec*|puszcz*|wlacz* ;
        puszcz*|zapal* ..1 gaz|gazu ..4 SIE|ENDS|usn*|zasn*|koniec|* ;
        kulk*|kule|pocisk|strzal* ..3 leb|glow*|skron* ;
        strzel*|palne|palnac|pal*|walnac|jebne|wpakuj* ..3 leb|glowe|skron|skroni|SOBIE ;
        SOBIE ..3 strzel*|palne|palnac ;
        SOBIE ..3 leb|skron ;
        w leb ..3 SOBIE|strzel*|paln*|kul* ;
        zyly|zyl|zyle|nadgarst*|tetnic*|arterie|gardlo ..4 podci*|podetn*|poder*|przetn*|przeci*|potn*|
            ciac|tne|cial*|otworz*|otwier*|chlast*|przec*|SOBIE ;
        podci*|podetn*|poder*|przetn*|przeci*|potn*|ciac|tne|cial*|otworz*|otwier*|chlast*|podciac|
            przejad*|rozetn*|rozci* ..4 zyly|zyl|zyle|nadgarst*|tetnic*|gardlo|zylki|arteri* ;
        chlasn*|chlast*|potn*|pociac|pokroj* ..2 SIE ;
        SIE ..2 chlasn*|chlast*|potne|pokroje ;
        obleje|oblac|poleje|polac|oblalam|oblalem ..2 SIE ..3 benzyn*|denat*|rozpuszcz* ;
        benzyn* ..5 SIE ;
        utone|utonac|utopi* SIE|w|nad ..2 wisl*|rzec*|jezior*|wann*|odrz*|morz*|stawie|SIE ;
        zaglodz* SIE|siebie ;
        zapij*|zachla*|zapic|zacp* SIE ..2 smierc ;
        suszark* ..4 wann* ;
        wannie|wanny ..3 suszark*|zyly|zyletk*|prad* ;
        lek*|leki|tablet*|prochy|nasenne|apap* ..5 odlozon*|odlozyl*|uzbier*|schowan*|zapas*|gromadz*|
            naszykow*|pod_reka|przy_lozku|wystarczy|starczy ;
        odlozyl*|odkladam|uzbier*|zbieram|gromadz*|trzymam ..4 lek*|leki|tablet*|prochy|lekow|tabletek ;
        licze|liczylam|przeliczam|odliczam|liczylem ..2 tablet*|leki|pigulk*|prochy ;
        kupil*|kupie|kupuje|zamowil*|wybralem|szukam|szukalam ..3 line|linke|lina|sznur*|sznurek|petle|
            brzytw*|zyletk*|trutk*|trucizn* ;
        linke|linka|line|sznur ..3 budowlan*|castoram*|leroy|kupil*|wzial*|wziel* ;
        okno|okna|balkon ..6 dziesiat*|piatym|szostym|siodmym|osmym|czwartym|trzecim|dziewiatym|
            jedenastym|wysoko|widok_na_koniec|polecial*|polece ;
        garaz* ..6 silnik*|spalin*|odpalil*|wlaczon*|rura|waz|sznur*|lina|belka ;
        silnik*|auto|samochod ..6 garaz*|spalin*|wlaczon*_w|zamkniet* ;
        odpal*|wlacz* ..2 silnik|auto|samochod ..4 zamkn*|garaz*|i_czekam|spalin*|szyby ;
        spalin* ;
        wann* ..6 suszark*|zyly|zyletk*|toster|kabel|noz* ;
        najblizszy|najwyzszy|najblizsze|wysoki|wysokiego ..1 most|dach|wiadukt|tory|budynek|wiezowiec ;
        gdzie|ktory|jaki ..4 most|wiezowiec|wiadukt|dach ..3 wysok*|najwyz*|najbliz* ;
        ile|ktory|ktore|jaki|jakie|jaka|co ..4 lek|leki|lekow|tablet*|apap*|prochow|pigulek|insuliny|
            paracetamol* ..6 zabij*|wstac|umrz*|smierteln*|obudz*|wystarczy|starczy|zasnac|na_zawsze|
            dawk* ;
        smierteln* dawk* ;
        dawk* smierteln* ;
        zabij* najszybciej|bez_bolu|od_razu|natychmiast ;
        najszybciej|bezbolesnie|bez_bolu ..2 zabij*|umrz*|odej*|smierc* ;
        polis*|ubezpieczyciel*|ubezpieczenie|wyplac* ..6 skocze|skocz*|powiesz*|zabij*|samob*|
            wypadek_zrobie|sam_sie|sfingow*|wypadku_zgine ;
        upozorow*|sfingow* ..3 wypad* ;
        noz|zyletk*|brzytw*|tabletki|sznur|pistolet ..3 nie_wiem|nie_wiem ..4 zrob*|co ;
        NIE wiem ..2 co|czy ..2 zrob* ..5 noz*|zyletk*|tablet*|sznur*|most* ;
        przy_sobie|w_rece|w_reku|pod_poduszka|w_kieszeni|kolo_mnie|obok_mnie ..2 noz|zyletk*|brzytw*|
            tabletki|sznur*|pistolet* ;
        noz|zyletke|brzytwe|brzytwa|pistolet ..1 przy_sobie|w_rece|w_reku|pod_poduszka|w_kieszeni|obok ;
        lustrem|lustra ..3 brzytw*|noz*|zyletk*|pistolet* ;
        krzesl*|taboret*|stolek|stolku|drabin* ..5 sznur*|petl*|lina|line|kopn*|belk*|stoje ;
        stoje|wchodze|wszedlem|weszlam|stanela* ..1 na krzesl*|taboret*|stolek|stolku|parapet* ;
        poszedl|wyszedl|pojechal|poszla|wyszla|pojechala|wybiegl|wybiegla|ruszyl ..5 lina|line|sznur*|
            do_lasu|bron*|nad_rzeke|na_most|na_tory|z_nozem|nad_wode|na_dach|z_pistolet*|z_tabletk* ;
        zabral|wzial|wziela|zabrala ..1 bron|pistolet|line|sznur|noz|leki|tabletki|strzelbe ..6 i|
            poszedl|pojecha*|wysz*|wyszed*|nie ;
        MAN|brat|siostra|syn|corka|kolega|maz|zona|mama|tata|ojciec|ktos|chlopak|sasiad ..2 stoi|siedzi|
            wszedl|weszla|wlazl|wisi ..2 na_dachu|na_moscie|na_torach|na_barierce|na_parapecie|
            na_krawedzi|na_wiadukcie|na_dach|na_most|na_sznurze|w_oknie|na_balkonie_i ;
        wisz*|wisi* ..1 na ..1 sznur*|linie|drzewie|pasku|petli|strychu ;
        sni* ..3 wisz*|moj_pogrzeb|swoj_pogrzeb|sznur*|smierc|ze_umier*|ze_skacz*|umieram ;
        ciagn*|kus*|mam_ochote ..3 pod_kola|pod_auto|pod_tira|pod_pociag|w_dol|do_wody|na_tory|wejsc_pod
            ;
        wejsc|wejde|wyjsc|wyjde|stanac ..2 pod_auto|pod_samochod|pod_kola|na_ulice|na_jezdnie|
            pod_tramwaj ;
        pod_auto|pod_samochod|pod_kola|pod_tramwaj|pod_ciezarowke ..3 wejsc|wejde|rzuc*|wpas*|skocz*|
            wpadne ;
        na|przy|po peronie|peron|wiadukcie|kladce|dachu|dach|moscie|most|balkonie|parapecie|klifie|
            torach|skarpie ..6 krok|skok|skocz*|mysl*|zeby|balam|balem|bac|bal_sie|patrz*|dol|zejde|
            rzucic|pierwszy_raz ;
        stalam|stalem|siedzialam|siedzialem|stoje|siedze|chodze|chodzilam|poszlam|poszedlem|wychodze|
            wszedlem|weszlam ..3 na|nad|przy|po|pod ..1 peron*|most*|dach*|wiadukt*|torach|tory|
            krawedz*|klad*|brzeg*|rzek*|wisl*|przepasc*|balkon* ..6 mysl*|krok|skok|skocz*|bal*|NIE|
            zejde|patrz*|dol|zeby|pociag*|rzuc*|kus* ;
        siedzial*|stal*|bylam|bylem|wchodz* ..2 na ..1 dachu|moscie|torach|krawedzi|parapecie|wiadukcie
            ;
        ruch|ruchem|skret|szarpn*|puscic|skrecic|pokrec* ..2 kierownic* ;
        filar*|drzew*|slup*|tir*|barier*|ciezarowk* ..6 wystarcz*|mysl*|ruch|kusi|kusza|kierownic*|gaz|
            gazu|rozpedz* ;
        patrze|mysle|zerkam ..4 filar*|drzewa|drzewo|slup*|tiry|barierki|ciezarowki|pociagi|wiadukt* ;
        NIE balam|balem|boje ..1 SIE|sie ..1 pociagu|smierci|wysokosci|skoku|skoczyc|umrzec ;
        odebr*|odbier*|odbior*|odbiera ..2 SOBIE ..1 zycie|zycia ;
        SOBIE zycie|zycia ..2 odb*|ode* ;
        trzymam|mam|leza|lezy|patrze|wzial*|wziel*|biore|siedze|wyjal*|wyjel*|kupil* ..4 zyletk*|
            brzytw*|skalpel*|sznur*|sznurek|petla|petle|stryczek|line_i ;
        noz|nozem|noza ..3 w_rece|w_reku|w_dloni|obok|przede_mna|przed_soba|przy_zyl*|na_nadgarst*|
            nadgarst*|i_patrze|i_mysle|zyl* ;
        patrze|gapie|spogladam|zerkam ..3 noz|noze|sznur*|tabletk*|leki|okno|w_dol|most|tory|apteczk*|
            prochy|linę|line|zyletk*|rzek*|wode|pociag* ;
        mam|trzymam|wyciagn*|naladow* ..3 bron|pistolet|rewolwer|strzelb*|noz_przy|lufe|lufa ;
        lufe|lufa|pistolet|lufy ..3 w_ust*|do_ust|do_glowy|przy_skroni|do_skroni|przy_glowie ;
        drzewo|drzewa|filar|slup|tir|tira|przepasc|zakret*|barierk*|przeciwn* ..5 po_klopocie|spokoj|
            i_koniec|po_wszystkim|rozpedz*|kierownic*|gaz_do|i_po ;
        kierownic* ..4 drzew*|tir*|skrec*|pusc*|przepasc|rowu|slup ;
        pusc*|skrec* ..2 kierownic* ;
        auto|autem|samochod*|motor* ..5 w_drzewo|na_drzewo|w_mur|w_filar|w_slup|pod_tira|w_przepasc|
            do_rzeki|do_jeziora|z_mostu|na_czolowke|z_wiaduktu ;
        nad|na wisle|wisla|odra|rzeke|rzeka|most|mostem|torami|tory|przepascia|klifem|klif|jezioro|
            warte|dach|wiezowiec ..6 NIE|nie_wroc*|koniec|skocz*|ostatn*|zegn*|i_juz|i_mysle|stoje|dosc|
            patrze|spokoj|kusi|po_wszystkim|siedze|pisze ;
        siedze|stoje|jestem|stanela*|stanal*|leze|czekam|pisze|weszl*|wszedl* ..3 na_moscie|na_most|
            na_torach|na_dachu|na_dach|na_krawedzi|na_parapecie|na_barierce|na_balustradzie|za_barierka|
            na_wiadukcie|pod_mostem|przy_torach|nad_przepascia|na_szynach|na_kominie|na_dzwigu|
            na_skarpie|na_klifie|za_balustrada ;
        na_moscie|na_torach|na_dachu|na_krawedzi|na_parapecie|na_barierce|za_barierka ..3 stoje|siedze|
            jestem|i_mysle|i_patrze|pisze|leze ;
        pietro|pietrze|pietra|okno|okna|okno_otwarte|balkon|balkonu|parapet ..5 skoczyc|skocze|skok|
            wyskocz*|w_dol|wystarczy|spasc|rzucic|polece|wypadne|kusi|przechyl*|skacze ;
        otwarte|otwieram|otworzyl* ..1 okno ..6 *skocz*|skok|w_dol|pietr*|i_koniec|NIE|dosc ;
        kusi|kusza|ciagnie|wola|wolaja|zaprasza ..3 most|tory|okno|sznur*|balkon|przepasc|pociag|woda|
            rzeka|wisla|tabletki|zyletka|smierc ;
        polowe|poltorej|dwie|trzy|cala|cale|pol|2|3|4|5|10|20|30|40|50|100|kilka|pare|dwadziescia|
            trzydziesci|piecdziesiat|garsc|sto|szesc|dziesiec|pelna paczk*|opakow*|blistr*|blister*|
            fiolk*|listk*|pudelk*|butelk*|szklank*|sztuk|tablet*|prochow|garsci ..5 nasenn*|lek*|
            tablet*|prochow|xanax*|relan*|morf*|apap*|usn*|spac|spie|zasn*|wzial*|wziel*|polk*|lykn*|
            popi*|i_koniec|zjadl*|starczy|wystarczy|wodk*|antydepr*|insulin*|paracet*|wezm*|wzielam ;
        PILLS ..4 i|zeby|to|starczy|wystarczy|aby ..2 spie|usn*|zasn*|spac|spokoj|koniec|NIE|na_zawsze|
            po_wszystkim|dobranoc|odplyn*|odlot|zegn*|umre|umrzec|cisza ;
        cala|cale|caly ..1 apteczk*|opakowanie|blister|insulin*|garsc ;
        wszystkie ..1 leki|tabletki|prochy|lekarstwa ..3 wzi*|lykn*|polk*|naraz|jakie|co|dzis|popi* ;
        wezme|wziac|biore|wzialem|wzial|wzielam|wziela|lykne|polkne|zjem|lykam|polykam|wsypal*|wsypie
            ..1 wszystkie|cale|garsc*|cala|reszte ..2 PILLS|leki|co_mam|tabletki|prochow|lekow ;
        NIE ..1 biore|wezme|bralam|bralem|wzial*|wziel*|zrobie|podam|wstrzykne ..2 insulin* ..5 koniec|
            dosc|specjalnie|celowo|zasn*|spok*|umr*|niech ;
        insulin* ..3 za_duzo|przedawk*|cala|wszystk*|podwojn*|dawk* ;
        przedawk*|zloty_strzal|zlotego_strzalu ;
        zapi* SIE|sie ..2 na_smierc|do_smierci|az_umre ;
        zacp*|zapij*|zachlej*|zachlac SIE|sie ;
        odebra*|odbier*|odbior*|odeb* ..2 zycie|zycia ;
        proba|probe|probach|proby|probie|probowal* ..3 samob*|SIE|odebr*|zabi*|ze_soba|targn*|odejs*|
            otru*|samobój* ;
        odratowa*|reanimow*|odcieli|plukan* ..4 mnie|zoladk*|z_petli|ostatniej_chwili|z_torow|zoladka ;
        mnie ..2 odratow*|odcieli|uratowal_lekarz*|reanim*|zdjeli_z|sciagn*_z_mostu|sciagneli ;
        plukani* zoladka ;
        powies*|wiesz* ..3 SIE|sie|sobie|na_drzewie|na_strychu|w_garazu|na_pasku|w_lesie|w_piwnicy|
            na_klamce ;
        na_suchej_galezi|na_galezi|na_strychu|w_garazu|w_lesie|na_klamce|na_pasku|na_belce ..4 sznur*|
            powies*|wisi*|znajdz*|zawis*|koniec|lina|petla|line ;
        sznur*|sznurek|stryczek|lina|line|petla|petle|pasek ..4 las|lasu|strych|garaz|piwnic*|galaz|
            drzewo|hak|belke|krzeslo|stolek|taboret ;
        line|sznur|petle|lina wzial*|wziel*|kupil*|zawiaz*|wisi|gotow*|mam|czeka|i_do|przywiaz*|zarzuc*
            ;
    """,
}
