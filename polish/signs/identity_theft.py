"""Somebody acted in my name: stolen papers, a loan I never took, phishing, a forged signature, a hacked account."""

IDENTITY_THEFT = """
    ukrad*|ukradz*|skradz*|skradl*|kradziez*|kradzion*|zgub*|zagub*|zagin* ..4 DOC ;
    DOC ..4 ukrad*|skradz*|skradl*|zgub*|zagub*|zagin*|kradz*|zastrzez*|wyciek*|wyplyn*|w_rekach ;
    ukrad*|skradl*|podkrad* ..2 mi|mnie|moje ;
    kradziez* ..2 tozsam*|dan* ;
    na|za|przez moj|moje|moim|mojego|mojej ..2 dan*|nazwisk*|pesel*|dowod*|imie|konto|numer*|skan* ;
    dan*|nazwisk*|pesel*|dowod* ..2 moj*|moich ..4 SOMEBODY|oszust*|bez ;
    SOMEBODY ..6 na_mnie|podszy*|moje_dane|moje_nazw*|moj_dowod|moj_pesel|moim|moich|za_mnie|na_moje|
        na_moj ;
    SOMEBODY ..2 TOOK ;
    TOOK ..4 na_mnie|na_moje|na_moj|na_mojego|w_moim|moim ;
    bez ..1 mojej|mojego|naszej ..1 wiedzy|zgody|udzialu|podpisu ;
    w moim ..1 imieniu ;
    podszy*|podszyl*|podaj*_sie_za|podal*_sie_za|udaj*_mnie ;
    wyludz*|wyludzen*|wyludz* ;
    phishing*|fishing*|fisching*|fiszing*|smishing*|vishing*|spoofing*|skimm* ;
    wlam*|zhak*|shak*|hakn*|haker*|hack*|zhack*|przejal*|przejel*|przejet* ..3 konto|konta|na|do|poczt*|
        profil*|telefon*|mi|mnie|sie ;
    haker*|zhak*|hakn*|shak* ;
    oszusc*|oszust*|oszukan*|oszukal*|wykorzystan* ;
    falszyw*|sfalsz*|podrob*|podrab*|lipn*|lewy|lewa|lewe ..3 dowod*|link*|stron*|podpis*|umow*|dokument*|
        dan*|konto ;
    sfalszow*|podrob*|podrab* ;
    podpis* ..3 NIE|obcy|cudzy|inny ..1 moj*|jest|moja|charakter* ;
    NIE moj|moja|moje podpis*|reka|reki|pismo|twarz|zdjec*|mail*|numer* ;
    prokurat*|policj*|komend*|komisar* ..6 zglos*|zlozyl*|zawiad*|sledztw*|wyludz*|oszust*|spraw*|
        pozyczk*|kredyt* ;
    zglos*|zawiad* ..3 policj*|prokur*|komend* ;
    klikn*|kliknal*|wszedl*|weszl*|podal* ..4 link*|kod*|blik*|haslo|dane ;
    wyciek*|wyplyn* ..2 dan*|baz* ;
    zastrzeg*|zastrzez*|zablokow* ..2 pesel*|dowod* ;
    slup|slupa|slupem|slupy ;
    ofiar* ..2 oszust*|kradz*|wyludz*|phish*|przestep* ;
    NIE ..1 bral*|zaciag*|wzial*|wziel*|zaklad* ..4 kredyt*|pozyczk*|chwilow* ..6 SOMEBODY|oszust*|dane|
        dowod*|policj*
"""

NOT_IDENTITY_THEFT = """
    gdzie|jak ..2 wyrob*|wyrabi*|zastrzec|zastrzega* ;
    jak|gdzie|chce|moge ..2 zastrzec|zastrzega* ;
    udowod* ..2 ze|zescie ..3 oszust*|zlodz*
"""
