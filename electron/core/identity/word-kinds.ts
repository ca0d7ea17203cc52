import { romanise } from './romanise.ts'

/** Words of names that say what an organisation is or does, and so tell little apart. Folded (see `wordsOfName`). */

/** Kinds of institution; words of one line mean the same in several languages. */
const linesOfKinds: Readonly<Record<string, string>> = {
  university:
    'university universities universita universitat universitaet universite universidad universidade univerza univerzita uniwersytet universitatea universiteit universitetas universitet yliopisto ulikool universitate egyetem sveuciliste πανεπιστημιο университет prifysgol unibertsitatea universitetet ulikooli yliopiston universiteti universitates universiteto universiteta sveucilista egyetemi университета panepistimio universidades univerzity univerzitu uniwersytetu universitatii',
  polytechnic:
    'polytechnic politecnico polytechnique politecnica politehnica politechnika polytechnio πολυτεχνειο politecnic politechniki politehnika politehnike politecnici polytechnika polytechniki πολυτεχνειου',
  municipality:
    'gemeindeverwaltung gemeindeamt marktgemeindeamt stadtamt samtgemeinde verbandsgemeinde einwohnergemeinde onkormanyzat magistrat kreisstadt universitatsstadt municipality comune gemeinde marktgemeinde stadt stadtgemeinde stadtverwaltung obec mesto mestys municipio municipal ayuntamiento mestna statutarni commune mairie ville savivaldybe obcina gmina miasto kommun kommune kunta vald pasvaldiba opstina grad opcina primaria comuna onkormanyzata δημος обшtina община ajuntament udala hansestadt landeshauptstadt municipalidade concello urzad citta ciudad cidade comuni comunei orasul orasului municipiul municipiului comunelor gemeenten kaupunki kaupungin linnavalitsus vallavalitsus linn savivaldybes savivaldybei savivaldybiu novads novada gminy gmin miasta mesta obce obci obcine obcinska mestne grada opcine varosi kozseg kozsegi oras общини общинска δημου kommunen kommuner kommunal gemeente stad ajuntaments concelho',
  city: 'city town borough',
  canton: 'canton kanton cantone chantun cantons',
  district: 'district bezirk distretto distrito distrikt rajons rajonas rajono rayon',
  county:
    'county landkreis kreis powiat zupanija okres apskritis shire judetul megyei comitatul judet judetean judeteana maakond maakonna maavalitsus lan lansstyrelsen fylkeskommune fylke powiatu starostwo okresu zupanije varmegye megye',
  province:
    'province voivodeship provincia provinz provincie wojewodztwo oblast diputacion provinciale provincial wojewodztwa oblastna област областна областен областната',
  region: 'region regione regiao regional regija regionas kraj περιφερεια land regionu regionen regiuni regionalrat региона',
  metropolis: 'metropolis metropole metropoli agglomeration communaute',
  council:
    'council comhairle kunsill conseil consiglio consejo cyngor rada conselho consell rat raad radet rad neuvosto noukogu taryba padome zastupitelstvo savet consiliul consiliu съвет συμβουλιο tanacs vijece svet',
  chamber:
    'chamber camera kammer handelskammer camara chambre komora rumai izba zbornica επιμελητηριο kamer kammare kamari koda rumu izby kamara kamaraja kamarai camere палата επιμελητηριου',
  craftChamber: 'handwerkskammer',
  farmChamber: 'landwirtschaftskammer',
  foundation:
    'foundation fondazione fundacion stiftung fondation nadace nadacia fundacja stichting fundacao fundatia fondas ustanova zaklada fondacija fondatsia ιδρυμα alapitvany fundacio stiftelse stiftelsen saatio saation sihtasutus nodibinajums фондация alapitvanya fundatie fundatii fundaciones nadacny ιδρυματος',
  association:
    'association associazione asociacion verein verband associacao asociace asociacija drustvo stowarzyszenie vereniging asociatia spolek zdruzenie sdruzeni egyesulet σωματειο συλλογος asotsiatsia sdruzhenie udruga zveza forening foreningen forbund yhdistys uhing biedriba associacio asociacijos asociaciju spolku stowarzyszenia drustva udruzenje сдружение asociatii egyesulete szovetseg szovetsege seura verbandes liit σωματειου συλλογου vereins',
  union:
    'union unione gewerkschaft syndicat sindacato sindikat zwiazek sajunga svaz ομοσπονδια federation federazione federacion unio-x sindicato vakbond fagforbund sindicatul zwiazku zwiazki sojuz съюз ενωση ενωσης federatie federacja federace federacia federacija federatia федерация',
  consortium:
    'consortium consorzio konsortium consorcio zweckverband konsortsium konsorcijs konsorcium konsorcja konzorcij konzorcium consortiul консорциум κοινοπραξια consorci consorzi consorcios',
  institute:
    'institute zavod zavoda institut istituto instituto instytut institutas institutul ustav intezet ινστιτουτο institutt institutet instituttet instituut instituutti instituts institutului institucio институт ινστιτουτου ustavu instytutu intezete kutatointezet ινστιτουτα',
  academy:
    'academy akademie academie accademia academia akademija akademia akademii akadeemia akadeemi akademi akademiet akatemia академия ακαδημια akademije academies akademiei academiei',
  college: 'college kolleg coleg collegio colegio kollegium collegium kolledz koledzas kolegium colegios',
  school:
    'school basisschool grundskola grundskolan folkeskole folkeskolen barneskole ungdomsskole alakoulu peruskoulu pohikool pohikooli pamatskola vidusskola progimnazija schule scuola escuela ecole escola sola skole szkola mokykla gymnasium gymnazium gimnazija liceo lycee realschule berufsschule volkshochschule grundschule escolas skolka iskola σχολειο skola scuole schulen schulzentrum escuelas ecoles scholen skolan skolen koulu koulun kool kooli skolas mokyklos skoly skol scoala scolii scoli училище училища uchilishte liceum liceul lyceum licej lukio gumnaasium gimnazijos gimnaziul gymnasieskola gimnazium iskolai liceu colegiul σχολεια λυκειο γυμνασιο',
  fachhochschule:
    'fachhochschule professionshojskole professionshojskolen hochschule ammattikorkeakoulu ammattikorkeakoulun hogeschool hogskola hogskolan hogskole hoyskole hogskolen rakenduskorgkool korgkool augstskola kolegija',
  kindergarten:
    'kindergarten kita kindertagesstatte kleuterschool materska vrtec vrtci vrtic przedszkole przedszkola darzelis bernudarzs pirmsskolas lasteaed paivakoti forskola forskolan bornehave bornehaven barnehage ovoda ovodaja gradinita asilo nursery νηπιαγωγειο nipiagogeio',
  hospital:
    'hospital uniklinikum uniklinik hospitals ospedale ospedaliera krankenhaus klinikum klinik hopital hospitalier nemocnice bolnisnica szpital ligonine bolnitsa bolnica νοσοκομειο universitatsklinikum korhaz hospitalar spital spitalul spitalului sykehus sjukhus sygehus sairaala sairaalan haigla slimnica slimnicas ziekenhuis ziekenhuizen hospitales hospitais szpitala szpitale nemocnica nemocnici bolnice болница болници korhaza νοσοκομειου ospedali ospedaliero universitatsklinik ligonines',
  ministry:
    'ministry ministero ministerium ministere ministerio ministerstvo ministerija ministerstwo ministerul υπουργειο ministrstvo ministrie departementet ministeriet ministeri ministeerium ministeeriumi ministerijas ministerijos ministarstvo ministarstva ministerstva ministerstwa ministrstva miniszterium miniszteriuma министерство министерството ministeriul υπουργειου ministeriums ministerie',
  agency:
    'agency agenzia agentur agence agencia agentura agencja agencija agentia agentschap myndigheten virasto amet agentury agenturas agenturos agencji agencije ugynokseg ugynoksege agentiei агенция agencies agenzie οργανισμος',
  authority:
    'authority administration administracija administrazione bezirksregierung landesamt bauamt autorita autoritat autorite autoridad autoridade autoriteit verwaltung amministrazione administracion administracao administratie administracijos administracji administracia',
  museum:
    'museum museo musee museu muzej muzeum muziejus μουσειο museet museoliitto muuseum muzejs muzeja muziejaus muzea музей muzeu muzeul muzeului museos musees museen musei muzeuma μουσειου',
  library:
    'library biblioteca bibliothek bibliotheque knihovna knjiznica biblioteka bibliotheek biblioteket bibliotek kirjasto raamatukogu biblioteki bibliotekos knihovny kniznica knjiznice konyvtar konyvtara библиотека βιβλιοθηκη bibliotheken bibliotecas',
  theatre:
    'theatre theater teatro teatr divadlo teatras gledalisce teater teatteri teatris teatra teatru kazaliste szinhaz театър θεατρο schauspielhaus theaters',
  church:
    'parish church parrocchia pfarrei kirchengemeinde paroisse parroquia farnost parafia parafija parochie kyrka forsamling seurakunta kogudus draudze parafii farnosti zupnija zupa plebania parohia енория ενορια iglesia eglise chiesa kirche kirchgemeinde kosciol crkva cerkev εκκλησια',
  diocese:
    'diocese diocesi diozese bistum erzbistum diocesis dieceza diecezja diecezji diecese biskupstvi biskupstvo biskupija skofija nadskofija bisdom egyhazmegye puspokseg episcopia vyskupija hiippakunta епархия',
  charity: 'charity caritas charita karitas diakonie',
  bank: 'bank banca banco banque banka bankas sparkasse banken banche pankki pank banku банка τραπεζα sparekasse caixa cassa',
  cooperative:
    'cooperative cooperativa genossenschaft druzstvo zadruga spoldzielnia kooperatyvas cooperatie andelsselskab kooperativ kooperatiiv osuuskunta spoldzielni spoldzielcza szovetkezet cooperatives druzstva zadruge кооперация συνεταιρισμος συνεταιρισμου',
  centre:
    'centre center centro zentrum centrum centar centras osrodek stredisko κεντρο centros centri centres centrul centrului senter centret keskus keskuse keskuksen centrs centra osrodka centru център zentren sredisce srediste kozpont kozpontja κεντρου centralen',
  park: 'park parco parque parc technopark technologiepark gewerbepark',
  cluster: 'cluster polo pole klaster klasteris',
  hotel: 'hotel albergo pension penzion viesbutis ξενοδοχειο',
  farm: 'farm azienda agricola agricole bauernhof farma ukis kmetija gospodarstwo ferma stopanstvo',
  pharmacy: 'pharmacy farmacia apotheke pharmacie lekarna vaistine',
  studio: 'studio atelier buro bureau office kanzlei ufficio',
  club: 'club klub klubas sportverein',
  society: 'society draugija draugijos gesellschaft societe societa sociedad sociedade spolecnost bendrove druzba spolka tarsasag εταιρεια',
  company:
    'company yhtio yhtion obrt firma ditta empresa entreprise imone unternehmen podjetje podnik przedsiebiorstwo poduzece compagnia compania compagnie maatschappij foretag virksomhet yritys ettevote uznemums uznemuma imones przedsiebiorstwa podniku podjetja vallalat societatea предприятие επιχειρηση επιχειρησεις',
}

