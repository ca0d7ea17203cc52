import { describe, expect, it } from 'vitest'
import { createDecoder, createEncodingDetector, decode, detectEncoding } from '#workbook/encoding.ts'
import { encode } from './encode.ts'

const samples = {
  fr: 'Intitulé de l’opération;Bénéficiaire;Région;Coût total\nRénovation énergétique du lycée;Communauté de communes de la vallée;Guadeloupe;1 234,50 €\nCréation d’un pôle à Besançon;Université de Franche-Comté;Été 2016;12,5\n',
  de: 'Begünstigter;Bezeichnung;Förderung\nFachhochschule für Technik;Qualifizierung älterer Beschäftigter;12.345,67 €\nGroßhandel Müller GmbH & Co. KG;Straßenbau in Görlitz;8.000,00 €\n',
  it: 'Beneficiario;Titolo;Priorità\nUniversità degli Studi;Innovazione e qualità della città;1\nSocietà Agricola;Attività di ricerca più avanzata;2\n',
  es: 'Beneficiario;Operación;Año\nDiputación de Cádiz;Modernización de la administración pública;2016\nCámara de Comercio de España;Formación de jóvenes;2015\n',
  pt: 'Beneficiário;Operação;Região\nCâmara Municipal de São João;Requalificação e inovação;Norte\nAssociação Comercial;Formação de ativos;Lisboa\n',
  sv: 'Stödmottagare;Projekt\nHögskolan i Gävle;Hållbar tillväxt på landsbygden\nLänsstyrelsen i Västerås;Företag för ökad sysselsättning\n',
  pl: 'Beneficjent;Tytuł projektu;Województwo\nPolitechnika Łódzka;Wdrożenie nowej usługi świadczonej drogą elektroniczną;łódzkie\nSpółka z ograniczoną odpowiedzialnością;Zwiększenie konkurencyjności przedsiębiorstwa;śląskie\n',
  cs: 'Příjemce;Název projektu;Území\nÚstav přístrojové techniky;Zvýšení konkurenceschopnosti společnosti;Jihočeský kraj\nVysoké učení technické v Brně;Rozvoj výzkumných kapacit;Česká republika\n',
  hu: 'Kedvezményezett;Művelet megnevezése;Összeg\nDebreceni Egyetem;Kutatási infrastruktúra fejlesztése;Észak-Alföld\nMagyar Tudományos Akadémia;Energiahatékonyság növelése és megújuló erőforrások;Budapest\n',
  sl: 'Upravičenec;Naziv operacije;Občina\nUniverza v Ljubljani;Čiščenje odpadnih voda;Škofja Loka\nMestna občina Žalec;Obnova šole in večnamenskega središča;Žalec\n',
  ro: 'Beneficiar;Operaţiune;Judeţ\nUniversitatea Babeş-Bolyai;Dezvoltarea infrastructurii de cercetare în reţea;Cluj\nPrimăria Municipiului Iaşi;Creşterea competitivităţii;Iaşi\n',
  lt: 'Pareiškėjas;Projekto pavadinimas;Savivaldybė\nVilniaus universitetas;Tyrimų ir plėtros infrastruktūros kūrimas;Šiaulių miesto\nUAB „Žalioji energija“;Įmonės našumo didinimas;Kėdainių rajono\n',
  lv: 'Finansējuma saņēmējs;Projekta nosaukums\nRīgas Tehniskā universitāte;Pētniecības infrastruktūras attīstība\nValsts aģentūra;Uzņēmumu konkurētspējas paaugstināšana Kurzemē\n',
  el: 'Δικαιούχος;Τίτλος πράξης;Περιφέρεια\nΔήμος Αθηναίων;Ενεργειακή αναβάθμιση σχολείων;Αττική\nΠανεπιστήμιο Πατρών;Ανάπτυξη ερευνητικών υποδομών;Δυτική Ελλάδα\n',
  bg: 'Бенефициент;Наименование на проекта;Област\nСофийски университет;Развитие на научната инфраструктура;София\nОбщина Пловдив;Енергийна ефективност в училищата;Пловдив\n',
}

