import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readMatrices } from '#core/matrix-file/read-matrix.ts'
import { readScenarioWizard } from '#core/matrix-file/scenario-wizard.ts'
import { sheetOf } from '../core/matrix-file/rows-of.ts'
import { scwText } from '../core/matrix-file/scw.ts'

/** Reads published matrices of ../shared/examples, written as sheets and as .scw. Run alone with `node test/real/matrices.ts`. */

type Cells = readonly (readonly number[])[]

interface CrossImpactExample {
  readonly id: string
  readonly descriptors: readonly { readonly code: string; readonly states: readonly string[] }[]
  readonly matrix: Cells
}

interface SquareExamples {
  readonly id: string
  readonly cases: readonly { readonly name: string; readonly matrix?: Cells }[]
}

export function checkMatrices(folder: string): { readonly passed: number; readonly failed: number } {
  const read = <Example>(name: string): Example => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Example
  const crossImpacts = ['cib_somewhereland.json', 'cib_global.json'].map((name) => read<CrossImpactExample>(name))
  const squares = ['micmac.json', 'dematel.json'].flatMap((name) => read<SquareExamples>(name).cases)
  const failures = [
    ...crossImpacts.flatMap(crossImpactFailures),
    ...squares.flatMap(({ name, matrix }) => (matrix === undefined || isReadBack(matrix) ? [] : [`${name}: the sheet is read otherwise`])),
  ]
  for (const failure of failures) console.log(`  ${failure}`)
  const failed = failures.length
  const passed = crossImpacts.length * 2 + squares.filter(({ matrix }) => matrix !== undefined).length - failed
  console.log(`published matrices: ${passed} passed, ${failed} failed`)
  return { passed, failed }
}

function crossImpactFailures({ id, descriptors: given, matrix }: CrossImpactExample): string[] {
  const descriptors = given.map(({ code, states }) => ({ name: code, states }))
  const labels = descriptors.flatMap(({ name, states }) => states.map((state) => `${name}.${state}`))
  const scw = readScenarioWizard(scwText({ descriptors, cells: matrix })).matrix
  const [found] = readMatrices(sheetOf([[null, ...labels], ...matrix.map((line, at) => [labels[at]!, ...line])]))
  const withoutDiagonal = matrix.map((line, from) => line.map((value, to) => (from === to ? null : value)))
  return [
    ...(isDeepStrictEqual(scw, { kind: 'cross_impact', descriptors, cells: matrix }) ? [] : [`${id}: the .scw is read otherwise`]),
    ...(isDeepStrictEqual(found?.matrix, { kind: 'cross_impact', descriptors, cells: withoutDiagonal })
      ? []
      : [`${id}: the sheet is read otherwise`]),
  ]
}

function isReadBack(matrix: Cells): boolean {
  const labels = matrix.map((_, at) => `Variable ${at + 1}`)
  const [found] = readMatrices(sheetOf([[null, ...labels], ...matrix.map((line, at) => [labels[at]!, ...line])]))
  const cells = matrix.map((line, from) => line.map((value, to) => (from === to ? null : value)))
  return isDeepStrictEqual(found?.matrix, { kind: 'square', labels, cells })
}

if (import.meta.main) process.exitCode = checkMatrices(resolve(import.meta.dirname, '../../../shared/examples')).failed === 0 ? 0 : 1
