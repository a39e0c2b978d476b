"""Lines for the crisis detector's own tests: what people in trouble write, and what only sounds like it."""

SUICIDE = """
nie chce juz zyc
Nie chcę już żyć, to wszystko nie ma sensu
niechce zyc
nie hce mi sie juz zyc
odechcialo mi sie zyc przez te pisma
zyc mi sie nie chce
po co mi to zycie
po co ja w ogóle jeszcze żyję
nie mam po co wstawac rano
nie mam juz dla kogo zyc
mam dosc zycia
mam dosc wszystkiego zegnajcie
lepiej zeby mnie nie bylo
byłoby lepiej gdybym się nie obudziła
wszystkim bedzie lepiej beze mnie
Córka śpi, patrzę na nią i myślę, że beze mnie miałaby łatwiej
jestem tylko ciezarem dla rodziny
gdyby nie dzieci juz dawno by mnie nie bylo
tylko dzieci mnie jeszcze trzymają przy życiu
jak skoncze ze soba to nie bedzie dlugu
niech sie to skonczy na zawsze
ubezpieczenie na zycie splaci wam dlug jak mnie nie bedzie
polisa po mojej śmierci wystarczy na cały dług
dług umrze razem ze mną
od trupa nic nie dostaniecie
niedlugo i tak mnie nie bedzie to sobie odpiszecie
przyjdzcie sobie po pieniadze na moj pogrzeb
po śmierci męża chcę do niego
po smierci zony chcialbym juz do niej
maz umarl i ja tez chce do niego
wolalabym isc za mezem
maz w marcu umarl, ja bym chciala isc za nim
maz nie zyje, ja tez juz nie chce
zona zmarla, po co mi to wszystko
do zobaczenia u gory tato
komornik moze mi zajac najwyzej trumne
będziecie mieć mnie na sumieniu
przeczytacie o mnie w gazecie
jutro uslyszycie o mnie w wiadomosciach
zabije sie
zabijee siee
zabjie sie przez was
z@b1je się
Z A B I J E  S I E
zabijesie jak nie przestaniecie
chyba sie powiesze
powiesze sie i bedziecie mieli spokoj
skoncze ze soba
chce umrzec
chce umżeć
lepiej umrzec niz tak zyc
wole nie zyc niz tak sie meczyc
nie boje sie smierci, smierc bylaby wybawieniem
mysle o smierci codziennie
mysli samobojcze mam od miesiaca
mysle o samobujstwie
samobojtswo to jedyne wyjscie
chodza mi po glowie najgorsze mysli
odbiore sobie zycie
targne sie na zycie
targnąłem się na życie w zeszłym tygodniu
wyszlam wczoraj ze szpitala po probie samobojczej
zrobie sobie cos
boję się że sobie coś zrobię
zrobie cos glupiego i bedzie po wszystkim
jutro bedzie po wszystkim
wieczorem bedzie juz po mnie
decyzja zapadla, dzis w nocy to zrobie
juz postanowilem, nie powstrzymacie mnie
wszystko mam juz przygotowane, zostal tylko sznur
sznur juz wisi
stoje na moscie i patrze w dol
siedze na dachu
Jestem na torach i czekam na pociąg
skocze z okna
rzuce sie pod pociag
zostaje mi tylko skoczyc z mostu
wjade autem w drzewo i po klopocie
czasem mysle zeby puscic kierownice i wjechac pod tira
lyknelam tabletki
wzielam wszystkie tabletki jakie byly w domu
polknalem garsc prochow i popilem wodka
uzbieralam juz tyle lekow ze wystarczy
nałykam się prochów i zasnę
odkrece gaz i tyle
podetne sobie zyly
strzele sobie w leb
zasnac i sie juz nie obudzic
modle sie zeby rano sie nie obudzic
nie doczekam jutra
nie dozyje konca miesiaca, sam o to zadbam
chcialbym zniknac na zawsze
chcę po prostu przestać istnieć
chce do meza na tamten swiat
spotkamy sie po drugiej stronie
napisalam list pozegnalny
to moja ostatnia wiadomosc, powiedzcie dzieciom ze je kocham
przepraszam wszystkich, zaopiekujcie sie moimi dziecmi
nie widze juz wyjscia, nikt mi nie pomoze
nie widze dla siebie zadnej przyszlosci
nie wroce juz do domu, nie szukajcie mnie
szkoda ze sie urodzilem
wyloguje sie z tego zycia
zejde z tego swiata i bedzie spokoj
wąchać kwiatki od spodu będę i skończy się wasze dzwonienie
syn powiedzial ze sie zabije
boje sie ze ojciec sobie cos zrobi przez te dlugi
maz wyszedl z domu i zostawil list ze nas zegna
mama polknela jakies tabletki i nie moge jej dobudzic
siostra pisze ze nie chce zyc
nie mam mysli samobojczych ale czasem chcialabym zniknac
nie zamierzam sie zabic, jeszcze
ile mam do zaplaty? zreszta niewazne i tak dzis ze soba skoncze
prosze rozlozyc dlug na raty bo inaczej sie powiesze
jeden krok i bedzie spokoj
nie mam odwagi sie zabic ale bardzo bym chcial
zmeczona jestem zyciem
zycie stracilo dla mnie sens
nie ma juz dla mnie ratunku
nie zasluguje zeby zyc
я не хочу жити
хочу умереть
""".strip().splitlines()

