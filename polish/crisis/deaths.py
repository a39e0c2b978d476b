"""Calm reports of somebody else's death, covered when nothing in the line is about the writer's own will to live.

Only the third person and the past are named here: the first person, the future, a wish and "today" stay alarms.
A suicide counts as a report when it is dated or lies behind papers; without either it stays an alarm.
"""

from polish.crisis.folding import word_set

DEATHS = """
    SIE ..1 KILLED_HIMSELF ..4 LONG_AGO ;
    KILLED_HIMSELF SIE ..4 LONG_AGO ;
    odebral|odebrala SOBIE zycie ..1 LONG_AGO ;
    odebral|odebrala SOBIE zycie w ..1 LONG_AGO ;
    targnal|targnela SIE na ..1 zycie ..1 LONG_AGO ;
    mama|tata|matka|ojciec|babcia|dziadek|maz|zona|brat|siostra|ciocia|wujek|tesc|tesciowa ..1 zasnal|zasnela|usnal|
        usnela i? juz? SIE NIE obudzil|obudzila ;
    SIE ..1 NIE obudzil|obudzila po|miala|mial ;
    SIE utopil|utopila ..1 na|w zalewie|jeziorze|rzece|morzu|mazurach|stawie|basenie ;
    utopil|utopila SIE ..1 na|w zalewie|jeziorze|rzece|morzu|mazurach|stawie|basenie ;
    przedawkowal|przedawkowala ..1 w ..1 LONG_AGO ;
    przedawkowal|przedawkowala i NIE zyje ;
    zakonczyl|zakonczyla ..1 zycie|zywot ..1 dnia|w_dniu|w_wieku|w_szpitalu|w_hospicjum|w_domu|LONG_AGO|pierwszego|
        drugiego|osmego|dziewiatego|dziesiatego|po_dlugiej|po_ciezkiej ;
    zakonczyl|zakonczyla ..1 zycie|zywot 1*|2*|3*|4*|5*|6*|7*|8*|9* LONG_AGO ;
    pan|panski|dobry? bog ..1 HIM zabral ;
    bog ..1 zabral HIM ;
    bog HIM ..1 zabral ;
    HIM ..2 NIE ma ..1 na ..1 swiecie ;
    NIE ma ..1 HIM ..1 na ..1 swiecie ;
    HIM ..2 NIE ma wsrod zywych ;
    NIE ma ..1 HIM ..1 wsrod zywych ;
    pisac|piszcie|napiszcie|wyslijcie|slijcie|dzwoncie mu|jej|im|sobie|se? do_nieba|na_cmentarz|na_tamten_swiat
        bo? ..1 dziad*|babci*|mama|tata|maz|zona|on|ona|ojciec|klient*|ta|te|tam ;
    wyslijcie|slijcie|napiszcie mu|jej|im do_nieba|na_cmentarz|na_tamten_swiat ;
    do_nieba|na_cmentarz ..1 pisac|piszcie|napiszcie|wyslijcie|dzwoncie bo|tam ..3 on|ona|dziad*|babci*|klient*|
        mama|tata|maz|zona|ojciec ;
    prosze ..1 adresowac|kierowac do_swietego_piotra|na_cmentarz|do_nieba ;
    skladalismy|zlozylismy|skladali|zlozyli ..2 do_grobu|do_ziemi ;
    tata|mama|ojciec|matka|maz|zona|brat|siostra|dziadek|babcia|syn|corka lezy? w|juz_w trumnie|grobie ;
    mial|miala isc do_trumny ;
    odlozon*|odlozyl* ..3 na trumn*|pogrzeb ;
    tylko? na trumn*|pogrzeb odlozon*|odlozyl* ;
    trumna NIE stanie ;
    lezy|pojechal|pojechala|on|ona w trumnie ;
    wszystko|kasa|pieniadze poszlo|poszla|poszly na trumn*|pogrzeb ;
    ktory|ktora SIE KILLED_HIMSELF ;
    przedawkowal|przedawkowala ..1 w anglii|niemczech|holandii|norwegii|irlandii|belgii ;
    znaleziony|znaleziona|znaleziono martwy|martwa|martwego ..1 MONTH ;
    odprowadzilismy|pochowalismy|odprowadzili ..1 na_cmentarz ;
    poszla|poszedl|linie|telefon do_nieba ;
    go|jego|ja|jej scigajcie|szukajcie na_tamtym_swiecie ;
    na_tamten_swiat tez? wysylacie|piszecie|dzwonicie ;
    szukacie ..2 to na_cmentarz ;
    pani|pana ..1 NIE ma ..1 wsrod zywych ;
    odszedl|odeszla nagle udar|zawal|wylew|serce ;
    polisa|ubezpieczenie miala|mialo splacic|pokryc ;
    polis*|ubezpiecz* ..4 do? umowy|kredytu|pozyczki siostry|meza|ojca|taty|mamy|brata|zony ;
    z jej|jego ubezpieczenia|polisy ;
    tabliczk*|nazwisko na nagrobku ;
    wpadl|wpadla|zginal|zginela ..2 pod ..1 tir|tira|tirem|pociag|pociagiem|autobus*|samochod|tramwaj* ;
    w MONTH ..1 znaleziono|znalezlismy|znalezli ..1 go|ja? martwego|martwa ;
    w MONTH ..1 go|ja znaleziono|znalezlismy|znalezli martwego|martwa ;
    kopnal|kopnela w kalendarz ;
    kremacj* ..1 kredyt|dlug|pozyczka jego|jej ;
    nekrolog|klepsydre ..1 moge ..1 wyslac|przeslac|podeslac ;
    NIE doczekal|doczekala ..1 konca|splaty|ugody ;
    do_domu NIE wroci umarl|umarla|zmarl|zmarla ;
    wylew|zawal|udar i po_wszystkim ;
    dostal|dostala|mial|miala zawal|zawalu|udar|udaru|wylew|wylewu ..1 NIE odratowali|uratowali|odratowano ;
    matki|ojca|mamy|taty|meza|zony|brata|babci|dziadka NIE ma zawal|wylew|udar ;
    wieczny|wieczne odpoczynek|odpoczywanie racz ;
    po smierci|zgonie mensza|menza|klient*|dluznik*|kredytobiorc*|pozyczkobiorc*|spadkodawc*|stryja|tescia ;
    NIE ma komu placic|splacac|oddac ;
"""

# Words that turn a report of another's death into something about the writer, or about now.
OWN = word_set(
    """
    tez takze rowniez zazdroszcze rozumiem slady sladem kolej kolejny kolejna nastepny nastepna
    dolacze dolaczyc chce hce chcialbym chcialabym wole wolalbym wolalabym mysle mysli mysl boje
    dzis dzisiaj wczoraj wlasnie zaraz jutro niedlugo wkrotce ide pojde sily sil rady radze wytrzymam zyc
    placze pomocy pomozcie ratunku sensu bym zebym gdybym jakbym obym abym aby zeby gdyby oby niech lepiej najchetniej
    koniec samobojstwo zabije powiesze skocze umre zegnam zegnajcie
    """
)
