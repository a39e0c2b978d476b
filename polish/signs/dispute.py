"""The claim is contested: never ordered, never delivered, given back, counted wrong, paid to another, plain refusal."""

DISPUTE = """
    NIE ..2 podpis*|zawier*|zawar*|zamaw*|zamow*|bral*|bralem|wzial*|wziel*|kupil*|kupow*|korzyst*|uzyw*|
        zgadzal*|umawial*|
        zaciag*|pozycz*|zawarl* ;
    NIE dostal*|otrzym*|odebral*|dotar*|doszl*|doszed*|przysz*|dojech*|przyjech*|dzialal*|dziala|dzialaj*|
        zrealiz*|wykonal* ;
    GOODS ..4 NIE ..1 dostal*|otrzym*|dotar*|doszl*|doszed*|przysz*|dojech*|przyjech*|dzialal*|dziala|
        bylo|byl|istni* ;
    wad*|wadliw*|zepsut*|uszkodz*|felern*|fusz*|bubel|niesprawn*|niezgodn*|usterk* ;
    NIE zgadzam|zgadza|zgodz*|zgadzamy|zgodze ..2 sie|z ;
    kwestion*|zaprzecz*|oprotest*|protestuj*|sprzeciw*|oponuj*|podwaz* ;
    NIE uzna*|poczuwam|przyjmuj*|akcept*|przyznaj* ;
    spor*|sporn*|reklamac*|reklamow*|reklamuj* ;
    bezpraw*|bezzasad*|niezasad*|nieslusz*|bezpodst*|niesluszn*|nienalezn*|wymysl*|zmysl*|wyssan*|bzdur* ;
    NIE moj|moja|moje|nasz ..1 dlug*|umow*|rachun*|faktur*|spraw*|zobow*|kredyt*|pozyczk* ;
    bled*|blad|blond|zle|zly|pomyl*|omylk*|myli*|falsz* ..3 SUM ;
    SUM ..4 NIE ..2 zgadz*|prawd*|moze|sie|tak*|nalez* ;
    SUM ..3 zawyz*|za_duz*|bled*|zle|skad|wzieta|wymysl*|przekl* ;
    NIE ..2 tyle|tak_duzo|taka|takiej|zadn* ..2 SUM|winien|winna|bral*|zuzyl*|mialo ;
    mialo|mial|miala ..1 byc ..6 jest|a|licz* ;
    nic|niczego|grosza|zlotowki|zadnych ..3 NIE ..1 jestem|bylem|bylam|wisze|winien|winna|mam|dluz* ;
    NIE jestem|bylem|bylam ..3 winien|winna|winny|dluz*|klient*|stron* ;
    NIE wisze|winien|winna ;
    NOT_HAVE ..2 dlug*|zaleglo*|zadluz*|umow* ;
    odstap*|zwroc*|oddal*|odesl*|anulow*|rozwiaz*|wypowied*|zrezygn*|rezygnac* ..6 umow*|GOODS|terminie|
        dlug*|dni|sklep* ;
    umow* ..3 rozwiaz*|wypowied*|zakoncz*|anulow*|NIE|niewazn*|wygas*|skoncz* ;
    udowod*|wykaz*|wykazc*|dowod|dowody ..3 ze|prosze|zadam|dlug*|istni*|winien|roszcz*|to|na_to|cesj* ;
    klauzul*|abuzyw*|niedozwol* ;
    naciag*|oszukan*|wcisn*|wmowi*|lichw*|zdzierst* ;
    zawyz*|nadplac*|podwojn*|dwa_razy|dwukrot* ;
    roszcz*|pozew|nakaz* ..3 NIE|bez|sprzeciw*|bled* ;
    dlug* ..2 NIE ..1 istni*|ma|moj ;
    skad ..3 dlug*|kwot*|to ..3 nic|NIE ;
    korekt*|zero|zera ..4 faktur*|minus|dlug*|zapl*|zero|zadne*
"""

NOT_DISPUTE = """
    NIE dostal*|otrzym* ..2 wyplat*|pens*|wynagr*|jeszcze|kod*|link*|faktur*|umow*|dokument*|zasil*|rent* ;
    NIE zrozum* ;
    NIE ..1 dziala ..2 link*|stron*|blik*|przelew*|aplik*
"""
