"""Somebody has died: said plainly, by what followed (funeral, papers, inheritance), or by a turn of phrase."""

DEATH = """
    GONE ;
    NIE zyj*|zyje|rzyj*|zyl|zyla|zyli|zyjac* ;
    NIE ma JUZ|go|jej|jego|ich ..3 wsrod|miedzy|z|na|juz|od ;
    KIN|go|jej|ich JUZ? NOT_HAVE ..1 JUZ|od|z|wsrod ;
    pochowal*|pochowan*|pochowek|pochowku|pogrzeb*|pogzeb*|kondukt*|klepsydr*|nekrolog*|nagrob*|trumn*|
        trumien* ;
    grob*|grobie|cmentarz*|cmentaz*|cmentarn*|kremac*|skremow*|spopiel*|kostnic*|styp*|urn|urna|urnie|
        prochy ;
    wdow*|owdow*|nieboszcz*|niebosz*|denat*|trup*|zwloki|zwlok|zgon*|zmarly*|nieodzalow* ;
    swietej_pamieci|sw_pamieci|s_p|sp|swietej_pam* ;
    smierc|smierci|smiercia ;
    odszedl|odeszla|odeszli ..3 na_zawsze|od_nas|nagle|w|do|z_tego|po|na_raka|dzis|wczoraj|niedawno|rok ;
    zabral* ..2 rak|covid|zawal|choroba|bog|pan_bog|nowotwor|wirus ;
    rak|covid|zawal|choroba|bog|pan_bog|nowotwor ..3 zabral*|pokonal*|wygral* ;
    przegral* ..2 z|walke ..1 rak*|chorob*|nowotwor*|covid*|bialacz*|zyci* ;
    serce|serduszko ..3 stanelo|przestalo|NIE|odmowilo|peklo ;
    NIE ..1 odratow*|uratow*|przezyl*|przezyla|wybudzil*|obudzil*|doczekal*|wrocil* ..2 szpital*|zyw*|juz|
        go|jej ;
    NIE odratow*|przezyl*|wybudzil* ;
    w|do piachu|piach|ziemi|glebie|niebie|nieba|grobu|grobie ;
    gryzie|wacha ..1 ziemie|piach|glebe|kwiatki ;
    pod ziemia|kwiatkami|plyta ;
    kopnal|kopnela|wyciagnal|wykitowal*|wykorkowal*|zawinal|odwalil ..3 w_kalendarz|kopyta|sie|kite ;
    wykitowal*|wykorkowal* ;
    po|na tamtej|tamtym ..1 stronie|swiecie ;
    spoczal|spoczela|spoczywa*|spoczyw* ;
    popelnil*|odebral* ..2 samob*|zycie ;
    odrzuc*|odrzek* ..3 spadek|spadku|spadk* ;
    sekcj*|kart* ..1 zwlok|zgonu ;
    akt ..1 zgonu|smierci ;
    stracilam|stracilem|stracilismy|pozegnalismy|pozegnalam|pozegnalem ..2 KIN ;
    KIN ..5 ostatni* ..1 pozegnan* ;
    zmarlych|umarlych|martwy*|martwego|martwa|martwej
"""

# The person's own debt after somebody's death, a funeral as a reason: hardship or a request, not the debtor's death.
NOT_DEATH = """
    MINE ..2 DEBT ;
    na|za pogrzeb*|pogrzebie|pochow* ;
    pozyczk* ..2 na pogrzeb* ;
    KIN GONE ..6 dajcie|prosze|moge|mozna|przesun* ..3 tydzien|dwa|czas|termin|pozniej
"""
