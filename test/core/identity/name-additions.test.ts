import { describe, expect, it } from 'vitest'
import { withoutAdditions } from '#core/identity/name-additions.ts'
import { otherWordings } from '#core/identity/other-wordings.ts'

describe('what stands beside a name', () => {
  it.each([
    ['Cartiere Valbona S.r.l. in liquidazione', 'Cartiere Valbona S.r.l.'],
    ['Penwick Joinery Limited (in administration)', 'Penwick Joinery Limited'],
    ['Likviduojama UAB „Baltvėjis“', 'UAB „Baltvėjis“'],
    ['Zakłady Wierzbna sp. z o.o. w likwidacji', 'Zakłady Wierzbna sp. z o.o.'],
    ['Feinwerk Auental GmbH i.L.', 'Feinwerk Auental GmbH'],
    ['Consorzio Valmerula (capofila)', 'Consorzio Valmerula'],
    ['Tamerton Trust - Lead Partner', 'Tamerton Trust'],
    ['Tartak Borowina Sp. z o.o. NIP 1234563218', 'Tartak Borowina Sp. z o.o.'],
    ['Lycée des Arbelles¹', 'Lycée des Arbelles'],
    ['Fundación Aurorella Fundación Aurorella', 'Fundación Aurorella'],
    ['Município de Valpedre / Município de Valpedre', 'Município de Valpedre'],
    ['GemÃ¼sehof BÃ¶rdental GmbH', 'Gemüsehof Bördental GmbH'],
    ['Gärtn?rei Verdela', 'Gärtnrei Verdela'],
    ['Fundaci?n Verdela', 'Fundación Verdela'],
    ['Associa\uFFFD\uFFFDo de Produ\uFFFD\uFFFDo Verdela', 'Associação de Produção Verdela'],
    ['Impresa individuale Dorigatti Enzo', 'Dorigatti Enzo'],
    ['Istituto Comprensivo n. 2 Monteluce', 'Istituto Comprensivo 2 Monteluce'],
    ['СУ № 12 „Цветан Радославов“', 'СУ 12 „Цветан Радославов“'],
    ['Excmo. Ayuntamiento de Peñarrota', 'Ayuntamiento de Peñarrota'],
    ['?lutická cukrárna s.r.o.', 'lutická cukrárna s.r.o.'],
    ['RTI Agriverdi S.r.l. (capofila)', 'Agriverdi S.r.l.'],
    ['A.T.I.: Consorzio Valdora', 'Consorzio Valdora'],
    ['UTE – Agriverdi SL', 'Agriverdi SL'],
    ['Autónomo: Pérez Luis', 'Pérez Luis'],
    ['Gymnázium č.2 Landie', 'Gymnázium 2 Landie'],
    ['ZŠ nr 4 Kłodzianka', 'ZŠ 4 Kłodzianka'],
    ['Liceo N° 3', 'Liceo 3'],
    ['Cooperativa Sociale Betulla ONLUS', 'Cooperativa Sociale Betulla'],
    ['GemeindeverwaltungAuersroda', 'Gemeindeverwaltung Auersroda'],
    ['Comune diRoccamarina', 'Comune di Roccamarina'],
  ])('is left out of %s', (written, name) => expect(withoutAdditions(written)).toBe(name))

  it.each([
    'Liquidazione S.r.l.',
    'Bora Bora',
    'Lider Spa',
    'Île de Brézac Ânerie',
    'McDuffin Ltd',
    'NIP Software',
    'Why? Not! Ltd',
    'ATI Valdora - Montana',
    'N26 GmbH',
    'NU3 GmbH',
    'BR2 Kultur',
    'NO1 Sport Ltd',
    'Č2 d.o.o.',
    'ATS-Elektronik',
    'RTI-Elektronik GmbH',
    'Ute-Maria Schmidt GmbH',
    'Ute: Schmidt GmbH',
    'Ute - Maria Schmidt GmbH',
    'Autonoma Hotels SL',
    'in liquidazione',
  ])('leaves %s alone', (name) => expect(withoutAdditions(name)).toBe(name))
})

