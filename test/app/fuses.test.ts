import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { electronPath, startInElectron, type ElectronProgram } from './electron.ts'
import { runtimeWithFusesOff } from './fuses.ts'
import { importSheet, makeProject } from './journey.ts'
import { inElectron } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'

/** What the executable prints when it is asked to be a plain Node. */
function asNode(path: string): string {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return spawnSync(path, ['-e', "console.log('as node')"], { env, timeout: 4_000 }).stdout.toString()
}

inElectron('with the fuses of a packaged program', () => {
  let folder: string
  let executable: string
  let running: ElectronProgram
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-fuses-'))
    executable = runtimeWithFusesOff(electronPath(), join(folder, 'runtime'))
    writeSmallSheet(join(folder, 'Operazioni 2020.xlsx'))
    running = await startInElectron({ userFolder: join(folder, 'user'), executable })
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('the runtime is no Node', () => {
    expect(asNode(electronPath())).toContain('as node')
    expect(asNode(executable)).not.toContain('as node')
  })

  test('a sheet is read in a process of its own, which goes when the file is let go', async () => {
    const processes = (): Promise<string[]> =>
      running.app.evaluate(({ app }) => app.getAppMetrics().flatMap(({ name }) => (name?.startsWith('Workbench') === true ? [name] : [])))
    await makeProject(running, 'Electron', folder, 'Prova')
    const seen = new Set<string>()
    const watch = setInterval(() => void processes().then((names) => names.forEach((name) => seen.add(name))), 50)
    await importSheet(running, join(folder, 'Operazioni 2020.xlsx'))
    clearInterval(watch)
    expect([...seen].toSorted()).toEqual(['Workbench engine', 'Workbench sheet reader'])
    await expect.poll(processes).toEqual(['Workbench engine'])
  })
})