SELF_HARM = """
tne sie
znowu się tnę
zaczelam znowu sie ciac
pocielam sobie rece
mam pociete cale uda
okaleczam sie jak dostaje wasze listy
przypalam sie papierosem zeby nie czuc
krzywdze siebie
trzymam zyletke i nie wiem co zrobic
corka sie tnie przez to wszystko
bije sie po glowie az do krwi
samookaleczenie to dla mnie ulga
""".strip().splitlines()

VIOLENCE = """
bije mnie
on mnie bije
maz mnie bije
mąż znowu mnie pobił
maz mnie bjie
bijemnie
partner podnosi na mnie reke
boje sie wracac do domu
boje sie meza
boimy sie go z dziecmi
boję się o swoje życie
boje sie o dzieci jak on wypije
zamknal mnie w domu i zabral telefon
nie wypuszcza mnie z mieszkania
trzyma mnie zamknieta na klucz
mam zakaz wychodzenia z domu, maz pilnuje
grozi mi nozem
powiedzial ze mnie zabije jak odejde
maz grozi ze mnie zabije
dusil mnie wczoraj
syn mnie popycha i zabiera mi rente
wnuk bije babcie i zabiera jej emeryture
ojciec bije mame
tata jest pijany i wali w drzwi
sasiad bije dzieci, slychac krzyki
zmusil mnie sila zebym podpisala te umowe
wzielam ten kredyt bo inaczej by mnie zbil
kazal mi wziac pozyczke, stal nade mna z nozem
zneca sie nade mna od lat
jestem ofiara przemocy domowej
zgwalcil mnie
wujek mnie dotyka
ucieklam z dziecmi przed mezem
ukrywam sie przed bylym partnerem
siedze zamknieta w lazience bo on szaleje
pisze po kryjomu bo on sprawdza mi telefon
prosze nie odpisywac, on czyta moje wiadomosci i bedzie awantura
konkubent przyklada mi noz do gardla
zlamal mi reke
szarpie mnie przy dzieciach
leje nas pasem
przypalil mnie papierosem
koleżanka jest bita przez męża
przyszli jacys ludzie i groza ze polamia mi nogi
""".strip().splitlines()

DANGER = """
ratunku
pomocy blagam szybko
wezwijcie policje blagam
przyslijcie karetke
ktos wywaza mi drzwi
wlamuja sie do mnie teraz
pali sie u mnie w mieszkaniu
czuc gaz w calym domu
nie moge oddychac
leci mi krew, duzo krwi
maz lezy nieprzytomny
mama nie oddycha
pod drzwiami stoja faceci z palkami
zabije ja i dzieci a potem siebie
przyjde do was z siekiera
dziecko polknelo tabletki
mama lezy i sie nie rusza
""".strip().splitlines()

