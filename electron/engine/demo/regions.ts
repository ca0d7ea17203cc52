/** How the invented beneficiaries of each region of the demo are drawn. Every name here is invented. */

/** A kind of firm: how many there are, and how likely each has an operation of each instrument. */
export interface FirmKind {
  readonly firms: number
  readonly chances: Readonly<Record<string, number>>
}

/** The smallest and largest grant of an instrument, and the first and last year its operations start. */
export interface GrantRange {
  readonly from: number
  readonly to: number
  /** Share of the total cost that the grant covers. */
  readonly rate: number
  readonly years: readonly [number, number]
}

export interface DemoRegion {
  readonly file: string
  readonly sheet: string
  readonly title: string
  readonly seed: number
  readonly currency: 'EUR' | 'GBP'
  /** Amounts and dates as numbers and serials, or as text the way the country writes them. */
  readonly writes: 'numbers' | 'text'
  /** Headings in the order code, instrument, beneficiary, title, start, end, total cost, grant, EU part, place. */
  readonly headings: readonly string[]
  readonly total: string
  readonly trades: readonly string[]
  readonly places: readonly string[]
  /** Puts a legal form on a name; the second is how another office spells the same firm. */
  readonly forms: readonly (readonly [(name: string) => string, (name: string) => string])[]
  readonly research: readonly string[]
  readonly titles: readonly string[]
  readonly kinds: readonly FirmKind[]
  /** Chances of each research organisation. */
  readonly researchChances: Readonly<Record<string, number>>
  readonly grants: Readonly<Record<string, GrantRange>>
}

const upper = (name: string): string => name.toUpperCase()

