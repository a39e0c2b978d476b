"""Fear at home, hiding, being locked in, controlled or coerced; `language` explains the notation."""

CAPTIVE = {
    "violence.fear": """
        boje|boimy|boja|bojem|bojam|strach|balam|balem|lekam|obawiam|drze|trzese ..2 SIE ..2 o ..2
            ZYCIE|siebie|dzieci*|swoje|moje|bezpieczenstw*|mame|zdrowi*|corke|synka|coreczk* ;
        SIE boje ..2 o ..2 ZYCIE|siebie|dzieci*|swoje|bezpiecz*|mame|corke ;
        boje|boimy|boja|bojem|balam|balem|strach ..3 wrac*|wroc*|isc|jechac|zost*|spac|byc|przebywac|
            siedziec|wejsc|wchodzic|mieszkac|zasnac|wyjsc|nocy ..4 HOME|z|do|nim|sama|sam|tam|samotnie|
            nocy|spac ;
        wrac*|wroc*|isc|byc ..2 HOME ..4 boje|strach|boi|boja ;
        boje|boimy|bojem|balam|strach|lekam|boi|boja|strasznie ..1 SIE ..1 MAN|meza|go|jego|niego|ojca ;
        SIE ..1 boje|boimy ..2 MAN|go|ojca|meza|niego ;
        boimy SIE ;
        przed|przeciw ..1 mezem|bylym|partnerem|ojcem|nim|konkubentem|chlopakiem|synem|tesciem|ojczymem|
            oprawc* ..3 ucie*|ukryw*|chow*|schow*|boj*|zamyk*|zamkn* ;
        ucie*|ukryw*|chow*|schow*|ucieklam|uciekam|uciekl* ..5 mez*|MAN|partner*|bylym|bylego|ojc*|
            niego|nim|przemoc*|konkub*|oprawc*|dziecmi ;
        ucie*|ukryw*|uciek* ..2 HOME|dziecmi|dzieckiem ..4 bo|przed|od|w|noc*|z ;
        zamknel*|schowal*|siedze|chowam|ukrywam|zamykam|zamknal* SIE ..2 w|na ..1 lazienc*|pokoj*|
            toalec*|piwnic*|samochod*|wc|szafie|szafy|strych*|kibl* ;
        siedze|siedzimy ..1 zamknieta|zamknieci|zamkniete|schowana ..2 w ;
        wali|dobija|lomocze|wywaza|kopie|walil|dobijal|wyrywa|wylamuje|wyważa ..3 drzwi ;
        drzwi ..2 wali|wywaza|wylamuje|dobija|lomocze|kopie|wyrywa ;
        NIE jestem|jestesmy|czuje|czujemy ..2 bezpieczn* ;
        jestem|dzieci|jestesmy|sa|czujemy ..1 zagrozeni|zagrozone|w_niebezpieczenstwie ;
        zyje|zyjemy|mieszkam ..2 w ..1 strachu|terrorze|piekle ..2 przed|MAN|w|z ;
        zycie|zyciu|zycia ..2 zagrozone ;
        obawiam|lekam SIE o ;
        wraca|wroci|wrocil|przyjdzie|idzie|zaraz ..2 pijany|nachlany|napity|nawalony ..6 boje|bije|bil|
            HITS|dzieci|zabije|schowac ;
        pomocy|ratunku|ratujcie|pomozcie|blagam ..5 MAN ..3 bije|HITS|jest|tu|noz|grozi|zabije|wraca ;
        NIE wytrzymam ..2 z nim ..3 bije|boje ;
        zastal* ..2 mnie z nozem ;
        on|maz|ojciec|partner|tata|konkubent|syn ..4 NIE ..1 daruje|odpusci|przepusci|popusci ..2 mi|
            nam|tego ;
        NIE daruje ..2 mi|nam|tego ;
        jak|gdy|kiedy ..4 wroci|przyjdzie|dowie|zobaczy|znajdzie|uslyszy ..6 bedzie_zle|bede_miala|
            oberw*|dostan*|pieklo|rozniesie|koniec_ze_mna|po_mnie|sie_dostanie|mi_da|dostane_za|
            nie_daruje|zrobi_mi|zrobi_ze|porachuje|policzy|odegra|wyzyje|zabije|udusi|bedzie_bil ;
        rozniesie|zmasakruje|rozszarpie|policzy|porachuje|rozprawi|zalatwi|wykonczy|zniszczy ..2 mnie|
            nas|sie_ze_mna|mi_kosci|sie_z_nami ;
        wyzywa|wyladowuje|odgrywa|wyzyje|odreagowuje ..1 sie|SIE|zlosc|zlosci ..3 na_mnie|na_nas|
            na_dzieciach|na_dzieci|na_mamie|na_zonie|na_mnie_i ;
        dostanie|dostaje|obrywa|oberwie ..1 sie|SIE ..2 mi|nam|dzieciom|mamie|mnie ;
        daje ..1 mi|nam popalic|w_kosc|lanie ;
        chodze|chodzimy|stapam ..3 na_palcach|jak_po_jajkach|przemykam ;
        uslysz*|slysze|slyszymy|dzwiek ..3 klucz*|zamku|kroki|krokow ;
        kroki|klucz* ..3 schod*|zamku ..4 boj*|trzes*|drze|chow*|dzieci ;
        pisze|dzwonie|pisalam ..3 z_telefonu|z_cudzego|z_pozyczonego|od_sasiad*|z_komorki|
            z_komputera_w_pracy ..2 kolezank*|sasiad*|obcej|cudz* ..4 bo|maz|on|zeby|moj_zabral ;
        NIE mam ..2 wlasnego|swojego|swoich ..2 telefon*|pieniedzy|konta|dokumentow|kluczy ..6 maz|on|
            bo|partner|pozwala|zabral ;
        spakowan* ..2 torb*|walizk*|plecak* ;
        walizk*|torb* ..3 spakowan* ;
        NIE mam|mamy ..2 dokad|gdzie ..2 uciec|isc|pojsc|uciekac|sie_schowac|wrocic ..6 maz|on|bije|
            dziecmi|boje|partner|od_niego ;
        od_niego ..3 odejsc|uciec|wyrwac|uwolnic ;
        odejsc|uciec|wyrwac|uwolnic ..2 od_niego|od_meza|od_partnera|od_ojca ;
        NIE ..1 da|daje|pozwoli|pozwala ..2 mi|nam|mnie odejsc|wyjsc|zyc|spokoju_nawet ;
        spie|spimy|nocujemy|mieszkamy ..3 w_aucie|w_samochodzie|na_dworcu|u_obcych|w_piwnicy|na_klatce
            ..5 dziec*|bo_on|ucie*|maz*|boj* ;
        posluszn* ;
        uklad*_sie|kara|karze|ukarze|ukaral|dyscyplinuje|wychowuje ..2 mnie|mi|nas ..3 maz|on|bic*|
            za_kazd*|nie_odzyw*|pasem|glodem|cisza|zamyk* ;
        on|maz|partner|syn|ojciec ..3 potrafi|umie|jest|bywa|robi_sie|zrobil_sie ..2 straszny|
            niebezpieczny|grozny|nieobliczalny|brutalny|agresywny|okrutny|jak_zwierze|zwierzeciem|
            potworem|bestia|jak_opetany ;
        potwor*|bestia|zwierze|diabel ..3 w_domu|maz|ojciec|po_alkoholu|jak_wypije ;
        maz|on|partner|ojciec|syn|konkubent ..5 noca|w_nocy|wczoraj|znowu|znow|codziennie ..5 krzyczal|
            rozbil|rozwalil|demolowal|rzucal|wrzeszczal|wywazyl|szalal|zdemolowal|wybil|niszczyl|kopal ;
        MAN ..3 zdemolowal|rozwalil|rozbil|wybil|polamal|porozbijal|demoluje|niszczy ..3 mieszkanie|
            drzwi|meble|szybe|dom|wszystko|telewizor|okno|sprzety ;
        szaleje|szalal|wsciekl|furii|wscieka|awanturuje|rozrabia ..4 w_domu|po_domu|maz|ojciec|syn|
            pijany|za_drzwiami|partner|dzieci ;
        wpada|wpadnie|wpadl|dostaje|dostanie|dostal ..1 w? szal|szalu|furie|furii|we_wscieklosc ;
        wpad* ..1 w szal|furie|amok ;
        on|maz|partner|ojciec|syn|ojczym|facet ..1 stoi|siedzi|jest|lezy|czuwa ..1 obok|kolo_mnie|
            nade_mna|przy_mnie|tuz_za|za_mna|w_pokoju_obok|pod_drzwiami|pod_blokiem|pod_domem|pod_oknem|
            pod_moim* ;
        NIE moge ..1 rozmawiac|gadac|mowic|pisac ..4 on|maz|obok|slyszy|slucha|slysza|patrzy ;
        byly|bylego|eks|konkubent*|ex|byl_maz ..6 znalazl|znajdzie|sledzi|nachodzi|stoi|czeka|grozi|
            boje|przyszedl|dobija ;
        znalazl|namierzyl|wytropil|zna|dowiedzial ..3 nasz|moj|moje|nas|mnie ..1 adres|kryjowke|miejsce|
            tutaj|gdzie_mieszk* ..5 boj*|* ;
        zakaz* ..1 zbliz* ;
        zamyk*|zamkn*|barykad*|ryglu* ..2 sie|SIE|drzwi ..3 z_dziecmi|z_dzieckiem|na_noc|przed_nim|
            w_pokoju|w_sypialni|w_lazience|szafk*|na_klucz|z_corka ;
        szafk*|komod*|krzesl*|mebel ..3 drzwi ;
        drzwi ..4 szafk*|komod*|krzesl*|podp* ;
        spie|spimy|zasypiam ..4 noz*|w_ubraniu|z_telefonem|pod_poduszk*|z_gazem ;
        noz*|gaz_pieprz* ..2 pod_poduszk* ;
        schow*|ukry*|chowa* ..3 u_sasiad*|u_kolezank*|u_mamy|u_siostry|w_piwnic*|z_dziecmi|przed|
            w_szafie|u_znajom*|w_lazience ;
        chodzi|stoi|lata|biega|czeka ..3 z_siekier*|z_noz*|z_kij*|z_palk*|z_pistolet*|z_lom*|z_mlot* ;
        mam 10|11|12|13|14|15|16|17 lat|lata ..8 tata|mama|ojczym|bije|boj*|w_domu|nie_wiem|pomoz*|
            rodzic*|przychodzi|wujek|zyc*|sama|tnie|tne ;
        krzycz* ..2 o_pomoc|ratunku|pomocy ;
        o_pomoc|ratunku ..2 krzycz*|wola* ;
        ma_sadowy_zakaz|sadowy_zakaz|zlamal_zakaz|zakaz_kontaktow ;
        uciec ..2 od_niego|z_domu|stad|z_dziecmi ;
        jak|gdy ..3 pojde|zglosze|zadzwonie|doniose ..3 policj*|sad* ..5 znajda|zabij*|pozaluj*|pobij*|
            nie_wroc* ;
        boje|boimy|bojemy|balam|balem|obawiam|strach|lekam|przerazona|przerazony|boja|trzese|drze ..3
            meza|mojego|swojego|wlasnego|partnera|ojca|syna|taty|ojczyma|brata|konkubenta|chlopaka|
            bylego|go|jego|niego|nim|przed_nim|sasiada|wujka|tescia|jej|niej|mamy|matki|zony|wnuka|
            ziecia|narzeczonego ;
        boje|boimy|balam|balem|strach|lekam ..2 SIE|sie ..4 zyc|zycie|zabije|uderzy|pobije|skrzywdzi|
            zrobi_mi|zrobi_nam|cos_mi|cos_nam|wroci|wraca|wpadnie|dorwie|znajdzie|przyjdzie|krzywdy|
            pobic*|zemst*|reakcji_meza|reakcji_partnera|zbije|zatlucze|zamorduje|bedzie_bil|
            zabierze_dzieci|odbierze_dzieci|wpadnie_w_szal ;
        boje|boimy|balam|strach ..2 kiedy|jak|gdy|gdyz|ze ..2 on|wraca|wroci|przychodzi|pije|wypije|maz|
            ojciec|tata|przyjdzie|jest ;
        boje|boimy|balam|strach ..2 sie ..2 kiedy|jak|gdy ..2 on|wraca|wroci|przychodzi|pije|wypije|maz|
            ojciec|tata|jest ;
        dzieci|corka|syn|dziecko|mama|coreczka ..3 boi|boja|trzesa|trzesie|chowa*|placz* ..2 SIE|sie|
            ojca|taty|go|w_szafie|domu|meza|wrac*|niego|przed ;
        domu|dom|mieszkaniu|mieszkania|nocy|wyjsc|zasnac ..3 SIE|sie|boje ..2 boje|boimy|balam|strach|
            wracac ;
        NIE jest|jestem|jestesmy|czuje|czujemy|sa|czuja ..3 bezpieczn*|bezpiecznie|bezpieczna|bezpieczni
            ;
        w_niebezpieczenstwie|zagraza_mi|zagraza_nam|zagrozenie_zycia|zagrozone_zycie|
            zagrozenie_dla_zycia|stan_zagrozenia|zycie_zagrozone ;
        uciekl*|uciekam|uciekac|uciekamy|ucieczka|ucieczki|uciec|uciekne|wyrwac|wyprowadz*|wyrwalam ..4
            z_domu|od_niego|od_meza|przed_mezem|przed_nim|z_dziecmi|z_dzieckiem|od_partnera|przed_ojcem|
            w_nocy|boso|od_tyrana|z_tego_piekla|z_piekla|od_kata|przez_okno|przed_partnerem|oprawc* ;
        ukryw*|chowa*|schow*|kryj* ..4 przed_nim|przed_mezem|przed_bylym|przed_partnerem|przed_ojcem|
            w_lazience|w_szafie|u_sasiad*|u_kolezanki|w_piwnicy|u_siostry|z_dziecmi|przed_synem|
            przed_konkubentem|przed_wierzyc*|sie_przed|w_lesie ;
        znajdzie|dorwie|dopadnie|namierzy|dosiegnie|zemsci ..1 mnie|nas|sie ..3 *zabij*|bo|to|bedzie|i|
            on ;
        on|maz|partner|byly ..2 mnie|nas ..1 znajdzie|dorwie|dopadnie|namierzy|dosiegnie|sledzi|
            nachodzi|neka|przesladuje|stalkuje|szuka|dreczy|podglada|szantaz*|zniszczy|poniza|gnebi|
            nie_wypusc*|wykonczy|zabije|szarpie ;
        nachodzi_mnie|przesladuje_mnie|sledzi_mnie|chodzi_za_mna|mnie_sledzi|mnie_nachodzi|
            mnie_przesladuje ;
        pisze|pisac|dzwonic|dzwonie|gadac|rozmawiac|mowie ..4 po_kryjomu|z_ukrycia|ukradkiem|
            w_tajemnicy|z_lazienki|z_toalety|z_wc|szeptem|potajemnie|z_piwnicy|zeby_nie_slyszal|
            zeby_nie_widzial|cicho|z_szafy|poki_spi|jak_spi|poki_go|jak_go_nie ;
        po_kryjomu|z_ukrycia|ukradkiem|z_lazienki|szeptem|potajemnie ..2 pisze|dzwonie|rozmawiam|bo ;
        on|maz|partner|ojciec|tata ..2 jest|siedzi|czai|stoi|czeka|spi|lezy ..3 w_pokoju|obok|
            za_drzwiami|pod_drzwiami|za_sciana|pod_blokiem|pod_domem|nade_mna|w_kuchni ..6 *boje|NIE|
            noz*|cicho|pisz*|prosze|pomoc*|ratun*|bije|pijan* ;
        czyta|sprawdza|przeglada|kontroluje|widzi|zabiera|podsluchuje|przeszukuje|zabral|rozbil|
            zniszczyl ..2 mi|moje|moj|mnie|mojego|wszystkie ..1 wiadomosc*|sms*|telefon*|maile|rozmow*|
            komork*|kontakt* ;
        NIE ..2 odpis*|dzwon*|pisz*|odpowiad* ..4 bo ..2 on|maz|partner|ojciec|zobaczy|przeczyta|wpadnie
            ;
        bo on ..2 widzi|czyta|sprawdza|zobaczy|przeczyta|uslyszy|wpadnie|szaleje|pilnuje|kontroluje|
            jest_obok|slyszy|wroci|sie_wscieknie|wscieknie|zabije ;
        jak|bo ..2 SIE|sie|on ..2 dowie|zobaczy|uslyszy|zorientuje ..4 zabije|zbije|pobije|zatlucze|
            bedzie_bil|pieklo|awantur*|oberw*|po_mnie|bede_miala|mnie_skatuje|stlucze ;
        dzwon*|pisz* ..3 NIE ..3 zobaczy|uslyszy ..2 maz|on|partner|ojciec ;
        zyje|zyjemy|mieszkam|jestem|tkwie ..2 w_strachu|w_piekle|w_terrorze|w_ciaglym_strachu|
            w_koszmarze|jak_w_piekle|jak_w_wiezieniu|jak_wiezien|pod_terrorem|jak_niewolni* ;
        pieklo ..2 w_domu|z_mezem|w_czterech|mi|zgotowal|nam|domowe ;
        piekle|koszmar ..2 z_mezem|w_domu|z_nim ;
    """,
    "violence.captive": """
        zamyka|zamknal|zamyk|zamkna*|zamykal|zamknol|wiezi|wiezil|uwiezil|przetrzymuje|przetrzym*|
            trzyma|trzymaja|wieza|wiezia ..2 US ..4 HOME|na|klucz*|zamkniec*|sila|pod|klucz|w|przed|i ;
        US ..2 zamyka|zamknal|wiezi|uwiezil|przetrzymuj*|zamknol|trzyma|zamykal|wypuszcza|wypuszczaja|
            wypuszcza ..3 HOME|na|klucz*|sila|wiezi*|domu|i|bez|nie|w|wbrew ;
        uwiezion*|uwiezil*|wiezion* ..3 w|HOME|przez|jestem ;
        NIE wypusc*|wypuszcz* ..2 US|z ;
        US ..1 NIE wypusc*|wypuszcz* ;
        NIE pozwala ..3 wychodzic|wyjsc|opuszcz*|dzwonic|pracowac|rozmawiac|kontakt*|spotyk*|widywac ;
        NIE moge ..2 wyjsc ..2 z HOME ..4 MAN|boje|zamk*|on|bo ;
        zamkniet*|zamknieta|zamkniety ..2 na klucz|w ..1 HOME|przez|piwnicy|domu ;
        jestem|jestesmy|siedze ..1 zamkniet*|uwiezion*|przetrzym*|wieziona ;
        porwal*|uprowadz*|porwano ..2 US|dziec*|CHILD ;
        MAN ..4 zabral|zabrala|zabiera|zabierze|zabieral ..3 telefon*|dokument*|paszport*|dowod*|klucz*|
            karte|wyplat*|pieniadz*|dziec*|komork*|renta|rente|wszystk* ;
        zabral|zabiera|zabrala|zabieral ..2 US ..4 telefon*|paszport|klucz*|komork* ..4 NIE|i|bo|zamk*|
            pisze|HOME|MAN|sasiad* ;
        MAN ..3 kontroluje|sprawdza|wydziela|rozlicza|pilnuje|sledzi|podglada|kontrolowal|izoluje ;
        zmusz*|zmusil*|przymus* ..4 seks*|wspolzyc*|prostytuc*|lozk*|zlodziej*|kraz*|kraś*|krasc|tego|
            sila|bic*|nozem|grozb*|MAN ;
        MAN ..4 zmusz*|zmusil*|przymus* ;
        sila|grozba|grozbami|biciem|szantazem|nozem|przemoca ..2 zmusz*|zmusil*|wymus*|kazal*|podpis* ;
        zmusz*|zmusil*|podpisa* ..4 pod|grozb*|sila|bici*|szantaz* ..1 grozb*|przymusem|szantazem|sila|
            bici* ;
        wykorzystuje|wykorzystywal|wykorzystal|dotyka|dotykal ..2 US|CHILD|dzieci* ..2 seksual*|tam|
            mimo|kiedy|w|wbrew|noc* ;
        handel|handlu ludzmi|zywym ;
        MAN ..6 NIE daje ..4 pieni*|kasy|grosza|wyjsc|jesc ..4 bije|kontrol*|NIE ;
        NIE mam ..2 dostep* ..4 MAN ..2 bije|zabiera|grozi|kontroluje ;
        wyrzucil|wygania|wygonil|wyrzuca ..2 US ..2 z HOME|na|bruk ..4 bil|pobil|noc*|dzieci*|mroz ;
        on|maz|partner|ojciec|syn|konkubent ..4 decyduje|rzadzi|trzyma|zarzadza|zabiera|chowa|przejal|
            bierze ..3 moje|moimi|mojej|cale|wszystkie|kazda|moja|moich ..2 pieni*|pensj*|wyplat*|rent*|
            emerytur*|kart*|telefon*|zasil*|dokument*|konto|karte ;
        zabrania|zabronil|zakazal|zakazuje ..2 mi|mnie|nam|jej ..4 wychodz*|kontakt*|prac*|dzwon*|
            rozmaw*|spotyk*|pisac|uzywac ;
        wolno|moge ..2 mi|tylko ..4 jak_on|gdy_on|za_jego|kiedy_on|z_nim ;
        klucz* ..4 tylko_on|ma_on|ma_maz|zabral|schowal|nie_mam_bo ;
        prowadza|odwozi|pilnuja|eskort* ..2 mnie ..3 *wszedzie|do_pracy|na_krok|z_pracy ;
        moja|moje|cala|caly|cale ..1 renta|rente|emerytur*|pensj*|wyplat*|zasilek|pieniadze ..3 zabiera|
            zabieraja|bierze|przejmuje|oddaje|oddawac ..2 syn|wnuk|maz|on|corka|partner|mezowi|jemu|
            synowi|konkubent ;
        oddawac|oddaje ..3 mezowi|partnerowi|synowi|jemu|mu|wnukowi ..3 wszystk*|cala|wyplat*|rent*|
            pieni*|emerytur* ;
        musze ..2 oddawac|oddac|prosic|blagac|tlumaczyc ..2 mu|mezowi|go|meza|jemu|sie_mu|sie_z ;
        wzielam|wzialem|wziac|podpisalam|podpisac|bralam|brac|biore|podpisywalam ..6 bo|zeby|inaczej|
            ze_strachu ..4 kazal|zmusil|grozil|bil|nie_bil|nie_krzyczal|balam|sie_balam|maz_kazal|
            on_kazal|mial_spokoj|nie_bic ;
        ze_strachu ;
        kazal|kaze|kazali ..2 mi|nam|jej|mnie ..5 pozyczk*|kredyt*|chwilow*|klec*|wziac|milczec|
            siedziec_cicho ;
        siedziec|milczec|byc|siedze|siedz ..1 cicho ;
        ktos|on|maz|oni|partner ..2 mnie|nas ..1 przetrzym*|wiezi|trzyma|zwiaz*|zamkn*|porwal*|uwiez* ;
        przetrzymuj*|przetrzymyw*|wiezion* ;
        gospodarz|pracodawca|szef|posrednik|brygadzist*|wlasciciel ..4 NIE|zabral|trzyma|bije|zamyka|
            wypuszcz*|paszport*|grozi ..4 wypuszcz*|paszport*|dokument*|bij*|zamk*|grozi|domu|dowod* ;
        zabral|zabrali|trzyma|trzymaja|odebral ..2 mi|nam|moj|nasze|mnie ..1 paszport*|dokumenty ;
        odpracow*|pracowac ..2 dlug*|na_dlug ..6 paszport|zamk*|bij*|grozi|zmusz*|nie_wypuszcz* ;
        zmusza|zmusil*|zmuszaja|kaze|kazali ..1 mnie|mi|nas|nam ..4 rzeczy|rzeczach|czego_nie|robic_cos|
            rozbierac|nagrywac|spac|seks*|prostyt*|krasc|zebrac ;
        NIE ..1 pozwala|daje|dal ..1 mi|nam|mnie|jej|mamie ..2 jesc|pic|spac|jedzenia|lekow|wody ;
        bez ..1 jego|meza zgody|pozwolenia ;
        NIE moge ..2 bez_jego|bez_meza|bez_pozwolenia ;
        wyrzucil|wygonil|wyrzuca ..2 mnie|nas ..3 w_nocy|noca|boso|bez_butow|na_mroz|na_bruk|z_dziecmi|
            z_domu_z ;
        bez_butow|boso|w_pizamie ..3 z_domu|w_nocy|ucie*|wyrzuc*|z_dziecmi ;
        zakaz ..2 wychodz*|opuszcz*|wyjsc*|wyjscia|spotyk* ;
        NIE pozwala|daje|pozwalaja|wolno|wypuszcza|wypuszczaja ..2 mi|mnie|nam|nas ..3 wychodz*|wyjsc|
            opuszcz*|dzwon*|pracow*|rozmaw*|spotyk*|kontakt*|domu|jesc|spac|leczyc|isc|wychodzic|odejsc|
            z_domu|z_mieszkania ;
        mnie|nas|mi ..1 NIE wypuszcza|wypuszczaja|wypusci|wypuscil|pozwala|puszcza|pusci|puscil|
            daje_wyjsc ;
        NIE puszcza|wypuszcza|wypusci|puszczaja ..2 mnie|nas|z_domu|nigdzie ;
        pilnuje|pilnuja|kontroluje|kontroluja|wydziela|rozlicza|sprawdza|kontroluje ..2 mnie|mi|kazd*|
            nas|caly|moje|kazdego|kazdy ..2 na_kazdym|krok*|grosz*|wydat*|ruch*|telefon*|pieni*|czas|
            wyjsc*|rozmow*|paragon*|kazdej|zlotow* ;
        zabral*|zabiera*|schowal*|ukryl*|trzyma*|zabierze|odebral*|wyrwal*|rozbil*|spalil*|zniszczyl*
            ..2 mi|moj*|moje|moja|mnie|nam ..2 telefon*|dokument*|dowod*|paszport*|klucz*|karte|karty|
            wyplat*|pieniadz*|rente|emerytur*|komork*|dziec*|leki|buty|ubrania ..8 MAN|NIE|bij*|zamkn*|
            i_bije|pobi*|wychodz*|wyjsc|groz*|sil*|boje|pisz*|dzieci|wypuszcz*|dom* ;
        MAN ..4 zabral*|zabiera*|trzyma|przetrzymuj*|schowal|wyrwal|rozbil|odebral|odbiera ..3 telefon*|
            dokument*|dowod*|paszport*|klucz*|karte|karty|wyplat*|pieniadz*|pieniedzy|rente|emerytur*|
            komork*|dziec*|leki|wszystko|konto|zasilek|500|800 ;
        zamkn*|zamyka*|zamkniet*|uwiezi*|wiezi|trzyma*|przetrzym* ..3 na_klucz|w_domu|w_mieszkaniu|
            w_piwnicy|w_lazience|w_pokoju|w_komorce|na_strychu|w_garazu|na_balkonie|w_zamknieciu|
            pod_kluczem|w_szafie|jak_w_klatce ;
        zamkn*|zamyka*|uwiezi*|wiezi|wiezil|przetrzym* ..1 mnie|nas|mame|dzieci|dziecko|babcie|ja ;
        mnie|nas|mame|dzieci|babcie ..1 zamkn*|zamyka*|uwiezi*|wiezi|wiezil|przetrzym*|zwiaz*|zwiazal
            ..2 w|na|HOME|i|klucz ;
        zwiazal*|skrepowal*|przywiaz* ..2 mnie|mi|do|rece|nogi ;
        NIE karmi*|dostaje|daje|daja|dawal* ..2 mi|jej|mu|jesc|jedzenia|mamie|babci|dzieciom|lekow ..2
            jesc|jedzenia|lekow|pic|zamyk*|zamkn* ;
        opiekun*|opieka|syn|corka|wnuk*|ziec|synowa|bratan*|siostrzen* ..5 zabiera*|bije|bij|poniza|
            zamyka|popycha|okrada|kradnie|grozi|znec*|szarpie|glodz*|wyzywa|straszy|szantazuje|wyrzuca|
            wymusza ;
        wymusza|wymusil|wyludza ..4 pieni*|rente|emerytur*|podpis*|kredyt*|pozyczk* ..5 sila|groz*|bij*|
            bici*|syn|MAN ;
        sprzedal|sprzedac|sprzedaja ..2 mnie|ja ..2 do|za|na ;
        burdel*|agencj*_towarz*|prostyt*|sutener*|alfons* ;
        przymus*|zmusz*|pod_przymusem|wbrew_mojej_woli|wbrew_woli ..4 praca|prac*|seks*|wspolzy*|
            stosunk*|malzens*|slub*|aborcj*|podpis*|kredyt*|brac|wziac|MAN ;
        pod_przymusem_meza|pod_grozba_bic*|pod_grozba_smier*|pod_grozba_poz*|sila_mnie|sila_kazal|biciem
            ;
        pod_przymusem ..3 MAN|noz*|bil|bije ;
        zastraszon*|zaszczut*|zmaltretow*|pobit*|skatowan*|posiniaczon*|zgwalcon*|wykorzystywan*|bit*|
            ponizan*|wiezion* ..3 przez|jestem|bylam|w|od|dziec*|MAN ;
    """,
}