HARMLESS = """
po smierci brata chce do jego banku zadzwonic
po śmierci taty chcę do Państwa podejść i załatwić sprawę
gdzie mam iść po śmierci męża
mąż zmarł, pójdę do niego do szpitala po papiery
ja też chcę dostać umowę, mąż już dostał
umieram z ciekawosci ile mi zostalo
maz mnie zabije jak zobaczy rachunek
żona mnie zabije, jak się dowie o tej pożyczce
skok stop procentowych
po skoku stop procentowych rata mi skoczyla
zabija mnie ta rata
ta rata mnie dobija
te odsetki mnie zabijaja
wykonczycie mnie tymi telefonami
topie sie w dlugach
tonę w długach, proszę o raty
petla zadluzenia
wpadlem w petle chwilowek
nie mam mysli samobojczych, prosze tylko o raty
nikt mnie nie bije
nie mam za co zyc do konca miesiaca
nie mam z czego żyć, proszę o odroczenie
nie da sie zyc za tysiac zlotych
zostaje mi 300 zl na zycie
zyje od pierwszego do pierwszego
koszty zycia poszly w gore
ubezpieczenie na zycie mam do tego kredytu
rata bije mnie po kieszeni
boje sie komornika
boje sie otwierac listy od was
boje sie ze strace prace
boje sie ze maz sie dowie o dlugu
grozi mi eksmisja
grozicie mi sadem
straszycie mnie policja
nekacie mnie telefonami
biore leki na cisnienie i nie mam na rate
wzielam tabletke na bol glowy, zaraz wroce
wydaje wszystko na tabletki
aplikacja sie powiesila
strona mi się zawiesiła
internet mi sie tnie
tne wydatki jak moge
tniemy koszty
telefon mi umarl
padla mi bateria
chce zakonczyc te sprawe raz na zawsze
chce to splacic raz na zawsze
chce skonczyc splate przed swietami
skonczyla mi sie umowa o prace
zamkneli mi zaklad
nie bedzie mnie w domu do piatku
jutro mnie nie bedzie, prosze dzwonic w piatek
mnie juz nie ma pod tym adresem
nie chce z wami rozmawiac
nie chce placic
nie mam sily juz do tych pism
mam dosc waszych telefonow
mam dość, proszę przestać dzwonić
zegnam
zegnam panstwa
moj maz zmarl w marcu
ojciec umarl rok temu, dług jest jego
jestem po zawale i nie pracuje
prawie zawalu dostalam jak zobaczylam kwote
mialem wypadek samochodowy i lezalem w szpitalu
jade pociagiem, odpisze pozniej
stoje na przystanku, prosze zadzwonic za godzine
stoje w kolejce na poczcie
mieszkam przy torach, listy gina
skoczylem do sklepu, prosze poczekac
wyskoczyl mi blad na stronie
serce mi bije jak dzwonicie
po moim trupie zaplace
predzej umre niz zaplace
ile mam jeszcze do zaplaty
prosze rozlozyc na raty po 200 zl
zaplace po wyplacie
dzien dobry
to nie ja, pomylka
potrzebuje pomocy prawnej
prosze o pomoc w splacie
pomoc
zglosze was na policje
potrzebuje kopii umowy
prosze przyslac mi kopie umowy
komornik zabral mi pensje
komornik zajal mi konto
wisze wam 300 zl
syn mnie utrzymuje
zabieram sie za splate
powiem szczerze nie stac mnie
nie powiem gdzie mieszkam
odciela mi prad i gaz
rachunek za gaz mnie dobil
jestem w ciazy i nie pracuje
zona urodzila dziecko
rzucilem prace
rzucila mnie dziewczyna i zostalem z kredytem
pani mnie zle zrozumiala
jestem zalamana ta sytuacja, co moge zrobic
nie dam rady zaplacic w tym miesiacu
nie mam z czego oddac, nie dam rady 300
przeraza mnie ta kwota
nie widze innego wyjscia niz raty
nie widze sensu placic takich odsetek
czy mozna skrocic okres splaty
usuncie moje dane na zawsze
prosze zapomniec o sprawie
zabilem czas czekajac na infolinii
kot mi zdechl
gol samobojczy roku
nie zyje pod tym adresem nikt taki
w zyciu nic od was nie bralem
cale zycie uczciwie placilem
wezwanie do zaplaty dostalem
chce wziac urlop i wtedy zaplace
oddam co do grosza
""".strip().splitlines()

