import { describe, expect, test } from 'vitest'
import { contentWords, segmentsOf } from '#core/sheet/heading-words.ts'
import { scoreHeading } from '#core/sheet/heading-scores.ts'
import type { Field } from '#core/sheet/layout.ts'
import { languages } from '#core/sheet/vocabulary/vocabulary.ts'
import { vocabularies } from '#core/sheet/vocabulary/vocabularies.ts'

/** The field a heading names best; null where it names none, or something known to be none. */
function meant(heading: string): Field | null {
  const { fields, nothing } = scoreHeading(heading)
  const [best] = [...fields].sort((a, b) => b[1] - a[1])
  return best && best[1] >= Math.max(0.5, nothing) ? best[0] : null
}

describe('A heading', () => {
  test.each<[string, Field | null]>([
    ['Beneificary Name   ', 'beneficiary'],
    ['Name des Beguenstigten', 'beneficiary'],
    ['Unions-Kofinanz-ierungs-satz  pro Prioritätsachse', 'eu_rate'],
    ['Gesambetrag der förderfähigen Ausgaben des Vorhabens', 'total_cost'],
    ['ecMaxContribution', 'eu_amount'],
    ['start_year', 'start'],
    ['OC_DENOM_BENEFICIARIO', 'beneficiary'],
    ['EFRO-bijdrage (€)', 'eu_amount'],
    ['7. Unions-Kofinanzierungssatz pro Prioritätsachse', 'eu_rate'],
    ['Total Public Eligible Expenditure', 'grant'],
    ['Financement public sans FEDER', null],
    ['Od tega nacionalni viri', null],
    ['Date of last update of the list of operations', null],
    ['Number of projects', null],
    ['Operation postcode', 'postcode'],
    ['Name of category of intervention for the operation', 'category'],
    ['Operation Name/Summary', 'operation'],
    ['MONTANTE PAGADO FINAL OPERACIÓN', 'paid'],
    ['Bei Abschluss des Vorhabens gezahlte Gesamtbeträge', 'paid'],
    ['ΗΜ/ΝΙΑ ΕΝΑΡΞΗΣ ΤΗΣ ΠΡΑΞΗΣ / \nOPERATION START DATE', 'start'],
    ['Vorhaben-Nr.', 'operation_code'],
    ['Vorhabennr', 'operation_code'],
    ['Operationsnr.', 'operation_code'],
    ['Projekt-Nr.', 'operation_code'],
    ['Maßnahmen-Nr.', 'instrument'],
    ['Prispevek EU³ (EUR)', 'eu_amount'],
    ['Beneficiary¹⁾', 'beneficiary'],
    ['Cod. domanda', 'operation_code'],
    ['N. mandato', null],
    ['Esito istruttoria', 'status'],
    ['Förderbeitrag (CHF)', 'grant'],
    ['COR', 'operation_code'],
    ['Xqz', null],
    ['', null],
  ])('%j means %s', (heading, field) => {
    expect(meant(heading)).toBe(field)
  })

  test.each<[Field | null, string]>([
    ['beneficiary', 'Hlavní příjemce|Tuen saaja|Krajnji primatelj|Τελικός αποδέκτης|Onderneming|Főpályázó|Raó social'],
    ['tax_id', 'Davčna št.|Abi saaja registrikood|N° BCE'],
    ['instrument', 'Shema|Abimeede|Avustushaku'],
    ['end', 'Projektavslut|Ολοκλήρωση Υλοποίησης'],
    ['place', 'Sídlo - obec'],
    ['grant', 'Public Eligible (€)|Montant engagé|Přiznaná dotace celkem|Abi summa'],
    ['paid', 'Montant ordonnancé'],
    ['tax_id', 'VAT number or tax identification number|Ondernemingsnr.|Cégjegyzékszám|PVM mokėtojo kodas'],
    ['operation', 'Nazwa przedsięwzięcia|Predmet dotácie|Предмет на проекта|Oggetto del contributo'],
    ['summary', 'Scopo e risultati attesi|Syfte och förväntade resultat|Tikslas ir rezultatai|Zweck und Errungenschaften'],
    ['instrument', 'Linia de finanțare|Funding stream|Подмярка|Καθεστώς ενίσχυσης|Línia d’ajuts'],
    ['decision_date', 'Year awarded|Any de concessió|Afgørelsesdato|Data da decisão de concessão'],
    ['total_cost', 'Ukupan trošak operacije|Pressupost acceptat|Bemessungsgrundlage|Projekti eelarve|Totalbudsjett'],
    ['grant', 'Steunbedrag|Import atorgat|Ajutor acordat|Support granted|di cui a fondo perduto|Myönnetty EU:n ja valtion rahoitus'],
    ['eu_amount', 'Contribuição da União|RRF contribution|Принос на Съюза'],
    ['eu_rate', 'EU-Anteil in %|Podíl EU v %|Union contribution rate|Delež EU v %'],
    ['decision_date', 'Data încheierii contractului|Data zawarcia umowy|Дата на сключване на договора'],
    ['start', 'Looptijd vanaf'],
    ['end', 'Looptijd t/m'],
    ['grant', 'Pagalbos suma, LTL|Total amount awarded|Förderungsbarwert'],
    ['paid', 'Despesa pública paga|Abgerufene Mittel|Samaksāts|Amount received'],
    ['place', 'Comarca|Toteutuspaikka|Réigiún'],
    [
      null,
      'Další účastníci|Andere Begünstigte|Granting authority|Davatelj potpore|Forma podpory|Datum podání|Date de dépôt|Taotluse kuupäev|Ίδια συμμετοχή|Region type|Valtionapuviranomainen|Dotace z národních zdrojů|Ügyfél-azonosító|Client ID|Vorm van de steun',
    ],
  ])('means %s in whatever language: %s', (field, headings) => {
    for (const heading of headings.split('|')) expect([heading, meant(heading)]).toEqual([heading, field])
  })

  test.each<[string, string]>([
    ['an amount or support, though "ort" ends it', 'total_cost Importe|total_cost Importo|grant Support'],
    ['a place by "Ort" at the end of a compound', 'place Einsatzort|place Durchführungsort|place Vorhabensort'],
    [
      'what was received as what it is, not as paid',
      'eu_amount EU funding received|grant Grant received|grant Amount of aid received|paid Payment received',
    ],
    [
      'what it names, not the cost',
      'operation Nazwa inwestycji|operation Tytuł inwestycji|operation Beruházás megnevezése|place Beruházás helye',
    ],
    ['a place by "kraj" of a project', 'place Kraj realizace projektu|place Kraj izvajanja operacije'],
    ['a grant by "any", which is a year in Catalan', 'grant Any grant'],
    ['a grant by what need not be paid back', 'grant Tramo no reembolsable|grant Nicht rückzahlbarer Zuschuss'],
    ['a code by what was asked for or decided', 'operation_code Vertragsnummer|operation_code Broj prijave|operation_code Hakemusnumero'],
    ['a rate by a word for one alone', 'eu_rate Taxa|eu_rate Intensidad|eu_rate Céatadán'],
    [
      'how many there are, not who or a code',
      'nothing N. destinatari|nothing Anzahl Teilnehmende|nothing Počet zaměstnanců|nothing Nº de empresas|beneficiary Participant name|beneficiary Destinatario',
    ],
    [
      'a code of intervention, and "intervention" by itself none',
      'category Interventionskod|category Kod interwencji|instrument Intervention',
    ],
    [
      'a day of the last change as nothing, whatever the language says for changing',
      'nothing Datum poslední změny|nothing Dato for siste endring|nothing Paskutinio pakeitimo data|nothing Datum laatste wijziging',
    ],
    [
      'what the state alone gives as nothing beside the EU',
      'nothing Nacionalna javna sredstva|nothing nationale öffentliche Mittel|nothing Cofinanziamento regionale|grant State aid',
    ],
    ['what denies, though a hyphen joins it', 'nothing Niet-subsidiabele uitgaven|nothing Ikke-støtteberettigede udgifter'],
    ['the EU in whatever case', 'eu_amount EU:n osuus|eu_amount EU:s bidrag|grant Myönnetty EU:n ja valtion rahoitus'],
    ['the ends of a project', 'start Project commences|start Comienzo del proyecto|end Projekt zárása|end Период на изпълнение до'],
    ['the name of a scheme, not of what it supports', 'instrument Naziv sheme|instrument Denumirea apelului|operation Подкрепен проект'],
    ['kinds and sizes of beneficiaries as nothing', 'nothing Тип на бенефициента|nothing Vrsta prijavitelja|nothing Omvang onderneming'],
    ['an amount in Finnish, a rate in Estonian', 'grant Myönnetyn tuen määrä|eu_rate Toetuse määr'],
    ['a currency as nothing, and an abbreviated day in Greek', 'total_cost Valoare totală (lei)|decision_date ΗΜ/ΝΙΑ ΥΠΑΓΩΓΗΣ'],
    [
      'those beside the beneficiary as nothing, by what joins them to it',
      'nothing Spoluriešiteľské organizácie|nothing Medansøger organisation|beneficiary Research Body',
    ],
    ['no action by a word that only ends in one', 'nothing Occupazione prevista|nothing Transaction'],
    ['payments by the claims that were settled', 'paid Zatwierdzone WoP|paid Proplacené ŽoP|paid CSF validé UE'],
    ['money of the EU by the plans for recovery', 'eu_amount Finanziamento PNRR|eu_amount Contribución PRTR'],
    ['an objective by a word that ends in one for what it is for', 'instrument Erityistavoite|instrument Erieesmärk|summary Tavoite'],
    ['whoever carries it out, not its end', 'beneficiary Durchführende Organisation/Stelle|end Projektende|end Förderende'],
    ['what it meant before', 'beneficiary Awarded to|eu_rate unionin rahoitusosuus|instrument naziv operativnega programa'],
  ])('means %s', (_, headings) => {
    for (const line of headings.split('|')) {
      const [field, ...heading] = line.split(' ')
      expect([heading.join(' '), meant(heading.join(' ')) ?? 'nothing']).toEqual([heading.join(' '), field])
    }
  })

  test('that may be the name of a programme or a word means no amount by itself', () => {
    expect(['Life', 'NPO'].map(meant)).toEqual([null, null])
    expect(meant('NPO příspěvek')).toBe('eu_amount')
  })

  test('of something that was received and is no money is no payment', () => {
    for (const heading of ['Application received', 'ERDF received'])
      expect([heading, scoreHeading(heading).fields.get('paid') ?? 0]).toEqual([heading, 0])
  })

  test('of one language is told from its neighbours', () => {
    const top = (heading: string): string | undefined => [...scoreHeading(heading).languages].sort((a, b) => b[1] - a[1])[0]?.[0]
    expect([top('Nazwa beneficjenta'), top('Kedvezményezett neve'), top('Višina dodeljenih sredstev')]).toEqual(['pl', 'hu', 'sl'])
  })
})