export const kindOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(linesOfKinds).flatMap(([kind, line]) =>
    line.split(' ').flatMap((word) => spellings(word).map((one) => [one, kind] as const)),
  ),
)

/** In its own letters, and in those of passports. */
export function spellings(word: string): readonly string[] {
  return [folded(word), romanise(word)]
}

/** As `wordsOfName` folds it: a word in capitals does not tell its last sigma. */
function folded(word: string): string {
  return word.replaceAll('ς', 'σ')
}

/** What many firms and bodies do or call themselves. */
export const commonWords: ReadonlySet<string> = new Set(
  `group gruppo gruppe groupe grupo grupa grupe holding holdings international internazionale internacional internationale national nazionale
  nacional nacionalni nacionalinis europe european europea europaische italia italy italiana deutschland espana iberica france portugal lietuva
  lietuvos ireland uk wales cymru england scotland slovenija ceska polska hellas bulgaria romania
  service services servizi servicios servicos dienste dienstleistungen sluzby storitve paslaugos uslugi
  system systems sistemi sistemas systeme systemy solution solutions soluzioni soluciones losungen sprendimai
  technology technologies technologie technologien tecnologia tecnologie tecnologias technologija technologijos tech technik technika technical tehnologije
  consulting consultants consultoria consulenza beratung advisory management marketing media design digital software informatica informatik it
  engineering ingegneria ingenieria engenharia ingenieure industry industries industria industrie industriale industrial industriais
  production produzione produkcija proizvodnja proizvodno produktion trade trading trgovina trgovsko trgovinu usluge usluga handel handels commerce comercio commercio
  import export construction construcoes costruzioni construcciones bau statyba statybos edilizia stavby automation automazione automotive
  energy energia energie energija electronics elettronica electronica elektronik mechanical meccanica meccaniche officine officina metal metall
  research ricerca ricerche forschung investigacion recherche vyzkum raziskave tyrimai innovation innovazione innovacion inovacija
  development sviluppo entwicklung desarrollo desenvolvimento developpement razvoj razvojna pletra rozvoj
  training formazione formation formacion formacao bildung weiterbildung fortbildung ausbildung education educativo izobrazevanje vzdelavani svietimo
  social sociale sozial socialni sociales health salute gesundheit sante salud sanitaria medical medizin
  logistics logistica logistik transport transporti trasporti transporte food alimentare agro agricultural agrarian bio eco green new nuova nuovo nova neue
  metropolitan
  public pubblico pubblica publico oeffentlich offentlich private privat general generale central centrale zentral
  local lokale locale mistni miestne vietos action azione accion lag gal mas urban rural tourism turismo turizam
  studi studies lavoro work arbeit trust fund fondo partner partners partnership network netzwerk rete projekt project progetto
  superior superiore superieur superieure higher hohere miejski miejska miejskie mestska mestsky komunalny comunale comunali communale communal kommunale stadtische
  royal ente morale sole owner quality plus pro art business enterprise enterprises factory lab labs laboratory laboratori global world euro`
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(folded),
)