describe('encoding of a text', () => {
  it.each([
    ['utf-32le', true, true],
    ['utf-32be', false, true],
    ['utf-32le', true, false],
    ['utf-32be', false, false],
  ] as const)('is found for %s (little-endian %s, with a mark %s)', (label, littleEndian, marked) => {
    const text = `${samples.lv}${samples.el}`
    const codes = [...(marked ? `\ufeff${text}` : text)].map((letter) => letter.codePointAt(0)!)
    const bytes = new Uint8Array(codes.length * 4)
    for (const [index, code] of codes.entries()) new DataView(bytes.buffer).setUint32(index * 4, code, littleEndian)
    expect(detectEncoding(bytes)).toBe(label)
    expect(decode(bytes, label)).toBe(text)
    const decodePiece = createDecoder(label)
    let pieces = ''
    for (let at = 0; at < bytes.length; at += 7) pieces += decodePiece(bytes.subarray(at, at + 7), at + 7 >= bytes.length)
    expect(pieces).toBe(text)
  })

  it('is the same for a text in pieces', () => {
    for (const [language, encoding] of [
      ['pl', 'windows-1250'],
      ['lv', 'windows-1257'],
      ['it', 'ibm850'],
      ['bg', 'utf-8'],
    ] as const) {
      const bytes = encoding === 'utf-8' ? Buffer.from(samples[language]) : encode(samples[language], encoding)
      const detector = createEncodingDetector()
      for (let at = 0; at < bytes.length; at += 5) detector.push(bytes.subarray(at, at + 5))
      expect(detector.result()).toBe(encoding)
    }
  })

  it.each([
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
    ['it', 'windows-1252'],
    ['es', 'windows-1252'],
    ['pt', 'windows-1252'],
    ['sv', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['cs', 'windows-1250'],
    ['hu', 'windows-1250'],
    ['sl', 'windows-1250'],
    ['ro', 'windows-1250'],
    ['lt', 'windows-1257'],
    ['lv', 'windows-1257'],
    ['el', 'windows-1253'],
    ['bg', 'windows-1251'],
    ['pl', 'iso-8859-2'],
    ['cs', 'iso-8859-2'],
    ['bg', 'iso-8859-5'],
    ['bg', 'koi8-r'],
    ['de', 'macintosh'],
    ['it', 'ibm850'],
    ['es', 'ibm850'],
    ['pl', 'ibm852'],
    ['cs', 'ibm852'],
    ['bg', 'ibm866'],
  ] as const)('is found for %s in %s, and every letter read back', (language, encoding) => {
    const text = encoding.startsWith('ibm') ? samples[language].replaceAll(/[’€]/g, '-') : samples[language]
    const bytes = encode(text, encoding)
    const found = detectEncoding(bytes)
    expect(decode(bytes, found)).toBe(text)
    expect(found).toBe(encoding)
  })

  it.each(Object.entries(samples))('is utf-8 for %s where the bytes are valid, with and without a mark', (_, text) => {
    expect(detectEncoding(Buffer.from(text))).toBe('utf-8')
    expect(decode(Buffer.from(`\ufeff${text}`), detectEncoding(Buffer.from(`\ufeff${text}`)))).toBe(text)
  })

  it('is utf-8 for plain ASCII', () => {
    expect(detectEncoding(Buffer.from('a;b\n1;2\n'))).toBe('utf-8')
  })

  it('stays utf-8 where a few places are broken', () => {
    const bytes = Buffer.concat([Buffer.from(samples.fr.repeat(5)), Buffer.from([0xe9, 0x20]), Buffer.from(samples.fr)])
    expect(detectEncoding(bytes)).toBe('utf-8')
  })

  it('is UTF-16 with a mark and without one', () => {
    const little = Buffer.from(samples.de, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const [bytes, encoding] of [
      [little, 'utf-16le'],
      [big, 'utf-16be'],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), little]), 'utf-16le'],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), big]), 'utf-16be'],
    ] as const) {
      expect(detectEncoding(bytes)).toBe(encoding)
      expect(decode(bytes, encoding)).toBe(samples.de)
    }
  })

  it.each([
    ['652.880,70 €', 'windows-1252'],
    ['€ 652.880,70', 'windows-1252'],
    ['€652.880,70', 'windows-1252'],
    ['652.880,70€', 'windows-1252'],
    ['£4,578,474', 'windows-1252'],
    ['£ 4,578,474', 'windows-1252'],
    ['652 880,70 €', 'iso-8859-15'],
  ])('is told by the sign of a currency beside amounts, where nothing else is beyond ASCII: %s in %s', (amount, encoding) => {
    const text = `Firma;Projekt;Betrag\n${Array.from({ length: 12 }, (_, at) => `Alfa ${at} GmbH;Halle ${at};${amount}\n`).join('')}`
    const bytes = encode(text, encoding)
    expect(decode(bytes, detectEncoding(bytes))).toBe(text)
  })

  it('takes a no-break space between digits for what it is', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Alba ${i};P ${i};${i + 11}\u00a0${100 + i},50`)
    const text = ['Příjemce;Projekt;Dotace (Kč)', ...rows].join('\n')
    const bytes = encode(text, 'windows-1250')
    expect(decode(bytes, detectEncoding(bytes))).toBe(text)
  })

  it('is settled by a single accented word', () => {
    expect(detectEncoding(encode('Name;Ort\nMüller;Köln\n', 'windows-1252'))).toBe('windows-1252')
    expect(detectEncoding(encode('Nom;Lieu\nSociété;Orléans\n', 'windows-1252'))).toBe('windows-1252')
  })
})
