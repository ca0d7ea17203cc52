import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium, electron, inBothHosts, inElectron, type RunningProgram } from './program.ts'
import { makeProject } from './projects.ts'
import { say } from './words.ts'

let folder: string
let whole: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-files-'))
  whole = join(folder, 'whole.manumix')
  await makeProject(whole, { userFolder: join(folder, 'maker'), demo: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Files that are no sound project, and what the page says to each. */
const bad: readonly { readonly name: string; readonly make: (path: string) => void; readonly refusal: string }[] = [
  { name: 'an empty file', make: (path) => writeFileSync(path, ''), refusal: 'empty_file' },
  { name: 'a text', make: (path) => writeFileSync(path, 'Elenco dei beneficiari\n'.repeat(300)), refusal: 'not_a_project' },
  {
    name: "another program's database",
    make: (path) => new Database(path).exec('CREATE TABLE person (name TEXT)').close(),
    refusal: 'not_a_project',
  },
  {
    name: 'a project of a newer version',
    make: (path) => {
      copyFileSync(whole, path)
      const bytes = readFileSync(path)
      // `user_version` in SQLite's header (sqlite.org/fileformat2.html, 1.3).
      bytes.writeUInt32BE(9999, 60)
      writeFileSync(path, bytes)
    },
    refusal: 'newer_version',
  },
  {
    name: 'a project with its schema destroyed',
    make: (path) => {
      const bytes = readFileSync(whole)
      bytes.fill(0x5a, 100, 4096)
      writeFileSync(path, bytes)
    },
    refusal: 'corrupt',
  },
  {
    name: 'a project cut off in the middle',
    make: (path) => {
      copyFileSync(whole, path)
      truncateSync(path, Math.floor(readFileSync(whole).length / 2 / 4096) * 4096)
    },
    refusal: 'corrupt',
  },
]

inBothHosts('files that are no sound project', (host) => {
  test.each(bad)('$name is refused in plain words and left as it is', async ({ name, make, refusal }) => {
    const path = join(folder, `${host.name} ${name.replaceAll(/\W+/g, ' ')}.manumix`)
    make(path)
    const before = digest(path)
    const running = await host.start({ project: path })
    try {
      await running.page.getByText(say(`refusal.${refusal}`)).waitFor()
      await running.page.keyboard.press('Escape')
      await running.page.getByRole('button', { name: say('start.new'), exact: true }).waitFor()
    } finally {
      await running.close()
    }
    expect(digest(path)).toBe(before)
  })
})

inBothHosts('one writer', (host) => {
  let first: RunningProgram
  let path: string
  beforeAll(async () => {
    path = join(folder, `shared ${host.name}.manumix`)
    copyFileSync(whole, path)
    first = await host.start({ project: path })
    await first.page.getByText(say('frame.saved')).first().waitFor()
  })
  afterAll(() => first.close())

  test('who opens the file as second reads it, and is told who has it', async () => {
    const second = await (host.name === 'Electron' && process.env['MANUMIX_NO_ELECTRON'] !== '1' ? electron : chromium).start({
      project: path,
    })
    try {
      await second.page.getByText('read-only: open for writing at').first().waitFor()
      expect(await second.page.title()).toContain('Manumix')
    } finally {
      await second.close()
    }
  })

  test('the owner goes on writing, and closing leaves no trace beside the file', async () => {
    await first.page.getByText(say('frame.saved')).first().waitFor()
    await first.close()
    expect(readdirSync(folder).filter((name) => name.startsWith(`shared ${host.name}`))).toEqual([`shared ${host.name}.manumix`])
    first = await host.start({ project: path })
    await first.page.getByText(say('frame.saved')).first().waitFor()
  })
})

describe('reading only', () => {
  inElectron('by choice', () => {
    test('a project opened read-only says so', async () => {
      const path = join(folder, 'chosen.manumix')
      copyFileSync(whole, path)
      const running = await electron.start({ project: path, readOnly: true })
      await running.page.getByText(say('frame.read_only.chosen')).first().waitFor()
      await running.close()
    })

    test('a write-protected file says so', async () => {
      const path = join(folder, 'protected.manumix')
      copyFileSync(whole, path)
      chmodSync(path, 0o444)
      const running = await electron.start({ project: path })
      await running.page.getByText(say('frame.read_only.file_read_only')).first().waitFor()
      await running.close()
    })
  })
})

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