/** Words of English names that no other language has. */
export const englishWords: ReadonlySet<string> = new Set(
  `hungarian croatian lithuanian latvian estonian polish czech slovak slovenian romanian bulgarian greek hellenic cypriot irish british english welsh
  scottish german french italian spanish portuguese dutch belgian danish swedish norwegian finnish swiss austrian maltese european
  of the university institute council county municipality city town borough agency authority ministry department society foundation library district board
  voivodeship directorate health environment environmental mountains river parish agricultural forestry fisheries tourism museums studies safety housing applied youth women
  children people higher sustainable coastal knowledge wildlife community school chamber basin heritage`.split(/\s+/u),
)

/** Those that names in other languages borrow: of two, one is English. */
export const borrowedWords: ReadonlySet<string> = new Set(
  'research company technology development engineering trade business training centre center national science water education management marine energy'.split(
    ' ',
  ),
)

/** Articles and prepositions, "and", and legal forms that stand inside a name. */
export const stopWords: ReadonlySet<string> = new Set(
  `& a ad al alla alle allo ai agli an am as at au aux auf aus b bei by c con d da dal dalla dalle de degli dei del dell della delle dello dem den der des di
  die do dos das du e el en et fur for fuer from g h i il im in ir is iz k l la las le les lo los m mit n na nad nel nella o of og on or ob od per pod po por
  pour pre pri pro s se sul sulla sur the to u um un una und v van ved vid vom von vor w we with y z za ze zu zum zur x ve και του της των το τα τη στην η ο οι
  и на за в от ev ek gmbh ggmbh mbh ag kg ohg gbr eg spa srl ltd limited sa sl sro lda doo uab inh inhaber sp
  по от към до във със гр gr din si pentru para pelo pela nello nell dall sull presso dans sous chez avec beim voor het bij dla pw cu prie към при με για στο στη`
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(folded),
)

