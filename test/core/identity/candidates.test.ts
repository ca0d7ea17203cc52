import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, OrganisationEvidence } from '#core/identity/candidate.ts'
import { defaultThreshold, findCandidates } from '#core/identity/candidates.ts'

function organisation(id: number, name: string, more: Partial<OrganisationEvidence> = {}): OrganisationEvidence {
  const nothing = { identifiers: [], places: [], postcodes: [], webSites: [] }
  return { id, kind: 'organisation', country: 'IT', names: [{ name, count: 1 }], ...nothing, ...more }
}

/** The one candidate of two organisations, null where they are not proposed. */
function between(
  a: string,
  b: string,
  more: { readonly a?: Partial<OrganisationEvidence>; readonly b?: Partial<OrganisationEvidence> } = {},
): Candidate | null {
  return findCandidates([organisation(1, a, more.a), organisation(2, b, more.b)])[0] ?? null
}

const kinds = (candidate: Candidate | null) => candidate?.reasons.map(({ kind }) => kind) ?? []

describe('candidates for one organisation', () => {
  it('are proposed where names are the same and legal forms differ, with both said', () =>
    expect(findCandidates([organisation(2, 'Dora S.r.l.'), organisation(1, 'Dora S.p.A.'), organisation(3, 'Sesia S.p.A.')])).toMatchObject(
      [
        {
          a: 1,
          b: 2,
          suggests: 'same',
          reasons: [
            { kind: 'same_name', name: 'dora' },
            { kind: 'legal_forms_differ', a: 'spa', b: 'srl' },
          ],
        },
      ],
    ))

  it('come best first, each pair once, at or above the threshold', () => {
    const found = findCandidates([
      organisation(1, 'Officine Meccaniche Dora S.p.A.'),
      organisation(2, 'Officine Meccaniche Dora S.r.l.'),
      organisation(3, 'Officine Dora S.p.A.'),
      organisation(4, 'Officine Mecaniche Dora'),
    ])
    expect(found.length).toBeGreaterThan(2)
    expect(found.every(({ a, b, similarity }) => a < b && similarity >= defaultThreshold && similarity <= 1)).toBe(true)
    expect(found.map(({ similarity }) => similarity)).toEqual(found.map(({ similarity }) => similarity).toSorted((x, y) => y - x))
    expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length)
  })

  it('do not hang on the order in which organisations are given', () => {
    const organisations = ['Dora S.p.A.', 'Dora S.r.l.', 'Dora Energia', 'Comune di Dora', 'Università di Dora', 'Univ. di Dora'].map(
      (name, at) => organisation(at, name),
    )
    expect(findCandidates(organisations.toReversed())).toEqual(findCandidates(organisations))
  })

  it('are never seen in natural persons or placeholders by name', () =>
    expect(
      findCandidates([
        organisation(1, 'Sig. Mario Rossi', { kind: 'person' }),
        organisation(2, 'Sig. Mario Rossi', { kind: 'person' }),
        organisation(3, 'n/a', { kind: 'placeholder' }),
        organisation(4, 'n/a', { kind: 'placeholder' }),
      ]),
    ).toEqual([]))

  it('are seen in natural persons with one identifier', () => {
    const person = { kind: 'person', identifiers: [{ taxId: ':12345', valid: null }] } as const
    expect(kinds(between('Sig. Mario Rossi', 'Rossi Mario', { a: person, b: person }))).toEqual(['same_identifier'])
  })

  it('are proposed by an identifier that no rule confirms, whatever the names', () => {
    const identifiers = [{ taxId: 'RS:100221404', valid: null }]
    expect(between('Institut Vinova', 'Sava Research', { a: { identifiers }, b: { identifiers } })).toMatchObject({
      suggests: 'same',
      reasons: [{ kind: 'same_identifier', valid: null }],
    })
  })

  it('are not proposed where two right identifiers of one kind differ, unless they are in one place', () => {
    const of = (taxId: string) => ({ identifiers: [{ taxId, valid: true }] })
    expect(between('Dora S.p.A.', 'Dora SpA', { a: of('IT:00488410010'), b: of('IT:00469580013') })).toBeNull()
    const here = { places: ['Biella'] }
    expect(
      between('Dora S.p.A.', 'Dora SpA', { a: { ...of('IT:00488410010'), ...here }, b: { ...of('IT:00469580013'), ...here } }),
    ).toMatchObject({
      suggests: 'group',
    })
    expect(between('Dora S.p.A.', 'Dora SpA', { a: of('GB:00488410'), b: of('GB:VAT980780684') })).not.toBeNull()
  })

  it('do not hang on what a body belongs to or who acts for it', () => {
    expect(between('Gyventojų tarnyba', 'Gyventojų tarnyba prie Vidaus reikalų ministerijos')?.similarity).toBeGreaterThan(0.8)
    expect(between('Migracijos departamentas prie Vidaus ministerijos', 'Policijos departamentas prie Vidaus ministerijos')).toBeNull()
  })

  it('tell the department from the whole', () => {
    expect(between('Politecnico di Dora - Dipartimento DISMA', 'Politecnico di Dora')).toMatchObject({
      suggests: 'department',
      reasons: [{ kind: 'department_of', department: 1, whole: 2, unit: 'Dipartimento DISMA' }, { kind: 'same_name' }],
    })
    expect(between('Università di Dora, Facoltà di Lettere', 'Università di Dora, Facoltà di Chimica')).toBeNull()
  })

  it('take companies that share a name and differ by their business for a group', () =>
    expect(between('Dora S.p.A.', 'Dora Automazione S.p.A.')).toMatchObject({ suggests: 'group' }))

  it.each([
    ['Università degli Studi di Doravalle', 'Univ. degli Studi di Doravalle', 'abbreviation'],
    ['Consorzio Ricerche Tessili Vercellesi', 'CRTV', 'acronym'],
    ['Müggelhöfer Technik GmbH', 'MUEGGELHOEFER TECHNIK GMBH', 'transliteration'],
    ['Πανεπιστήμιο Λαμίας', 'Panepistimio Lamias', 'transliteration'],
    ['Centro Ricerche Doravalle', 'Doravalle Centro Ricerche', 'word_order'],
    ['Associazione Temporanea Imprese Valle Cervo per la Meccatronica', 'Associazione Temporanea Imprese Valle Ce', 'truncated'],
    ['Sestrera Energia S.p.A. (già Montana Idroelettrica S.p.A.)', 'Montana Idroelettrica S.p.A.', 'former_name'],
    ['Bernard Foley t/a Celtic Keepsakes', 'Celtic Keepsakes', 'trading_name'],
  ])('say why in %s and %s', (a, b, kind) => expect(kinds(between(a, b))).toContain(kind))

  it.each([
    ['Ministerium für Landwirtschaft und Umwelt Ostmark', 'Ministry of Agriculture and Environment Ostmark'],
    ['ΔΗΜΟΣ ΚΑΛΛΙΡΡΑΧΗΣ', 'Municipality of Kallirrachi'],
    ['Comune di Montelagno', 'Città di Montelagno'],
    ['Comune di Montelagno', 'City of Montelagno'],
    ['Lumikosken kaupunki', 'City of Lumikoski'],
    ['École nationale supérieure de céramique', 'National School of Ceramics'],
    ['Berufsförderungswerk Mühlgrund gGmbH', 'BFW Mühlgrund gGmbH'],
    ['Τεχνική Αιγαίου Ε.Π.Ε.', 'Techniki Aigaiou EPE'],
    ['Επιμελητήριο Πευκοδάσους', 'Chamber of Pefkodasos'],
    ['Община Върбово поле', 'Varbovo Pole Municipality'],
    ['Univerzita Lipanského v Drieňove', 'Lipansky University in Drieňov'],
    ['Centro Nacional de Energías Oceánicas', 'National Centre for Ocean Energy'],
    ['ΓΕΝΙΚΟ ΝΟΣΟΚΟΜΕΙΟ ΑΜΠΕΛΩΝΑ', 'General Hospital of Ampelonas'],
    ['Bildungszentrum des Handwerks Wendtal', 'BZH Wendtal'],
    ['Mateřská škola Kamenice Horní', 'MŠ Kamenice Horní'],
    ['Asoc. Grup de Acțiune Locală Valea Arinilor', 'Asociația Grupul de Acțiune Locală Valea Arinilor'],
    ['Karhulammen yliopisto', 'University of Karhulampi'],
    ['Gmina Miejska Zagórna', 'Urząd Miasta Zagórna'],
    ['Amselgrund Kita gUG - Träger der freien Jugendhilfe', 'Amselgrund Kita gUG'],
    ['Istituto Comprensivo n. 2 Monteluce', 'IC 2 MONTELUCE'],
    ['Politechnika Brzezinowska', 'Brzezinow University of Technology'],
    ['Ver. z. Förd. d. Jugendarb. Altenbruch e. V.', 'Verein zur Förderung der Jugendarbeit Altenbruch e.V.'],
    ['ASP Valdagra', 'Azienda Sanitaria Provinciale di Valdagra'],
    ['Δ.Ε.Υ.Α. Πέτρινης', 'ΔΗΜΟΤΙΚΗ ΕΠΙΧΕΙΡΗΣΗ ΥΔΡΕΥΣΗΣ ΑΠΟΧΕΤΕΥΣΗΣ ΠΕΤΡΙΝΗΣ'],
    ['SP ZOZ w Zarzyczu', 'Samodzielny Publiczny Zakład Opieki Zdrowotnej w Zarzyczu'],
    ['Université Montrevel II', 'UNIVERSITE MONTREVEL 2'],
    ['Säätiö Kaarlahden Museo', 'Kaarlahden Museosäätiö'],
    ['Kalaveden Leader', 'Leader Kalavesi'],
    ['MOPS w Lipowie', 'Miejski Ośrodek Pomocy Społecznej Lipowo'],
    ['Zemgaras nov. pašvaldība', 'Zemgaras novada pašvaldība'],
    ['Ústav fyziky plazmatu Lipany', 'Institute of Plasma Physics Lipany'],
    ['Havnes Institutt for havforskning', 'Havnes Institute of Marine Research'],
    ['Teknologian tutkimuskeskus Vartio', 'Technology Research Centre Vartio'],
    ['Landkreis Ostheide', 'District of Ostheide'],
    ['Comhairle Contae Dhún Mór', 'Dun Mor County Council'],
    ['Amt der Kärnwaldner Landesregierung', 'Land Kärnwald'],
    ['Parrocchia SS. Pietro e Paolo - Roccalba', 'Parrocchia dei Santi Pietro e Paolo Apostoli in Roccalba'],
    ['Tecnalur', 'Fundación Tecnalur Research & Innovation'],
    ['Трънак Фуудс АД', 'TRANAK FOODS JSC'],
    ['Koivumäen seudun kehitysyhtiö', 'Koivumäki Regional Development Company'],
    ['Bækkelund Kommune, Teknik og Miljø', 'Bækkelund Kommune'],
    ['Bükkszentandrási Közös Önkormányzati Hivatal', 'Bükkszentandrás Önkormányzata'],
    ['Scalzi Impianti di Scalzi Ing. Renato', 'SCALZI IMPIANTI'],
    ['Bistum Grünbrunn', 'Diocese of Grünbrunn'],
    ['Olszanicka Izba Gospodarcza', 'Olszanica Chamber of Commerce'],
    ['SCK Sobieradz', 'Sobieradzkie Centrum Kultury'],
    ['CIM Alto Fundeiro', 'Comunidade Intermunicipal do Alto Fundeiro'],
    ['ALFF Mittelaue', 'Amt für Landwirtschaft, Flurneuordnung und Forsten Mittelaue'],
    ['ПГТ Стражица', 'Професионална гимназия по туризъм гр. Стражица'],
    ['НЧ ПРОБУДА 1907', 'Народно читалище „Пробуда-1907“ с. Долна баня'],
    ['VIKO vzw', 'Vlaams Instituut voor Kustonderzoek vzw (VIKO)'],
    ['Kanton Waldburg', 'Canton de Waldburg'],
    ['Συμβούλιο Αποχετεύσεων Λιμνοχωρίου', 'Sewerage Board of Limnochori'],
    ['Hrvatski zavod za zaštitu krša', 'Croatian Institute for Karst Protection'],
    ['Magyar Gyógyfű Egyesület', 'Hungarian Herb Association'],
    ['Sveučilište u Zagorcu', 'University of Zagorac'],
    ['GMINA MIEJSKO-WIEJSKA SOBIERADZ', 'Gmina Sobieradz'],
    ['Administration communale de Hesperwald', 'Commune de Hesperwald'],
    ['R. Kalvelio įmonė „Medžio menas“', 'IĮ „Medžio menas“'],
    ['Stolarstwo Lipka S.A. Oddział w Zarzyczu', 'STOLARSTWO LIPKA S.A.'],
    ['The Royal Hesketh Moor Agricultural and Horticultural Society', 'The Royal Hesketh Moor Agricultural and'],
  ])('are seen in %s and %s', (a, b) => expect(between(a, b)).toMatchObject({ suggests: 'same' }))

  it.each([
    ['Comune di Rivoli', 'Comune di Rivalta'],
    ['Girelės rajono savivaldybės administracija', 'Girelės rajono savivaldybės ligoninė'],
    ['Bi Ti Es LTD', 'TI-VI-BI LTD'],
    ['Circolo Didattico 1 Malborgo', 'Circolo Didattico 3 Malborgo'],
    ['Handwerkskammer Rabenthal', 'Landwirtschaftskammer Rabenthal'],
    ['Ministry of Agriculture', 'Ministerium für Umwelt'],
    ['Gamma 1 S.r.l.', 'Gamma 2 S.r.l.'],
    ['Parco Eolico Dora II', 'Parco Eolico Dora III'],
    ['Comune di Doravalle', 'Scuola Media di Doravalle'],
    ['Costruzioni Generali Bianchi S.r.l.', 'Costruzioni Generali Rossi S.r.l.'],
    ['Santa Casa da Misericórdia de Braga', 'Santa Casa da Misericórdia de Bragança'],
    ['Pere Holding', 'Family Holding'],
    ['Visa Europe', 'Higher Europe'],
    ['Verdi Costruzioni', 'Green Costruzioni'],
    ['Barn Ltd', 'Children Ltd'],
    ['Gore Consulting', 'Mountain Consulting'],
    ['Neon Consulting', 'Youth Consulting'],
    ['Haven Consulting', 'Port Consulting'],
    ['Deli Service', 'South Service'],
    ['Casa del Sole', 'Casa della Scuola'],
    ['SG Dynamo Nord e.V.', 'Samtgemeinde Dynamo Nord'],
    ['University College Doraham', 'Doraham Fachhochschule'],
    ['Technische Universität Oberwiesen', 'Universität Oberwiesen'],
    ['Tallmo Folkhögskola', 'Municipality of Tallmo'],
    ['Tarnside Housing Association', 'Tarnside Football Association'],
    ['Tourismusverband Mostlandl', 'Abwasserverband Mostlandl'],
    ['Institute of Music Lipany', 'Ústav chemie Lipany'],
    ['Kos s.p., avtoprevozništvo Franc Kos', 'Kos s.p., krovstvo Janez Kos'],
    ['Parafia pw. św. Jakuba w Lipowie', 'Parafia pw. św. Jana w Lipowie'],
    ['Szkoła Podstawowa im. Marii Zarzyckiej w Bierówce', 'Szkoła Podstawowa im. Jana Lipnickiego w Bierówce'],
    ['Stadt Lindenau', 'Lindenau Stadtwerke'],
    ['Consorzio Il Melograno', 'Consorzio Il Melo'],
    ['Univerzitet u Zagorcu', 'Institut u Zagori'],
    ['Centro Regionale Malattie Leucemiche (CRMO)', 'Consorzio Ricerca Motori Orbitali (CRMO)'],
    ['Regionalna inspektsia po vodi - Montara', 'Regionalna inspektsia po vodi - Pleven Nov'],
    ['Universidad de Altamura', 'Universidad Politécnica de Altamura'],
    ['Hrvatski zavod za zaštitu voda', 'Croatian Institute for Forest Research'],
  ])('leave out %s and %s', (a, b) => expect(between(a, b)).toBeNull())

  it('are as similar one way as the other, between 0 and 1, whatever stands in a cell', () => {
    const words = fc.array(
      fc.constantFrom('Dora', 'dora-', 'GmbH', 'S.r.l.', 'già', 't/a', '(CNR)', '1', 'II', 'di', 'Univ.', 'Comune', 'é', '&', ','),
      {
        maxLength: 7,
      },
    )
    const name = fc.oneof(
      words.map((some) => some.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one] = findCandidates([organisation(1, a), organisation(2, b)], 0.01)
        const [other] = findCandidates([organisation(1, b), organisation(2, a)], 0.01)
        expect(one?.similarity ?? 0).toBeCloseTo(other?.similarity ?? 0, 10)
        expect(one?.similarity ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are found in a moment among cells full of text', () => {
    // so long that time growing with its square outlasts the time of a test many times over
    const text = 'a - b, c '.repeat(30_000)
    expect(
      findCandidates([organisation(1, text), organisation(2, `${text} x`), organisation(3, ' '.repeat(300_000) + 'Dora')]),
    ).toHaveLength(1)
  })

  it('gain from the same place, postcode and web site', () => {
    const plain = between('Officina Doravalle', 'Officina Doravalle Srl Piazzo')!.similarity
    const here = { places: ['Biella'], postcodes: ['13900'], webSites: ['https://www.doravalle.example/chi-siamo'] }
    const placed = between('Officina Doravalle', 'Officina Doravalle Srl Piazzo', {
      a: here,
      b: { ...here, webSites: ['doravalle.example'] },
    })
    expect(placed!.similarity).toBeGreaterThan(plain)
    expect(kinds(placed)).toEqual(expect.arrayContaining(['same_place', 'same_postcode', 'same_web_site']))
  })
})
