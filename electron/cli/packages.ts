import type { FoundPackages, PackageQuestion } from '#core/contract/packages.ts'
import { instrumentStates } from '#core/lens/instrument-states.ts'
import { packageFigures } from '#core/package/figures.ts'
import { materialOf, type PackageMaterial } from '#core/package/material.ts'
import { type PackageState, packageStates, possiblePackages, usualNumbers } from '#core/package/states.ts'
import { answered } from './answered.ts'
import { type CommandEngine, openProject } from './engine.ts'
import { type NamedOptions, namedOptions, numberIn } from './named-options.ts'
import { type ExitCode, parsed, UsageError, words } from './terminal.ts'

const options = { option: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } } as const
const known = ['instruments', 'hold', 'decided', 'limits', 'taxonomy', 'gives', 'receives', 'factor', 'list'] as const

/**
 * `packages P.manumix [--option NAME=VALUE …] [--json]`: the consistent packages of its instruments, best first, and their Pareto front. `--json`
 * prints `{"instruments","terms","possible","count","moreThan","packages","front"}`; a package is `{"states":{code:state},"netSynergy","budget","coverage",
 * "missing","contradictions"}`. `front` is null where it has more than a thousand.
 */
export async function packagesCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(args, options, { least: 1, most: 1 })
  const given = namedOptions(values.option ?? [], known)
  const file = positionals[0]!
  const most = numberOf(given, 'list', { whole: true, least: 0, most: 1000 }, 1000)
  return answered(file, values.json, async (engine) => {
    const { client, signal } = engine
    await openProject(engine, file, { readOnly: true })
    const taxonomy = await taxonomyOf(client, given.get('taxonomy'))
    const { material: all } = await client.packages.material({ taxonomy })
    const codes = given.get('instruments')?.split(',') ?? all.instruments.map(({ code }) => code)
    const material = materialOf(
      all,
      codes.map((code) => idOf(all, code)),
    )
    const question = questionOf(material, given, taxonomy)
    const { best, front, count, moreThan } = await searched(client, question, signal)
    const said = packageOf(material, question)
    return {
      instruments: material.instruments.map(({ code }) => code),
      terms: material.terms.length,
      possible: possiblePackages(question.instruments),
      count,
      moreThan,
      packages: best.slice(0, most).map(said),
      front: front?.map(said) ?? null,
    }
  })
}

/** By key ("trl") or row id; null where none is named. */
async function taxonomyOf(client: CommandEngine['client'], named: string | undefined): Promise<number | null> {
  if (named === undefined) return null
  const taxonomies = await client.taxonomies.list()
  const found = taxonomies.find(({ key, id }) => key === named || String(id) === named)
  if (found === undefined)
    throw wrong(
      named,
      taxonomies.map(({ key }) => key),
    )
  return found.id
}

async function searched(client: CommandEngine['client'], question: PackageQuestion, signal: AbortSignal): Promise<FoundPackages> {
  let last: FoundPackages | undefined
  for await (const found of await client.packages.search(question, { signal })) last = found
  return last!
}

function questionOf(material: PackageMaterial, given: NamedOptions, taxonomy: number | null): PackageQuestion {
  const holds = new Map(
    pairsOf(given, 'hold').map(([code, state]) => {
      const bits = state === 'on' ? 6 : 1 << instrumentStates.findIndex((one) => one === state)
      if (state !== 'on' && !instrumentStates.some((one) => one === state)) throw wrong(state, [...instrumentStates, 'on'])
      return [idOf(material, code), bits]
    }),
  )
  const decided = (given.get('decided') ?? 'no') === 'yes'
  if (given.has('decided') && !['yes', 'no'].includes(given.get('decided')!)) throw wrong(given.get('decided')!, ['yes', 'no'])
  const byState = (name: 'gives' | 'receives'): [number, number, number] => {
    const numbers = given.get(name)?.split('/') ?? usualNumbers[name].map(String)
    if (numbers.length !== 3) throw wrong(given.get(name)!, [usualNumbers[name].join('/')])
    return numbers.map((text) => numberIn(name, text, { least: -100, most: 100 })) as [number, number, number]
  }
  return {
    instruments: material.instruments.map(({ id }) => ({ id, allowed: holds.get(id) ?? 7, decided: decided && holds.has(id) })),
    numbers: {
      gives: byState('gives'),
      receives: byState('receives'),
      budgetFactor: numberOf(given, 'factor', { least: 1, most: 100 }, usualNumbers.budgetFactor),
    },
    limits: pairsOf(given, 'limits').map(([currency, most]) => ({ currency, most: numberIn('limits', most, { least: 0 }) })),
    taxonomy,
  }
}

function packageOf(material: PackageMaterial, { numbers }: PackageQuestion) {
  return ({ states, netSynergy }: FoundPackages['best'][number]) => {
    const own = [...states].map((digit) => packageStates[Number(digit)]!) as PackageState[]
    const { budget, covered, missing, contradictions } = packageFigures(material, own, numbers)
    return {
      states: Object.fromEntries(material.instruments.map(({ code }, at) => [code, instrumentStates[own[at]!]])),
      netSynergy,
      budget,
      coverage: covered.length,
      missing: missing.length,
      contradictions: contradictions.length,
    }
  }
}

/** `A:x,B:y`. */
function pairsOf(given: NamedOptions, name: 'hold' | 'limits'): (readonly [string, string])[] {
  return (given.get(name)?.split(',') ?? []).map((text) => {
    const cut = text.lastIndexOf(':')
    if (cut < 1) throw wrong(text, [name === 'hold' ? 'CODE:reinforced' : 'EUR:1000000'])
    return [text.slice(0, cut), text.slice(cut + 1)]
  })
}

function idOf({ instruments }: PackageMaterial, code: string): number {
  const found = instruments.find((one) => one.code === code)
  if (found === undefined)
    throw wrong(
      code,
      instruments.map((one) => one.code),
    )
  return found.id
}

function numberOf(given: NamedOptions, name: string, bounds: Parameters<typeof numberIn>[2], usual: number): number {
  const text = given.get(name)
  return text === undefined ? usual : numberIn(name, text, bounds)
}

function wrong(value: string, choices: readonly string[]): UsageError {
  return new UsageError(words('cli.wrong_choice', { value, choices: choices.join(', ') }))
}