/** Of them, those that join what follows to what stands before: no name begins with one. */
export const prepositions: ReadonlySet<string> = new Set(
  'de di del della delle dei degli dell da do dos das du des d of von van vom dem for til za w ve v u'.split(' '),
)

/** Begin the part of a name that is a department, faculty or branch of what the rest names. */
export const unitWords: ReadonlySet<string> = new Set(
  `department dept dep dpt dipartimento dip dipart departamento dpto departement departament katedra lehrstuhl chair cattedra faculty facolta facultad faculdade faculte fakultat fakultaet fakulteta
  fakulta fakultet fakultetas wydzial ufr fachbereich fb bereich division divisione abteilung abt section sezione seccion sektion service servizio servicio
  delegation delegazione delegacion direction direzione direccion direcao direktion directorate direktsia uprava ufficio office unit unita unidad unidade unite laboratoire laboratorio
  laboratory labor filiale filial filiala branch niederlassung zweigstelle zweigniederlassung geschaftsstelle standort aussenstelle etablissement sede succursale sucursal
  padalinys skyrius filialas odbor oddelek odstepny rayon ortsverband regionalverband kreisverband landesverband ortsgruppe τμημα σχολη διευθυνση катедра факултет
  settore assessorato consejeria conselleria concejalia departament referat dezernat fachdienst fachbereich eigenbetrieb dienst afdeling oddeleni
  osztaly iroda directia serviciul дирекция отдел osakond nodala departaments osasto yksikko enhet kontoret
  adran ysgol school`
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(folded),
)

