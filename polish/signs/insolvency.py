"""Bankruptcy, restructuring, a bailiff who already takes: said of what is, not of what might come."""

INSOLVENCY = """
    upadlo*|upadlos*|upadosc* ;
    bankrut*|bankruct*|bankrot*|zbankrut* ;
    syndyk*|sydnyk*|syndik* ;
    komorni*|komorinik*|komornka|kmornik* ;
    zajec*|zajet*|zajal|zajela|zajeli|zajmuj* ..4 pens*|wyplat*|konto|konta|kont|rent*|emeryt*|wynagr*|
        komor*|rachun*|dom|aut*|zwrot* ;
    pens*|wyplat*|konto|konta|rent*|emeryt*|wynagr*|rachun* ..3 zajec*|zajet*|zajal|zajela|zablok*|sciag*|
        potrac* ;
    potrac* ..4 pens*|wyplat*|rent*|emeryt*|wynagr*|komor* ;
    restruktur*|sanacj* ;
    krz ;
    oddluz* ;
    licytac*|zlicyt*|licytuj* ;
    egzekuc*|egzekw*|egzekut* ;
    plan ..1 splaty|splat ..1 wierzyc* ;
    sad|sadu|sedzia|sadzie|sadow* ..4 umorzyl*|umorzon*|oglosil*|oglosz*|upadl* ;
    umorz* ..3 sad*|sedzi*|postanow* ;
    mas* upadl* ;
    niewyplac* ;
    uklad* ..2 wierzyc* ;
    wierzyciel* ..3 syndyk*|lista|liste|zglos*
"""

NOT_INSOLVENCY = """
    jak|jesli|gdyby|gdy|czy|zeby|kiedy|zanim|jakby ..4 komorn*|upadl*|bankr*|egzek*|licyt* ;
    gro*|groz*|strasz*|boje|boj* ..4 komorn*|upadl*|egzek*|licyt*|sad* ;
    ile kosztuj* ;
    szef*|pracodaw*|firm*|zaklad*|sklep* ..3 upad*|zbankr*|bankr* ;
    NIE mam|mamy|ma ..1 komorn*|syndyk* ;
    komornik* ..2 zakonczyl*|umorzyl*
"""
