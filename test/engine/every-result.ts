import { matrixKinds } from '#core/matrix/kinds/kinds.ts'
import type { MatrixFilter } from '#core/contract/matrices.ts'
import type { someEngine } from './some-engine.ts'

type Client = ReturnType<typeof someEngine>['client']

/** A result by its name: what it says, without row ids and hashes, and the hash of its inputs. */
export interface Result {
  readonly says: string
  readonly inputs: string
}

const order = { by: 'code' } as const

/** Every matrix of every kind and every other way to see the mix, under one filter. */
export function everyResult(client: Client, filter: MatrixFilter, taxonomies: { readonly rows: number; readonly columns: number }) {
  const question = { filter, order }
  const asks: Record<string, () => Promise<{ readonly inputs: string }>> = {
    interaction: async () => ({ ...(await client.matrices.interaction(question)), ...(await client.matrices.inputs(question)) }),
    'network judged': () => client.views.network({ ...question, of: 'judged', threshold: 1 }),
    'network shared': () => client.views.network({ ...question, of: 'shared', threshold: 0 }),
    'flow order': () => client.views.flow({ ...question, by: 'order' }),
    'flow time': () => client.views.flow({ ...question, by: 'time' }),
    timeline: () => client.views.timeline(question),
    'coverage map': () =>
      client.views.coverageMap({
        ...question,
        rows: { taxonomy: taxonomies.rows, branches: false },
        columns: { taxonomy: taxonomies.columns, branches: true },
      }),
    lenses: () => client.lenses.read({ question, options: {} }),
    regions: () => client.regions.figures({ filter }),
    'regions terms': async () => {
      const terms = await client.regions.terms({ filter, taxonomy: taxonomies.columns })
      return { ...(await client.regions.figures({ filter })), ...terms }
    },
  }
  for (const { name, measures } of matrixKinds.filter((kind) => kind.name !== 'difference'))
    for (const measure of measures)
      asks[`${name} ${measure}`] = () => client.matrices.grid({ ...question, kind: name, measure, language: 'en' })
  asks['difference'] = () =>
    client.matrices.grid({
      ...question,
      kind: 'difference',
      measure: 'difference',
      language: 'en',
      against: [
        { kind: 'tagged', measure: 'cosine' },
        { kind: 'judged', measure: 'score' },
      ],
    })
  return {
    names: Object.keys(asks),
    ask: async (names = Object.keys(asks)): Promise<ReadonlyMap<string, Result>> => {
      const found = new Map<string, Result>()
      for (const name of names) {
        const { inputs, ...answer } = await asks[name]!()
        found.set(name, { inputs, says: JSON.stringify(answer, (key, value: unknown) => (unsaid.has(key) ? undefined : value)) })
      }
      return found
    },
  }
}

/** Numbers of rows, what was asked, and a hash of something else. */
const unsaid = new Set(['id', 'key', 'filter', 'drawnFrom', 'inputs', 'facts'])