/** Words that are shortened without being their beginning, and kinds of institution that go by their initials. Each to the words in full. */
export const shortWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dept: 'department',
    dpt: 'department',
    dpto: 'departamento',
    intl: 'international',
    nth: 'north',
    sth: 'south',
    gdn: 'garden',
    gdns: 'gardens',
    cd: 'conseil departemental',
    cr: 'conseil regional',
    ic: 'istituto comprensivo',
    ntra: 'nuestra',
    sra: 'senora',
    sr: 'senor',
    hnos: 'hermanos',
    ics: 'istituto comprensivo statale',
    iis: 'istituto istruzione superiore',
    ies: 'instituto educacion secundaria',
    ceip: 'colegio educacion infantil primaria',
    kv: 'kreisverband',
    lv: 'landesverband',
    ov: 'ortsverband',
    vg: 'verbandsgemeinde',
    ffw: 'freiwillige feuerwehr',
    osp: 'ochotnicza straz pozarna',
    natl: 'national',
    mgmt: 'management',
    govt: 'government',
    assn: 'association',
    ets: 'etablissements',
    etbs: 'etablissements',
    cie: 'compagnie',
    frs: 'freres',
    assoc: 'association',
    ass: 'associazione',
    asoc: 'asociacion',
    fdn: 'foundation',
    fond: 'fondazione',
    naz: 'nazionale',
    nac: 'nacional',
    reg: 'regionale',
    prov: 'provincia',
    dip: 'dipartimento',
    dipart: 'dipartimento',
    az: 'azienda',
    agr: 'agricola',
    cons: 'consorzio',
    cult: 'culturale',
    sav: 'savivaldybe',
    gem: 'gemeinde',
    mun: 'municipio',
    tech: 'technology',
    bros: 'brothers',
    flli: 'fratelli',
    gebr: 'gebruder',
    mfg: 'manufacturing',
    eng: 'engineering',
    ctr: 'centre',
    ges: 'gesellschaft',
    sta: 'santa',
    sto: 'santo',
    ste: 'sainte',
    st: 'saint',
    skt: 'sankt',
    vhs: 'volkshochschule',
    hwk: 'handwerkskammer',
    wk: 'wirtschaftskammer',
    wko: 'wirtschaftskammer',
    lwk: 'landwirtschaftskammer',
    uniklinik: 'universitatsklinikum',
    ihk: 'industrie handelskammer',
    zs: 'zakladni skola',
    ms: 'materska skola',
    ss: 'stredni skola',
    os: 'osnovna sola',
    su: 'sredno uchilishte',
    ou: 'osnovno uchilishte',
    s: 'san',
    mas: 'mistni akcni skupina',
    lag: 'local action group',
    gal: 'gruppo azione locale',
    vvg: 'vietos veiklos grupe',
    cciaa: 'camera commercio industria artigianato agricoltura',
    cci: 'chambre commerce industrie',
    asl: 'azienda sanitaria locale',
    ayto: 'ayuntamiento',
    tu: 'technische universitat',
    fh: 'fachhochschule',
    uni: 'universitat',
    co: 'county',
    ev: 'evangelische',
    kath: 'katholische',
    awo: 'arbeiterwohlfahrt',
    drk: 'deutsches rotes kreuz',
    soc: 'societa',
    coop: 'cooperativa',
    univ: 'university',
    ist: 'istituto',
    inst: 'institute',
  }).map(([short, long]) => [short, long.split(' ')] as const),
)
