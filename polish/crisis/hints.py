"""What people say around it: affairs settled, no tomorrow, a place chosen, somebody gone silent, a stranger's threat.

No rule here names the thing itself; each needs two signs that stand together. `language` explains the notation.
"""

HINTS = {
    "suicide.settling": """
        rozdal*|rozdaje|porozdawal*|porozdaje|rozdaja|rozdala ..5 rzecz*|wszystk*|ubrania|bizuter*|
            narzedzi*|ksiazk*|pamiatk*|dobytek|oszczednos*|zwierz*|kolekcj*|meble ;
        oddal*|oddaje|oddam|zawiozl*|szukam ..3 psa|kota|pieska|kotka|zwierz*|kroliki|koty|psy ..6 NIE|juz|
            domu|schronisk*|ktos|bo ..3 bedzie|bede|mnie|wyprowadz*|karmi*|zajmie|zajal*|potrzeb* ;
        juz|wiecej ..1 mi|mu|jej|im ..1 SIE ..1 NIE|nic przyda* ;
        mi|mu|jej ..1 SIE|juz ..1 SIE|juz ..1 NIE przyda* ;
        uporzadk*|pozamyk*|pozalatwi*|zalatwi*|poukladac|poukladal*|domknac|dopiac|rozliczyc ..5 zanim|nim|
            przed ..2 odejde|odejd*|znikn*|odejsc*|smierc*|koncem_zycia|odchodze|mnie ;
        ostatni* ..1 rzecz|sprawa|sprawe|rata|obowiazek ..7 potem|pozniej|i|wtedy ..2 spokoj|cisza|koniec|
            na_wieki|wieczny|odchodze|znikam ;
        moj|nasz ..1 czas|godzina|koniec|dni ..2 minal|dobieg*|nadszedl|nadchodz*|policzon*|sie_konczy|
            sie_skonczyl*|bliski|blisko ;
        nadszedl|nadchodzi|przyszedl|przyszla|wybila ..1 moj|moja|moje czas|pora|koniec|godzina ;
        przed koncem ..2 dobra|mila|mily|milo|zyczliw* ;
        jedyn* ..5 przed koncem ;
        zostawil*|polozyl*|zdjal|zdjela ..3 obraczk* ..5 list*|kartk*|stole|szafce|wyszl*|wyszed* ;
        list|kartka|karteczka na_stole|na_poduszce|na_lozku|pod_poduszka ;
        hasla|pin|klucze|dokumenty|testament|papiery ..3 w|na|u|pod ..2 szufladzie|stole|koperc*|szafce|
            wycieracz*|sasiad* ..12 mnie|NIE|odchodz*|juz|koniec ..2 NIE|nie_bedzie|bedzie|juz|ma ;
        pa|papa|czesc|dobranoc|zegnaj* ..1 wszystkim|swiecie|kochani|moi ;
        przepraszam|wybaczcie|sory|sorry ..3 ze ..1 bylem|bylam|jestem|zyl*|istnial*|tak ..3 ciezar*|
            problem*|zlym|zla|slab*|nikim|zawiod*|tchorz*|porazka|zawad*|klopot* ;
        opiekuj*|zaopiekuj*|dbaj*|zajmij*|pilnuj*|badz|badzcie ..3 mam*|dziec*|tata|siostr*|bratem|brata|
            corka|synem|soba|nia|nim|babcia|psem|kotem ..4 ja|NIE|odchodz*|mnie ..2 NIE|odchodz*|wroc*|nie ..1
            wroc*|bedzie|odchodz*|bede ;
        obwinia*|obwiniac|wincie|winic ..8 decyzj*|wybor|wlasna_wola|sam*_chcial* ;
        przeczyta*|uslysz*|zobaczy* ..2 o_mnie ;
        pocalowal*|ucalowal*|przytulil*|uscisnal*|uscisk* ..3 dzieci|dziecko|corke|corki|syna|synka|zone|meza|
            mame|wnuk* ..4 wyszl*|wyszed*|ostatni|siedze|jade|ide|zostawil*|zegn*|stoje ;
        czekam|poczekam ..2 az|jak|kiedy ..3 zasn*|usn*|wyjd*|pojd*|wyjad* ..4 koniec|skoncz*|to_zrob*|spokoj|
            zrobie|zrobi|wszystkim|mnie ;
        wyplac* ..3 rodzin*|dzieciom|zonie|mezowi|bliskim|corce|synowi ..8 sam*|umr*|zgin*|zabij*|smierc* ;
        polis*|ubezpiecz* ..7 sam|sama|siebie ..2 sobie|SIE|to|cos|zrobi*|siebie|zycie ;
        ubezpiecz* ..6 wypadek|wypadku|zgin* ..6 starczy|wystarcz*|zosta*|dostan*|splac* ;
        upozor*|zainscen*|zaaranz*|sfing* ..2 wypadek|wypadku|smierc*|zgon* ;
        odejsc|odejde|odchodze|odchodzi ..4 w_ogole|w_ogóle|wogole|calkiem|zupelnie|ze_wszystkiego|juz_na ;
        wolno|prawo|pozwol* ..3 odejsc|umrzec ;
        nogami|nogi ..1 do_przodu ;
        rozwiaz*|zalatw*|zakoncz*|skoncz*|zamkn* ..4 razem|wraz ze? ..1 ze_soba|soba|mna|ze_mna ;
        zakoncz*|skoncz*|zamkn* ..3 siebie ;
        wole|chce|musze|lepiej|najlepiej|zamierzam|wolalbym|wolalabym|zeby|aby ..1 SIE wykonczyc|
            wykoncz* ;
        swiatu|losowi ..3 winien|winna|nic ;
        zyciu ..1 NIE ..1 winien|winna ;
        winien|winna|dluzn*|dlug* ..5 swiatu|swiatem ;
        ostatni* ..1 tydzien|tygodnie|miesiac|dzien|dni|weekend ..2 na_tym_swiecie|swiecie|zyci*|zyje ;
        chyba ..2 moj ostatni* ;
        sam|sama ..2 tak ..1 zdecydowal*|postanowil*|wybral* ;
    """,
    "suicide.no_tomorrow": """
        NIE ..2 wyobraz* ..2 jutra|przyszlosci|dalszego|siebie|roku|kolejnego_dnia|nastepnego_dnia|
            nastepnego_roku|kolejnego_roku|dalej ;
        NIE ..2 planuje|planujem|robie_planow|licze ..1 juz? dozyc|dozyje|siebie|tych|przyszl*|zyc ;
        po_co|poco|bez_sensu|nie_ma_sensu|sensu|szkoda ..4 rat*|plan*|ugod*|harmonogram*|termin*|umaw* ..8
            NIE|nie ..2 planuje|dozyj*|doczek*|dotrw*|dociagn*|bede_zyl*|przezyj* ;
        NIE dam|damy|mam ..1 juz? rady|rade|sil|sily ..2 przezyc|przetrwac|dotrwac|dozyc ..3 dnia|nocy|jutra|
            rana|tygodnia|kolejn*|tego_wszystkiego ;
        dopoki|poki|az|jak ..7 musze|trzeba ..3 dotrwac|wytrzymac|zyc|pozyc|trzymac ..4 potem|pozniej|a|i|
            wtedy ;
        zmeczon* ..3 oddychaniem|istnieniem|byciem|zyciem|soba|samym_soba|wszystkim_i ;
        mecz* mnie|MNIE ..1 oddychanie|istnienie|bycie|samo_zycie ;
        swoim|moim|swoje|moje|samym|samo istnieni* ;
        nigdy ..2 NIE ..1 urodzi* ;
        NIE ..2 zaczynal* ..2 zyc|zycia ;
        tylko|jeszcze|samo cialo ..2 zosta*|nie_wie|zyje|funkcj*|oddycha|jeszcze|chodzi ;
        cialo ..1 jeszcze|tylko ..1 NIE|zyje|oddycha|chodzi ;
        dzien ..3 jak|kazdy ..3 kara|wyrok|meka|tortur* ;
        zyje|funkcjonuje|wstaje ..1 jak|tylko|z ..1 automat*|zombi*|rozpedu|przyzwyczaj*|obowiazku|trup* ;
        zasnac|usnac|zasne|polozyc ..4 zeby|aby|by ..2 to|tak|juz ..2 zosta*|trwal*|tak ;
        CHCE|wole|pojde|pojdzie|pojsc|ide|wroce|wrocic|idzie|blizej|niedlugo ..3 do ..1 mamy|meza|zony|babci|
            dziadka|syna|synka|corki|coreczki|taty|ojca|brata|siostry|niego|niej|rodzicow|matki|mamusi|tatusia ..4
            #|umar*|zmar*|cmentarz*|grob*|niebie|nieba|nie_zyje|gory|pochow* ;
        smierc*|umieranie|umierac|umrzec|skok ..2 boli|bolesn*|bolal*|bolec|straszna ;
        czy to boli|bedzie_bolec|bolalo ;
        czy ..1 to ..1 boli|bolesne ;
        NIE ..1 bac|boi ..1 umierac|smierci|umrzec ;
        bol*|cierpieni* ..3 NIE do_zniesienia|do_wytrzymania ..7 CHCE|zeby|niech|aby|by ..3 ustal*|skonczy*|
            minal*|przestal*|koniec|ustapil* ;
        zeby|niech|aby|chce ..3 ustal*|przestal*|zniknal*|skonczyl* ..2 na_zawsze|raz_na_zawsze|na_dobre ;
        ulozyl*|uloz*|ulozcie ..2 SOBIE ..1 zycie ..2 bez|beze ;
        radz*|poradz*|daj*_rade|zyj*|zyc ..1 SOBIE? ..1 beze_mnie|bez_niego|bez_niej|dalej_beze ;
        ja ..2 juz ..2 skonczyl* ;
        bede|bedzie|nie_bede ..3 oddychac|oddychal* ;
        nikogo ..2 NIE ..1 obchodz* ..6 zabrak*|umr*|znikn*|zauwaz*|mnie_nie ;
        zabieram|zabiore ..1 ze_soba ..3 tajemnic*|dlug*|wszystko|do_grobu ;
        dosc|dosyc ..1 oddychania|bycia|istnienia|budzenia ;
    """,
    "suicide.place": """
        wybran*|upatrzon*|upatrzyl*|wybral*|obczail*|sprawdzil* ..2 miejsce|most|drzewo|sposob|galaz*|dach|
            wiadukt|hak|belk*|wysokosc ;
        miejsce ..2 i ..1 date|dzien|godzine|czas ;
        wiem|wymysl*|obmysl*|przemysl* ..1 juz? ..1 jak|gdzie|kiedy ..1 to ..1 zrobi* ;
        tablet*|leki|prochy|PILLS ..2 leza|czekaja|mam|stoja ..2 przede|przed|stole|obok|rece|lozku|dloni ;
        PILLS ..5 licze|przeliczam|odliczam|policzylam|policzylem|ukladam|wysypal* ;
        wysypal*|rozsypal* ..2 PILLS|leki|wszystko ..3 na ;
        SWALLOW|wzial*|wziel*|zjadl*|polkn* ..3 wszystk*|cala|caly ..5 apteczce|apteczki|szafce|lekow|leki|
            szuflad*|domu_bylo ;
        stoje|siedze|stoi|siedzi|jestem|stala|stal ..2 na|nad|przy|za ..1 balkonie|balkonu|dachu|moscie|
            wiadukcie|parapecie|torach|krawedzi|klifie|kladce|barierce|barierka|barierkach|poreczy|nasypie ..8
            zastanaw*|mysle|boli|patrze|dol|nie_wiem|koniec|skocz*|zegn*|ostatni*|sama|sam|zimno|trzym*|puszcz* ;
        siedze|stoje|jestem|siedzi|stoi ..2 nad woda|rzeka|wisla|odra|jeziorem|przepascia|urwiskiem|morzem|
            stawem|kanalem|brzegiem ;
        most|mostu|moscie|wiadukt*|tory|torach|torow|dach|dachu|przepasc*|balkon*|peron* ..5 zatrzym*|
            przystaj*|patrze|kusi*|ciagnie|wola|dluzej|zapatrz* ;
        kusi|ciagnie|wola ..3 okno|most|tory|woda|wysokosc|rzeka|przepasc|balkon|pociag ;
        skrec* ..3 pod|w|na|przed ..1 tir*|ciezarowk*|drzew*|przepasc|czolow*|przeciwleg*|rzek* ;
        NIE skrec* ..3 zakre* ;
        zakre* ..3 NIE ..1 skrec* ;
        puscic|puszcze|pusc* ..2 kierownic* ;
        wjechac|wjade|uderzyc|wyjechac|zjechac ..3 w|pod|na ..1 drzew*|tir*|ciezarowk*|mur*|filar*|czolow*|
            przepasc|przeciwny|przeciwleg* ;
        stodol*|garaz*|strych*|piwnic*|szopie|szopy|komorce|las|lasu|lesie|lazience|pokoju ..4 NIE ..1 otwiera|
            odbiera|odzywa|wychodzi|odpowiada|wraca|wrocil* ;
        poszed*|poszl*|wyszed*|wyszl*|pojecha* ..3 do|na|w ..1 las*|stodol*|torow|tory|most|rzek*|strych*|
            garaz* ..6 NIE|sznur*|lin*|pasem|list|telefon|butel*|tablet* ;
        znajd* ..4 garaz*|stodol*|strych*|piwnic*|lesie|torach|wannie|rzece|pod_mostem ;
        sms*|wiadomosc*|listy|list ..3 pozegn*|podziekowan*|przeprosin* ..6 NIE ;
        wylacz* ..1 telefon* ..6 zycie|bez|boje|szuk*|NIE_wiem ..3 NIE|niego|niej|policj*|gdzie|nie ;
        zycie|zycia ..2 bez niego|niej|mnie ..5 telefon* ;
        szuka|szukal*|czyta|pisze|pyta|oglada|wpisuje|wpisal* ..5 umierac|umrzec|samob*|smierci|smierc|zabic|
            powiesic|przedawk* ..3 SIE|boli|najmniej|bez|internecie|jak|forum|* ;
        internecie|google|necie|forum ..3 jak ..4 umrzec|umierac|zabic|smierc|powiesic|odejsc ;
    """,
    "violence.coercion": """
        stal|stala|stoi|siedzial ..2 nade_mna|nad_mna|obok|za_mna ..8 podpis*|kazal*|pozalu*|inaczej|wzial*|
            wziel*|grozil* ;
        podpis*|kredyt*|pozyczk*|wziel*|wzial*|klikn* ..6 stal|stala|stoi ..1 nade_mna|nad_mna|obok ;
        powiedzial*|mowi|mowil*|ze ..2 inaczej|bo ..1 pozalu* ;
        on|maz|partner|chlopak|narzeczony|tesc*|konkubent|ojciec|syn ..2 NIE pozwala|pozwalal|pozwoli|daje_mi ;
        NIE ..1 podawa*|mowi*|ujawnia*|przekaz*|zdradz* ..4 mezowi|bylemu|partnerowi|jemu|mu|ojcu|jego ..4
            adres*|gdzie|numer* ;
        adres* ..3 ukrywam|ukrywamy|chowam ;
        ukrywam|ukrywamy ..2 przed|z_dziecmi ..2 mez*|byl*|nim|partner*|ojc* ;
        NIE zobacz* ..2 dziec*|corki|corke|syna|wiecej_dziec* ;
        slychac|slysze|slyszymy|slyszalam|slyszalem ..4 uderzen*|krzyki|krzyk|bicie|wolanie|jeki|placz|lomot|
            huk ..4 * ;
        za_sciana|za_scianą|zza_sciany|obok|nade_mna ..6 uderzen*|krzyk*|krzyczy|wola_o|bije|placze_i ;
        krzyczy|krzyki ..2 za_sciana|zza_sciany|z_gory|u_sasiad* ;
        wydziela|racjonuje|wylicza ..3 pieniadz*|jedzen*|kase|zl*|na|papier* ;
        kaze|kazal*|musze ..2 mi? ..2 prosic|blagac|klekac|przepraszac|tlumaczyc ..4 kazd*|kolan*|grosz*|kazda ;
        NIE ..1 mam|moge|wolno|mialam ..3 konta|pieniedzy|telefonu|karty|kolezanek|wychodzic|pracowac ..5 on|
            maz|partner|zabral|zabrania|pozwala ;
        zabrania|zakazal|zakazuje|zabronil* ..2 mi ..2 pracowac|wychodzic|kontakt*|dzwonic|spotyk*|rozmawiac|
            leczyc|uczyc ;
        boje ..1 SIE ..2 wlasn*|swoj*|moj* ..1 meza|syna|ojca|partnera|brata|wnuka|corki|zony|matki ;
        straszy|szantaz* ..4 ze ..2 zabierze|odbierze|wywiezie|zniszczy|opublik*|wstawi|pokaze ..4 dziec*|mi|
            zdjec*|film*|nagie|mnie ;
        nagie|intymne|rozbierane ..2 zdjec*|fot*|film*|nagran* ;
        bal*|boje ..1 SIE ..2 NIE ..1 podpis*|zgodzic|odmowic ;
    """,
    "danger.lender": """
        wiedza|wie|zna|znaja|ustalili|powiedzieli_gdzie ..3 gdzie|do_ktorej|o_ktorej ..4 dziec*|corka|corke|syn|
            zona|zone|rodzin*|mama|wnuk* ;
        wiedza|wie|zna|znaja ..2 gdzie ..3 szkol*|przedszkol* ;
        przysl*|wysyl*|pokaz*|dosta*|zrobil*|wrzucil* ..3 zdjec* ..2 moj*|nasz* ..1 dom*|dziec*|corki|syna|
            rodzin*|zony|klatki|bloku|okien|drzwi ;
        tik tak ;
        zebym|zebysmy|niech|mam|lepiej ..2 uwazal*|uwazac|sie_pilnowal*|sie_obejrzec|sie_ogladac ..5 corka|
            dziec*|ulic*|noc*|siebie|na_siebie|rodzin*|zone ;
        corka|corke|corki|zona|zone|dzieci|wnuczka ..3 ladn*|mlod*|sama ..6 uwazal*|szkod*|pilnow*|stac ;
        szkoda ..2 byloby|by|bylo ..3 corki|dzieci|rodziny|domu|twarzy|zdrowia|nog* ;
        zebrali|zebralo|stoja|dobijaja|kopia|lomocza|wala|wywazaja ..3 pod|w|za ..1 drzwi|drzwiami|blokiem|
            oknem|oknami|domem|klatka ;
        drzwi* ..3 kopia|wala|lomocza|wywazaja|dobijaja ;
        polam*|polami*|zlami*|przestrzel*|poprzestrzel*|obetn*|utn*|wybij*|wypal*|odraba* ..3 nog*|rece|reke|
            palec|palce|kolan*|kosci|zeby|ucho ;
        wywioza|wywieziemy|wywiezc|wywiozl* ..3 las*|bagazn* ;
        bagaznik* ..3 mnie|wsadz*|wywi*|zamk* ;
        spala|podpala|puszcza_z_dymem|spalimy|podpalimy|spali|podpali ..3 dom|mieszkanie|auto|samochod|chate|
            sklep|mnie|nas ;
        zbiry|gangst*|karki|bandyt*|mafi*|osilk*|lichwiarz*|oprych* ..7 grozi*|przysz*|stoi|stoja|czekaja|
            boje|zabij*|pobi*|nachodz*|wpad*|kaz*|wiedza|mnie ;
        grozi*|groza|straszy|straszyl* ..4 lichwiarz*|prywatn*|facet*|gosc*|wierzyciel*|kolesi*|typ|typy ..4 bij*|
            pobi*|mi|winien|smierc*|nog*|* ;
        pozyczyl*|pozyczk*|winien|winna|dlug* ..6 u|od ..1 lichwiarz*|gangst*|bandyt*|mafi* ;
        odpracowac|odrobic|odpracuj* ..4 cialem|sekse*|lozku|w_naturze|naturze ;
        zaplac*|splac*|oddac ..2 w_naturze|cialem|seksem ;
    """,
    "danger.alone": """
        dzieci|dziecko|maluchy|rodzenstwo ..3 same|samo|bez_opieki ..3 w_domu|w_mieszkaniu|zamkniete|od ..6 od|
            matk*|ojciec|znikn*|wczoraj|dwoch|trzech|rana|noc* ;
        dzieci|dziecko|my|mama|babcia|jestem|corka|syn|nic ..2 NIE ..1 jedza|je|jedli|jadly|jadla|jadlam|
            jadlem|jadl|pije|pila|pil ..3 od|trzy|dwa|trzech|dwoch|kilku|nic|kilka ..3 dni|wczoraj|tygodni*|doby|
            dob|dnia ;
        spimy|spie|mieszkamy|mieszkam|nocujemy|nocuje|siedzimy ..2 w|na|pod ..1 aucie|samochodzie|dworzu|
            dworcu|lawce|klatce|namiocie|ulicy|pustostanie|mostem|altan*|garazu ..4 mroz*|niemowl*|dzieck*|
            dziecmi|zimn*|minus|snieg*|marzn*|zamarz*|dzieciak* ;
        niemowl*|dziecko|noworod* ..5 NIE ..1 mam|mamy ..3 mlek*|ogrzew*|ciepl*|jedzeni*|pieluch* ;
        mam|ma 10|11|12|13|14|15|16|17 lat|lata ..6 boje|sama|mama|tata|NIE|chce ;
    """,
}
