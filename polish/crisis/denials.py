"""Plain denials. One with a word of `DOUBT` in it or close by does not count: when unsure, alarm."""

from polish.crisis.folding import word_set

DENIALS = """
    NIE mam|miewam|mialem|mialam|mam ..1 zadnych|takich|mysli ..1 mysli|samobojczych|samobojcze|samob* ;
    NIE jestem ..2 samobojc*|samobojczy*|ofiar* ;
    NIE mysle|myslalem|myslalam|rozwazam|planuje|chodzi ..2 o|o samobojst*|smierci|samobojstwo|
        samobojstwie|zabiciu|tym ..1 zeby ..1 SIE ..1 zabi* ;
    NIE ..1 zamierzam|chce|planuje|mam ..1 zamiaru|zamiar ..2 SIE|popelni*|odbier*|zrobic|robic ..1
        SOBIE ..1 zabi*|zabijac|samob*|samobojst*|krzywd*|zycia|nic|cos ;
    NIE ..1 zamierzam|chce|planuje|bede ..2 SIE ..1 zabi*|zabijac|wiesza*|powies*|ciac|tac|truc|
        zabijal*|okaleczac ;
    NIE ..1 zamierzam|chce|planuje|bede zabi*|wiesza*|powies*|ciac ..1 SIE ;
    NIE zamierzam|mam ..1 zamiaru|planuje ..2 umrzec|umierac|ginac|znik* ;
    NIE zabije|powiesze|skocze|potne|utopie|zastrzele SIE ..2 przez|o|dla|z|za|powodu|to|ale ;
    NIE zrobie|robie ..1 SOBIE ..2 nic|krzywd*|zlego|krzywdy ;
    nic SOBIE ..2 NIE ..1 zrob* ;
    NIE ..1 bije|zneca|krzywdzi|stosuje|bil|tnie|gwalci|groz* ..1 US|SIE|przemoc*|nade|dzieci|mi ;
    nikt ..2 MNIE|nas|mi|tu|u ..3 NIE ..1 HITS|grozi|krzywdzi|zneca|zamyka|bije|skrzyw* ;
    nikt|nic ..1 NIE ..1 bije|groz*|krzywd* ..1 MNIE|mi|nam|nas ;
    NIE ma|bylo|ma ..2 przemocy|zadnej przemocy|w ..1 domu|nas ;
    u NIE|nas|mnie|mnie ..2 NIE ma ..2 przemoc* ;
    bez|zadnej|zadnych|nie ..1 przemoc*|mysli|obaw ..1 samob*|dom*|NIE ;
    nic mi ..2 NIE grozi ;
    NIE grozi mi|nam|MNIE ..1 nic|niebezp*|zadne ;
    jestem|jestesmy|czuje ..2 bezpieczn* ;
    NIE tne|okaleczam SIE|siebie ;
    NIE ..1 jestem ..1 w ..1 niebezp*|zagroz*|kryzys* ;
    zycie ..1 mi ..1 mile ;
    NIE umieram|umieramy|umre ..1 od|tak|jeszcze|z|przez|na|za|bez|i ;
    NIE boje ..1 SIE|sie ;
    NIE wezme ..3 PILLS ;
    chce ..2 ZYC|zyc ..1 normaln*|spokojn*|godn*|uczciw*|bez|dalej ..2 dlug*|dlugow|stresu|i|w|jak ;
    mam ..1 po|dla co|kogo ..1 zyc ;
"""

DOUBT = word_set(
    """
    jeszcze chyba pokico poki narazie razie niby niewiem wiem obiecuje juz dlugo ale lecz czasem jednak
    gdyby mysl dzis dzisiaj jutro choc chociaz czy boje jesli jezeli jak przysiegam gwarantuje pewien
    pewna recze mowcie mow mowie wierzcie wierz myslcie klamie powiedzial* zazwyczaj aczkolwiek az
    """
)
