"""Longing for death, sleep without waking, another world; `language` explains the notation."""

WISHES = {
    "suicide.wish_dead": """
        CHCE ..4 umrzec|umzec|zdechnac|zginac|skonac|umierac|zdychac|zniknac|wyparowac|smierci ;
        smierci ..3 CHCE ;
        wol*|wolal*|wolab* ..4 DIE ;
        umrzec|umzec|umerzec|umierac|zdechnac|zdychac|zginac|zniknac|skonac|poledz|nieistniec|wyparowac|smierc|
            smierci ..2 CHCE|wole|wolal* ;
        lepiej|lepjej|najlepiej|oby|obym|zebym|aby|abym|zeby|bodajb*|niechb*|wreszcie|nareszcie|juz|
            powinien*|powinn* ..4 umrzec|umzec|umarl*|zdech*|zginal*|zginel*|zgine*|skonac|DIE ;
        modl* ..4 smierc|umrzec|obudzi*|koniec|zabral*|DIE ;
        bog*|boze ..3 MNIE ..2 zabral*|zabierz*|wez* ;
        zabral* ..1 MNIE|mie ..2 bog*|smierc ;
        NIE ..2 obudzic|obudze|obudzilb*|obudzilam|obudzilem|obudzidz*|obudzimy|obudz|obudzi|wstane|zbudzi* ;
        zebym|zeby|ze_bym|gdybym|gdyby|jakbym|jakby|bym|oby|obym|aby|abym|by|lepiej|najlepiej|niech|modl*|marz*|
            prosi*|chcial*|wolal*|mogl*|najchetniej|zasnalb*|zasnelab* ..6 NIE ..2 obudzil|obudzila|obudzilo ;
        zasn* ..4 NIE ..3 budzic|budzil*|budze|obudzic|obudze|obudzilb*|obudzilam|obudzilem|obudz|wsta* ;
        zasnac|usnac ..2 na ..1 zawsze|wieki ;
        usn* ..4 NIE ..2 obudzic|obudze|obudzilb*|obudzilam|obudzilem|budzic|budzil* ;
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
        snem wieczn* ;
        zasn*|usn* ..2 snem ;
        zeby|aby ..1 dzieci|corka|syn|mama|zona|maz|nikt ..2 nie|mnie|mnie_nie ..2 znalaz*|znalez* ;
        modl*|marz*|prosz*|blagam|licz* ..3 o ..2 raka|zawal|smierc|wypadek|smiertel*|koniec|
            nieuleczal*|nowotwor|udar|spokojna_smierc ;
        zabierz|wez|przyjmij|zabral|wezwij|zabierze ..1 mnie|MNIE ..4 siebie|do_siebie|stad|boze|panie|
            wreszcie|juz|z_tego ;
        boze|bog|panie|jezu ..3 zabierz|wez|przyjmij|zabral|zabierze|skroc ;
        NIE ..2 otworz*|otwieral*|otworze ..2 oczu|oczy ;
        oczu|oczy ..2 NIE ..2 otworz*|otwieral* ;
        zasypia*|zasn*|klade|poloz* ..6 nadziej*|mysla|z_mysla|modl* ..6 NIE|nie_wsta*|ostatni ;
        nadziej* ..4 ze ..4 NIE ..3 wsta*|obudz*|dozyj*|otworz*|przezyj*|doczek*|zyje ;
        poloz*|klade|zasn*|usn*|polozyc ..4 NIE ..1 wsta*|obudzic|obudze|obudz|obudzilb*|obudzilam|obudzilem|
            budzic|budze|budzil* ;
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
        zgas* ..2 swiatlo ..3 i_juz|i_koniec|i_spokoj|i_cisza|na_zawsze|koniec|we_mnie ;
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
        # ..2 chce|hce|chcem|chcialabym|chcialbym|wolalabym|wolalbym ..1 do niego|niej|nich ;
        tez ..1 chce|hce|chcem|chcialabym|chcialbym ..1 do niego|niej|nich|meza|zony|mamy|taty|syna|corki|babci ;
        isc|pojsc|pojde|ide za mezem|zona|synem|corka|mama|tata|ojcem|matka|bratem|siostra ;
        chce|chcialabym|chcialbym|wolalabym|wolalbym|bym|tez ..1 isc|pojsc|pojde za nim|nia|nimi ;
        # ..1 ja tez ..2 NIE chce|chcem|hce ;
        # po_co mi|ja ..1 to ..1 wszystko|zycie ;
        do_zobaczenia ..1 u_gory|w_niebie|na_gorze|po_drugiej ;
    """,
}
