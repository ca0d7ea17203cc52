import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { monitoringSheet } from './read-sheet.ts'

/** Opening a project of 100 MB and more, and what the first full screen asks, against copying the file. */

/** Prints seconds and their ratio to writing the same bytes once. */
export async function reportOpen(rows = 300_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  const { router, door } = createEngine({
    spawnReader,
    userFolder: join(folder, 'user'),
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'bench',
    listsRecent: false,
  })
  const client = createRouterClient(router)
  try {
    const sheet = join(folder, 'operations.xlsx')
    const project = join(folder, 'large.manumix')
    writeFileSync(sheet, monitoringSheet(rows))
    await client.project.create({ file: door.grant(project).token, name: 'Large' })
    const { reading } = await client.sheets.read({ file: door.grant(sheet).token })
    for await (const step of await client.sheets.import({ reading, selections: [{ sheet: 0, choices: {} }] })) void step
    await client.sheets.close({ reading })
    await client.project.close()
    const megabytes = statSync(project).size / 1e6

    const begun = performance.now()
    await client.project.open({ file: door.grant(project).token })
    await client.project.state()
    await client.instruments.list()
    await client.deliveries.list()
    const opened = (performance.now() - begun) / 1000
    const asked = performance.now()
    await client.matrices.interaction({ filter: {}, order: { by: 'code' } })
    const matrix = (performance.now() - asked) / 1000
    console.log(
      `open: ${megabytes.toFixed(0)} MB in ${opened.toFixed(3)} s to state, instruments and deliveries; its matrix in ${matrix.toFixed(2)} s more, ` +
        `ratio ${(matrix / opened).toFixed(1)}`,
    )
  } finally {
    await door.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportOpen()