describe('Words of a heading', () => {
  test('are levelled: case, accents, umlauts, hyphens, machine names, currencies', () => {
    expect(contentWords('Begünstigte')).toEqual(contentWords('BEGUENSTIGTE'))
    expect(contentWords('Co-financing rate, in %')).toEqual(['cofinancing', 'rate', '%'])
    expect(contentWords('project_start_date')).toEqual(['project', 'start', 'date'])
    expect(contentWords('Total cost (EUR)')).toEqual(['total', 'cost'])
  })

  test('part at slashes, bars, line breaks and brackets', () => {
    const parts = segmentsOf('Vorhaben / operation (name)').map(({ words, share }) => [words.join(' '), share])
    expect(parts).toEqual([
      ['vorhaben', 1],
      ['operation', 1],
      ['vorhaben operation', 1],
      ['name', 0.7],
    ])
  })
})

describe('The vocabulary', () => {
  test('has words for what matters in every language of the EU', () => {
    for (const field of ['beneficiary', 'operation', 'start', 'end', 'total_cost', 'eu_amount', 'instrument'] as const)
      for (const language of languages) {
        const words = vocabularies.filter((list) => list.field === field).flatMap((list) => list.words[language] ?? [])
        expect([field, language, words.length > 0]).toEqual([field, language, true])
      }
  })

  test('names its own field by each of its phrases, and none is empty', () => {
    for (const { field, words } of vocabularies)
      for (const phrase of Object.values(words).flat()) {
        expect([phrase, contentWords(phrase.replace('~', '')).length > 0]).toEqual([phrase, true])
        if (field === null || phrase.startsWith('~')) continue
        expect([phrase, scoreHeading(phrase).fields.get(field) ?? 0]).toEqual([phrase, expect.any(Number)])
        expect(scoreHeading(phrase).fields.get(field) ?? 0).toBeGreaterThan(0.5)
      }
  })
})
