import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

/** The rules of the house, read off the sources: who may import whom, and where the dangerous things live. */

const program = join(import.meta.dirname, '..')

type Layer = 'core' | 'store' | 'workbook' | 'report' | 'engine' | 'shell' | 'preload' | 'browser' | 'cli' | 'renderer'

interface Import {
  readonly from: string
  /** A file of the program, relative to its top folder, or a package's name. */
  readonly to: string
  readonly kind: 'file' | 'package'
  readonly typeOnly: boolean
}

interface Source {
  readonly file: string
  readonly layer: Layer
  readonly imports: readonly Import[]
  /** Every text in the code. */
  readonly texts: readonly string[]
  readonly code: string
}

/** The engine's door: what hosts see of it. */
const door = ['electron/engine/engine.ts', 'electron/engine/host.ts']
/** How a host without Electron starts the sheet reader that it gives to the engine. */
const nodeReader = 'electron/workbook/spawn-node.ts'

/** Layers and single files that each layer may import, beside itself. */
const mayImport: Readonly<Record<Layer, readonly string[]>> = {
  core: [],
  store: ['core'],
  workbook: ['core'],
  report: ['core'],
  engine: ['core', 'store', 'workbook', 'report', 'resources'],
  shell: ['core', 'resources', ...door],
  preload: ['core'],
  browser: ['core', 'resources', ...door, nodeReader],
  cli: ['core', 'resources', ...door, nodeReader, 'electron/browser/serve.ts', 'electron/browser/user.ts'],
  renderer: ['core', 'resources'],
}

/** Packages that only these layers may use. */
const owners: Readonly<Record<string, readonly Layer[]>> = {
  electron: ['shell', 'preload'],
  'better-sqlite3': ['store'],
  kysely: ['store'],
  xlsx: ['workbook'],
  'csv-parse': ['workbook'],
  hucre: ['report'],
  ws: ['browser'],
  '@orpc/server': ['engine', 'shell', 'browser', 'cli'],
  echarts: ['renderer'],
  react: ['renderer'],
  'react-dom': ['renderer'],
}

