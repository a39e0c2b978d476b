""" "Better without me": the world, the family and the debt after one is gone; `language` explains the notation."""

GONE = {
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
        gdyby|jakby|jesli|jezeli|jak|gdybym|na_wypadek ..3 mi|mnie|MNIE|sie ..1 sie|cos|mnie|mi|SIE ..2
            cos|stalo|stanie|zabrak*|trafil ..2 stalo|stanie|zlego ;
        gdyby|jakby|jesli|jezeli|jak ..1 cos ..2 sie|mi ..2 stalo|stanie|przydarzyl* ;
        NIE ..2 dziedzicz*|odziedzicz*|przejm*|przejda|przejdzie ..4 po_mnie|jak_umre|moich|po_mojej|
            mojej|jak_mnie ;
        dziedzicz*|odziedzicz*|przejm*|przejdzie|spadnie ..6 jak_umre|jak_mnie|kiedy_umre|gdy_mnie|
            jak_odejde ;
        jak_umre|jak_mnie_zabraknie|kiedy_umre|jak_odejde|gdy_umre ..8 dziedzicz*|odziedzicz*|przejm*|
            przejdzie|spadek|spadku|splac*|dlug*|umorz*|placic ;
        odrzuc*|zrzek* ..3 spad* ..4 po_mnie|moj*|jak_umre|jak_mnie|jak_odejde ;
        warta|warty|wart|wiecej|cenniejsz* ..4 martw*|niezyw*|po_smierci|w_trumnie|w_grobie|trup|
            jak_umre|niz_zyw* ;
        martw*|niezyw*|trup* ..4 warta|warty|wart|wiecej|niz ;
        wypadek|wypadku ..6 polis*|ubezpiecz*|odszkod*|zalatwi|rozwiaz*|splac* ;
        polis*|ubezpiecz*|odszkod* ..6 samob*|nieszcz*|rodzin*|dzieci*|zona|zonie|dzieciom|corce|synowi|
            dostan*|splac*|lepiej|spokoj ;
        zaplac*|placic|splac*|oddam|oddac|przyplac*|przypla* ..3 zyciem|wlasnym_zyciem|glowa|krwia|
            zdrowiem_i_zyciem ;
        zyciem ..2 zaplac*|przyplac*|splac*|placic ;
        oddam|oddalbym|oddalabym|zabierzcie|wezcie ..3 zycie|moje_zycie ;
        moje|moim|mojego zycie|zyciem|zycia ..4 NIE|nic|skonczyl*|koniec|dobieg*|konczy|bez|przegran*|
            warte|wart|zawal*|skonczone|stracil* ;
        zycie ..4 nic|niewiele|nie_jest ..2 NIE|nie|warte|znaczy|wart|cieszy ;
        takie|takiego|tak|to ..2 zycie|zycia|zyc ..2 to ..1 NIE|nie|meka|zaden ;
        radza|poradza|dadza|zyja|zyc|szczesliwi ..5 beze_mnie|bezemnie|bez_mnie ;
        nikt ..3 NIE|mnie ..3 potrzebuje|teskni|kocha|zauwazy|zaplacze|czeka|szuka|zateskni ;
        nikomu ..2 NIE|juz|do_niczego ..1 jestem|potrzeb* ;
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
        mnie|MNIE ..2 pochow*|zakop*|pogrzeb*|spalic|spalcie|spali|spalil*|spalon*|zakopia|
            pochowaja ;
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
        macie|miejcie|bedziecie|mieli|miec|zostan*|zyjcie|was ..3 wyrzut* ..1 sumieni* ;
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
