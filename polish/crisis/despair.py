"""Despair that also stands in ordinary hardship messages: it takes several kinds of it to raise an alarm."""

ENOUGH = 4
WEAK = {
    1: """
        NIE mam ..2 sily|sil|sile|nadziei|wyjscia ;
        brak ..1 sil|sily|nadziei|wiary ;
        stracil* ..1 nadziej*|wszystko|wiare ;
        mam dosc|dosyc|dos ;
        NIE wytrzym*|wytrzymuje ;
        NIE dam|daje|daje|dajem ..2 rady|rade ..2 JUZ|dluzej|psychicznie|wiecej ;
        JUZ|dluzej NIE ..1 dam|daje|moge|umiem|potrafie|chce ;
        psychicznie|zalamana|zalamany|zalamanie|zalamania|depresj*|deprech*|zalam* ;
        kocham was|moje|ich|dzieci|cie ;
        nikt MNIE|mi ..1 NIE ..1 pomoz*|pomoze|kocha|chce|potrzebuje|rozumie ;
        NIE mam nikogo|komu|dokad ;
        jestem sam|sama ..2 ze|na|z|i|jak ;
        wszystko ..1 jedno ;
        wszystko ..2 stracone|skonczone|bez sensu|sie wali|przepadlo|sensu ;
        bezsens*|beznadziej*|rozpacz*|pustk* ;
        dobranoc ..2 na|wszystkim ;
        boje SIE|sie ;
        na skraju|krawedzi|granicy ;
        przerasta|przeroslo|przeraza|meczy ..2 mnie ;
        placze|rycze ..2 codzien*|calymi|nocami|ciagle|cale ;
        NIE spie|jem ..2 od|po|nocami|juz ;
        MAN ..3 pije|krzyczy|wyzywa|zly|wsciekly|agresywn* ;
        uciec|uciekne|ucieczka|schowac ;
        sznur*|noz|tory|torach|most|mostu|zyletk*|petla|stryczek ;
        dziekuje ..1 za ..1 wszystko ;
        przez was|dlug*|to ;
        NIE chce ..2 tak|JUZ|wiecej ;
        kazdy|wszyscy ..2 ma|maja mnie ..1 dosc|gdzies ;
        NIE ..1 moge tak|dalej|dluzej|wiecej|juz ;
        NIE radze|radzimy ..2 sobie|juz ;
        stracilam|stracilem|zabraliscie ..1 wszystko ;
        mysle|mysli ..4 zeby ;
        pust*|ciemnosc|ciemno|mrok|otchlan|dno|na_dnie|przepasc|tunel* ;
        NIE mam ..2 nikogo|nic|niczego|komu|rodziny|przyjaciol ;
        wszyscy ..2 mnie ..2 zostawili|opuscili|odwrocili|maja_dosc ;
        jestem sam*|samotn*|zupelnie_sam* ;
        bije|bici*|pobi*|awantur*|krzyk*|wyzyw*|poniza*|kontroluj* ;
        maz|partner|ojciec|konkubent|syn|tata ;
        strach|przerazon*|boje ;
        uciec|ucieklam|schowac|ukryc|zamknac ;
        alkohol*|pije|pijany|cpa ;
    """,
    2: """
        dosc|dosyc|dos ..2 wszystkiego|ludzi|siebie|swiata|walki|wszystkich|tego wszystkiego ;
        NIE ..2 widze ..3 sens* ;
        sytuacja|stan ..1 bez ..1 wyjscia|wyjsc* ;
        jestem ..3 bez wyjscia ;
        NIE ma|mam ..2 sensu|wyjscia|nadziei|ratunku|sens|szans*|przyszlosci ;
        NIE ma ..2 dla mnie ..2 ratunku|nadziei|miejsca|przyszlosci|wyjscia|jutra|odwrotu ;
        dla mnie ..2 NIE ma ..2 ratunku|nadziei|miejsca|przyszlosci|wyjscia|jutra|pomocy ;
        zegnajcie|zegnaj|zegnam|zegnamy ;
        pozegna* ..3 SIE|z|rodzin*|dzieci|juz ;
        przepraszam|wybacz*|przebacz* ..3 wszyst*|dzieci*|rodzin*|mam*|corec*|synku|kochan*|bliskich|
            zon*|mezu|ze ..1 zyje|boga|was ;
        zaopiek*|zajmi*|dbaj*|zadbaj*|opiek* ..4 dziec*|corka|synem|kotem|psem|mama|rodzina|matka|moim*
            ;
        powiedz*|przekaz* ..6 kocha* ;
        beda|bedzie|bedziecie|bylby|mialy|miec|byl ..3 spokoj|ulga|lzej|swiety ;
        spokoj ..3 wszyscy|beda|bedzie|wieczny|wszystkim ;
        wszystk* ..2 bedzie|byloby ..2 lepiej|lzej|latwiej ;
        to|juz ..1 koniec ;
        koniec ze|z mna ;
        jestem ..2 nikim|zerem|smieciem|ciezarem|nikomu|niepotrzebn*|bezwartosc*|beznadziejn*|skonczon*|
            wrakiem|przegran*|porazka|problemem ;
        czuje SIE ..2 nikim|zerem|smieciem|ciezarem|niepotrzebn*|bezwartosc*|martw*|pust* ;
        NIE przezyje|przetrwam|przezyjemy ..2 tego|dluzej|JUZ|kolejn*|nocy|wstydu|dnia ;
        mysle|mysli|mysl|glowie|glowy ..3 najgorsz*|czarn*|ostateczn*|glupie|glupot* ;
        czarn*|najgorsz*|glupie|zle|straszne mysli|myslami|mysl ;
        mam|chodza|przychodza ..4 rozne|najgorsze|czarne|glupie|zle ..2 mysli|glowie ;
        zniknac|znikne|zniknal*|zniknel*|zasnac ;
        ostatni* raz ..2 pisze|sie|mnie|was|odzywam ;
        ostatni* ..2 wiadomosc|sms|list|slow* ;
        NIE bedziecie ..3 musieli|mieli ..4 dzwon*|pisa*|mna|mecz*|sciag*|mnie|kogo ;
        testament* ;
        po ..1 mnie ..1 zostan*|zostalo|koniec ;
        jutra|jutro ..2 NIE ..1 bedzie|ma|dla ;
        skonczyc ..1 to|wszystko|z ..1 tym ;
        to|wszystko|tym ..2 skonczyc|skoncze|zakonczyc ..1 wszystko|juz ;
        niech ..3 SIE ..2 skonczy ;
        wole|wolal* ..2 NIE ..1 istn*|byc ;
        pomocy ;
        agresywn* ..3 MAN|maz|wobec ;
        boje SIE ..2 reakcji|co ..2 zrobi ..1 MAN|meza ;
        MAN ..2 agresywn* ;
        alkohol*|pijany ..3 MAN ;
        tablet*|prochy|lek* ..4 wodk*|alkohol*|popi* ;
        zostaw* mnie ..2 w spokoju ..3 na zawsze|umr* ;
        tak ..1 dalej|dluzej ..1 NIE ..1 moge|da|potrafie ;
        wszystko ..3 stracilam|stracilem|odebrano|zabraliscie|mi_zabra* ;
        nic ..2 nie_ma_sensu|sensu_nie_ma|juz_nie_ma|nie_czuje|juz_nie_czuje|nie_cieszy|mi_sie_nie_chce|
            mi_juz_nie|juz_mi_nie ;
        NIE ..1 potrafie|umiem|moge|mam_sily ..2 juz|dluzej|wiecej|dalej ..1 tak|funkcj*|walcz*|ciagn*|
            patrz*|isc|udawac|trwac ;
        przepraszam ..3 ze_zyje|za_wszystko|wszystkich|dzieci|rodzine|mame|ze_tak_wyszlo ;
        znikne|znikam|zniknac|zapasc_sie|wyparowac ;
        na_samym_dnie|siegnal*_dna|spadam_na_dno|czarna_dziura|czarna_rozpacz ;
        zostaw* ..2 wszystkich|dzieci|rodzine|ich|to_wszystko ;
        NIE chce ..1 juz|wiecej|dluzej ..1 tak|czuc|cierp*|walcz*|nic|byc|niczego ;
        cierpi*|cierpien*|bol*|boli ..3 juz|dosc|zbyt|za|nie_moge|koniec|skonczyc|przestac|zycie ;
        tak|dluzej|dalej ..1 NIE|sie_nie|juz_nie ..2 da|moge|mozna|potrafie|chce|wytrzymam ..1 zyc|tak|
            juz ;
        dosc ..1 tego|juz|sobie|mam ..1 wszystkiego|mam_wszystkiego|siebie|walki|bycia|klamstw ;
        koniec ..2 ze_mna|mojej|wszystkiego|tej_meki|drogi|cierpien*|gry ;
        NIE wiem ..2 co|jak|czy ..3 zrobie|dalej_zyc|doczekam|przezyje|wytrzymam|zrobic_ze_soba|
            sobie_zrobie|ze_soba ;
        modle|blagam|prosze ..2 boga|o_smierc|o_koniec ;
        spokoj* ..3 znajde|zaznam|bede_mial*|wreszcie|w_koncu|na_zawsze|wieczny|odnajde ;
        wreszcie|nareszcie|w_koncu ..3 spokoj|odpoczne|ulga|cisza|wolna|wolny|sie_skonczy|odetchn* ;
        sami|beze_mnie|same ..2 sobie|dadza|poradza ..2 rade|poradza|radza ;
    """,
    3: """
        NIE ..2 widze ..2 wyjscia|nadziei|przyszlosci|ratunku|jutra|swiatelka|swiatla ;
        mysli|mysl ..3 rozn*|najgorsz*|czarn* ..3 glow* ;
        jutra|przyszlosci ..1 dla mnie ..1 NIE|nie ;
    """,
}
