"""Self-harm, violence at home and immediate danger; `language` explains the notation."""

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

DANGER = {
    "danger.help": """
        ratunku|ratunq ;
        blagam ..3 pomocy|ratun*|pomozcie ;
        pomocy ..3 blagam|szybko|natychmiast|ktos|jest|wlam*|pali|pozar|krew*|NIE|umier*|112|policj*|
            karetk*|on|zaraz|pomocy ;
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
        pozar ..3 u|w|mamy|domu|mieszk*|teraz|pali|pomocy ;
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
            krew ..4 tablet*|prosz*|lek*|oddych*|oddycha|budzi|krew|chemi*|kreta|baterie|przytomn* ;
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
        zabi*|zamord*|wymord*|pozabij*|zatluk*|zastrzel*|wystrzel*|udusz*|zarzn*|zadzg*|zajeb*|usmierc*|
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
