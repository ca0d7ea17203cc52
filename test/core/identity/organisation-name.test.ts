import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrganisationName } from '#core/identity/organisation-name.ts'

const same = (a: string, b: string, country?: string) => expect(readOrganisationName(a, country)).toEqual(readOrganisationName(b, country))

describe('the name of an organisation', () => {
  it.each([
    ['Dora S.p.A.', 'DORA SPA'],
    ['Dora S.p.A.', 'Dora s. p. a.'],
    ['Dora S.p.A.', 'Dora Società per Azioni'],
    ['Officine Dora S.r.l.', 'OFFICINE DORA SRL unipersonale'],
    ['Officine Dora S.r.l.', 'Officine  Dora, S.R.L'],
    ['Polo Sesia S.c. a r.l.', 'POLO SESIA SCARL'],
    ['Polo Sesia S.C.A R.L.', 'Polo Sesia società consortile a responsabilità limitata'],
    ['Rossi & C. S.n.c.', 'ROSSI e C. SNC'],
    ['Müller & Söhne GmbH', 'MÜLLER UND SÖHNE GESELLSCHAFT MIT BESCHRÄNKTER HAFTUNG'],
    ['Arbeit Tirol gGmbH', 'Arbeit Tirol gemeinnützige GmbH'],
    ['MegaKids Fortbildungs-GmbH', 'MegaKids FortbildungsGmbH'],
    ['Ost GmbH & Co. KG', 'OST GMBH & CO.KG'],
    ['Lernort e. V.', 'Lernort e.V.'],
    ['UAB „Vardas“', 'UAB "VARDAS"'],
    ['UAB „Vardas“', 'Vardas, UAB'],
    ['UAB «Vardas»', 'Uždaroji akcinė bendrovė Vardas'],
    ['VšĮ "Žinių centras"', 'Viešoji įstaiga Žinių centras'],
    ['AB "Linas"', 'Akcinė bendrovė LINAS'],
    ['Glyn Ltd.', 'GLYN LIMITED'],
    ['Glyn Cyf', 'Glyn Ltd'],
    ['Kolo sp. z o.o.', 'KOLO Spółka z ograniczoną odpowiedzialnością'],
    ['Kolo Sp. z o. o.', 'Kolo SP Z OO'],
    ['Landie, s.r.o.', 'LANDIE s. r. o.'],
    ['Landie, spol. s r.o.', 'Landie s.r.o.'],
    ['Blanář Nábytek,a.s.', 'BLANÁŘ NÁBYTEK A. S.'],
    ['Koin, d.o.o.', 'KOIN D.O.O.'],
    ['Bask, S. Coop.', 'BASK SOCIEDAD COOPERATIVA'],
    ['Bask S.L.U.', 'Bask Sociedad Limitada'],
    ['Norte, S.A.', 'NORTE SA'],
    ['4Lean, Unipessoal Lda', '4LEAN, LDA.'],
    ['Puu Oy', 'PUU OY'],
    ['Vind A/S', 'Vind AS'],
    ['Κοινωνία Α.Ε.', 'ΚΟΙΝΩΝΙΑ ΑΕ'],
    ['S.C. Brad S.R.L.', 'BRAD SRL'],
    ['Lindebeke NV', 'Naamloze vennootschap Lindebeke'],
    ['Corbillon SAS', 'SOCIETE PAR ACTIONS SIMPLIFIEE CORBILLON'],
    ['Frantoio Oliveta s.n.c. di Maestri Luca e C.', "FRANTOIO OLIVETA SOCIETA' IN NOME COLLETTIVO DI MAESTRI LUCA & C."],
    ['Rossettini Mario & C. s.n.c.', 'S.N.C. DI ROSSETTINI MARIO E C.'],
    ['Ribalta, S. Coop. And.', 'RIBALTA SOCIEDAD COOPERATIVA ANDALUZA'],
    ['Società Cooperativa Sociale Il Girasole', 'Coop. Soc. Il Girasole a r.l.'],
    ['„Рилски Извор“ ЕООД', 'РИЛСКИ ИЗВОР Еднолично дружество с ограничена отговорност'],
    ['ΤΡΟΦΙΜΑ ΜΟΝΟΠΡΟΣΩΠΗ ΙΚΕ', 'Τρόφιμα Μονοπρόσωπη Ιδιωτική Κεφαλαιουχική Εταιρεία'],
    ['Λιθάρι ΕΠΕ', 'Λιθάρι Εταιρεία Περιορισμένης Ευθύνης'],
    ['Fjellvang Havbruk AS', 'FJELLVANG HAVBRUK AKSJESELSKAP'],
    ['Granbacka Teknik AB', 'Aktiebolaget Granbacka Teknik'],
    ['Bergkamm GmbH & Co KG', 'Bergkamm Ges.m.b.H. u. Co. KG.'],
    ['Vale Torto, Lda.', 'VALE TORTO - SOCIEDADE POR QUOTAS, LIMITADA'],
    ['Fastighets AB Lövkullen', 'Fastighetsaktiebolaget Lövkullen', 'SE'],
    ['Montebello S.r.l.', 'MONTEBELLO SOC. A RESP. LIMITATA'],
    ['Basso Sele Soc. Coop. Agr. a r.l.', "BASSO SELE SOCIETA' COOPERATIVA AGRICOLA"],
    ['Peñarrota, S.A.U.', 'PENARROTA SA UNIPERSONAL'],
    ['Cooperativa Agricola Valle Morta soc. coop. a r.l.', 'VALLE MORTA SOCIETA COOPERATIVA AGRICOLA A RESPONSABILITA LIMITATA'],
    ['S.C. Brad S.R.L.', 'Societatea comercială Brad SRL'],
    ['Poli d’innovazione', "POLI D'INNOVAZIONE"],
    ['Tre Fossi S.R.L. S.T.P.', 'Tre Fossi srl società tra professionisti', 'IT'],
    ['Tre Fossi S.r.l. Società Benefit', 'TRE FOSSI SRL', 'IT'],
    ['A.S.D. Pallavolo Fossi', 'Pallavolo Fossi Associazione Sportiva Dilettantistica', 'IT'],
    ['Arrigorri, S.A. S.M.E. M.P.', 'ARRIGORRI SA', 'ES'],
    ['Arrigorri S. Coop. Galega', 'ARRIGORRI SOCIEDAD COOPERATIVA GALLEGA', 'ES'],
    ['Arrigorri Sdad. Ltda.', 'Arrigorri, S.L.', 'ES'],
    ['Vouga, Unip. Lda.', 'VOUGA LDA', 'PT'],
    ['CUMA du Serein', "Coopérative d'utilisation de matériel agricole du Serein", 'FR'],
    ['Serein SAS à associé unique', 'SEREIN SASU', 'FR'],
    ['VZW De Zoutleie', 'De Zoutleie vzw', 'BE'],
    ['Zoutleie Comm.V', 'Zoutleie Société en commandite simple', 'BE'],
    ['Hügel g.GmbH', 'Hügel gemeinnützige GmbH', 'DE'],
    ['Hügel GesbR', 'Hügel Gesellschaft bürgerlichen Rechts', 'AT'],
    ['Zarzymet Sp. z o.o. S.K.A.', 'ZARZYMET spółka z ograniczoną odpowiedzialnością spółka komandytowo-akcyjna', 'PL'],
    ['Zarzymet Sp. Jawna', 'Zarzymet sp. j.', 'PL'],
    ['Lhotka spol. s r. o.', 'LHOTKA s.r.o.', 'CZ'],
    ['Lesy Lhotka, s. p.', 'Lesy Lhotka, státní podnik', 'CZ'],
    ['Bakonyfa Nonprofit Közhasznú Kft.', 'BAKONYFA NONPROFIT KFT', 'HU'],
    ['Codru Î.F.', 'Codru Întreprindere Familială', 'RO'],
    ['„Върба“ СНЦ', 'Сдружение с нестопанска цел Върба', 'BG'],
    ['ЕООД „Върба“', 'ВЪРБА ЕООД', 'BG'],
    ['ΚΑΛΥΒΑ Μ.Ι.Κ.Ε.', 'Καλύβα Μονοπρόσωπη ΙΚΕ', 'EL'],
    ['KALYVA S.A.', 'KALYVA A.E.', 'EL'],
    ['Lipa z.o.o.', 'LIPA ZADRUGA Z OMEJENO ODGOVORNOSTJO', 'SI'],
    ['VĮ „Miškas“', 'Valstybės įmonė Miškas', 'LT'],
    ['ŽŪB „Miškas“', 'Miškas, žemės ūkio bendrovė', 'LT'],
    ['A/S „Vējš“', 'AS Vējš', 'LV'],
    ['Z/S „Vējš“', 'Zemnieku saimniecība Vējš', 'LV'],
    ['SA Kivi', 'Sihtasutus Kivi', 'EE'],
    ['Oy Lampi Ab', 'Lampi Oy', 'FI'],
    ['Tmi Lampi', 'Toiminimi Lampi', 'FI'],
    ['AB Tallmo', 'Tallmo Aktiebolag', 'SE'],
    ['Tallmo ek. för.', 'Tallmo ekonomisk förening', 'SE'],
    ['Fjellvik SA', 'Fjellvik samvirkeforetak', 'NO'],
    ['Penfford C.I.C. Ltd', 'Penfford Community Interest Company', 'GB'],
    ["St Brannock's Hospice", 'ST BRANNOCKS HOSPICE'],
    ['A.B.C. Srl', 'ABC s.r.l.'],
    ['A. B. C. Srl', 'ABC s.r.l.'],
    ['Terni Research', 'Terni\u00A0\u200BResearch'],
  ])('is the same in %s and %s', (a, b, country?: string) => same(a, b, country))

  it.each([
    ['Dora S.p.A.', 'dora', 'spa'],
    ['UAB "Vardas"', 'vardas', 'uab'],
    ['Università di Torino', 'universita di torino', null],
    ['Grupo Norte', 'grupo norte', null],
    ['AMTEK D.O.O. ARANŽERSTVO', 'amtek aranzerstvo', 'doo'],
    ['Инженер ЕООД', 'инженер', 'eood'],
    ['Йод ООД', 'йод', 'ood'],
    ['Centro de Formação, I.P.', 'centro de formacao', 'ip'],
    ['Zona IP', 'zona ip', null],
    ['King Edward VI', 'king edward vi', null],
    ['UAB', 'uab', null],
    ['Cooperativa Agricola di Rocca', 'cooperativa agricola di rocca', null],
    ['Cooperativa Agricola e Industriale Rocca', 'cooperativa agricola & industriale rocca', null],
    ['Rocca Soc. Coop. Agr. a r.l.', 'rocca', 'coop agricola'],
    ['Società Semplice Agricola di Rossi', 'societa semplice agricola di rossi', null],
    ['Instituto Público de Formación', 'instituto publico de formacion', null],
    ['Centro de Formação, Instituto Público', 'centro de formacao', 'ip'],
    ['Incorporated Society of Authors', 'incorporated society of authors', null],
    ['Amici della Società Cooperativa Rocca', 'amici della societa cooperativa rocca', null],
    ['Gamma II', 'gamma ii', null],
    ['Szkoła Podstawowa 7 w Bierówce', 'szkola podstawowa 7 w bierowce', null],
    ['Empresa Municipal de Transportes', 'empresa municipal de transportes', null],
    ['Zoo', 'zoo', null],
    ['Vitamin EM', 'vitamin em', null],
    ['Cafe SD', 'cafe sd', null],
    ['Corp UA', 'corp ua', null],
    ['Liceo Scientifico Statale L.S.S. di Ivrea', 'liceo scientifico statale lss di ivrea', null],
  ])('of %s is taken apart', (written, key, legalForm) =>
    expect(readOrganisationName(written)).toEqual({ key, legalForm, kind: 'organisation' }),
  )

  it('takes a short word for a legal form only where the country or quotes say so', () => {
    expect(readOrganisationName('AB Vardas', 'LT')).toMatchObject({ key: 'vardas', legalForm: 'ab' })
    expect(readOrganisationName('AB „Vardas“')).toMatchObject({ key: 'vardas', legalForm: 'ab' })
    expect(readOrganisationName('AB Medica', 'IT')).toMatchObject({ key: 'ab medica', legalForm: null })
    expect(readOrganisationName('Baltic Wellness SPA', 'LT')).toMatchObject({ key: 'baltic wellness spa', legalForm: null })
    expect(readOrganisationName('Dora S.p.A.', 'LT')).toMatchObject({ key: 'dora', legalForm: 'spa' })
    expect(readOrganisationName('Meijeri Osk', 'FI')).toMatchObject({ key: 'meijeri', legalForm: 'osk' })
    expect(readOrganisationName('Kursy OSK', 'PL')).toMatchObject({ key: 'kursy osk', legalForm: null })
    expect(readOrganisationName('SIA Engineering')).toMatchObject({ key: 'sia engineering', legalForm: null })
  })

  it.each([
    '',
    '   ',
    '-',
    '...',
    '*****',
    '0',
    'n/a',
    'N.A.',
    'NULL',
    'null',
    'Privado',
    'anonym',
    'anonymisiert (ESF)',
    'Persona fisica',
    'fyzická osoba',
    'FIZINIS ASMUO',
    'Begünstigte',
    'Begünstigte oder Begünstigter (Richtlinie A)',
    'Natural person',
  ])('is a placeholder in "%s"', (written) => expect(readOrganisationName(written).kind).toBe('placeholder'))

  it.each([
    'Mr John Smith',
    'Herr Karl Huber',
    'Mgr. Jana Nová',
    'Ing. Petr Malý, Ph.D.',
    'Dott.ssa Anna Rossi',
    'Dr. med. Eva Klein',
    'Sig. Mario Rossi',
    'OSVČ Jan Novák',
    'MUDr. Jana NOVÁ',
    'Prof. Anna van der Berg',
  ])('is a person in "%s"', (written) => expect(readOrganisationName(written).kind).toBe('person'))

  it.each([
    'Dr. Franke GmbH & Co. KG',
    'Dr. Vogel Akademie',
    'Dr. Haug Wirtschafts- u. Sozialstatistik',
    'MGR PYRENEES',
    'Mr. Snow Club',
    'Arch Commercial Enterprise',
    'Ing. Büro Robert',
    'MŠ Kamenice Horní',
    'HR-Context',
    'Villa Maria',
    'Mario Rossi',
    'Privatbrauerei Berg',
    'Studio Dott. Bianchi',
  ])('is an organisation in "%s", where nothing certain says otherwise', (written) =>
    expect(readOrganisationName(written).kind).toBe('organisation'),
  )

  it('keeps the number that counts the schools and farms of a Romanian village', () =>
    expect(readOrganisationName('Ferma Zorilor II', 'RO').key).not.toBe(readOrganisationName('Ferma Zorilor', 'RO').key))

  it('has a form or none, whatever word stands in front of it or behind', () => {
    for (const country of ['LV', 'RO', 'FI', 'EE', 'PL', 'GR', 'IT', 'FR', 'BG', 'LT', 'HR', 'ES'])
      for (const word of ['IK', 'ZS', 'KS', 'AY', 'Tmi', 'TU', 'OÜ', 'SD', 'ETS', 'EE', 'SCA', 'MB', 'OPG', 'UTE'])
        for (const name of [`${word} Alfa`, `Alfa ${word}`]) expect(readOrganisationName(name, country).legalForm).not.toBeUndefined()
  })

  it('does not hang on blanks around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (written) => {
        const { key } = readOrganisationName(written)
        expect(key).toBe(key.trim())
        expect(readOrganisationName(`  ${written}\u00A0`).key).toBe(key)
      }),
    )
  })
})
