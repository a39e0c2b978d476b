"""Word classes of the rules, in plain letters; `*` ends a stem (the notation: `polish.crisis.language`)."""

CLASSES = {
    "NIE": "nie|nei|nje|ne|niee|nigdy|ani",
    "JUZ": "juz|jus|jusz|wiecej|dluzej",
    "NOT_HAVE": "nie_ma|niema|nima|nie_mam|niemam|nie_mamy",
    "KIN": """
        maz|meza|mezowi|mezem|malzonek|malzonka|malzonek|zona|zony|zone|zonie|ojciec|ojca|ojcu|tata|taty|
            tate|tatus|tatusia|mama|mamy|mame|mamusia|matka|matki|matke|syn|syna|synowi|corka|corki|corke|
            brat|brata|bratu|siostra|siostry|siostre|babcia|babci|babcie|babka|dziadek|dziadka|dziadkowi|
            wujek|wuja|wujka|ciocia|cioci|ciotka|ciotki|tesc|tescia|tesciowa|tesciowej|partner|partnera|
            partnerka|partnerki|narzeczony|narzeczona|rodzice|rodzicow|kuzyn*|szwagier|sasiad*|kolega|
        kolezanka
    """,
    "SOMEBODY": """
        ktos|ktosik|oszust*|oszusc*|oszuk*|zlodziej*|zlodzieje|haker*|szajk*|bandyt*|naciagacz*|
        osoba_trzecia|
            nieznan*|jakis|jakas|byly|byla|ex|znajom*|kolega|kolezanka|brat|siostra|szef|kuzyn*|partner*|
        ciotka
    """,
    "TOOK": """
        wzial*|wziela*|wzieto|wzieli|zaciagn*|nabral*|bierze|biora|bral*|zawarl*|zawart*|podpisal*|zalozy*|
            zalozon*|kupil*|wyrobil*|pobral*|otworzyl*|narobil*|zrobil*|zlozyl*|posluzyl*|uzyl*|wykorzysta*|
            rejestr*|zarejestr*|zamowil*|pozyczyl*
    """,
    "CONTACT": """
        dzwon*|zdzwon*|dzwnon*|dzown*|dzwonc*|telefon*|pisz*|pisac|pisa|pisuj*|wypisuj*|kontakt*|
        konktakt*|kontkat*|
            wysyl*|wysla*|przysyl*|przysla*|sle|slac|slijcie|nek*|zawrac*|nachodz*|przychodz*|niepoko*|
        smsow*|
            odzyw*|draz*|drecz*|mecz*|nagab*|atak*|molest*|wydzwan*|zaczep*
    """,
    "LETTERS": """
        list*|pism*|koresp*|wezwan*|koper*|sms*|esemes*|smes*|wiadom*|telefon*|polaczen*|mail*|maili|
        powiadom*|
            monit*|ponagl*|przypomn*|awiz*
    """,
    "DOC": """
        dowod*|dokument*|portfel*|tozsam*|paszport*|torebk*|dane|danych|danymi|pesel*|legitymac*|torb*|
            prawo_jazdy
    """,
    "MINE": "moj|moja|moje|mojej|mojego|moim|moich|mego|mej|swoj|swoja|swoje|swojej|swojego|wlasn*",
    "DEBT": """
        kredyt*|rat|rata|rate|raty|dlug*|pozyczk*|rachun*|faktur*|spraw*|zobowiaz*|zaleglo*|splat*|splac*|
        umow*|
            ugod*|nalezno*
    """,
    "SUM": """
        kwot*|sum|suma|sumy|sume|nalicz*|wylicz*|obliczen*|policz*|rachun*|faktur*|saldo|salda|odset*|kar|
        kara|
            kare|kary|koszt*|oplat*|zuzyc*|licznik*|cena|ceny|rozlicz*
    """,
    "GOODS": """
        uslug*|towar*|paczk*|sprzet*|internet*|telefon*|router*|umow*|zamowien*|produkt*|kurs*|abonament*|
            przesylk*|karnet*|pralk*|lodowk*|mebl*|laptop*|materac*|garnk*|pobyt*|wycieczk*|wizyt*
    """,
    "GONE": """
        zmarl*|zmar|zamrl*|zmral*|umarl*|umar|umral*|umrl*|umrzyl*|zemarl*|zemrzal*|pomer|pomar*|zginal|
        zginela|
            zgineli|zginol|niezyje|niezyl|niezyla|niezyjac*|zdechl*|skonal*|skonala|zasnal|zasnela|odumar*
    """,
}
