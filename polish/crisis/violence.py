"""Violence named, blows and threats, towards the writer or somebody else; `language` explains the notation."""

VIOLENCE = {
    "violence.word": """
        przemoc|przemocy|przemoca ..3 dom*|fizyczn*|psychiczn*|seksual*|ekonomiczn*|rodzin*|ze|meza|
            partnera|wobec|ofiar*|w|ojca|maz ;
        ofiara|ofiary|doswiadczam|doznaje|przed|uciek*|stosuje|doznalam ..2 przemoc* ;
        przemocow* ;
        niebiesk* kart*|linia|linie ;
        gwalt*|gwalci*|zgwalc*|zgwalt*|molest* ;
        zneca* ..2 SIE|nade|nad ;
        SIE|nad|nade ..3 zneca* ;
        maltret*|katowan*|katuje|katowal* ;
        obdukcj* ;
        domestic violence ;
        my husband|boyfriend beats|hits ;
        чоловік|муж ..3 б* ;
        мене|меня ..2 бє|бьет|бьёт|бет|ґвалт* ;
        бє|бьет|бьёт|бет ..2 мене|меня ;
        osrod*|schronisk*|dom*|azyl* ..3 ofiar*|samotnej|przemoc* ;
        zakaz zblizania ;
    """,
    "violence.hits": """
        HITS ..2 US ;
        US ..3 HITS ;
        HITS ..3 CHILD ;
        CHILD ..2 HITS ;
        MAN ..4 HITS ;
        HITS ..3 MAN ;
        BEATEN ..3 przez|w|od|dzieci*|codziennie|znowu|ciagle ;
        jestem|bylam|bylem|jestesmy|bylysmy|zostalam|zostalem|dziecko|dzieci|corka|mama ..2 BEATEN ;
        US|CHILD ..3 HITSINF ;
        HITSINF ..3 US|CHILD ;
        podnosi|podniosl|podnosil|podnosic ..2 reke|rece ..3 na|US ;
        reke ..3 podnosi|podniosl ;
        podbit* oko|oczy|okiem ;
        siniak*|sina|siniec|sincow|since ..6 bije|bil|maz*|MAN|twarz*|ciele|cala|cale|ukryw*|calym|przez
            ;
        mam|cala|cale ..3 siniak*|sincach|siniakach|sina ;
        zlamal|wybil|rozbil|rozcial|polamal ..2 US ..2 nos|reke|rece|zeb*|zebra|szczek*|glow*|warg*|
            noge|luk ;
        dostal*|dostaje|dostane|dostaj*|oberw* ..2 od ..1 MAN ..4 w|po|piesc*|pas*|twarz|lanie|kop*|
            wpierdol|wciry|bic*|lomot|za ;
        w twarz|morde|pysk ..3 dosta*|od|uderz*|walnal|dal ;
        spuscil*|spuszcza|sprawil ..2 lanie|lomot|wpierdol|manto ;
        lanie|lomot|wpierdol|baty|wciry ..4 od|MAN ;
        rzuca|rzucil|rzucal ..2 SIE ..2 na|z ..2 US|mnie|nas|piesc*|nozem|dzieci|lapami ;
        SIE ..2 na|z US|dzieci ..2 rzuca|rzucil|rzucal ;
        rzuca ..3 we|w|o US|sciane|podloge|talerz* ;
        ciagn* ..2 za wlosy ;
        za wlosy ;
        wykreca|wykrecil ..2 US ..1 rek*|reke ;
        oblal|oblewa|przypala|przypalal|przypalil ..2 US|dzieci*|CHILD ;
        piesci|piesciami|piescia|pasem|kablem ..4 HITS|US|dzieci*|po|od|wali|rzuca|oklada ;
        pluje|plul ..2 na US ;
        awantur* ..6 bije|pobi*|HITS|US|policj*|noz*|MAN|dzieci*|boje|boimy ;
        MAN ..6 awantur* ;
        pijany|pije|pijak|nachlany|napity|alkoholik ..5 bije|HITS|awantur*|wyzywa|boje|rozwala|demoluje|
            grozi ;
        krzyczy|wrzeszczy|wyzywa|poniza ..4 bije|HITS|szarpie|boje|poniza|dzieciach ;
        poniza|upokarza|wyzywa|zastrasza|szantazuje|tyranizuje|terroryzuje ..2 US ..3 MAN|codziennie|
            dzieci|przy|w|od ;
        MAN ..4 poniza|upokarza|zastrasza|szantazuje|tyranizuje|terroryzuje|znecal|nekal|przesladuje|
            neka|sledzi|nachodzi ;
        terroryzuje|zastrasza|tyran*|terror* ..3 US|domu|rodzin*|MAN|cala|dzieci ;
        skonczyl* ..2 na_sor*|na_sorze|szpitalem|pobiciem|na_ostrym ;
        wyladowal*|skonczylam|trafilam|trafilem|obudzilam ..3 na_sor*|na_sorze|na_podlodze|z_rozbit*|
            z_obrazen*|w_szpitalu_bo_on|na_chirurgii|przez_niego ;
        rozbit*|rozciet*|rozwalon*|podbit*|spuchniet*|zlaman*|polaman*|opuchniet* ..1 glow*|warg*|brwi*|
            nos*|luk*|twarz*|oko|oczy|okiem|zebr*|szczek* ;
        cala|caly|cale ..1 sina|siny|sine|posiniaczon*|w_siniakach|w_sincach|poobija*|obolal*_od|
            opuchniet* ;
        siniak*|since|sincow|sladow|slady ..3 szyi|szyje|rekach|plecach|twarz*|udach|ciele|po_palcach|
            po_pasie|pasa|od_pasa|na ;
        pudr*|podklad*|makijaz*|golf*|okular* ..6 siniak*|slady|since|sine|oko|nie_widac|ukryc|zakry* ;
        rzuca|rzucil|rzucal|rzuci ..1 sie|SIE ..2 do_bicia|z_lapami|na_mnie|na_mame|na_dzieci|z_piesc*|
            z_nozem|na_nas ;
        po_pijaku|po_pijanemu|po_alkoholu|po_wodce|jak_wypije|jak_sie_napije|kiedy_wypije|gdy_wypije|
            jak_pije|na_gazie ..4 mnie|bij*|rzuca*|leje|szarp*|demol*|krzycz*|dzieci|tluk*|wyzywa|
            strasz*|boj*|niebezp*|pieklo|awantur* ;
        glowe|glowa|mnie ..1 pod_wode|pod_wod*|pod_woda ;
        podtapia*|podtopi*|topil ..1 mnie|MNIE ;
        poduszka ..3 dus*|przydus*|glowe ;
        poddusz*|przydus*|dusil*|dusi|duszac ..2 mnie|ja|mame|poduszka|kablem|pasem ;
        otrul*|podtru*|otruc|truje|podaje ..1 mnie|MNIE|mi ;
        mnie ..1 otrul*|podtru*|truje|struje ;
        wzial|zaciagnal|rozebral|posiadl|wzieli ..1 mnie|MNIE ..1 sila|na_sile|gwaltem ;
        sila|na_sile ..2 mnie ..2 wzial|zaciagnal|rozebral|calowal|dotykal ;
        przychodzi|przychodzil|wchodzi|kladzie ..2 do_mnie|do_lozka|do_pokoju|mnie ..3 w_nocy|noca|
            do_lozka|jak_mama|i_dotyk*|ojczym ;
        ojczym|wujek|tata|ojciec|dziadek|brat|sasiad|ksiadz|trener ..3 przychodzi|wchodzi|kladzie|
            rozbiera|caluje|dotyka|obmacuje|maca|podglada ;
        ciezka reka|reke ;
        worek|workiem treningow*|bokser* ;
        szarpanin*|rekoczyn*|bojk* ..6 on|maz|gips*|partner|domu|znowu|wczoraj|syn|mnie ;
        gips*|zlaman* ..6 udaje|przez_niego|przez_meza|on_udaje|bo_on|bo_maz|schod*_mowie ;
        pluje|plul|oplul|pluja ..2 w_twarz|mi|na_mnie ;
        wykrec*|wylamu*|wylam* ..2 mi|jej|MNIE ..1 rece|reke|palce ;
        dostaje|obrywam|dostalam|oberwalam|dostaniemy|dostaja ..3 od_meza|od_niego|od_partnera|od_ojca|
            od_taty|od_syna|od_konkubent*|od_chlopaka|od_ojczyma ;
        bij*|bil|leje|katuje|tlucze ..3 za ..1 byle|kazd*|zly|niepos*|to_ze|list*|dlug*|rachun*|paragon
            ;
        nie|cos|jak ..3 gra|tak|pasuje|odpowiada ..1 to ..1 leje|bije|tlucze|wali|szarpie|kopie ;
        byla ..3 policj* ..6 bil|pobil|wroci*|awantur*|pijan*|maz|wypusc* ;
        dzielnicow*|interwencj* ..6 bije|bil|maz*|awantur*|pijan*|boje ;
        szantaz* ..5 zdjec*|zdjeci*|nagran*|film*|ze_wysle|nagie|intym* ;
        on|maz|ojciec|partner|tata|konkubent|syn ..2 mnie|nas|mame|mi|dzieci ..3 stlucz*|dusi|dusil|
            zbij*|pobij*|obij*|skop*|leje|lal|wyzywa|poniza|bije|bil ;
        odkad|od_kiedy|kiedy|jak ..6 mnie|nas dusi|bije|szarpie|leje|kopie|tlucze|zneca|wali|poniewiera
            ;
        dusi|dusil|szarpie|bije|leje ..1 i|mnie ..2 wyzywa|bije|kopie|dusi|szarpie|krzyczy|poniza ;
        stlucze|zbije|pobije|skatuje|zleje ..1 mnie|nas|mi ;
        podnosi|podniosl|podnosil|podniosa|podniesie ..3 reke|rece|reka ;
        reke|rece ..3 podnosi|podniosl|podnosil ;
        dotyka|dotykal|obmacuje|obmacywal|maca ..2 US|corke|dziecko|mnie|coreczke ;
        US|corke|mnie|dziecko ..1 dotyka|dotykal|obmacuje|obmacywal|maca ;
        robi|robil|zrobil ..2 mi|jej|mu|dziecku|corce ..2 rzeczy|krzywd*|zle_rzeczy|straszne ;
        bjie|bieje|biej|bjje|byje|bijee|bijr|bijw|bi_je ..1 US|dzieci ;
        US bjie|bieje|biej|bjje|bijr|bijw|biie|bie ;
        popycha|popchnal|popchnela|szturcha|szarpie|szarpal|szarpnal|pchnal|pcha|tlucze|poturbowal|
            pobil*|pobije|skopal*|sponiewier* ..2 US|dzieci*|mame|babcie|matke|corke|syna|mnie|
            po_schod*|na_schody|o_sciane ;
        US|dzieci|mame|matke|babcie ..2 popycha|popchnal|szturcha|szarpie|szarpal|tlucze|poturbowal|
            pobil*|pobije|skopal*|sponiewier*|zlal|sprala|spral|leje|pchnal|pcha|kopie|kopnal|kopnela|
            gryzie|pluje|oblal|przypal*|polal|ugryzl|ciagnie|opluwa|bije|lal ;
        zlamal*|wybil*|rozbil*|rozcial*|polamal*|zlamie|wybije|nadlamal ..2 US|jej|nos|mu ..2 nos|reke|
            rece|zeb*|zebra|zebro|szczek*|glow*|warg*|noge|luk|palec|palce|oko|obojczyk ;
        przypal*|polal*|polewal*|oblal*|polewa|oparzyl* ..2 US|jej|dziecko ..2 papieros*|wrzat*|zelazk*|
            kawa|woda|goraca|kwasem ;
        rzuc*|cisn* ..2 we|w|o ..1 mnie|nas|sciane|dzieci|glowe ..3 *talerz*|kubk*|szklank*|butelk*|
            krzesl*|telefon*|noz*|czym|popiel*|garnk*|wszystk* ;
        za_wlosy|po_glowie|po_twarzy|po_zebrach|po_brzuchu|w_brzuch|w_twarz|w_zeby|w_nos|w_oko|w_nerki|
            po_plecach|piesci*|z_piesci*|z_liscia|liscia_w|z_buta|z_glowki ..4 MAN|US|dosta*|uderz*|
            bije|bil|kopie|kopal|obrywa*|wali|walnal|od|mnie|jak|oklada ;
        US|dosta*|uderz*|bije|bil|kopie|kopal|obrywa*|wali|walnal|oklada|oberw*|rzuca|sie|trzasnal|
            przylozyl|strzelil ..3 za_wlosy|po_glowie|po_twarzy|po_zebrach|po_brzuchu|w_brzuch|w_twarz|
            w_zeby|w_nos|w_oko|w_nerki|po_plecach|z_piesci*|piesci*|z_liscia|z_buta|z_glowki|pasem|
            kablem|kijem|paskiem|lyzka ;
        oberwal*|oberwie|obrywam|dostane|dostaje|dostalam|dostalem|oberwe ..4 od_niego|od_meza|od_ojca|
            od_taty|od_partnera|od_syna|od_konkub*|lanie|lomot|wpierdol|po_lbie|w_leb|pasem|pasa|
            w_morde|od_mamy|od_chlopaka ;
        znowu|znow|wczoraj|dzis|ciagle|codziennie|co_dzien|co_noc|po_pijaku|po_alkoholu|po_wodce|
            jak_wypije|jak_pije|kiedy_wypije|w_nocy ..3 mnie|nas ..1 bil|bije|pobil|uderzyl|kopal|dusil|
            szarpal|katowal|skatowal|zlal|lal|poniewier*|tlukl|gwalcil|zgwalcil|molestowal|zbil|pobila|
            stlukl|pobity|oberwal*|sponiew* ;
        wraca|wroci|przychodzi|jest|wrocil|przyjdzie|byl|bywa|chodzi ..2 pijany|nachlany|wypity|napity|
            naćpany|nacpany|zly|wsciekly|agresywny|nawalony|po_wodce|narabany ..8 boje|bij*|bil|dzieci|
            leje|awantur*|krzyk*|chow*|drzwi|strach|zamyk*|demol*|wyzywa|US|zabije|grozi|rzuca ;
        awantur*|krzyki|placz|wrzask* ..6 dzieci*|sasiad*|bije|bija|noc*|policj*|pobi*|pijan*|maz*|ojc*|
            boj*|co_noc|tluk*|slychac ;
        slychac|slysze ..3 jak ..2 ja|go|je|ich|dzieci|dziecko|zone ..1 bije|bija|katuje|leje|tlucze|
            gwalci ;
        krzycz*|placz* ..3 dziecko|dzieci ..4 bij*|sasiad*|za_sciana|katow*|tluk*|lej* ;
        MAN ..4 agresywn*|bije|bil|bija|agresor|przemoc*|tyran|kat|oprawca|damski_bokser|psychopat*|
            sadyst*|zneca*|pobil|sie_awanturuje|awanturuje|demoluje|rozwala|stosuje|niszczy|wali|gnebi|
            drecz*|sie_wyzywa|terror*|kopie|popycha|szarpie|dusi ;
        tyran*|oprawc*|katem|kata|damski_bokser|sadyst*|psychopat* ..5 mieszk*|dom*|maz|mezem|zyje|boje|
            ojciec|pod_jednym|partner|w_domu ;
        zyc|mieszkac|zyje|mieszkam|wytrzymac ..3 z ..1 tyranem|katem|oprawca|psychopata|sadysta|
            agresorem|damskim|alkoholikiem ;
        jest|bywa|sie_robi|robi_sie|zrobil_sie|staje_sie|stal_sie|byl agresywny|agresywna|nieobliczalny|
            brutalny|wobec_mnie|niebezpieczny ;
        brutaln* ..3 wobec|mnie|dla|do|maz|pobi*|traktuj*|partner ;
        kaze|kazal|zmusza|zmusil|kazala ..2 mi|mnie|nam ..4 brac|wziac|podpis*|kredyt*|pozyczk*|wziecie|
            podpisac|prostyt*|oddawac|klekac|sypiac|spac_z|wspolz*|krasc ..6 MAN|bo|bil|bije|groz*|noz*|
            stal|pobi*|inaczej|i|kredyt*|chwilow*|na|sila|pozyczk* ;
        bo inaczej|jak_nie|w_przeciwnym ..3 by|to|mnie ..2 mnie|by ..1 zbil|pobil|zabil|zabije|pobije|
            skatowal|zlal|zatlukl|uderzyl|wyrzucil|bil|stlukl ;
        inaczej|bo ..2 by|mnie|by_mnie ..1 mnie|by|zbil|pobil|zabil|skatowal|zlal|zatlukl|uderzyl|bil|
            bylby ..1 zbil|pobil|zabil|skatowal|zlal|uderzyl|bil|zatlukl ;
        stal|stoi|siedzial ..2 nade_mna|nad_mna|obok_mnie|za_mna ..4 noz*|kij*|piesc*|pistolet*|
            siekier*|grozil|z ;
        z_nozem|z_siekiera|z_kijem|z_palka|z_maczeta|z_bronia|z_palkami|z_kijami|z_lomem|z_mlotkiem|
            z_piesciami|z_pistoletem ;
        nozem|siekiera|kijem|mlotkiem|maczeta ..3 mnie|we_mnie|nas|we|grozi*|za_mna|goni*|wymach*|rzuca|
            macha*|nade ;
        noz ..1 do_gardla|na_gardle|do_szyi|przy_szyi|na_szyi ..3 mi|przyklad*|przystaw*|trzyma|
            przyloz*|maz|partner|on|syn ;
        przyklad*|przystaw*|przyloz*|trzyma|trzymal ..2 mi|mnie|noz|jej ..2 noz*|pistolet*|siekier*|
            do_gardla|przy_gardle|na_gardle|do_szyi|do_glowy ;
    """,
    "violence.threat": """
        zabije|zamorduje|zatlucze|zakatuje|utlucze|zadzga|udusi|zarznie|zajebie|ubije|zastrzeli|zadusi|
            potnie|zakopie|spali|wykonczy|zarabie|zamordoja ..2 US|nas ;
        US ..3 zabije|zamorduje|zatlucze|zakatuje|utlucze|zadzga|udusi|zarznie|zajebie|ubije|zastrzeli|
            zadusi|zabija|zabic|zamorduja|zabijom ;
        groz*|grozi*|grozba|grozby|grozil|odgraz* ..4 smierc*|WEAPON|pobici*|zabij*|zabic*|zabic|spal*|
            pobij*|bic*|bij*|odebr*|ze|mnie ..1 zabij*|smierc*|zabic|pobije|spali|zrobi|skrzywd*|cos|
            potnie|polamie|zabierze|obleje|dorwie|nozem ;
        groz*|grozi*|odgraz* ..4 smierc*|WEAPON|pobici*|zabij*|zabic|pobij*|spaleni* ;
        MAN ..2 MNIE|nam|mi|nas|mnie ..1 grozi|grozil|odgraza ;
        grozi|grozil|odgraza ..3 MAN ;
        MAN ..1 grozi|grozil|odgraza ;
        smierc*|WEAPON|pobici* ..2 groz*|grozi|grozil ;
        WEAPON ..3 US|gardl*|szyi|reku|rece|MAN|wyciag*|groz*|wymach*|biega|lata|stoi|rzuc*|macha|
            przylo*|przysta*|goni|nade ;
        MAN|z|ma|wyciagnal|wzial|chwycil|zlapal|lata|biega|macha|wymachuje|trzyma|przystawil|przyklada|
            przylozyl|rzuca|goni ..4 WEAPON ;
        polami*|polamie|obetn*|obcin*|odetn*|pogruch*|przestrzel* ..3 nogi|rece|nog|kosc*|palc*|kolan*|
            palec ;
        nogi|rece|palce ..2 polami*|pogruch*|obetn*|przestrzel* ;
        wywioz*|wywiez* ..3 las* ;
        spal*|podpal* ..3 dom|mieszkani*|chate|auto ..1 US|z|groz* ;
        zakop* ..3 las*|zywcem|US|ogrod* ;
        cos US|nam zrobi* ;
        zrobi* ..3 US|dzieci*|nam ..2 krzywd*|cos ;
        skrzywdzi*|krzywdzi|krzywdzil|krzywdza ..3 US|dzieci*|CHILD ;
        US|dzieci* ..2 skrzywdzi*|krzywdzi|krzywdza|krzywde|krzywd ;
        mafi*|gangst*|lichwiarz*|bandy*|bandzior*|koledz* ..6 groz*|bij*|pobil*|zabij*|nachodz*|strasz*|
            nogi|porw* ;
        zabiora|zabierze|porwie|porwal|uprowadz* ..3 dzieci*|CHILD ..3 MAN|sila|i|grozi|ucie* ;
        zrobia|zrobi|skrzywdza|zrobic|skrzywdzic|skrzywdzi ..3 krzywd*|cos_zlego|cos_dzieciom|dzieciom|
            mi_cos|rodzinie ..4 dzieciom|mi|nam|rodzinie|jak|jesli ;
        krzywd* ..2 dzieciom|mojej_rodzinie|corce|synowi|mojej_corce|rodzinie ;
        lichwiarz*|mafi*|gangster*|od_pozyczki|od_dlugu|windykator*|typ|typy|zbir*|chlopaki_od ..9
            polam*|pobij*|zabij*|krzywd*|spal*|noz*|nogi|rece|kolan*|lasu ;
        zabije ..5 to_nie_jest_przen*|doslownie|naprawde|nie_zartuje|juz_raz|na_serio|serio ;
        mnie zabije ..8 szpital*|naprawde|juz_raz|pobil|policj*|noz*|boje|bil ;
        groz*|grozi*|odgraza*|straszy|straszyl|grozba* ..5 ze_mnie_zabije|mnie_zabije|ze_zabije|
            zabije_mnie|smierci*|nozem|pobici*|ze_zabierze_dzieci|ze_odbierze_dzieci|ze_spali|ze_obleje|
            kwasem|pistolet*|bronia|siekier*|ze_polami*|polami*|ze_mnie_pobi*|ze_mnie_znajd*|
            ze_zrobi_krzywd*|nogi|ze_mnie|ze_nas|pozbaw*|ze_wywioz*|lasu|ze_sie_zabij*|ze_skrzywd*|
            zakopi*|ze_zniszczy|porw*|ze_poder*|smierc ;
        jak ..2 odejde|ode|zglosze|odejdziesz|powiem|uciekne|zadzwonie|wyjde|sprobuje|odmowi* ..5
            zabije|pobije|znajdzie|zatlucze|zabierze|skrzywdzi|bedzie_bil|spali|pozaluje|nie_przezyj* ;
        zabije|pobije|znajdzie|zatlucze|skrzywdzi|zamorduje|udusi|spali ..3 mnie|nas|dzieci|mame ..4
            jak|jesli|gdy ..2 odejde|zglosze|powiem|uciekne|zadzwonie|wyjde|zostawie|wroce|sie_rozwiode
            ;
        grozi|groza|grozil|odgraza*|grozili ..1 mi|nam|mnie ..1 MAN|ze|smierc*|noz*|pobic*|przez|od|i|
            bo|dzieci|zabic* ;
        mi|nam|mnie ..1 grozi|groza|grozil|grozili|odgraza* ..1 MAN|ze|smierc*|noz*|pobic*|i|zabi* ;
        facet*|ludzie|typ*|typy|mezczyzn*|koles*|chlopy|karki|dresy|zbiry|bandyc*|oprych*|lysi|osilk*|
            goscie|gosc ..6 palk*|kij*|noz*|groz*|pobi*|drzwi|bij*|pistolet*|lom*|czekaja_na_mnie|
            pod_domem|pod_blokiem|pod_drzwiami|w_kominiark*|zabij*|polami*|strasz*|dzieci*|nogi ;
        pod_domem|pod_drzwiami|pod_blokiem|pod_klatka|za_drzwiami|na_klatce ..4 stoj*|czeka*|ktos|stoi|
            czaj*|jacys|krec*|bandy*|siedzi ..5 *groz*|palk*|noz*|boje|bij*|facet*|kij*|boimy|ludzie|
            typ*|karki|drzwi|wal* ;
        polami*|obetn*|odetn*|polaman*|obcia*|przestrzel*|pogruch*|potrzask* ..3 nogi|rece|kosci|palce|
            kolana|palec|mi_nog*|ucho|uszy|kregoslup ;
        nogi|rece|kosci|palce|kolana ..2 polami*|obetn*|odetn*|polaman*|przestrzel*|pogruch*|z_dupy|
            z_tylka ;
        wywiez*|wywioz*|wywiezc|zakop*|do_lasu ..3 do_lasu|w_lesie|do_bagaznika|zywcem|w_dol|mnie|
            bagaznik* ;
        dosta* ..2 pogrozk*|grozb*|kulk*|paczke_z ;
        pogrozk* ..3 smierc*|od|MAN|karaln*|ze ;
        grozb* karaln* ;
        karaln* groz* ;
    """,
}
