/**
 * What bodies and firms work on, where and for whom: words of one line mean the same in the languages of the EU and its neighbours, in the cases and
 * endings in which names have them. Folded (see `wordsOfName`). Only words of one meaning: what means two things in two languages is left out.
 */
export const linesOfFields: Readonly<Record<string, string>> = {
  agriculture: `agriculture agricultural agricoltura agricolo agrario agraria agrarie agrarios agrarias landwirtschaft landwirtschaftliche
    landwirtschaftlicher landwirtschafts agricultura landbouw jordbruk jordbruks landbrug landbrugs landbruk landbruks maatalous
    maatalouden pollumajandus pollumajanduse lauksaimnieciba lauksaimniecibas rolnictwa rolnictwo rolniczy rolnicza rolnicze rolniczego
    zemedelstvi zemedelsky zemedelska zemedelske polnohospodarstva podohospodarstva polnohospodarska kmetijstvo kmetijstva kmetijski
    kmetijska poljoprivreda poljoprivrede poljoprivredni poljoprivredna mezogazdasag mezogazdasagi agriculturii земеделие земеделието
    земеделски zemedelie γεωργια γεωργιας γεωργικη γεωργικης`,
  forestry: `forest forests forestry foresta foreste forestale forestali wald walder forst forstwirtschaft forstwirtschaftliche foret forets
    forestiere forestier bosque bosques forestal floresta florestas florestal bosbouw skog skogs skov skovbrug metsa metsan
    metsatalous metsanduse metsandus mezu misku lasow las lesne lesni lesu lesy lesnictvi lesnictvo lesnictva gozd gozdov gozdove
    gozdovi gozdarstvo gozdarstva sumarstvo erdo erdeszeti padurilor silvicultura горско δασος δασων δασικη`,
  fishery: `fishery fisheries fishing pesca fischerei peches pescas visserij fiske fiskeri fisket kalastus kalatalous kalandus kalanduse
    zivsaimniecibas zuvininkystes rybactwa rybolowstwa rybarstvi rybarstva ribistvo ribistva ribarstvo ribarstva halaszati pescuit
    рибарство αλιεια αλιειας fish pesce poisson pescado peixe ribni ribne рибни zivju zuvu ryb rybni rybny`,
  environment: `environment environmental ambiente ambientale ambientali umwelt umweltschutz environnement environnemental medioambiente ambiental
    ambientais miljo miljovern ymparisto ympariston ymparistokeskus keskkond keskkonna vides aplinka aplinkos srodowiska srodowisko
    prostredi prostredia okolje okolja okolis okolisa kornyezet kornyezeti kornyezetvedelmi mediului среда околната περιβαλλον
    περιβαλλοντος`,
  nature: `naturkunde nature natura naturale naturali natural naturel naturelle naturels naturpark naturschutz naturaleza natureza natuur natur luonto
    luonnon loodus looduse dabas gamtos gamta przyrody przyroda prirody priroda narava narave prirode termeszet termeszeti naturii
    природа природен φυση φυσης φυσικου`,
  economy: `economy economic economics economia economico economica economiche economici wirtschaft wirtschafts wirtschaftliche economie
    economique economiques economicas economicos economische ekonomi ekonomiska okonomi okonomisk talous talouden majandus majanduse
    ekonomika ekonomikas ekonomikos ekonomie ekonomii ekonomicka ekonomicky ekonomiczny ekonomicznego ekonomiczna gospodarki gospodarka
    gospodarcza gospodarczy gospodarcze gospodarstvo gospodarstva gospodarski gospodarska ekonomska ekonomski gazdasag gazdasagi
    economiei economice икономика икономиката икономически ikonomika οικονομια οικονομιας οικονομικων οικονομικο`,
  finance: `finance finances financial finanza finanze finanziario finanziaria finanzen finanz finanzas financiero financiera financas
    financeiro financieel financien finans rahandus rahandusministeerium rahoitus finansu finansow finansowy financi financni financie
    financii financije financija penzugyi finantelor финанси финансите οικονομικα`,
  education: `education educational educazione istruzione educativo educativa educative bildung bildungs erziehung unterricht educacion educacao
    onderwijs utbildning utbildnings uddannelse uddannelses undervisning utdanning opetus koulutus koulutuksen kasvatus haridus hariduse
    izglitiba izglitibas svietimas svietimo edukacji edukacja edukacyjny oswiaty oswiata vzdelani vzdelavani vzdelavanie vzdelavania
    skolstvi skolstva izobrazevanje izobrazevanja vzgoja vzgoje obrazovanje obrazovanja oktatas oktatasi nevelesi educatie educatiei
    invatamant invatamantului образование образованието obrazovanie παιδεια παιδειας εκπαιδευση εκπαιδευσης`,
  training: `training formazione formation formacion formacao weiterbildung fortbildung ausbildung berufsbildung opleiding opleidingen koolitus
    koolituse apmacibas apmacibu mokymo mokymai mokymu szkolen szkolenia szkoleniowe szkoleniowy usposabljanje usposabljanja
    osposobljavanje kepzes kepzesi formare formarea обучение obuchenie καταρτιση καταρτισης`,
  profession: `professional vocational professionale professionali profesional profissional professionnel professionnelle beruflich berufliche
    beruflicher beroeps yrkes erhvervs ammatillinen ammatti kutse kutsehariduskeskus profesionala profesionalas profesinis profesinio
    profesines zawodowy zawodowego zawodowe zawodowych profesni odborna odborne strokovni poklicni poklicna strukovna szakkepzo szakmai
    професионална професионален επαγγελματικη επαγγελματικης`,
  health: `health healthcare salute sanitario sanitaria sanitari gesundheit gesundheits sante salud saude sanidad gezondheid halsa halso
    sundhed sundheds helse terveys terveyden tervis tervise veseliba veselibas sveikata sveikatos zdrowia zdrowie zdrowotny zdrowotnej
    zdravi zdravotni zdravotnicka zdravotnictvi zdravie zdravotnictva zdravje zdravja zdravstveni zdravstvo zdravlja zdravstva egeszseg
    egeszsegugyi sanatate sanatatii здраве здравето здравеопазването zdrave υγεια υγειας υγειονομικη`,
  medicine: `medicine medical medicina medico medica medizin medizinische medizinischen medecine medicale geneeskunde medisch medicinsk medisinsk
    laaketiede laaketieteen meditsiini medicinas medicinos medycyny medycyna medyczny medyczna medyczne mediciny medicinska medicinski
    lekarska lekarske orvosi medicala medicinei медицина медицински медицинска meditsina ιατρικη ιατρικης ιατρικο`,
  research: `research ricerca ricerche forschung forschungs recherche recherches investigacion investigaciones investigacao onderzoek forskning
    forsknings tutkimus tutkimuksen uuringute petnieciba petniecibas petijumu tyrimai tyrimu badan badania badawczy badawcze badawczo
    vyzkum vyzkumu vyzkumny vyzkumna vyskum vyskumu vyskumny raziskave raziskovanje raziskovalni raziskovalna istrazivanje istrazivanja
    istrazivacki kutatas kutatasi kutato cercetare cercetari cercetarii изследвания изследване изследователски izsledvania ερευνα
    ερευνας ερευνων ερευνητικο`,
  science: `science sciences scientific scienza scienze scientifico scientifica wissenschaft wissenschaften wissenschaftliche wissenschaftlicher
    scientifique scientifiques ciencia ciencias cientifico cientifica wetenschap wetenschappen wetenschappelijk vetenskap vetenskaper
    vetenskapliga videnskab videnskaber vitenskap tiede tieteen tieteiden teadus teaduste teaduse zinatne zinatnes zinatnu mokslas
    mokslo mokslu nauki nauk naukowy naukowe naukowo vedecky vedecka znanost znanosti znanstveni znanstvena tudomany tudomanyos
    tudomanyi stiinta stiinte stiintific наука науки науките научен επιστημη επιστημων επιστημονικο`,
  technology: `technology technologies technological tecnologia tecnologie tecnologico tecnologica tecnologicas technologie technologien
    technologique technologisch teknologi teknologisk teknologia teknologian tehnoloogia tehnologija tehnologijas tehnologiju
    technologija technologiju technologijos technologii technologia technologiczny tehnologije tehnologij tehnologia tehnologii
    technologiai технология технологии технологичен tehnologiya τεχνολογια τεχνολογιας τεχνολογιων τεχνολογικο`,
  technical: `technical tecnico tecnica tecnici tecnicos technische technischer technique techniques teknisk tekniska tekninen tehniline tehnika
    tehniska technikos techniczny techniczna techniczne technicka technicky technickych tehnicni tehniski tehnicka tehnicki muszaki
    tehnica tehnic технически техническа τεχνικη τεχνικης τεχνικο`,
  applied: `applied applicata applicate applicato angewandte angewandter angewandten appliquee appliquees aplicada aplicadas aplicado toegepast
    toegepaste tillampad anvendt soveltava soveltavan rakendus rakendusliku lietiskas lietisko taikomuju taikomosios stosowanych
    stosowanej aplikovane aplikovany aplikovanych uporabne uporabnih primijenjenih alkalmazott aplicata aplicate приложни приложна
    εφαρμοσμενων εφαρμοσμενης`,
  innovation: `innovation innovations innovazione innovazioni innovacion innovacao innovatie innovasjon innovaatio innovaatiot innovatsioon
    innovatsiooni inovacija inovacijas inovaciju inovacijos innowacji innowacje innowacyjny inovace inovaci inovacni inovacie inovacii
    inovacije innovacio innovacios inovare inovarii иновации иновация inovatsii καινοτομια καινοτομιας`,
  development: `development sviluppo entwicklung entwicklungs developpement desarrollo desenvolvimento ontwikkeling utveckling utvecklings udvikling
    udviklings utvikling kehittamis kehittaminen kehitys arendus arengu arendamise attistiba attistibas pletra pletros vystymo rozwoju
    rozwoj rozwojowy rozvoje rozvoj rozvoja rozvojova razvoj razvoja razvojna razvojni fejlesztes fejlesztesi fejleszto dezvoltare
    dezvoltarea dezvoltarii развитие развитието razvitie αναπτυξη αναπτυξης αναπτυξιακη`,
  energy: `energy energia energie energetica energetico energetique energi energian energeetika energija energijas energetikos energii
    energetyki energetyka energetyczny energetika energetiky energetiki energetski energije energetikai energiei енергия енергийна
    енергетика energiya ενεργεια ενεργειας ενεργειακη energias energies energiile`,
  industry: `industry industries industrial industria industrie industriale industriali industriel industrielle industrielles industriais
    industri teollisuus teollisuuden toostus toostuse rupniecibas pramones pramone przemyslu przemysl przemyslowy prumyslu prumysl
    prumyslova priemyslu priemysel priemyselny industrija industrije industrijski ipar ipari industriei индустрия индустриален
    promishlenost βιομηχανια βιομηχανιας βιομηχανικη`,
  trade: `trade trading commerce commercial commercio commerciale handel handels comercio comercial handelsvirksomhed kauppa kaupan kaubandus
    tirdzniecibas prekybos prekyba handlu handlowy handlowa handlowe obchod obchodni obchodu obchodna trgovina trgovine trgovsko
    trgovinska kereskedelmi comert comertului търговия търговска търговски targovska targovia εμποριο εμποριου εμπορικο εμπορικη`,
  transport: `transport transports transportation trasporti trasporto transporte transportes vervoer verkehr verkehrs kuljetus liikenne liikenteen
    veondus transporta transporto transportu dopravy doprava dopravni promet prometa prijevoz prijevoza kozlekedesi szallitasi
    transporturi transporturilor транспорт транспорта μεταφορα μεταφορων`,
  tourism: `tourism tourist turismo turistico turistica tourismus touristik tourisme touristique toerisme turism turismi turisme turist matkailu
    matkailun turisma turizmo turizmas turystyki turystyka turystyczna turystyczny cestovniho turizem turizma turisticna turizam
    turisticka turizmus turisztikai turistic туризъм туризма τουρισμος τουρισμου τουριστικη`,
  culture: `culture cultural cultura culturale culturali culturel culturelle culturelles kultur kulturelle cultuur cultureel kulturell kulttuuri
    kulttuurin kultuuri kultuur kulturas kultura kulturos kultury kulturalny kulturni kulturna kulture kulturalis kulturali culturii
    култура културата културен kulturen πολιτισμος πολιτισμου πολιτιστικο πολιτιστικη`,
  social: `social sociale sociali sozial soziale sozialer soziales sociaux socialni socialna sociales sociais sociala sosial sosiaalinen
    sosiaali sotsiaal sotsiaalne socialas socialiniu socialines socialinis spolecznej spoleczna spoleczny spoleczne socjalny socialne
    socialno socijalni socijalne socijalna szocialis социална социални социален sotsialna κοινωνικη κοινωνικης κοινωνικων κοινωνικος`,
  work: `labour labor employment lavoro occupazione arbeit arbeits beschaftigung travail emploi trabajo empleo trabalho emprego arbeid
    werkgelegenheid arbete arbejds arbejde tyo tyollisyys tooturg darba darbo uzimtumo pracy zatrudnienia prace zamestnanosti
    zamestnanost zaposlovanje zaposljavanje zaposljavanja munkaugyi foglalkoztatasi muncii ocuparea труда заетост заетостта εργασια
    εργασιας απασχοληση απασχολησης`,
  water: `water acqua acque wasser wasserwirtschaft eau eaux agua aguas vatten vesi vesihuolto udens vandens vandenys wody wod wodociagi
    vodovody voda vody vodovod vode vizmu apelor вода води водоснабдяване υδατων υδρευση υδρευσης`,
  chemistry: `chemistry chemical chimica chimiche chemie chemische chimie chimique quimica quimico scheikunde kemia keemia kimija kimijas
    chemijos chemii chemiczny chemicka chemicky kemije kemijski kemijska kemiai chimic химия химически χημεια χημειας χημικων`,
  physics: `physics physical fisica fisiche physik physikalische physique fisico natuurkunde fysik fysiikka fuusika fizika fizikas fizikos
    fizyki fizycznej fysiky fyziky fizike fizikalni fizikai fizica физика φυσικη φυσικης`,
  biology: `biology biological biologia biologica biologie biologische biologique biologico biologi bioloogia biologija biologijas biologijos
    biologii biologiczny biologicky biologicka biologije bioloski biologiai биология биологически βιολογια βιολογιας`,
  mathematics: `mathematics mathematical matematica matematiche mathematik mathematiques matematicas wiskunde matematik matematiikka matemaatika
    matematika matematikas matematikos matematyki matematiky matematike математика μαθηματικα μαθηματικων`,
  engineering: `engineering ingegneria ingenieria engenharia ingenieurwesen ingenieurwissenschaften ingenierie ingenieurs ingenjorsvetenskap
    tekniikka inzenerija inzenieru inzinerijos inzynierii inzynieria inzenyrstvi inzinierstva inzenirstvo inzenjerstvo mernoki inginerie
    inginerii инженерство μηχανικη μηχανικων`,
  materials: `materials material materiali werkstoffe materialien materiaux materiales materiais materialen materiaali materjali materialu
    medziagu materialow materialy gradiva anyagtudomanyi materiale материали υλικα υλικων`,
  law: `law legal legge giuridico giuridiche giurisprudenza recht rechts juridique droit derecho direito juridico juridische juridik
    oikeustiede oigusteaduse tiesibu teises prawa prawo prawny pravnicka drept juridica право юридически νομικη νομικης`,
  arts: `art arts arte arti kunst kunste artes konst kunsten taide taiteiden kunsti makslas sztuki sztuk umeni umelecka umenia umetnost
    umetnosti umjetnosti umjetnicka muveszeti arta изкуства изкуство τεχνη τεχνων`,
  music: `music musical musica musicale musik musique muziek musikk musiikki muusika muzikas muzikos muzyki muzyczna hudba hudby hudobna
    glasba glasbe glasbena glazba glazbena zenei muzica музика музикален μουσικη μουσικης`,
  sport: `sport sports sportivo sportiva sportif sportive deporte deportes deportivo desporto desportivo idrott idrotts urheilu liikunta
    spordi sporta sporto sportu sportowy sportovni sportni sportska спорт спортен αθλητισμος αθλητισμου αθλητικος`,
  youth: `youth giovani giovanile gioventu jugend jugendliche jeunes jeunesse juventud jovenes juventude jovens jeugd jongeren ungdom
    ungdoms unge nuoriso nuorten noorte noorsoo jauniesu jaunatnes jaunimo mlodziezy mlodziez mladeze mladez mladina mladih mladinski
    mladinska ifjusagi tineret tineretului младежки младеж νεολαια νεολαιας`,
  women: `women woman donne frauen femmes mujeres mulheres vrouwen kvinnor kvinder kvinner naisten naiste sieviesu moteru kobiet zensky
    zena femeilor жени жените γυναικες γυναικων`,
  family: `family families famiglia famiglie familie familien famille familles familia familias gezin familj perhe perheiden perede
    gimenes gimenu seimos seimu rodziny rodzin druzina druzine druzin obitelj obitelji csalad csaladi familiei семейство
    οικογενεια οικογενειας`,
  children: `children child bambini infanzia kinder enfants enfance ninos infancia criancas kinderen laste bernu vaiku dzieci
    deti detsky otroci otrok djeca djece gyermek copii copiilor деца децата παιδια παιδιων`,
  disability: `disability disabilities disabled disabili disabilita behinderung behinderte behinderten behindertenhilfe handicap handicapes
    discapacidad deficiencia handikapp vammaisten puuetega invalidu neigaliuju niepelnosprawnych postizenym postizenych invalidov
    fogyatekos dizabilitati увреждания αναπηρια αναπηρων`,
  sea: `sea marine maritime marittimo marittima meer meeres maritim mer mar maritimo zee meri merenkulku merendus juras
    jurininkystes juros morski morska morskie morsky morje pomorski pomorska pomorstvo tengeri maritima море морски θαλασσα θαλασσης
    ναυτιλια ναυτιλιας`,
  food: `food foods alimentare alimentari alimentazione lebensmittel ernahrung alimentaire alimentation alimentario alimentacion alimentar
    alimentacao voedsel voeding livsmedel fodevare fodevarer elintarvike ruoka toidu toiduainete partikas maisto zywnosci zywnosc
    spozywczy potravin potraviny potravinarska zivil zivila hrane hrana elelmiszer alimentara храни храна τροφιμα τροφιμων`,
  regional: `seudun seutu seutukunnan regionale regionali regionaux regionales regionais regionaal regionala alueellinen alueiden piirkondlik regionalais
    regioninis regiono regionalny regionalnego regionalna regionalni regijski regijska regionalis регионален регионално регионална
    περιφερειακη περιφερειακο`,
  national: `national nationale nationaler nationales nazionale nazionali nacional nacionales nacionais nationaux nationaal nationell nasjonal
    kansallinen riiklik rahvuslik nacionalais nacionala nacionalinis nacionaline narodowy narodowe narodowego narodni narodny nacionalni
    nacionalna nacionalno drzavni orszagos nemzeti nationala национален национална национално ethniko εθνικο εθνικη εθνικος`,
  european: `europe european europa europea europeo europee europei europaisch europaische europaischer europaisches europeen europeenne europeu
    europees europese europeisk europeiska europaeisk eurooppa eurooppalainen euroopa eiropas europos europejski europejska europejskie
    evropsky evropska evropske evropski europsky europska europski europai europeana европейски европейска ευρωπαικο ευρωπαικη`,
  international: `international internationale internationaler internazionale internacional internationaal internationell internasjonal kansainvalinen
    rahvusvaheline starptautiskais starptautiska tarptautinis tarptautine miedzynarodowy miedzynarodowe mezinarodni medzinarodny
    mednarodni mednarodna medunarodni medunarodna nemzetkozi международен διεθνης διεθνες`,
  public: `public pubblico pubblica pubblici publico publica publicos publique publiques publics offentlich offentliche offentlichen
    oeffentlich publiek openbaar openbare offentlig offentliga julkinen avalik publiska viesoji viesasis publiczny publiczna publiczne
    verejny verejna verejne javni javna javno kozcelu публичен обществен δημοσιος δημοσιο δημοσια`,
  rural: `rural rurale rurali landlich landlicher landliche landelijk landsbygd maaseutu maaseudun maaelu lauku kaimo kaimu wsi obszarow
    wiejski wiejskich venkova venkov vidieka podezelja podezelje ruralni ruralnog videki videkfejlesztesi rurala селски αγροτικη
    αγροτικης αγροτικων υπαιθρου`,
  local: `local locale locali lokal lokale lokaler locaux locales locais lokaal lokala paikallinen kohalik vietejais vietos vietine lokalna
    lokalny lokalnej mistni miestna miestne krajevna lokalni helyi locala местен местна местно τοπικη τοπικης τοπικος`,
  resources: `resources resource risorse ressourcen ressources recursos hulpbronnen resurser ressourcer ressurser resurssit ressursid resursi
    resursu istekliai istekliu zasobow zasoby zdroju zdroje zdrojov virov viri resursa eroforrasok resurse resurselor ресурси πορων
    πορους`,
  autonomous: `autonomous autonoma autonomo autonome autonomes autonomi autonomia autonomie autonomiczny avtonomna автономна αυτονομη αυτονομο`,
  animal: `animal animals animale animali zootecnia zootecnico tiere nutztier tierzucht animaux animales animais dieren veeteelt djur dyr
    elain elainten loomade dzivnieku gyvunu gyvulininkystes zwierzat zootechniki zvirat zvierat zivali zivotinja allatok
    allattenyesztesi animalelor животни животновъдство ζωων`,
  veterinary: `veterinary veterinario veterinaria veterinarmedizin veterinar veterinaire veterinaires veterinarias diergeneeskunde
    elainlaaketieteen veterinaarmeditsiini veterinarijos weterynarii weterynaryjny veterinarni veterinarska allatorvosi veterinara
    ветеринарна ветеринарен κτηνιατρικη κτηνιατρικης`,
  plant: `plant plants piante vegetale pflanzen pflanzenbau plantes vegetales plantas planten vaxter planter kasvien taimede augu augalu
    roslin rostlin rastlin bilja bilje novenyek novenytermesztesi plantelor растения растениевъдство φυτων`,
  wine: `wine vino vini vitivinicolo vitivinicola enologia wein weinbau oenologie enologie vins vitivinicole vinho vinhos wijn viinin
    veini vina vyno wina winiarstwa vinarstvi vinarsky vinarska vinarstvo boraszati viticultura vinului вино виното лозарство οινου
    οινος αμπελου`,
  milk: `milk dairy latte lattiero caseario milch milchwirtschaft lait laitiere laitier leche lacteo lacteos leite melk zuivel mjolk maelk
    melke maito piima piena mleka mleczarska mleko mleczarstwa mlekarna mlekarska tejipari lapte laptelui мляко млечни
    γαλακτος`,
  wood: `wood timber legno legname holz bois madera madeiras hout trae treindustri puu puidu koksnes medienos drewna drewno
    drzewny drevo dreva drevarsky lesa drvo drva faipari lemnului дървесина дървообработване ξυλου`,
  metal: `metal metals metallo metalli metallico metall metallurgie metalliques metaux metalurgia metales metais metaal metaller metallide
    metalu metali metaliczny metalowy kovu kovove kovov kovinske kovin kovinski metala femipari metalelor метали метална μεταλλων
    μεταλλου`,
  textile: `textile textiles tessile tessili textil textilien textilindustrie textiel tekstiili tekstiil tekstila tekstiles tekstilu textilni
    textilny tekstilni tekstilna textilipari textilelor текстил текстилна υφαντουργια υφασματων`,
  stone: `stone marble granite pietra pietre marmo marmi naturstein piedra marmol pedra marmore natuursteen 
    kivien akmens akmenu kamienia kamen kamene kamna koipari pietrei камък μαρμαρου`,
  ocean: `ocean oceans oceanico oceanica oceanicas oceanographic oceanografia ozean ozeanographie oceanographie oceanographique oceaan
    valtameri ookeani okeana okeano oceanu oceany oceanov oceanski oceana oceani океан ωκεανου`,
  climate: `climate clima climatico climatica klima klimaschutz climat climatique klimaat klimat klimatet ilmasto ilmaston kliima klimata
    klimato klimatu podnebje podnebne klime eghajlat climei климат κλιματος`,
  space: `space aerospace spazio spaziale spaziali weltraum raumfahrt spatial spatiale espacial ruimtevaart rymd rumfart romfart
    avaruus kosmose kosmosa kosmoso kosmiczny kosmicznych vesmir vesmirny vesoljski svemirski urkutatasi космически διαστημα διαστηματος`,
  nuclear: `nuclear nucleare nucleari nuklear nucleaire nucleaires nucleares kernenergie kjernekraft ydinvoima tuuma kodol branduolines
    branduoliniu jadrowy jadrowych jaderny jaderne jaderneho jadrovy jedrska jedrski nuklearni nuklearna nuklearis nucleara ядрени
    ядрена πυρηνικη πυρηνικων`,
  soil: `soil soils suolo bodenkunde suelo suelos solos bodem jord maapera augsnes dirvozemio gleby gleboznawstwa pudy
    pody tlo talajtan solului почви почвознание εδαφους`,
  mountain: `mountain mountains montagna montano montani gebirge bergregionen montagne montagnes montana montanas montanha bergen fjall
    fjell vuoristo kalnu gorski gory horsky horska gorska hegyi montan планински планина ορεινη ορεινων`,
  island: `island islands isole inseln insel iles ile islas isla ilhas ilha eilanden oer oyer saaret saarte salos wysp ostrovu
    ostrovov otoki otokov otoka szigetek insulelor острови νησων νησιων`,
  river: `river rivers fiume fiumi fluss fluesse riviere rivieres fleuve rivier elv joki joen upes upiu rzeki rek reky rieky reka
    reke rijeke folyo raului река ποταμου`,
  waste: `waste rifiuti abfall abfallwirtschaft dechets residuos residuo afval avfall affald jatehuolto jate jaatmete atkritumu atlieku
    odpadow odpady odpadu odpadov odpadki hulladek hulladekgazdalkodasi deseuri deseurilor отпадъци αποβλητων απορριμματων`,
  housing: `housing alloggi abitativa abitazione wohnen wohnungsbau wohnungsbaugesellschaft logement logements vivienda viviendas
    habitacao huisvesting wonen bostader boliger bolig asuntojen elamu majoklu mieszkaniowa mieszkaniowy bytove bytovy
    bytova stanovanjski stanovanjska stambena lakasok locuintelor жилища жилищно στεγασης κατοικιας`,
  building: `building construction costruzioni edilizia bauwesen hochbau batiment edificacion construccion construcao construcoes bouw bouwkunde
    bygg byggnads bygge rakennus rakennusalan ehituse ehitus buvniecibas statybos statyba budownictwa budowlany budowlane stavebni
    stavebnictvi stavebna stavebnictva gradbenistvo gradbeni gradevinski gradevinarstvo epitoipari epitesi constructiilor constructii
    строителство строителен κατασκευων κατασκευες`,
  road: `road roads highways strade stradale strassen strassenbau routes routiere carreteras carretera estradas wegen vegvesen
    vejdirektoratet tiehallinto maantee celu keliu drog drogowy drogi silnic cest cesty ceste cestne utak kozut drumurilor пътища οδων`,
  railway: `railway railways rail ferrovie ferroviaria ferroviario eisenbahn ferroviaire ferrocarriles ferroviarios spoorwegen jarnvag jernbane
    rautatie raudtee dzelzcela gelezinkeliu kolei kolejowy kolejowe zeleznic zeleznicni zeleznice zeleznicna zeljeznice vasut vasuti
    feroviar железници железопътна σιδηροδρομων`,
  port: `port ports porti portuale hafen havn hamn puerto puertos portuaria portos satama sadam ostas uosto uostas portu portowy
    pristav pristavu pristanisce lucka kikoto portuar пристанище λιμενος λιμενα`,
  information: `information informazione informazioni informacion informacao informatie teabe informacijas informacijos informacji informacni
    informacne informacijski informacijske informacija informacios informatii информация информационни πληροφοριων πληροφορικη
    πληροφορικης`,
  computing: `informatics computer computing informatica informatik informatique informatyki informatyka informatiky informatike racunalnistvo
    racunalniska racunarstvo datavetenskap datalogi tietojenkasittely arvutiteaduse datorikas informatikos informatikai информатика`,
  communication: `communication communications comunicazione comunicazioni kommunikation comunicacion comunicaciones comunicacao communicatie
    kommunikasjon viestinta kommunikatsiooni komunikacijas komunikaciju komunikacji komunikacja komunikace komunikacie komunikacija
    komunikacije kommunikacios comunicare комуникации επικοινωνιων επικοινωνιας`,
  statistics: `statistics statistical statistico statistica statistik statistisches statistique estadistica estadistico estatistica statistiek
    statistikk tilastokeskus statistika statistikas statistikos statystyczny statystyki statisticky statistiky statisticni statisticki
    statisztikai статистика статистически στατιστικη στατιστικης`,
  management: `management gestione gestion gestao beheer forvaltning hallinto haldus parvaldes vadybos valdymo zarzadzania zarzadzanie rizeni
    riadenia upravljanje upravljanja menedzsment vezetesi managementul управление διαχειρισης διαχειριση`,
  planning: `planning pianificazione planung planificacion planejamento planeamento planeringen planlegging suunnittelu planeerimise planosanas
    planavimo planowania planovani planovania nacrtovanje planiranja tervezesi planificare планиране σχεδιασμου σχεδιασμος`,
  security: `security safety sicurezza sicherheit securite seguridad seguranca veiligheid sakerhet sikkerhed sikkerhet turvallisuus ohutus
    julgeoleku drosibas saugos saugumo bezpieczenstwa bezpieczenstwo bezpecnosti bezpecnost varnosti varnost sigurnosti sigurnost
    biztonsagi sigurantei безопасност сигурност ασφαλειας ασφαλεια`,
  defence: `defence defense difesa verteidigung verteidigungs defensa defesa defensie forsvar forsvars forsvaret puolustus kaitse aizsardzibas
    gynybos obrony obrona obrany obrana obrambo obrane honvedelmi apararii отбрана αμυνας αμυνα`,
  justice: `justice giustizia justiz justicia justica justitie justis oikeusministerio justiits tieslietu teisingumo sprawiedliwosci
    spravedlnosti spravodlivosti pravosodje pravosuda igazsagugyi justitiei правосъдие правосъдието δικαιοσυνης`,
  heritage: `heritage patrimonio kulturerbe denkmalpflege patrimoine erfgoed kulturarv kulttuuriperinto parand mantojuma paveldo dziedzictwa
    pamatek pamiatok dediscine bastine oroksegvedelmi patrimoniului наследство κληρονομιας`,
  history: `history historical storia storico storica geschichte historisches histoire historique historia historico geschiedenis historisk
    historian ajaloo vestures istorijos historii historyczny historicky zgodovine zgodovinski povijesti povijesni torteneti istorie
    istoriei история исторически ιστοριας ιστορικο`,
  language: `language languages linguistics lingue lingua sprache sprachen langue langues lengua lenguas idiomas linguas taal sprak sprog kielten
    keele valodas kalbos jezyka jezykow jazyka jazyku jezika jezikov nyelvi limbii език езици γλωσσας`,
  business: `business businesses enterprise enterprises entrepreneurship imprese impresa imprenditoria unternehmer entreprises
    entrepreneuriat empresas empresarial emprendimiento ondernemers ondernemerschap bedrijfsleven foretagande
    erhvervsliv naeringsliv yrittajyys ettevotluse uznemejdarbibas verslo verslas przedsiebiorczosci przedsiebiorcow podnikani
    podnikatelsky podnikatelu podnikania podjetnistvo podjetniski poduzetnistva poduzetnistvo vallalkozasi vallalkozoi antreprenoriat
    afaceri предприемачество бизнес επιχειρηματικοτητα επιχειρηματικοτητας`,
  standards: `standard standards standardisation normazione normung normalizacion normalizacao normalisation standardizacijos normalizacyjny
    normalizace normalizacie standardizacijo szabvanyugyi стандартизация τυποποιησης`,
  human: `human umano umane menschen humain humaine humaines humano humanos humanas menselijk mansklig inimvara zmogiskuju ludzki ludzkich
    lidskych ludskych cloveskih ljudskih emberi човешки ανθρωπινου ανθρωπινων`,
  minority: `minority minorities minoranze minderheiten minorites minorias minderheden minoriteter vahemmistojen mazumtautibu mazumu mniejszosci
    mensin mensiny manjsin manjina kisebbsegi minoritatilor малцинства μειονοτητων`,
  elderly: `elderly senior seniors anziani senioren altenhilfe altenpflege agees mayores idosos ouderen aldre aeldre eldre ikaantyneiden
    vanurite senioru senjoru seniorow seniory starejsih starijih idosek varstnicilor възрастни ηλικιωμενων`,
  fire: `fire antincendio feuerwehr pompiers bomberos bombeiros brandweer raddningstjanst brandvasen palokunta paasteameti ugunsdzesibas
    gaisriniu pozarna pozarnej hasicu hasicsky hasicov gasilsko gasilska vatrogasna tuzolto pompierilor пожарна πυροσβεστικη`,
  beach: `priobalje priobalja beach coast coastal coste costiero kuste kusten cotier littoral costero costeira kust kyst rannikko ranniku piekrastes
    pajurio wybrzeza pobrezi pobrezia obale obalna coastei крайбрежна ακτων παρακτια`,
  green: `green verde grun grune vert verte verts verdes groen groene gron gronne vihrea roheline zalioji zielony zielona zielone
    zelena zeleny zelene zelenega zold зелена зелен πρασινη πρασινο`,
  protection: `protection protezione schutz proteccion protecao bescherming skydd beskyttelse suojelu apsaugos ochrony ochrona ochrany ochrana zastite zastita varstva varstvo
    vedelem protectia protectiei защита защитата προστασια προστασιας`,
  general: `general generale generales generali generalny generalni vseobecna vseobecny splosna altalanos γενικο γενικη γενικος`,
  higher: 'higher superior superiore superieur superieure hohere hoherer hogere hojere hogre wyzsza vysoka vysoke visoka',
  municipal:
    'comunale comunali communal communale kommunale kommunaler stadtisch stadtische stadtischer miejski miejska miejskie mestsky mestska mestske komunalny komunalni gradska gradski градска δημοτικη δημοτικο δημοτικος',
  north: `north northern nord norden nordlich nordliche norte septentrionale settentrionale noord norra nordre pohjois pohja ziemelu siaures
    polnocny polnocna severni sever severna severny sjeverni sjever eszaki север северен северна βορειος βορεια βορειου βορειας`,
  south: `south southern sud sued suden sudlich sur sul meridionale zuid sodra syd sondre etela louna dienvidu pietu poludniowy poludniowa
    jizni jih juzni juzna juzny sudic юг южен южна νοτιος νοτια νοτιου νοτιας`,
  east: `east eastern ost osten ostlich orientale oriental oost ostra austrumu rytu wschodni wschodnia vychodni vychod vzhodni vzhodna
    istocni istocna keleti estic изток източен ανατολικη ανατολικης ανατολικου`,
  west: `west western ovest westen westlich occidentale occidental oeste vastra vest lansi laane rietumu vakaru zachodni zachodnia zapadni
    zapad zahodni zahodna zapadna nyugati vestic запад западен δυτικη δυτικης δυτικου`,
  italy: `italy italian italia italiano italiana italiani italiane italien italienisch italienische italienne italiens italsky talianska`,
  germany: `germany german deutschland deutsch deutsche deutscher deutsches tedesco tedesca allemand allemande aleman alemana alemao duits
    duitse tysk niemiecki nemecky`,
  france: 'france french frankreich franzosisch francais francaise francese frances francesa frankrijk francuski francouzsky',
  spain: 'spain spanish espana espanol espanola espanoles spanien spagna spagnola espagne espagnol',
  portugal: 'portugal portuguese portugues portuguesa portuguesas portogallo portoghese portugiesisch',
  austria: 'austria austrian osterreich osterreichisch osterreichische osterreichischer autriche autrichien rakousky',
  switzerland: 'switzerland swiss schweiz schweizer schweizerische schweizerischer suisse svizzera svizzero',
  netherlands: 'netherlands dutch nederland nederlandse nederlands niederlande niederlandische olandese hollandais',
  denmark: 'denmark danish danmark danmarks dansk danske danisch danemark',
  sweden: 'sweden swedish sverige sveriges svensk svenska schweden schwedische suede suedois',
  norway: 'norway norwegian norge norges norsk norske norwegen norwegische norvege',
  finland: 'finland finnish suomi suomen suomalainen finnland finska finlandia',
  estonia: 'estonia estonian eesti estland',
  latvia: 'latvia latvian latvija latvijas lettland lotewski',
  lithuania: 'lithuania lithuanian lietuva lietuvos litauen lituania lituanie litewski',
  poland: 'poland polish polska polski polskie polskiego polskich polen polnische pologne polonia',
  czechia: 'czechia czech cesko ceska cesky ceske ceskych tschechien tschechische tcheque',
  slovakia: 'slovakia slovak slovensko slovenska slovensky slowakei slowakische slovaque',
  slovenia: 'slovenia slovenian slovene slovenija slovenije slovenski slowenien slowenische',
  croatia: 'croatia croatian hrvatska hrvatske hrvatski hrvatsko kroatien croazia',
  hungary: 'hungary hungarian magyar magyarorszag magyarorszagi ungarn ungarische hongrie ungheria',
  romania: 'romania romanian romaniei rumanien roumanie',
  bulgaria: 'bulgaria bulgarian български българска българско българия balgarska balgarski bulgarien bulgarie',
  greece: `greece greek hellenic hellas ελλαδα ελλαδας ελληνικη ελληνικης ελληνικο ελληνικος griechenland griechische grece grecia elliniki`,
  cyprus: 'cyprus cypriot κυπρος κυπρου κυπριακη κυπριακο zypern chypre cipro',
  ireland: 'ireland irish irland irlande irlanda eireann',
}