export const demoRegions: readonly DemoRegion[] = [
  {
    file: 'piemonte-operazioni-inventate.xlsx',
    sheet: 'Operazioni',
    title: 'Elenco delle operazioni, dati inventati per la dimostrazione',
    seed: 2017,
    currency: 'EUR',
    writes: 'numbers',
    headings: [
      'Codice operazione',
      'Misura',
      'Nome del beneficiario',
      "Nome dell'operazione",
      'Data di inizio',
      'Data di fine',
      'Spesa totale ammissibile',
      'Contributo concesso',
      'Quota UE',
      'Comune',
    ],
    total: 'Totale',
    trades: [
      'Officine',
      'Meccanica',
      'Laser',
      'Polveri',
      'Robotica',
      'Stampi',
      'Fonderie',
      'Tessitura',
      'Elettronica',
      'Sistemi',
      'Chimica',
      'Compositi',
      'Automazione',
      'Vetreria',
      'Carrozzeria',
    ],
    places: [
      'Dora',
      'Monviso',
      'Stura',
      'Sesia',
      'Tanaro',
      'Orco',
      'Belbo',
      'Chisone',
      'Pellice',
      'Maira',
      'Varaita',
      'Ossola',
      'Serra',
      'Langa',
      'Roero',
      'Canavese',
    ],
    forms: [
      [(name) => `${name} S.r.l.`, (name) => upper(`${name} srl`)],
      [(name) => `${name} S.p.A.`, (name) => `${name} SpA`],
      [(name) => `${name} S.n.c.`, (name) => `${name}  s.n.c.`],
    ],
    research: [
      'Politecnico delle Alpi',
      'Università del Monviso',
      'Istituto Materiali Avanzati Dora',
      'Centro Ricerche Sesia',
      'Laboratorio Fotonica Stura',
      'Fondazione Manifattura Tanaro',
    ],
    titles: [
      'Linea pilota per',
      'Dimostratore di',
      'Industrializzazione di',
      'Prototipo di',
      'Piattaforma digitale per',
      'Nuovi materiali per',
    ],
    kinds: [
      { firms: 60, chances: { POLI: 0.9, IR2: 0.28, FABB: 0.3, ERANET: 0.04, PMI: 0.08 } },
      { firms: 30, chances: { IR2: 0.62, FABB: 0.6, POLI: 0.35, ERANET: 0.05 } },
      { firms: 90, chances: { PMI: 0.8, POLI: 0.06, FABB: 0.03, ERANET: 0.01 } },
      { firms: 26, chances: { PMI: 0.97, ERANET: 0.9, POLI: 0.1 } },
    ],
    researchChances: { POLI: 0.95, FABB: 0.8, ERANET: 0.4, IR2: 0.5 },
    grants: {
      IR2: { from: 500_000, to: 1_900_000, rate: 0.4, years: [2017, 2020] },
      POLI: { from: 120_000, to: 900_000, rate: 0.6, years: [2016, 2019] },
      FABB: { from: 300_000, to: 1_400_000, rate: 0.5, years: [2016, 2020] },
      ERANET: { from: 60_000, to: 120_000, rate: 0.5, years: [2017, 2020] },
      PMI: { from: 90_000, to: 800_000, rate: 0.5, years: [2016, 2020] },
    },
  },
  {
    file: 'euskadi-operaciones-inventadas.csv',
    sheet: 'euskadi-operaciones-inventadas',
    title: '',
    seed: 2018,
    currency: 'EUR',
    writes: 'text',
    headings: [
      'Código de operación',
      'Instrumento',
      'Nombre del beneficiario',
      'Nombre de la operación',
      'Fecha de inicio',
      'Fecha de conclusión',
      'Gasto total subvencionable',
      'Ayuda concedida',
      'Ayuda de la Unión',
      'Municipio',
    ],
    total: '',
    trades: ['Mekanika', 'Forja', 'Robotika', 'Galvanika', 'Utillajes', 'Sensorika', 'Talleres', 'Aeronáutica'],
    places: ['Urola', 'Deba', 'Ibaizabal', 'Oria', 'Zadorra', 'Nervión', 'Bidasoa', 'Lea', 'Arratia'],
    forms: [
      [(name) => `${name} S.L.`, (name) => upper(`${name}, sl`)],
      [(name) => `${name} S.A.`, (name) => `${name} SA`],
      [(name) => `${name} S.Coop.`, (name) => `${name} S. Coop.`],
    ],
    research: ['Centro Tecnológico Urola', 'Universidad del Ibaizabal'],
    titles: ['Desarrollo de', 'Planta piloto de', 'Digitalización de', 'Nuevo proceso de'],
    kinds: [
      { firms: 40, chances: { HAZITEK: 0.85, BI40: 0.4 } },
      { firms: 36, chances: { BI40: 0.6, GAUZATU: 0.45 } },
    ],
    researchChances: { HAZITEK: 1, BI40: 0.5 },
    grants: {
      HAZITEK: { from: 100_000, to: 1_500_000, rate: 0.4, years: [2016, 2018] },
      BI40: { from: 20_000, to: 150_000, rate: 0.5, years: [2016, 2019] },
      GAUZATU: { from: 80_000, to: 400_000, rate: 0.35, years: [2015, 2018] },
    },
  },
  {
    file: 'wales-approved-projects-invented.xlsx',
    sheet: 'Approved projects',
    title: 'Approved projects, invented for demonstration',
    seed: 2019,
    currency: 'GBP',
    writes: 'numbers',
    headings: [
      'Operation code',
      'Scheme',
      'Beneficiary name',
      'Operation name',
      'Start date',
      'End date',
      'Total eligible expenditure',
      'Grant awarded',
      'EU funds awarded',
      'Location',
    ],
    total: 'Total',
    trades: ['Precision', 'Photonics', 'Castings', 'Coatings', 'Biotech', 'Software', 'Instruments', 'Marine'],
    places: ['Teifi', 'Tywi', 'Ogwen', 'Conwy', 'Rheidol', 'Cleddau', 'Llugwy', 'Mawddach'],
    forms: [
      [(name) => `${name} Ltd`, (name) => upper(`${name} Limited`)],
      [(name) => `${name} plc`, (name) => `${name} PLC`],
    ],
    research: ['University of the Teifi', 'Rheidol Research Institute'],
    titles: ['Development of', 'Trial of', 'Feasibility of', 'Scale-up of'],
    kinds: [
      { firms: 34, chances: { 'W-ADV': 0.85, 'W-VOU': 0.65, 'W-CRD': 0.15 } },
      { firms: 28, chances: { 'W-CRD': 0.7, 'W-ADV': 0.25 } },
    ],
    researchChances: { 'W-CRD': 1 },
    grants: {
      'W-CRD': { from: 60_000, to: 900_000, rate: 0.55, years: [2016, 2019] },
      'W-ADV': { from: 2_000, to: 12_000, rate: 1, years: [2015, 2019] },
      'W-VOU': { from: 4_000, to: 50_000, rate: 0.5, years: [2016, 2019] },
    },
  },
  {
    file: 'lietuva-projektai-sugalvoti.xlsx',
    sheet: 'Projektai',
    title: 'Projektų sąrašas, sugalvoti duomenys',
    seed: 2020,
    currency: 'EUR',
    writes: 'numbers',
    headings: [
      'Projekto kodas',
      'Priemonė',
      'Projekto vykdytojas',
      'Projekto pavadinimas',
      'Pradžios data',
      'Pabaigos data',
      'Bendra projekto vertė',
      'Skirtas finansavimas',
      'ES lėšos',
      'Savivaldybė',
    ],
    total: 'Iš viso',
    trades: ['Lazerinė', 'Mechanikos', 'Biotechnikos', 'Elektronikos', 'Medienos', 'Plastiko', 'Programų', 'Optikos'],
    places: ['Nemuna', 'Neris', 'Venta', 'Minija', 'Dubysa', 'Šventoji', 'Merkys', 'Jūra', 'Mūša'],
    forms: [
      [(name) => `UAB „${name}“`, (name) => upper(`UAB "${name}"`)],
      [(name) => `AB „${name}“`, (name) => `${name}, AB`],
    ],
    research: ['VšĮ „Nemunos technologijų centras“', 'Dubysos universitetas'],
    titles: ['Kūrimas:', 'Bandomoji linija:', 'Tyrimas:', 'Diegimas:'],
    kinds: [
      { firms: 46, chances: { 'L-VOU': 0.8, 'L-RDI': 0.35, 'L-CLU': 0.05 } },
      { firms: 30, chances: { 'L-RDI': 0.8, 'L-CLU': 0.35 } },
    ],
    researchChances: { 'L-CLU': 0.8, 'L-RDI': 0.6 },
    grants: {
      'L-RDI': { from: 90_000, to: 1_800_000, rate: 0.6, years: [2016, 2020] },
      'L-CLU': { from: 150_000, to: 1_600_000, rate: 0.65, years: [2016, 2019] },
      'L-VOU': { from: 3_000, to: 60_000, rate: 0.8, years: [2015, 2019] },
    },
  },
]
