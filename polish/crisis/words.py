"""Word classes of the crisis rules, in plain letters; `*` ends a stem.

Misspellings that change a short word are listed; those of longer words are `spelling`'s.
"""

from polish.crisis.folding import word_set

CLASSES = {
    "NIE": """
        nie|nei|nje|ne|niee
    """,
    "CHCE": """
        chce|hce|che|xce|cxce|chocu|chcu|chcw|chcee|chcem|hcem|chche|cche|chxe|chve|xhce|chcialbym|
            chcialabym|chcialam|chcial|chciala|chca|chcemy|chcialo|chec|ochote|pragne|marze|zamierzam|
            planuje|zamiar|mysle|myslalem|myslalam|mysl|mysli|myslal|mysla|rozmyslam|kusi|probuje|
            probowal*|sprobuje|postanowi*|zdecydow*|mowi|mowil|mowila|pisze|grozi|musze|moge|pozostaje|
            zostaje|pozostalo|zostalo|pozostal|gotow|gotowa|gotowy|pora|marzy|mialam|mialem
    """,
    "SIE": """
        sie|siem|sei|sia|szie|sje|sle|siebie
    """,
    "SOBIE": """
        sobie|sb|se|sopie|sobje
    """,
    "MNIE": """
        mnie|mie|mne|mni|mnje|mi
    """,
    "US": """
        mnie|mie|mne|mi|nas|nam|ja
    """,
    "JUZ": """
        juz|jus|jusz|dluzej|wiecej|dalej|tak|jurz
    """,
    "ZYC": """
        zyc|rzyc|zyx|zyxc|zyci|zycv|zycc|istniec|egzystowac|oddychac
    """,
    "ZYCIE": """
        zycie|zycia|zyciu|zyciem|rzycie|rzycia|rzyciu|zyie|zycje|zywot*
    """,
    "ZYJE": """
        zyje|rzyje|zyc|zycie|zyciem|rzycie|rzyc|istnieje|meczyc|mecze|walcze|walczyc|starac|staram|
            ciagnac|ciagne
    """,
    "JAK": """
        jak|jag|gdy|kiedy|jesli|jezeli|gdyby|jakby|zanim|az|skoro|niech
    """,
    "LEPIEJ": """
        lepiej|lepjej|lzej|latwiej|spokojniej|spokoj|spokuj|ulga|ulge|ulzy|prosciej|najlepiej|lepszy|
            taniej|swiety
    """,
    "BEDZIE": """
        bedzie|bedze|bylo|byloby|beda|bedziecie|bylby|bendzie|bd|byl|byli|byliby|jest|mieli|bedo|miec|
            mial|ma|bede
    """,
    "DIE": """
        umrzec|umzec|umerzec|umierac|zdechnac|zdychac|zginac|zniknac|znikne|zniknal*|zniknela*|skonac|
            umarl*|umarla*|zdechl*|zginal*|zginela*|skonal*|umre|zdechne|zgine|umrem|poledz|nieistniec|
            wyparowac|smierc|smierci|umieram
    """,
    "FUTURE_DEATH": """
        umre|zdechne|zgine|umrem|umar*|zdechl*|odejde|zniknę|znikne|zemre|zejde
    """,
    "KILL": """
        zabij*|zabic|zabil*|zabjie|zabije|zajebie|zajebac|zajebe|powies*|powjes*|wiesza*|otruc|otruje*|
            otrul*|otruty|struc|struje|strul*|utopi*|zastrzel*|podpal*|zadzga*|zagazu*|zaszlacht*|
            ukatrup*|wykoncze|usmierc*|zgladz*|zacpa*|zachla*|poderzn*|odstrzel*|zatruj*|zatruc|zatrul*|
            ubij*|ubic|zutylizuj*|uduszę|udusz*|zapije
    """,
    "JUMP": """
        skocz*|skacz*|skakac|wyskocz*|wyskakuj*|rzuc*|rzucam|rzuce|zeskocz*|skok|skoku|spasc|wejd*|
            wejsc|klade|polozyc|poloze|klasc|poloz*|wpadne|wlez*|stan*|skoczyc|ide|pojde|isc|jade|
            wybieram
    """,
    "CUT": """
        tne|tniem|cielam|pocielam|pocialem|cialem|ciac|potne|pociac|nacinam|pocinam|okaleczam|okaleczyc|
            okaleczylam|okaleczylem|pociela|pocial|tna|okalecz*|poharata*|potnę|tnie|ciela|cial
    """,
    "PILLS": """
        tablet*|tabsy|tabsow|prochy|prochow|proszk*|leki|lekow|lekami|lekarstw*|pigul*|pixy|xanax*|
            relanium|nasenn*|psychotrop*|opioid*|morfin*|insulin*|paracetamol*|apap*|ibuprom*|benzo*|
            opakowan*|blister*|listek|listki|garsc|trutk*|trucizn*|kret|kreta|domestos*|borygo|
            wybielacz*|pastyl*|piguly|klonazepam*|zolpidem*
    """,
    "SWALLOW": """
        lyknela*|lyknal*|lykne|lyknac|lykam|nalyka*|polkne|polknac|polknal*|polknela*|polyka*|lyka|
            zazyl*|zazyje|nazar*|najadl*|wzial*|wziel*|wzienl*|wziol*|wezme|wziac|polykam|wypil*|wypije|
            wypic|przedawk*|naszpryc*|lyk*|zjadl*|zjem|zezre|zezarl*|wzielam|wypilam|naćpa*|nacpa*
    """,
    "MANY": """
        wszystkie|wszystko|garsc|gasc|cale|cala|caly|calom|opakowan*|paczk*|blister*|listek|listki|
            mnostwo|duzo|kilkanascie|kilkadziesiat|dwadziescia|trzydziesci|piecdziesiat|sto|pol|sporo|
            za|wiecej|pelno|pudelko|sloik
    """,
    "ENDS": """
        skoncz*|skaczyc|skoncyc|zakoncz*|koncze|skonce|skonczę|skacze|konczyc|zkoncz*|ukroc*|przerwac|
            skrocic
    """,
    "MAN": """
        maz|moj|monz|mezus|mezem|meza|mezowi|partner*|konkubent*|konkubin*|chlopak*|narzecz*|byly|
            bylego|ex|eks|ojciec|ojca|ojcem|tata|tate|taty|tato|ojczym*|syn|syna|synem|brat|brata|
            bratem|zona|zony|zone|matka|matki|mama|mamy|corka|corki|ziec|ziecia|tesc*|dziad*|wujek|
            wujka|facet*|stary|on|go|niego|nim|niemu|sasiad*|stryj*|kochan*|exmaz
    """,
    "CHILD": """
        dziec*|dziecko|corka|corki|corke|coreczk*|syn|syna|synka|synek|synkowi|mala|malego|mala|
            niemowl*|maluch*|wnuk*|wnucz*|brata|siostre|siostra|mame|mama|matke|babcie|babcia|zone|
            kobiete|zona|ja|dziewczyne|staruszk*|sasiadke|kolezank*|przyjaciolk*|kolege|rodzenstwo|
            rodzicow|rodzine|ojca|tate
    """,
    "HITS": """
        bije|bij|bija|bil|bila|bijom|pobil|pobila|pobije|pobity|pobita|zbil|zbila|zbije|uderzyl|
            uderzyla|uderza|uderzy|pobicie|kopie|kopal|kopnal|skopal|skopie|szarpie|szarpal|poszarpal|
            popycha|popchnal|dusi|dusil|poddusza|podduszal|leje|zlal|lal|katuje|katowal|skatowal|
            maltret*|zneca|znecal|zneca|znecaja|okada|oklada|tlucze|tlukl|stlukl|policzkuje|spoliczk*|
            gwalci|zgwalcil|gwalcil|molest*|zgwalc*|bijal|bijal|bit|wali|walil|walnal|przywalil|szarpia|
            rzucil|zabije|zabic|zamorduje
    """,
    "HITSINF": """
        pobic|uderzyc|udusic|zabic|zamordowac|zatluc|skatowac|zgwalcic|zabijac|skrzywdzic|bic
    """,
    "BEATEN": """
        bita|bity|bici|bite|pobita|pobity|pobici|katowana|katowany|gwalcona|maltretowan*|duszona|
            szarpana|kopana|molestowan*|wiezion*|przetrzymywan*|posiniaczon*|pobitom
    """,
    "WEAPON": """
        noz|nuz|noza|nozem|nuzem|nozami|siekier*|mlotk*|pistolet*|bron|broni|bronia|kij|kijem|pasem|
            maczet*|zyletk*|brzytw*|palka|tasak*|lom|lomem|wiatrowk*|strzelb*
    """,
    "HIM": """
        jego|jej|go|ja|ich|dziadka|dziadzia|babcie|babci|mame|mamy|mamusie|tate|taty|ojca|matke|matki|
            meza|zone|zony|brata|siostre|siostry|syna|synka|corke|wujka|ciocie|stryja|tescia|tesciowa|
            sasiada|klienta|klientki|dluznika|adresata
    """,
    "KILLED_HIMSELF": """
        zabil|zabila|powiesil|powiesila|utopil|utopila|zastrzelil|zastrzelila|otrul|otrula
    """,
    "MONTH": """
        styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|
            grudniu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|
            listopada|grudnia
    """,
    "LONG_AGO": """
        MONTH|rok_temu|lat_temu|lata_temu|roku_temu|miesiac_temu|miesiace_temu|miesiecy_temu|
            tygodni_temu|tygodnie_temu|zeszlym_roku|zeszlego_roku|ubieglym_roku|ubieglego_roku|201*|202*|
            latem|zima|jesienia|wiosna|wielkanoc|wielka_sobote|wigilie|dlugi_weekend
    """,
    "ROUND_SUM": """
        100|120|130|140|150|160|170|180|200|220|230|240|250|260|270|280|300|320|330|350|380|400|420|450|
            480|500|520|550|600|650|700|750|800|850|900|950|1000|1200|1500|1800|2000|2500|3000|5000|
            stowa|stowka|dwiescie|trzysta|czterysta|piecset|szescset|siedemset|osiemset|tysiac
    """,
    "HOME": """
        dom|domu|doma|mieszkani*|pokoj|pokoju|lazienc*|piwnic*|komork*|pokuj|sypialni|srodku
    """,
}

# What people run together: the words a long unknown word may be cut into.
GLUE = word_set(
    """
    bede bez beze bije boje boli bylo chce chcem chcialabym chcialbym co cos czy daje dam dluzej do
    doczekam domu dosc dosyc dozyje dusi dzieci glowie grozi jak jestem jutra juz kocham kogo krzywde
    leje lepiej ma mam mame mamy maz mi mnia mnie moge mostu mysli na nei nie niech niema odbiore
    odebrac okna on po pobije pobil pociag pod pomocy pomoz pomysl popelnie powiesze prochy prosze przez
    rady ratuj ratujcie ratunku rzuce samobojcze samobojstwo sensu sie siebie sil sily skocze skoncze
    skonczyc smierc soba sobie tabletki tak tego telefon tne tnie to uderzyl umieram umre umrzec w was
    widze wiecej wracac wszystkiego wyjscia wytrzymam z zabic zabije zabral zamknal zawsze ze zeby
    zegnajcie zegnam zniknac zrobie zyc zycia zycie zyje zyl zyla
    """
)
