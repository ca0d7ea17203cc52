import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { Contract } from '#core/contract/contract.ts'
import type { Topic } from '#core/model/vocabulary.ts'

/** The engine as the page calls it, over whatever transport the host opened. */
export type EngineClient = ContractRouterClient<Contract>
export type EngineQueries = RouterUtils<EngineClient>

export interface Engine {
  readonly client: EngineClient
  /** Options for `useQuery` and `useMutation`, by the contract's names. */
  readonly queries: EngineQueries
  readonly queryClient: QueryClient
}

/** Joins a client with its cache. The engine is on the same machine: nothing is retried and nothing grows stale by time. */
export function engineOf(client: EngineClient): Engine {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return { client, queries: createTanstackQueryUtils(client), queryClient }
}

type Root =
  | 'project'
  | 'sheets'
  | 'deliveries'
  | 'corrections'
  | 'profiles'
  | 'organisations'
  | 'identity'
  | 'operations'
  | 'instruments'
  | 'taxonomies'
  | 'tagging'
  | 'evaluations'
  | 'judgements'
  | 'judging'
  | 'matrices'
  | 'lenses'
  | 'views'
  | 'regions'
  | 'packages'
  | 'savedViews'
  | 'merge'
  | 'search'

/** What reads the mix as a whole, and so is stale with whatever stands in it. */
const readings = ['matrices', 'lenses', 'views', 'regions', 'packages', 'savedViews'] as const satisfies readonly Root[]

/** Which questions a changed topic makes stale. */
const staleBy: Record<Topic, readonly Root[]> = {
  project: ['project'],
  deliveries: ['project', 'deliveries', 'profiles', ...readings],
  // Sheets that are looked at are recognised by them.
  profiles: ['project', 'profiles', 'sheets'],
  operations: ['project', 'operations', 'corrections', 'organisations', 'identity', 'instruments', ...readings, 'search', 'tagging'],
  organisations: ['project', 'organisations', 'identity', 'operations', 'corrections', 'instruments', ...readings, 'search'],
  proposals: ['project', 'identity'],
  instruments: [
    'project',
    'judging',
    'instruments',
    'evaluations',
    'operations',
    'corrections',
    'organisations',
    'taxonomies',
    'tagging',
    ...readings,
    'search',
    'merge',
  ],
  taxonomies: ['project', 'taxonomies', 'tagging', 'instruments', ...readings, 'merge'],
  tags: ['project', 'instruments', 'taxonomies', 'tagging', ...readings, 'merge'],
  evaluations: ['project', 'evaluations', 'views', 'savedViews'],
  packages: ['project', 'packages', 'merge'],
  savedViews: ['project', 'savedViews', 'merge'],
  raters: ['project', 'judgements', 'judging', ...readings, 'merge'],
  assessments: ['project', 'judgements', 'judging', ...readings, 'merge'],
  edits: ['project', 'merge'],
}

/** The parts of the contract whose answers no longer hold after these topics changed. */
export function staleRoots(topics: readonly Topic[]): readonly Root[] {
  return [...new Set(topics.flatMap((topic) => staleBy[topic]))]
}

/** Marks stale answers; the screens that show them ask again. */
async function invalidate(engine: Engine, topics: readonly Topic[]): Promise<void> {
  await Promise.all(staleRoots(topics).map((root) => engine.queryClient.invalidateQueries({ queryKey: engine.queries[root].key() })))
}

/** Listens to the engine's announcements until `signal` ends it. */
export async function followChanges(engine: Engine, signal: AbortSignal): Promise<void> {
  for await (const { topics } of await engine.client.project.changes(undefined, { signal })) void invalidate(engine, topics)
}
