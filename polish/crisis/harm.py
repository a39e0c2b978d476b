"""Self-harm and immediate danger; `language` explains the notation."""

SELF_HARM = {
    "self_harm.word": """
        samookalecz*|samokalecz*|autoagresj*|selfharm*|autoagresywn*|samouszkodz* ;
        self harm ;
        cut myself ;
        sznyty|sznyt|sznytow ;
    """,
    "self_harm.cutting": """
        CUT SIE ;
        SIE CUT ;
        SIE ..1 tne|tniem|pociac|okaleczam|cielam|pocielam|pocialem|nacinam|potne ;
        CUT ..1 SIE ;
        CUT ..2 rece|reke|rek|rekach|ramiona|ramie|uda|udo|nogi|brzuch|cialo|skore|nadgarst*|przedramie|
            siebie|zyletk*|nozem|zyletka|sobie|szklem ;
        zyletk*|zyletka|szklem ..4 CUT|SIE|rece|reke|SOBIE|skore|przejech*|przeciag* ;
        siebie ..1 okalecz* ;
        okalecz* ..2 SIE|siebie|cialo|rece ;
        krzywdze|ranie|rania|kalecze|przypalam|przypalalam|przypalilem|przypalilam|gasze|parze|biczuje|
            drapie|gryze|rozdrapuje|ranilem|ranilam|kaleczylam ..2 SIE|siebie|sobie|papieros*|rece|
            skore|krwi ;
        SIE ..2 krzywdze|ranie|kalecze|przypalam|drapie ;
        SOBIE ..2 krzywde|rany|bol ..3 robi*|rob*|zada*|sprawi* ;
        rob*|robi*|zadaj*|sprawiam|zadawa* ..2 SOBIE ..2 krzywd*|rany|bol|ran ;
        glodze|glodzilam|zaglodz* SIE|siebie ;
        slady|blizny|rany ..3 cieci*|okalecz*|zylet*|tne ;
        wale|tluke|bije ..2 glowa ..2 sciane|mur ;
        bije|okladam|tluke ..1 SIE ..3 glow*|twarz*|piesc* ;
        bije siebie|sam|sama ;
        znowu|znow|dalej|wrocil* ..3 ciac|tne|ciecia|okalecz* ..2 SIE|sie ;
        do krwi ..3 SIE|drapie|tne|gryze ;
        kreski|kresek ..4 rek*|rece|przedram*|ud*|zylet*|nadgar*|skor* ;
        wbij* ..2 sobie|SOBIE|w_siebie|w_udo|w_reke ..3 cyrkiel|igl*|szpilk*|noz*|szkl*|paznok*|w|udo|
            reke ;
        cyrkiel|cyrkla|szpilk*|igla|agrafk* ..3 udo|reke|skore|sobie|siebie|przedram* ;
        blizn*|rany|kresk*|ciecia ..5 rek*|przedram*|ud*|nadgar*|ramion* ;
        rece|przedramiona|uda|nadgarstki|ramiona|rekach ..3 w_bliznach|blizn*|pociet*|w_kreskach|
            porani*|kresk*|w_ranach ;
        ranie|rani|kalecze|kaleczy|tne|tnie ..1 sie|SIE|siebie ;
        sie|SIE|siebie ..1 ranie|rani|kalecze|kaleczy|tne|tnie ;
        dlugie|dlugich rekaw* ;
        piesci*|glow*|reka|rekami ..2 w_sciane|o_sciane|w_mur ;
        tne|tnie|tna|rani*|kalecz* ..6 siebie|sobie ..4 bolalo|bol|zeby|ulg* ;
        zeby bolalo ..3 gdzie|inaczej|inne|cos ;
        mam|robie|zrobil*|sa|mam_juz|cale|znow|znowu|swieze ..3 pociet*|naciec*|ciecia|cieciami|blizn*|
            ran*|poharat*|pochlast*|sznyt* ..4 *rek*|ud*|brzuch*|nadgar*|nog*|ramion*|przedrami*|skor*|
            od_zylet*|po_zyl*|cialo|ciele ;
        pociet*|poharatan*|naciet*|pochlastan* ..2 rek*|rece|reke|ud*|uda|brzuch|nadgar*|nogi|ramion*|
            przedrami*|skor*|cialo ;
        rece|reke|uda|udo|nogi|ramiona|brzuch|nadgarstki|przedramiona ..2 pociet*|pociel*|pocial*|tne|
            potne|poharat*|pochlast*|krwaw*|pokaleczon* ;
        zyletk*|zyletka ;
        trzymam|mam|biore|kupil*|siegam|siegn*|wrocil*|zaczel* ..3 zyletk*|zyletka|nozyk|skalpel ;
        ciac|tne|ciela|cial|ciecia ..2 SIE|sie|siebie|zyletk*|po_rekach|po_udach|po_nadgar* ;
        SIE|sie ..3 ciac|pociac|okaleczyc|poranic|podrapac|poparzyc|ciecia|skaleczyc|okaleczac|kaleczyc|
            tnie|tne|ciela|chlastac ;
        corka|syn|dziecko|wnuczka|zona|siostra|brat|maz|kolezanka|przyjaciolka|ona|on|chlopak|dziewczyna
            ..3 tnie|okalecza|kaleczy|pociela|pocial|rani|chlasta ..1 SIE|sie|siebie ;
        SIE|sie ..1 tnie|okalecza|kaleczy|pociela|pocial|rani|ranie|tne|kalecze ;
        poczuc|czuc|zadac|zadaje|zadaje_sobie|zadawac|sprawi* ..1 SOBIE|sobie|bol|fizyczny ..1 bol|bolu|
            fizyczny ;
        bol ..3 ulg*|uspokaj* ..3 sobie|tne|ciecie|sobie_zadaje|pomaga ;
        przypalam|parze|oparzyl*|przypalil*|przypieka*|przypalal*|pieke ..3 sobie|sie|papieros*|
            zapalnicz*|zelazk*|rece|reke|skore ;
        wbijam ..3 *paznok*|igl*|szpilk*|noz* ..4 krwi|w_siebie|w_skore|w_reke|w_nog* ;
        wal*|tluk*|uderz*|bij* ..2 glowa ..2 o|w ..1 sciane|mur|sciany|podloge ;
        wyrywam ..2 sobie ..1 wlosy ;
        NIE jem ..2 celowo|specjalnie|za_kare ;
        karze ..2 siebie|sie ..2 bol*|ciec*|za|glod*|tne ;
        rob* ..2 SOBIE ..1 krzywd*|rany|to_znowu|blizny ;
    """,
}

