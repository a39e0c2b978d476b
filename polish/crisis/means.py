"""Ways, places and last words of people who are about to; `language` explains the notation."""

MEANS = {
    "suicide.means": """
        JUMP ..5 z|ze|s|spod most*|okn*|dach*|balkon*|wiezow*|blok*|wiaduk*|pietr*|klif*|urwisk*|skal*|
            wiezy|parapet*|komin*|dzwig*|czwart*|piat*|dziesi*|szost*|osm*|dziew*|trzec*|siodm*|jeden*|
            zap*|tamy|kladki|schodow ;
        z|ze most*|okna|oknem|dachu|balkonu|wiezowca|bloku|wiaduktu|pietra ..3 JUMP ;
        JUMP ..4 pod ..1 poci*|pocag|tramwaj*|tir*|metro|auto|auta|samoch*|autobus|kol*|ciezarow*|
            lokomot*|koparke|pendolin*|skm ;
        pod ..1 pociag*|pocag|tramwaj|tira|metro|kola|tir|pociong|pociagu|ciezarowke ..4 *|SIE ;
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
        benzyn* ..5 SIE ..4 *|podpal* ;
        utone|utonac|utopi* SIE|w|nad ..2 wisl*|rzec*|jezior*|wann*|odrz*|morz*|stawie|SIE ;
        zaglodz* SIE|siebie ;
        zapij*|zachla*|zapic|zacp* SIE ..2 smierc ;
        suszark* ..4 wann* ;
        wannie|wanny ..3 suszark*|zyly|zyletk*|prad* ;
    """,
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
    """,
}
