/** Words of names that say what an organisation is or does, and so tell little apart. Folded (see `wordsOfName`). */

/** Kinds of institution; words of one line mean the same in several languages. */
const linesOfKinds: Readonly<Record<string, string>> = {
  university:
    'university universities universita universitat universitaet universite universidad universidade univerza univerzita uniwersytet universitatea universiteit universitetas universitet universitat yliopisto ulikool universitate egyetem sveuciliste πανεπιστημιο университет prifysgol unibertsitatea',
  polytechnic: 'polytechnic politecnico polytechnique politecnica politehnica politechnika polytechnio πολυτεχνειο',
  municipality:
    'municipality comune gemeinde marktgemeinde stadt stadtgemeinde stadtverwaltung obec mesto mestys municipio municipal ayuntamiento mestna statutarni commune mairie ville savivaldybe obcina gmina miasto kommun kommune kunta vald pasvaldiba opstina grad opcina primaria comuna onkormanyzata δημος обшtina община ajuntament udala hansestadt landeshauptstadt municipalidade concello urzad',
  city: 'city town borough',
  county: 'county landkreis kreis kraj powiat zupanija okres apskritis shire judetul megyei',
  province: 'province provincia provinz provincie wojewodztwo oblast diputacion',
  region: 'region regione regiao regional regija regionas kraj περιφερεια land',
  metropolis: 'metropolis metropole metropoli agglomeration communaute',
  council: 'council conseil consiglio consejo cyngor rada',
  chamber:
    'chamber camera kammer handelskammer handwerkskammer camara chambre komora rumai izba zbornica επιμελητηριο landwirtschaftskammer',
  foundation:
    'foundation fondazione fundacion stiftung fondation nadace nadacia fundacja stichting fundacao fundatia fondas ustanova zaklada fondacija fondatsia ιδρυμα alapitvany fundacio',
  association:
    'association associazione asociacion verein verband associacao asociace asociacija drustvo stowarzyszenie vereniging asociatia spolek zdruzenie sdruzeni egyesulet σωματειο συλλογος asotsiatsia sdruzhenie asociatia udruga zveza',
  union: 'union unione gewerkschaft syndicat sindacato sindikat zwiazek sajunga svaz ομοσπονδια federation federazione federacion',
  consortium: 'consortium consorzio konsortium consorcio zweckverband',
  institute: 'institute institut istituto instituto instytut institutas institutul ustav intezet ινστιτουτο',
  academy: 'academy akademie academie accademia academia akademija akademia',
  college: 'college kolleg coleg collegio colegio',
  school:
    'school schule scuola escuela ecole escola skola sola skole szkola mokykla gymnasium gymnazium gimnazija liceo lycee realschule berufsschule volkshochschule hochschule fachhochschule grundschule escolas skolka iskola σχολειο',
  kindergarten: 'kindergarten kita materska vrtec przedszkole darzelis asilo nursery',
  hospital:
    'hospital hospitals ospedale ospedaliera krankenhaus klinikum klinik hopital hospitalier nemocnice bolnisnica szpital ligonine bolnitsa bolnica νοσοκομειο universitatsklinikum korhaz hospitalar',
  ministry: 'ministry ministero ministerium ministere ministerio ministerstvo ministerija ministerstwo ministerul υπουργειο ministrstvo',
  agency: 'agency agenzia agentur agence agencia agentura agentura agencja agencija agentia',
  authority: 'authority administration administracija administrazione bezirksregierung landesamt bauamt',
  museum: 'museum museo musee museu muzej muzeum muziejus μουσειο',
  library: 'library biblioteca bibliothek bibliotheque knihovna knjiznica biblioteka',
  theatre: 'theatre theater teatro teatr divadlo teatras gledalisce',
  church: 'parish church parrocchia pfarrei kirchengemeinde paroisse parroquia farnost parafia parafija diocesi diozese',
  charity: 'charity caritas charita karitas diakonie',
  bank: 'bank banca banco banque banka bankas sparkasse',
  cooperative: 'cooperative cooperativa genossenschaft cooperativa druzstvo zadruga spoldzielnia kooperatyvas',
  centre: 'centre center centro zentrum centrum centar centras osrodek stredisko κεντρο',
  park: 'park parco parque parc technopark technologiepark gewerbepark',
  cluster: 'cluster polo pole klaster klasteris',
  hotel: 'hotel albergo pension penzion viesbutis ξενοδοχειο',
  farm: 'farm azienda agricola agricole bauernhof farma ukis',
  pharmacy: 'pharmacy farmacia apotheke pharmacie lekarna vaistine',
  studio: 'studio atelier buro bureau office kanzlei ufficio',
  club: 'club klub klubas sportverein',
  society: 'society gesellschaft societe societa sociedad sociedade spolecnost bendrove druzba spolka tarsasag εταιρεια',
  company: 'company firma ditta empresa entreprise imone unternehmen podjetje podnik przedsiebiorstwo poduzece compagnia compania',
}