DANGER = {
    "danger.help": """
        ratunku|ratunq ;
        blagam ..3 pomocy|ratun*|pomozcie ;
        pomocy ..3 blagam|szybko|natychmiast|wlam*|pali|pozar|krew*|umier*|112|policj*|karetk*|on|zaraz
            ;
        pomocy pomocy ;
        help me ;
        допоможіть|помогите|рятуйте|спасите|врятуйте ;
        wezwij*|wezwac|wezwijcie|zadzwon*|dzwon*|przyslij*|przyslac|wyslijcie|zawiadom*|zawolaj*|
            potrzebuje|potrzebna|potrzebny|niech ..4 policj*|karetk*|pogotow*|112|strazy|straz|ambulans|
            999|997|998|pomoc ..2 do|dla|na|mnie|szybko|prosze|teraz|natychmiast|tu|tutaj|pod|bo|blagam|
            przyjed* ;
        wezwij*|wezwijcie|wezwac|przyslij*|zadzwoncie|dzwoncie|wyslijcie|zawiadomcie|potrzebuje|niech|
            trzeba ..3 policj*|karetk*|pogotow*|112|ambulans|lekarza|straz ;
        niech ktos ..3 przyjedzie|wezwie|uratuje ;
        ratunku|ratujta|help_me|s_o_s ;
        ratujcie|ratuj ..2 mnie|nas|dziec*|prosze|blagam|ludzie|bo|mnie ;
        pomocy ..4 blagam|szybko|natychmiast|ktos|wlam*|pali|krew|umier*|policj*|karetk*|on|zaraz|teraz|
            bije|boje|zabije|ratun*|dusz*|prosze_szybko|noz*|tu|jestem ;
        blagam|szybko|natychmiast|ludzie|niech_ktos ..2 pomocy|ratun*|karetk*|karetke|policje|wezwij*|
            pogotowi* ;
        wezw*|zawolaj*|przysl*|wysl*|sprowadz*|zadzwon*|dzwon*|zawiadom*|powiadom*|potrzebn*|potrzebuj*|
            trzeba|dajcie|gdzie ..3 policj*|karetk*|pogotow*|na_112|112|ambulans*|straz|strazy|
            straz_pozarna|patrol*|lekarza_szybko|ratowni* ;
        ktos ..2 pomoze|pomoz|uratuje|pomozcie|przyjedzie ..5 *bij*|boje|umier*|blagam|zaraz|teraz|krew
            ;
    """,
    "danger.now": """
        wlam* ..4 SIE|do|mi|drzwi|teraz|ktos|okn* ;
        ktos ..4 wlam*|dobija|wywaza|wali ..4 *drzwi|SIE|mieszk*|mnie|domu ;
        pali SIE ..2 dom*|u|mieszk*|blok*|kuchni*|mi|tu|sasiad*|piwnic*|kamienic* ;
        dom|mieszkanie|kuchnia|blok|chata SIE pali ;
        pozar ..3 u_mnie|u_nas|w_domu|teraz|pomocy ;
        ulatnia|czuc|wyciek|smierdzi|pachnie|cieknie ..2 gaz*|gazem|czad* ;
        gaz SIE ulatnia ;
        czad*|czadem ..2 zatru*|SIE|otru* ;
        zatrul* ..2 czad*|gaz* ;
        wykrwaw*|krwawie|krwawi|krwotok* ;
        duzo|leci|cieknie|pelno|kaluz* ..2 krew|krwi ;
        krew ..2 leci|leje|cieknie|tryska|wszedzie|sika|plynie ;
        NIE oddycha|oddychaja ;
        NIE moge oddychac|zlapac ..1 oddechu|tchu|powietrza|oddychac ;
        dusze SIE ;
        SIE dusze ;
        nieprzytomn*|przytomnosc*|przytomnosci ..3 lezy|traci|stracil*|jest|maz|mama|dziecko|NIE|ojciec|
            trace|tata|w ;
        trace przytomn* ;
        lezy ..3 nieprzytomn*|rusza|reaguje|oddycha ;
        NIE reaguje|rusza ..2 lezy|SIE|maz|mama|dziecko|ojciec|tata|zona|nic ;
        mam|ma|chyba|dostal*|wlasnie|dostaje|to ..2 zawal|zawalu|udar|udaru|wylew|atak|ataku|duszno* ..2
            serc*|teraz|pomocy|wlasnie|pogotow*|karet*|padacz*|astm*|reka|dretw*|szybko|dusznosci ;
        umieram ..2 pomocy|ratun*|tu|wlasnie|zaraz|karet*|chyba|teraz ;
        ktos|on|ona ..2 umiera ..2 tu|pomocy|ratun*|na ;
        NIE chce ..2 umierac|umrzec|ginac|zginac ;
        gonia|goni|sciga|scigaja|strzelaja|strzela|strzelal ..2 US|do|z ;
        napadl*|napadniet*|napad ..3 na|US|przez|mnie|z ;
        okrad* ..4 nozem|pobil*|teraz ;
        jest ..2 ktos ..2 w ..1 mieszk*|domu ;
        zamarza*|zamarzne|zamarzam|zamarzniemy ;
        tone|toniemy|topimy ..2 SIE|pomocy|ratun*|w ;
        spadl* ..3 z ..4 NIE|krew|rusza|lezy ;
        wypadek ..3 teraz|wlasnie|pomocy|karet*|przed|ranni ;
        noz|nozem ..3 w|wbi*|dzgn*|pchn* ;
        dzgn*|pchn* ..2 nozem|US ;
        dziecko|dzieci|syn|corka|mama|tata|maz|babcia|zona ..4 polkn*|lyknal*|lyknel*|polyk*|NIE|krwi|
            krew ..4 tablet*|proszk*|proszek|lek*|oddych*|oddycha|budzi|krew|chemi*|kreta|baterie|przytomn* ;
        zabije|zabic|zamorduje|powystrzelam|wymorduje|pozabijam|zastrzele|zatluke|zadzgam|zarzne|udusze|
            usmierce|rozjebie|zajebie|potne|pobije|zabijemy|wystrzelam|uspie ..3 was|kogos|wszystkich|
            go|ja|ich|ciebie|cie|dziec*|dzieci|rodzine|zone|meza|matke|mame|ojca|swoj*|pania|pana|ludzi|
            corke|syna|sasiad*|siebie|nas|komorn*|windykat* ;
        was|kogos|wszystkich|go|ja|ich|cie|dzieci|rodzine|zone|meza|komornika|matke|ojca ..2 zabije|
            zabic|zamorduje|pozabijam|zastrzele|zatluke|zadzgam|udusze|zajebie|wymorduje|powystrzelam|
            rozjebie ;
        wysadz*|podpal*|podloz*|spale|bomb* ..5 was*|biur*|firm*|siedzib*|budyn*|blok*|dom|bank*|sad|
            bombe|ladunek|siebie|wszystko|was ;
        bombe|bomba ..3 podloz*|mam|wybuch*|zdeton* ;
        przyjd*|przyjad*|wpadn* ..4 WEAPON ;
        bron|pistolet|siekier*|strzelb*|kalach* ..5 was|przyjd*|wystrzel*|zastrzel*|kogos|pozab*|mam ;
        rodze|poronil*|ronie|poronic ..3 teraz|krew|krwaw*|sama|pomocy|wlasnie ;
        dzieci|dziecko|corka|syn ..3 zniknel*|zaginel*|zaginal|porwan*|uciekl* ;
        ostatni* raz ..2 mnie slysz* ;
        zamkn* ..1 sie|SIE ..2 w|lazienc*|pokoj*|garaz* ..3 i|lazience|pokoju ..2 NIE|nie_odp*|cisza|
            milczy|nie_otw* ;
        NIE odpowiada|otwiera|odzywa|odbiera ..5 plakal*|ma_dosc|dosc|zegnal*|boje|przeprasz*|lazienk*|
            zamk*|tablet*|mowil* ;
        leze|lezymy|lezalam ..4 podlodz*|ziemi|schodach|lazience ..5 NIE|wstac|od_wczoraj|sam*|ruszyc|
            krwi ;
        NIE moge ..1 wstac|sie_ruszyc|sie_podniesc|ruszyc ..3 od|z_podlogi|i_nikt|pomoc*|sam* ;
        noz|nozem|kula|szklo|pret ..1 w brzuch*|plecach|nodze|rece|klatce|szyi|udzie ;
        dusz*|dlawi* ..2 dymem|gazem|czadem|sie_dymem ;
        dymem|gazem|czadem ..2 dusz*|zatru* ;
        mam ..1 pociet*|przeciet* ..2 zyl*|gardl*|nadgars* ;
        wymiotuj* ..4 krwi*|nie_widze|nie_widze|trac*|po_tablet*|otru* ;
        wzial*|wziela|wziely|polknela|lyknela ..2 wszystkie|garsc|za_duzo|jakies|cale ..2 leki|tabletki|
            lekow|tabletek|prochy|opakow* ;
        lezy|lezal|upadl|upadla|przewroc*|zemdlal*|padl|padla|zaslabl* ..4 NIE|i_nie|i|na ..2 rusza|
            oddycha|reaguje|wstaje|budzi|podlodze|odpowiada|kontaktu|sie_rusza|nie_rusza|sie_nie ;
        NIE rusza|reaguje|oddycha|budzi|dobudz*|kontaktuje ..3 SIE|sie|na|od|mama|tata|maz|dziecko|jej|
            go|lezy|babcia|nic ;
        NIE moge|mozna|potrafie|da_sie ..1 jej|go|mamy|meza|sie ..2 dobudzic|obudzic|ocucic|wybudzic|
            dobudz* ;
        sie NIE rusza|oddycha|budzi ;
        zawal|zawalu|udar|udaru|wylew ..3 mam|mamy|ma|dostal*|dostaje|chyba|wlasnie|teraz|karetk*|
            pogotow*|lezy ;
        mam|ma|dostal|dostala|dostaje|chyba_mam|chyba_ma|wlasnie_mam|maz_ma|mama_ma|tata_ma zawal|udar|
            wylew|atak_padaczki|drgawki|krwotok|zapasc|zawalu|duszno*|napad_padaczki ;
        drgawki|drgawek|sinieje|sina_na|siny_na|konwuls*|padaczk* ..3 ma|dostal*|maz|dziecko|teraz|
            dostaje|mama|i|lezy|twarzy|corka|syn ;
        klatce|serce|serca|sercu|klatke|klatka ..3 kluje|boli|klucie|pali|sciska|bol|gniecie|scisk ;
        kluje|boli|bol|klucie|sciska|gniecie ..3 w_klatce|w_sercu|w_mostku|klatka|serce ..5 NIE|oddych*|
            pogotow*|karet*|teraz|tchu|dretw*|reka|pomocy|umier*|mdlej* ;
        mdleje|slabne|zaraz_zemdleje|trace_przytomnosc|zemdleje|odplywam|trace_swiadomosc|trace_czucie|
            nie_czuje_nog|nie_czuje_rak ;
        leze|lezymy|utknal*|uwiezien*|uwiezion*|zakleszcz* ..4 w_rowie|w_kaluzy|na_podlodze_i|na_ziemi|
            pod_gruz*|w_samochodzie|w_aucie|ranny|ranna|polaman*|krwi|nie_moge_wst* ;
        upadlam|upadlem|przewrocilam|przewrocilem|spadlam|spadlem ..5 nie_moge_wsta*|
            nie_moge_sie_ruszyc|nie_moge_ruszyc|nie_wstane|sam*_w_domu|krew|krwawi* ;
        NIE moge ..1 SIE|sie|wstac ..1 ruszyc|podniesc|ruszac|z_podlogi|pomocy|i_nikt ;
        NIE moge ..2 oddychac|zlapac_tchu|zlapac_powietrza|zlapac_oddechu|tchu|oddechu|przelykac|
            wstac_z_podlogi ;
        krew|krwi|krwia ..3 leci|duzo|cieknie|kaluza|wszedzie|tryska|sika|tracimy|trace|zalany|zalana|
            leje|strasznie|mnostwo|nie_moge_zatam*|pelno|cala|caly|plynie ;
        duzo|wszedzie|tryska|cala|caly|mnostwo|strasznie|zalany|cieknie|leci|trace|kaluza|pelno|jestem
            ..2 krwi|krew|krwia|we_krwi ;
        jestem|maz|syn|corka|ktos|zostal*|sa ..2 ranny|ranna|ranni|postrzel*|pchniet*|dzgniet*|potrac*|
            zakrwaw* ;
        polknal*|polknela*|polknelo|nalykal*|wypil*|wypilo|zjadl*|zjadlo|lyknal*|lyknela*|lyknelo|
            najadl* ..4 tablet*|baterie|bateri*|leki|lekow|chemi*|kreta|plyn*|proszk*|domestos*|trutk*|
            prochy|jakies|cos|prochow|opakowan*|grzyb*|prosz* ;
        gaz|gazem|gazu|czad|czadem|dym|dymu|dymem|spalenizn* ..4 ulatnia|czuc|smierdzi|wyciek|wali|leci|
            duszn*|pelno|mieszkani*|domu|cala|caly|syczy|pachnie|zatru*|pali|duszę|dusze|kuchni ;
        czuc|smierdzi|wyciek|pachnie|ulatnia|pelno ..2 gaz|gazem|gazu|dym|dymem|dymu|czad|spaleniz*|
            sie_gaz|sie_gaz|sie ;
        pali|plonie|plona|pozar|hajcuje|zapalil*|zajelo ..3 SIE|sie|nam|mi|u|dom|mieszkanie ..3 dom|
            mieszk*|u_mnie|u_nas|kuchni*|blok*|dach|piwnic*|klatk*|sasiad*|pokoj*|teraz|wszystko|
            stodol*|u_sasiad*|firank*|instalac*|kamienic* ;
        dom|mieszkanie|blok|kuchnia|dach|wszystko|pokoj|klatka|kamienica ..2 plonie|pali_sie|sie_pali|
            w_ogniu|w_plomieniach|stoi_w_ogniu|zajal_sie ;
        wlam*|wlamuj*|wywaz*|wylam*|dobij*|rozbij*|wdzier*|forsuj* ..4 SIE|sie|drzwi|do_mnie|do_domu|
            do_mieszkania|okno|zamek|mi ..3 drzwi|mnie|domu|mieszk*|teraz|ktos|okn*|zamek|do|wlasnie|i|
            nas|groz* ;
        ktos|jacys|jakis|jakies|obcy|nieznany ..4 wchodzi|wlazl|wszedl|weszli|chodzi|wdarl|wlamal|
            wlamuje|wywaza|wyważa|dobija|kopie|wali|szarpie ..3 do_mieszk*|do_domu|po_domu|po_mieszk*|
            drzwi|w_drzwi|do_drzwi|SIE|sie|klamke|klamka|do_nas|mi ;
        goni|gonia|sciga|scigaja|strzela|strzelaja|napada*|atakuj*|napadli|napadl|zaatakow*|okradaja|
            napadnieto|zaatakowal* ..2 mnie|nas|za_mna|do|na|z_nozem|dzieci|wlasnie|teraz|dom ;
        mnie|nas ..1 goni|gonia|sciga|scigaja|napad*|atakuj*|zaatak*|postrzel*|porwa*|porywa*|potrac*|
            okradli|dzgn*|zaraz_zabij* ;
        porwal*|porwan*|uprowadz*|porywa*|przetrzymuja|wywiezli|wywozi|wywoza ..2 mnie|nas|mi|dziecko|
            corke|syna|moj*|i|dzieci|przez|ja|w_bagazniku ;
        zabore|zabiore|zabieram|zabierze ..1 dzieci|dziecko|corke|syna|maluchy|kota|psa ..2 ze_soba|i_nas|ja|nas ;
        zabij*|zabic|zabil*|zabit*|zamord*|wymord*|pozabij*|zatluk*|zastrzel*|wystrzel*|udusz*|zarzn*|zadzg*|zajeb*|usmierc*|
            potruj*|otruj*|wysadz* ..3 was|kogos|wszystkich|go|ja|ich|cie|ciebie|dzieci|dziecko|rodzine|
            zone|meza|matke|mame|ojca|pana|pania|sasiada|komornika|windykatora|corke|syna|tego|szefa|
            nas_wszystkich|ludzi|kazdego|babe|chama|skurwysyn*|nas ;
        was|kogos|wszystkich|go|ich|cie|dzieci|rodzine|zone|meza|komornika|matke|ojca|syna|corke|
            sasiada|szefa|windykatora|siebie_i|najpierw ..2 zabij*|zamord*|wymord*|pozabij*|zatluk*|
            zastrzel*|wystrzel*|udusz*|zarzn*|zadzg*|zajeb*|otruj*|potruj*|zabic ;
        zabiore|wezme|zabieram|pociagne|zabrac ..3 ze_soba|z_soba|do_grobu|na_tamten ..3 *dzieci|ich|
            kogos|was|zone|rodzine|wszystkich|paru|meza|kilku ;
        dzieci|ich|kogos|was|zone|rodzine|wszystkich|paru|kilku ..3 zabiore|wezme|zabieram|pociagne|
            zabrac ze_soba|z_soba|ze|do_grobu ;
        wysadz*|podpal*|podloz*|spale|bombe|bomba|zdeton*|benzyn* ..4 was|biur*|firm*|siedzib*|budyn*|
            blok*|mieszk*|dom|bank*|sad|pod|bombe|ladunek|wasz*|oddzial*|urzad|komornik*|wszystko|sie|
            siebie ;
        zamarzam|zamarzamy|zamarzne|zamarzniemy|hipoterm*|wyziebi* ;
        tonie|tone|toniemy|topi_sie|tona ..3 ratun*|pomocy|dziecko|wodzie|woda|jezior*|rzece|syn|rzek* ;
        woda ..3 zalewa|podchodzi|wlewa|porywa ..3 dom|mieszk*|nas|pietro|dach ;
        powodz*|zalewa ..4 jestesmy_na_dachu|na_dachu|uwiezi*|odcie*|ratun*|nas_teraz ;
        zaginal|zaginela|zaginelo|nie_wrocil|nie_wrocila|nie_wrocilo ..4 syn|corka|dziecko|mama|maz|
            zona|ojciec|wnuk*|ze_szkoly|z_domu|od_wczoraj|od_rana|na_noc ..5 *policj*|boj*|groz*|martw*|
            list|zabi*|telefon ;
    """,
}