function layerOf(file: string): string {
  const [top, second] = file.split('/')
  return top === 'electron' ? (second ?? '') : (top ?? '')
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function target(file: string, specifier: string): Pick<Import, 'to' | 'kind'> {
  if (specifier.startsWith('.')) return { to: normalize(join(dirname(file), specifier)), kind: 'file' }
  if (!specifier.startsWith('#')) return { to: specifier.startsWith('node:') ? specifier : packageOf(specifier), kind: 'package' }
  const inside = specifier.slice(1)
  const top = inside.split('/')[0] ?? ''
  return { to: ['resources', 'renderer'].includes(top) ? inside : `electron/${inside}`, kind: 'file' }
}

function read(file: string): Source {
  const code = readFileSync(join(program, file), 'utf8')
  const { module, program: tree, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const imports: Import[] = []
  const add = (specifier: string, typeOnly: boolean): number => imports.push({ from: file, ...target(file, specifier), typeOnly })
  for (const { moduleRequest, entries, start, end } of module.staticImports) {
    const named = entries.length > 0 && entries.every((entry) => entry.isType)
    add(moduleRequest.value, named || /^import\s+type\b/.test(code.slice(start, end)))
  }
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType)
  for (const { moduleRequest } of module.dynamicImports) {
    const text = /^['"](.*)['"]$/.exec(code.slice(moduleRequest.start, moduleRequest.end))?.[1]
    if (text === undefined) throw new Error(`${file} imports something that is not written down`)
    add(text, false)
  }
  const texts: string[] = []
  collectTexts(tree, texts)
  return { file, layer: layerOf(file) as Layer, imports, texts, code }
}

/** Adds every text literal and every piece of a template under a node of the syntax tree. */
function collectTexts(node: unknown, texts: string[]): void {
  if (Array.isArray(node)) for (const item of node) collectTexts(item, texts)
  else if (typeof node === 'object' && node !== null) {
    const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: { value: { cooked: string | null } }[] }
    if (type === 'Literal' && typeof value === 'string') texts.push(value)
    if (type === 'TemplateLiteral') texts.push((quasis ?? []).map((piece) => piece.value.cooked ?? '').join(' ? '))
    for (const child of Object.values(node)) collectTexts(child, texts)
  }
}

const files = globSync(['electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}'], { cwd: program }).map((file) => file.replaceAll('\\', '/'))
const sources = files.filter((file) => !file.endsWith('.d.ts')).map(read)
const imports = sources.flatMap((source) => source.imports.map((found) => ({ ...found, layer: source.layer })))
const shown = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`

describe('who imports whom', () => {
  test('every file belongs to a layer', () =>
    expect(sources.filter(({ layer }) => !(layer in mayImport)).map(({ file }) => file)).toEqual([]))

  test('every import of a file finds it', () =>
    expect(imports.filter(({ kind, to }) => kind === 'file' && !existsSync(join(program, to.replace(/\?.*$/, '')))).map(shown)).toEqual([]))

  test.each(Object.entries(mayImport))('%s imports only what its place allows', (layer, allowed) => {
    const wrong = imports
      .filter((found) => found.layer === layer && found.kind === 'file')
      .filter(({ to }) => layerOf(to) !== layer && !allowed.includes(layerOf(to)) && !allowed.includes(to))
    expect(wrong.map(shown)).toEqual([])
  })

  test('only the processes that hold an engine make one: the shell forks it and never imports it', () => {
    const makers = imports.filter(({ to, layer, typeOnly }) => to === door[0] && layer !== 'engine' && !typeOnly).map(({ from }) => from)
    const allowed = new Set(['electron/shell/engine-process.ts', 'electron/browser/serve.ts'])
    expect(makers.filter((file) => !allowed.has(file) && !file.startsWith('electron/cli/'))).toEqual([])
    const main = reachable('electron/shell/main.ts')
    expect([...main].filter((file) => ['engine', 'store', 'workbook', 'report'].includes(layerOf(file)))).toEqual([])
  })

  test('no file imports itself in a round', () => expect(rounds()).toEqual([]))
})

describe('where things live', () => {
  test('core uses no Node and no package but those that state the contract', () =>
    expect(
      imports
        .filter((found) => found.layer === 'core' && found.kind === 'package' && !['zod', '@orpc/contract'].includes(found.to))
        .map(shown),
    ).toEqual([]))

  test('the page uses no Node', () =>
    expect(imports.filter(({ layer, to }) => ['renderer', 'preload'].includes(layer) && to.startsWith('node:')).map(shown)).toEqual([]))

  test.each(Object.entries(owners))('%s is used by its owners only', (name, layers) =>
    expect(imports.filter(({ to, layer, kind }) => kind === 'package' && to === name && !layers.includes(layer)).map(shown)).toEqual([]),
  )

  test('a live chart is made in one component only', () => {
    const makers = sources.filter(
      ({ layer, imports: found }) => layer === 'renderer' && found.some(({ to, typeOnly }) => to === 'echarts' && !typeOnly),
    )
    expect(makers.length, makers.map(({ file }) => file).join(', ')).toBeLessThanOrEqual(1)
  })

  test('SQL is written in store only', () => {
    const sql =
      /\b(SELECT\s[\s\S]*\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\s|PRAGMA\s+\w|BEGIN\s+IMMEDIATE|VACUUM\s+INTO)/
    const wrong = sources.filter(({ layer, texts }) => layer !== 'store' && texts.some((text) => sql.test(text)))
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  test('no text can become markup or code, and no address is handed to the system', () => {
    const dangerous =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|openExternal/
    expect(sources.filter(({ code }) => dangerous.test(code)).map(({ file }) => file)).toEqual([])
  })

  test('nothing is asked of the network', () => {
    const wrong = sources.filter(({ texts }) =>
      texts.some((text) => /^(https?|wss?):\/\/(?!127\.0\.0\.1|www\.w3\.org\/|schemas\.|purl\.org\/)\S+$/.test(text)),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

/** A file and everything it needs when it runs. */
function reachable(file: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (at: string): void => {
    if (found.has(at)) return
    found.add(at)
    for (const { from, to, kind, typeOnly } of imports) if (from === at && kind === 'file' && !typeOnly) visit(to)
  }
  visit(file)
  return found
}

/** Every round of imports at run time (types are gone by then), each once and from its first name on. */
function rounds(): readonly string[] {
  const next = new Map(sources.map(({ file, imports: own }) => [file, own.filter(({ kind, typeOnly }) => kind === 'file' && !typeOnly)]))
  const found = new Set<string>()
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      const round = path.slice(at)
      const first = round.indexOf(round.toSorted()[0] ?? '')
      found.add([...round.slice(first), ...round.slice(0, first)].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return [...found]
}