# No word of a rule need be in them: hints, households, children, third persons, slips of the finger.
VEILED = """
Dziękuję za wszystko, była pani dla mnie miła, więcej już nie napiszę do nikogo
Proszę przekazać żonie, że hasło do konta jest w szufladzie, ja już nie dam rady
nie musicie juz nic rozkladac na raty, po weekendzie nie bedzie komu placic
Codziennie budzę się z żalem, że się obudziłam
leki na sen mam odłożone, wystarczy na długo, na bardzo długo
już nie liczę rat, liczę tabletki
mam 72 lata i nie chcę już być nikomu kulą u nogi
świat bez takiego jak ja byłby czystszy
nie umiem już żyć z tym wstydem
żyć się odechciewa człowiekowi jak was czyta
wstyd mi przed dziećmi, lepiej żeby zapamiętały mnie takiego jak kiedyś
ile dostaje rodzina z ubezpieczenia jak ktoś sam się zabije?
czy po samobójstwie dług przechodzi na dzieci
Jak umrę to umorzycie?
Ostatni raz odpisuję, potem będzie cisza na zawsze
Nikt nawet nie zauważy jak mnie zabraknie
każdego dnia zastanawiam się czy jeszcze warto żyć
wieczorami chodzę nad rzekę i patrzę na wodę, coraz bliżej brzegu
trzymam się już tylko dla psa
gdyby nie mama, już bym to zrobił
po co to wszystko, i tak niedługo koniec
jestem zmęczona, tak zmęczona, że chciałabym zasnąć na zawsze
wygraliście, jutro będzie o jednego dłużnika mniej
Zapiszcie w aktach: dłużnik nieosiągalny, na zawsze
chyba pójdę za żoną, ona tam na mnie czeka
odebrałem wasze pismo, kupiłem linkę w budowlanym, resztę sobie państwo dopowiedzcie
napuściłam wody do wanny i siedzę z suszarką
otworzyłam okno na dziesiątym, wieje, ładny widok na koniec
mam przy sobie nóż i nie wiem co zrobię za chwilę
siedzę w garażu z włączonym silnikiem
zamknęłam drzwi garażu i odpaliłam auto
do jutra mnie nie będzie wśród żywych
przez ten kredyt chodzę po ścianach i myślę o najgorszym
myślałem już żeby się rzucić pod metro
nie chce mi sie ciagnac tego zycia
mam ochotę strzelić sobie w głowę
Mój lekarz mówi o depresji, ja mówię, że to już koniec drogi
rozpisałam kto co dostanie po mnie, kot do Basi
Nie planuję już niczego po niedzieli
nie planuje nic na przyszly tydzien, nie bedzie mnie
już mi wszystko jedno czy żyję
jakby mnie samochód przejechał to byłaby ulga
chciałabym żeby mnie coś potrąciło
mam nadzieję że nie dożyję waszej wizyty
modlę się o raka, żeby było szybciej
Boże zabierz mnie już do siebie
kładę się spać z nadzieją, że rano nie wstanę
każdej nocy zasypiam z nadzieją że już nie otworzę oczu
gdzie najbliższy most, tak żeby był wysoki
ile trzeba wziąć apapu żeby nie wstać
który lek zabija najszybciej
jak się bezboleśnie zabić
czy ubezpieczyciel wypłaci jak skoczę
ja na siebie wyrok już wydałem
już nie walczę. poddaję się. żegnam.
poddaje sie, dluzej juz nie pociagne tego wozka
nie mam już łez, nie mam sił, nie mam po co
jest ze mną bardzo źle, proszę mnie do kogoś połączyć, zanim będzie za późno
zanim zrobie cos czego nie da sie cofnac
boje sie tego co moge zrobic
nie ufam sobie dzisiaj w nocy
nie zostawiajcie mnie samej bo nie wiem co zrobie
zostałam sama z myślami, są straszne
w glowie mi siedzi tylko jedno, zeby to skonczyc
ciągle mi się śni że wiszę na sznurze
śni mi się mój pogrzeb i jest mi dobrze
zrobiłam sobie krzywdę, leci krew z nadgarstka
jak dzwonicie to potem idę do łazienki i się ranię
mam na rękach kreski od żyletki
świeże kreski na przedramieniu, długie rękawy w lipcu
wbijam sobie cyrkiel w udo
przypaliłem sobie rękę papierosem bo tylko to pomaga
uderzam pięścią w ścianę aż do krwi
syn ma całe przedramiona w bliznach, nie wiem co robić
Mąż znalazł wezwanie od was i skończyło się na SOR-ze
proszę nie przysyłać listów do domu, ostatnim razem miałam przez to podbite oko
jak przyjdzie list to on wpadnie w szał
nie mogę rozmawiać, on stoi obok
on wszystko sprawdza, telefon, torebkę, rachunki, a jak coś nie gra to leje
dostaję od męża za każdy paragon
mąż po pijaku rzuca się do bicia
tata znowu pobił mamę, mam 12 lat, nie wiem do kogo pisać
mam 14 lat, ojczym przychodzi do mnie w nocy
teść mnie obmacuje a mąż mówi że kłamię
śpię z nożem pod poduszką bo boję się konkubenta
zamykam się z dziećmi na noc w pokoju i przystawiam szafkę do drzwi
ma sądowy zakaz zbliżania, a dziś stoi pod moim blokiem
mój były znalazł nasz adres, boję się
schowałyśmy się u sąsiadki, on chodzi po klatce z siekierą
kazał mi brać chwilówki i oddawać mu pieniądze, jak odmówiłam to mnie pobił
syn narkoman terroryzuje cały dom
córka mnie szarpie i zamyka w pokoju, mam 80 lat
sąsiadka co wieczór krzyczy o pomoc a jej mąż ryczy że ją zatłucze
pracodawca trzyma moj paszport i nas bije
prosze pomoc, gospodarz nas nie wypuszcza
chłopak trzymał mi głowę pod wodą
podduszał mnie poduszką
mam siniaki na szyi po wczorajszym
grożą mi że zrobią krzywdę dzieciom jak nie oddam lichwiarzowi
przyszedł typ od pożyczki prywatnej i powiedział, że połamie mi ręce
mama wzięła wszystkie leki i śpi, nie reaguje
żona zamknęła się w łazience i nie odpowiada, wcześniej płakała że ma dość
mąż poszedł do lasu z liną
brat stoi na dachu
córka napisała, że przeprasza za wszystko i ma wyłączony telefon
ojciec zabrał broń i pojechał nie wiadomo gdzie
chyba mnie otruł, wymiotuję i nie widzę
duszę się dymem
leżę na podłodze, nie mogę wstać od wczoraj
mam nóż w brzuchu
neichce zyc
chce umzrec
zabuje sie
skocxe z mosti
chcę popelnic smobójstwo
nie xhce zyc
bjje mnie maz
pobilmnie
niemamsilyzyc
niech ktos mnie zabije
zabijcie mnie w koncu, bedzie spokoj
mam tego wszystkiego dość, chcę się położyć i już nie wstać
zostawiam ten świat bez żalu
nie jestem w stanie dalej funkcjonować, w nocy pisałem testament
Mieszkanie posprzątałam, rachunki leżą na stole, klucze u sąsiadki, proszę już nie pisać
jak mnie odetną to proszę im powiedzieć, że się starałem
bylabym szczesliwa gdybym dzis zasnela snem wiecznym
wczoraj stałem przed lustrem z brzytwą i tylko telefon od córki mnie powstrzymał
już tylko wiara mnie trzyma, bo samobójcy nie idą do nieba
gdyby to nie był grzech to bym ze sobą skończyła
jak by sie dalo nacisnac guzik i nie istniec to bym nacisnela
nie chcę żeby dzieci mnie znalazły, więc pojadę gdzieś dalej
nie powinno mnie byc
jestem pomyłką, niepotrzebnie żyję
mąż mówi że jak pójdę na policję to mnie nie znajdą
w domu jest piekło, mąż bije a ja biorę kredyty żeby miał na wódkę
pokłóciliśmy się o wasz list i wylądowałam na podłodze z rozbitą głową
mąż wyrzucił mnie z domu w nocy z dziećmi, bez butów
ktoś mnie przetrzymuje
wziął mnie siłą
zmusza mnie do rzeczy których nie chcę
nie pozwala mi jeść dopóki nie spłacę
wczoraj szarpanina, dzisiaj gips na ręce, a on udaje że nic się nie stało
""".strip().splitlines()
