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
        czuje|jestem|jestesmy|grozi|w|dzieci ..4 niebezpiecz*|zagrozen*|zagrozon* ;
        jestem|dzieci|jestesmy|sa ..2 zagrozon*|niebezpiecz* ;
        zyje|zyjemy|mieszkam ..2 w ..1 strachu|terrorze|piekle ..2 przed|MAN|w|z ;
        zycie|zyciu|zycia ..2 zagroz* ;
        obawiam|lekam SIE o ;
        wraca|wroci|wrocil|przyjdzie|idzie|zaraz ..2 pijany|nachlany|napity|nawalony ..6 boje|bije|bil|
            HITS|dzieci|zabije|schowac ;
        pomocy|ratunku|ratujcie|pomozcie|blagam ..5 MAN ..3 bije|HITS|jest|tu|noz|grozi|zabije|wraca ;
        NIE wytrzymam ..2 z nim ..3 bije|boje ;
        zastal* ..2 mnie z nozem ;
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
    """,
}

DANGER = {
    "danger.help": """
        ratunku|ratujcie|ratuj|ratunq|ratujta ;
        blagam ..3 pomocy|ratun*|pomozcie|pomóżcie|o ;
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
        niech ktos ..3 przyjed*|wezwie|zadzwon*|pomoz* ;
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
    """,
}
