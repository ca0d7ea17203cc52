import type { MatrixQuestion } from '#core/contract/matrices.ts'
import type { FlowQuestion, NetworkOf } from '#core/contract/views.ts'
import { network } from '#core/view/network.ts'
import { coverageMap } from '#core/view/coverage-map.ts'
import { flow, organisationsOfLink } from '#core/view/flow.ts'
import { askedFacts, askedLine, madeFacts } from '#report/asked-facts.ts'
import { toCsv } from '#report/csv.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { organisationsByName } from '#store/queries/flow.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { coverageTerms } from '#store/queries/matrices.ts'
import { projectFacts } from '#store/queries/project.ts'
import type { Answering } from './answering.ts'
import { askedNames } from './asked-names.ts'
import { fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'
import { madeMark, madeToday } from './made-on.ts'
import type { MatrixAnswers } from './matrix-answers.ts'
import { digestOf } from './mix-parts.ts'
import type { Session } from './session.ts'
import type { ViewParts } from './view-parts.ts'
import { keepAnswers } from './worked-out.ts'

interface Asked {
  readonly question?: MatrixQuestion | undefined
  readonly inputs: string
}

interface About {
  readonly name: string
  readonly rows: (string | number | null)[][]
  readonly asked?: Asked | undefined
}

/** The other ways to see a mix; each shows the instruments that the same question shows as a matrix. */
export function viewCalls(os: Answering, session: Session, { interaction }: MatrixAnswers, parts: ViewParts) {
  const flowMaterial = ({ filter, order, universe }: FlowQuestion) => ({
    shown: interaction({ filter, order, universe }).instruments,
    participations: parts.years(filter),
  })

  const networks = keepAnswers(
    4,
    () => session.revision,
    ({ of, threshold, most, question }: { of: NetworkOf; threshold: number; most: number; question: MatrixQuestion }) => ({
      ...network(interaction(question), of, threshold, most),
      inputs: digestOf([of, threshold, most, of === 'shared' ? question.universe : null], parts.network(question.filter, of)),
    }),
  )

  const factsOf = ({ question, inputs }: Asked, language: 'en' | 'it') =>
    question === undefined
      ? madeFacts(madeToday(inputs, language), wordsIn(language))
      : askedFacts(question, madeToday(inputs, language), askedNames(session, language), wordsIn(language))

  const aboutTable = ({ name, rows, asked }: About, language: 'en' | 'it') => ({
    name,
    rows: asked === undefined ? rows : [...rows, ...factsOf(asked, language).map((row) => [...row])],
  })

  return os.views.router({
    flow: os.views.flow.handler(({ input }) => {
      const { shown, participations } = flowMaterial(input)
      const { by, minimum, most, steps } = input
      return {
        ...flow(participations, shown, input, input.filter.level ?? 'organisation'),
        inputs: digestOf([by, minimum, most, steps], parts.flow(input.filter)),
      }
    }),

    flowOrganisations: os.views.flowOrganisations.handler(({ input: { from, to, offset, limit, personsWord, ...question } }) => {
      const { shown, participations } = flowMaterial(question)
      const found = new Map(organisationsOfLink(participations, shown, question, { from, to }).map((one) => [one.organisation, one]))
      const level = question.filter.level ?? 'organisation'
      const named = session.project().read((db) => organisationsByName(db, [...found.keys()], { level, offset, limit, personsWord }))
      const instruments = new Map(shown.map(({ id, code, name }) => [id, { id, code, name }]))
      return {
        total: found.size,
        rows: named.map((organisation) => {
          const one = found.get(organisation.id)!
          return {
            organisation,
            from: { ...instruments.get(one.from.instrument)!, year: one.from.year },
            to: { ...instruments.get(one.to.instrument)!, year: one.to.year },
          }
        }),
      }
    }),

    network: os.views.network.handler(({ input: { of, threshold, most, ...question } }) => networks.ask({ of, threshold, most, question })),

    coverageMap: os.views.coverageMap.handler(({ input: { filter, order, rows, columns } }) => {
      const shown = interaction({ filter, order }).instruments
      return session.project().read((db) => {
        const facts = new Map(listInstruments(db).map((one) => [one.id, one]))
        const axis = ({ taxonomy, branches }: typeof rows) => ({ terms: coverageTerms(db, taxonomy), branches })
        const [across, down] = [axis(columns), axis(rows)]
        return {
          ...coverageMap(
            shown.map(({ id }) => facts.get(id)!),
            across,
            down,
          ),
          inputs: digestOf([rows.branches, columns.branches], parts.coverageMap(filter, rows.taxonomy, columns.taxonomy)),
        }
      })
    }),

    timeline: os.views.timeline.handler(({ input: { filter, order } }) => {
      const { instruments, groups } = interaction({ filter, order })
      return { ...parts.timelineOf(instruments, filter), groups, inputs: digestOf(null, parts.timeline(filter)) }
    }),

    foot: os.views.foot.handler(({ input: { asked, language } }) => {
      const { question, inputs } = asked
      const made = madeToday(inputs, language)
      const names = askedNames(session, language)
      const say = wordsIn(language)
      return {
        line:
          question === undefined
            ? madeFacts({ ...made, inputs: `${inputs.slice(0, 12)}…` }, say)
                .map(([label, value]) => `${label}: ${value}`)
                .join(' · ')
            : askedLine(question, made, names, say),
      }
    }),

    table: os.views.table.handler(async ({ input: { what, tables: given, about, format, language } }) => {
      const project = fileName(session.project().read(projectFacts).name)
      const tables = about === undefined ? given : [...given, aboutTable(about, language)]
      const bytes =
        format === 'csv'
          ? Buffer.from(toCsv(tables[0]!, language))
          : await workbookDocument(tables.map((table) => ({ ...table, headingRow: 1 })))
      const mark = format === 'csv' && about?.asked !== undefined ? madeMark(about.asked.inputs) : null
      return {
        name: `${[project, fileName(what), mark].filter(Boolean).join('-')}.${format}`,
        mime: mimes[format],
        base64: Buffer.from(bytes).toString('base64'),
      }
    }),
  })
}
