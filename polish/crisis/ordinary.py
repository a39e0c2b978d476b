"""Ordinary Polish words one slip away from a word of the crisis rules: they are never "corrected" into it.

Plain letters, doubled ones written once. A new form in `spelling` needs its neighbours here.
"""

from polish.crisis.folding import word_set

ORDINARY = word_set(
    """
    atopie bociag bozem bycie cyknalem cyknelam datujcie datuje dobije dobil dociag dotruje dowiesic
    dowiesil dowiesila dowiesze dubil dulil dusia dusic dusie dusik dusila dusile dusili dusilo dusily
    dusin dusiu dycie gatunku ginac gratujcie grobi grodzi grogi groki gromi groni groza grozb groze
    grozic grozie grozil grozim grozni grozo grozy gwalc gwalca gwalce gwalcic gwalcie gwalcil kaleczac
    kamyka kantuje kaptuje kapuje kartuje kasuje katuj katuja katujcie kazuje kituje kocze koncze
    konczyc kotuje kratujcie kratuje krzywce krzywcze krzywd krzywda krzywdo krzywdy krzywdz krzywdza
    krzywdzen krzywdzi krzywdzie krzywe krzywie krzywke kusil kycie laknalem laknelam latujcie latuje
    leknalem leknelam lotruje lozem lsknalem lsknelam lykalem lyknales lyknela lyknelas lyknelom
    lypnalem lypnelam lysnalem lysnelam lzycie maltretuj maltretuja matujcie matuje mobil molestuj
    molestuja moletuje mrozi mrzec musil mycie myknalem myknelam mzycie nabijac nabijam nabije nabijesz naboje
    nalekalam nalekam nalkalam nalkam nalyka nalykac nalykaj nalykal nalykala nalykalas nalykalem
    nalykalom nalykamy nalykan namknal namyka namykalam namykam natykalam natykam nawykalam nawykam
    niknac nizem nobil nomem nosem nowem nozek nozew nozom obije ociag odpale odtruje ogrozi okalecza
    okaleczaj okaleczal okaleczamy okaleczan okaleczec okaleczyc opruje oskocze oskoczyc otruj otruja
    otrute owiesic owiesil owiesila owiesze ozycie patujcie patuje pobal pobial pobic pobiel pobij
    pobija pobila pobili pobilo pobily pobite poboje pobol pobyl pociac pociaga pociagi pociagu pocial
    pociap pociesze pocil podbije podbil podciag podegnalam podegnalem podhale podpadle podpal podpala
    podpalce podpalek podpalem podpalen podpali podpalke podpalu podpaly podpase podpasle podpile
    podpyle podwale podwiesic podwiesil podwiesila podwiesze polgnalem polgnelam polkalem polknales
    polknela polknelas polknelom pomknalem pomknelam pompale popale popije popil posil potknalem
    potknelam potruje powieksze powielic powielil powielila powiersze powierze powiesc powiesci
    powiescic powiescil powiescila powiesi powiesilam powiesilas powiesili powiesilo powiesily powiesz
    powiesza powieszen powieze powiezic powiezil powiezila powije powil pozegnala pozegnalas pozegnalby
    pozegnales pozegnalna pozegnalne pozegnalni pozegnalno pozegnalnym pozegnalom pozegnaly pozegnany
    przedawkowal przedawkowala przedawkowalas przedawkowalem przedawkowalom przedawkowan przedawkuj
    przedawkuja przegnalam przegnalem przemecy przemoca przemoce przemocny przemocz przemoczy przemow
    przemowy przemyc przepoc przetocy pycie pyknalem pyknelam rabujcie rabunku radujcie rafujcie
    rapujcie ratuje ratujecie ratunki rautujcie razujcie robil rotujcie rozegnalam rozegnalem rozem
    rusil rycie ryknalem ryknelam rytujcie samobojce samobojco samobojcy samobojczej samobojczo
    samobojczym samobojczymi samobojczyn samobojczynia samobojczynie samobojstw samobojstwom samobojstwu
    samokaleczanie samokaleczenia samokaleczeniem samokaleczeniu siekier siekierce siekierek siekierka
    siekierke siekiern siekierna siekiero siekiery siekierze siewiera siewiere skacze skatuje skecze
    skocie skocz skocza skoczek skoczem skoczen skoczew skoczke skoczne skoczu skoczy skoczyk skoczyl
    skoncz skoncza skonczen skonczy skonczyl skorcze skorczyc skorze skosze skrocze skrzywdze skucze
    sloncze smocze smoczyc srocze stocze stoczyc stopie struje sycie syknalem syknelam szycie tabletami
    tabletem tabletka tabletke tabletko tatujcie tatuje tkocze topie toruje tratujcie tratunku truje
    tycie tyknalem tyknelam ubierac ucierac udarzyl uderzal uderzy uderzyc uderzyla uderzyli uderzylo
    uderzyly udrzec udusil uginac ujrzec ukatuje ukoncze ukonczyc ukopie ukrzywdze ulopie umiejac
    umiekac umielac umiera umieraj umieral umieram umieran umiewac uniknac upierac uprzec uratujcie
    urzec uskocze uskoczyc utonie utopce utopcie utopi utopia utopic utopiec utopien utopij utopil
    utopio utrzec uwierac uzycie watujcie watuje wdusil wegnajcie wginac wiekiera wiekiere wneca wniknac
    wozem wskocze wskoczyc wtopie wycie wykrwawia wykrwawiac wykrwawiaj wykrwawial wykrwawiamy
    wykrwawian wykrwawilam wzycie zabij zabija zabijace zabijacy zabijaj zabijak zabijal zabijamy
    zabijan zabijasz zabilam zabite zabujac zabujam zaginac zagnajcie zakonczac zakonczy zakonczyl
    zamaka zamka zamkna zamknac zamoknal zamykac zamykaj zamykal zamykam zamykan zamyla zaneca zaniknac
    zapijac zapijam zapije zapijesz zastrzale zastrzege zastrzel zastrzela zastrzelen zastrzeli
    zastrzelil zastrzeze zatknal zatyka zawijac zawijam zawije zawijesz zbijac zbijam zbije zbijesz
    zbycie zdechna zderzyl zdusil zegnacie zegnijcie zemknal zestrzele zestrzelic zeznajcie zgiac zgina
    zginacz zginaj zginal zginam zginan zgnac zgnajcie zgwalci zgwalcic zgwalcie zgwalcila zgwalcili
    zgwalcilo zgwalcily zleca zmaltretuje zmierac zminac zmycie zmyka znaca znecac znecaj znecal znecam
    znecan znece zneci zneka zneta znikac znikna zniknal zocie zolknalem zolknelam zratujcie zrycie
    zucie zwinac zycic zycice zyciem zyciu zyckie zycze zyjcie zyleta zyletce zylete zyletek zyletki
    zyletko zyscie zysie zywcie zywie zyzie
    """
)
