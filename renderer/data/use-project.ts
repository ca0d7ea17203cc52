import { useQuery } from '@tanstack/react-query'
import type { ProjectState } from '#core/contract/project.ts'
import { useEngine } from './engine-context.tsx'

export type OpenProject = NonNullable<ProjectState['project']>

/** The open project: undefined while asking, null on the start screen. */
export function useProject(): OpenProject | null | undefined {
  const { queries } = useEngine()
  return useQuery(queries.project.state.queryOptions()).data?.project
}

/** True where commands are possible: a project open for writing and nothing long running. */
export function useWritable(): boolean {
  const project = useProject()
  return project !== null && project !== undefined && project.access === 'write' && project.busy === null
}