export const kindOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(linesOfKinds).flatMap(([kind, line]) => line.split(' ').map((word) => [word, kind] as const)),
)

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
  production produzione produkcija produzione proizvodnja proizvodno produktion trade trading trgovina trgovsko handel handels commerce comercio commercio
  import export construction construcoes costruzioni construcciones bau statyba statybos edilizia stavby automation automazione automotive
  energy energia energie energija electronics elettronica electronica elektronik mechanical meccanica meccaniche officine officina metal metall
  research ricerca ricerche forschung investigacion recherche vyzkum raziskave tyrimai innovation innovazione innovacion inovacija
  development sviluppo entwicklung desarrollo desenvolvimento developpement razvoj razvojna pletra rozvoj
  training formazione formation formacion formacao bildung weiterbildung fortbildung ausbildung education educativo izobrazevanje vzdelavani svietimo
  social sociale sozial socialni sociales health salute gesundheit sante salud sanitaria medical medizin
  logistics logistica logistik transport transporti trasporti transporte food alimentare agro agricultural agrarian bio eco green new nuova nuovo nova neue
  metropolitan
  public pubblico pubblica publico public oeffentlich offentlich private privat general generale central centrale zentral
  local lokale locale mistni miestne vietos action azione accion lag gal mas urban rural tourism turismo turizam
  studi studies lavoro work arbeit trust fund fondo partner partners partnership network netzwerk rete projekt project progetto
  sole owner quality plus pro art business enterprise enterprises factory lab labs laboratory laboratori global world euro`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Articles and prepositions, "and", and legal forms that stand inside a name. */
export const stopWords: ReadonlySet<string> = new Set(
  `& a ad al alla alle allo ai agli an am as at au aux auf aus b bei by c con d da dal dalla dalle de degli dei del dell della delle dello dem den der des di
  die do dos das du e el en et fur for fuer from g h i il im in ir is iz k l la las le les lo los m mit n na nad nel nella o of og on or ob od  per pod po por
  pour pre pri pro s se sul sulla sur the to u um un una und v van ved vid vom von vor w we with y z za ze zu zum zur x ve και του της των το τα τη στην η ο οι
  и на за в от ev ek gmbh ggmbh mbh ag kg ohg gbr eg spa srl ltd limited sa sl sro lda doo uab inh inhaber sp k`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Begin the part of a name that is a department, faculty or branch of what the rest names. */
export const unitWords: ReadonlySet<string> = new Set(
  `department dept dep dpt dipartimento dip departamento dpto departement departament katedra lehrstuhl chair cattedra faculty facolta facultad faculdade faculte fakultat fakultaet fakulteta
  fakulta fakultet fakultetas wydzial ufr fachbereich fb bereich division divisione abteilung abt section sezione seccion sektion section service servizio servicio
  delegation delegazione delegacion direction direzione direccion direcao direktion directorate direktsia uprava ufficio office unit unita unidad unidade unite laboratoire laboratorio
  laboratory labor filiale filial filiala branch niederlassung zweigstelle zweigniederlassung geschaftsstelle standort aussenstelle etablissement sede succursale sucursal
  delegacion padalinys skyrius filialas odbor oddelek odstepny rayon ortsverband regionalverband kreisverband landesverband ortsgruppe τμημα σχολη διευθυνση катедра факултет
  adran ysgol school`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Words that are shortened without being their beginning, and kinds of institution that go by their initials. Each to the words in full. */
export const shortWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dept: 'department',
    dpt: 'department',
    dpto: 'departamento',
    intl: 'international',
    natl: 'national',
    mgmt: 'management',
    govt: 'government',
    assn: 'association',
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
    sv: 'sveti',
    vhs: 'volkshochschule',
    hwk: 'handwerkskammer',
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