describe('another wording of a name', () => {
  it.each([
    ['Urząd Gminy Kłodzianka', 'PL', 'Gmina Kłodzianka'],
    ['Amministrazione Comunale di Pietradora', 'IT', 'Comune di Pietradora'],
    ['Primăria Comunei Valea Teiului', 'RO', 'Comuna Valea Teiului'],
    ['Landratsamt Auental', 'DE', 'Landkreis Auental'],
    ['Zilverdam University of Applied Sciences', 'NL', 'Zilverdam Fachhochschule'],
    ['Technická univerzita v Javorníku', 'CZ', 'Polytechnic v Javorníku'],
    ['Ceramica Serrani Spa - Lagosanto (FE)', 'IT', 'Ceramica Serrani Spa'],
    ['1st Northwick Scout Group', 'GB', 'first Northwick Scout Group'],
    ['Consorzio 3 Torri', 'IT', 'Consorzio tre Torri'],
    ['4-Burgen-Land Tourismus e.V.', 'DE', 'vier-Burgen-Land Tourismus e.V.'],
    ['Officina Belbora di Verri Carlo & C. s.n.c.', 'IT', 'Officina Belbora s.n.c.'],
    ['Azienda Agricola Poggiolino di Sarti Gino', 'IT', 'Azienda Agricola Poggiolino'],
    ['UAT Mun. Codrului', 'RO', 'Comuna Codrului'],
    ['Obecný úrad Vyšná Jedľovina', 'SK', 'Obec Vyšná Jedľovina'],
    ['Urząd Miejski Warnik', 'PL', 'Gmina Warnik'],
    ['Starostwo Powiatowe Warnik', 'PL', 'Powiat Warnik'],
    ['Köves-Ker Kereskedelmi és Szolgáltató Kft.', 'HU', 'Köves-Ker Kft.'],
    ['C.C.I.A.A. di Valdagra', 'IT', 'Chamber of commerce di Valdagra'],
    ['Camera di Commercio Industria Artigianato e Agricoltura di Valdagra', 'IT', 'Chamber of commerce di Valdagra'],
    ['Cámara Oficial de Comercio, Industria y Servicios de Almenares', 'ES', 'Chamber of commerce de Almenares'],
    ['Tarnovina d.o.o. za proizvodnju i usluge', 'HR', 'Tarnovina d.o.o.'],
  ])('is one of %s (%s)', (name, country, other) => expect(otherWordings(name, country)).toEqual([{ text: other, role: 'name' }]))

  it.each([
    ['Comune di Valdurno / Gemeinde Walddurn', 'Comune di Valdurno', 'Gemeinde Walddurn'],
    ['Ayuntamiento de Etxegarai - Etxegaraiko Udala', 'Ayuntamiento de Etxegarai', 'Etxegaraiko Udala'],
  ])('is each part of %s, which names one body in two languages', (name, one, other) =>
    expect(otherWordings(name, null).map(({ text }) => text)).toEqual([one, other]),
  )

  it.each([
    ['Szkoła Podstawowa nr 7 im. Marii Zarzyckiej w Bierówce', 'PL', 'Szkoła Podstawowa nr 7 w Bierówce'],
    ['Stolarstwo Lipka S.A. Oddział w Zarzyczu', 'PL', 'Stolarstwo Lipka S.A.'],
    ['Bancarella Editrice S.p.A. sede di Foggiano', 'IT', 'Bancarella Editrice S.p.A.'],
    ['Autofficina Il Pistone di Neroni Paolo', 'IT', 'Autofficina Il Pistone'],
    ['Piekarnia Kłos Jan Borycki', 'PL', 'Piekarnia Kłos'],
  ])('leaves out of %s (%s) what may tell it from others, and says so', (name, country, other) =>
    expect(otherWordings(name, country)).toContainEqual({ text: other, role: 'part' }),
  )

  it.each([
    ['Comune di Rocca Alta', 'IT'],
    ['Dipartimento di Fisica / Dipartimento di Chimica', 'IT'],
    ['Consorzio di Bonifica di Valle Olona', 'IT'],
    ['Liceo Classico Roccalta Giovanni Bellini', 'IT'],
    ['Galleria Filiale', 'IT'],
    ['Turismo da Serra, I.P. - Escola de Hotelaria', 'PT'],
    ['Gymnasium 4', 'DE'],
    ['3 Torri', null],
    ['Università degli Studi di Valdora Nuova', 'IT'],
  ])('is none of %s', (name, country) => expect(otherWordings(name, country)).toEqual([]))
})
