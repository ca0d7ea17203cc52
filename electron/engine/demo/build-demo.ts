import { makeProject, type NewProject } from '../new-project.ts'

/** Makes the demo project. */
export function buildDemo(path: string, options: Pick<NewProject, 'resources' | 'replace' | 'name'>): void {
  makeProject(path, { ...options, demo: true })
}
