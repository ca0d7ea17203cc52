import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkAgreement } from './agreement.ts'
import { checkCorpus } from './corpus.ts'
import { checkDifferential } from './differential.ts'
import { checkImports } from './imports.ts'
import { checkLenses } from './lenses.ts'
import { checkMatrices } from './matrices.ts'
import { checkNetwork } from './network.ts'
import { checkOverlap } from './overlap.ts'
import { checkRecognition } from './recognition.ts'

/** `npm run test:real`: recognition, import and hostile files, on other people's files that lie beside the project, and published examples. */

const program = resolve(import.meta.dirname, '../..')
const shared = resolve(program, '../shared')
if (!existsSync(join(shared, 'data', 'truth.json'))) {
  console.error(`test:real needs the real lists in ${join('..', 'shared', 'data')}`)
  process.exit(1)
}
const parts = [
  checkAgreement(join(shared, 'examples')),
  checkMatrices(join(shared, 'examples')),
  checkNetwork(join(shared, 'examples')),
  checkLenses(join(shared, 'examples')),
  checkOverlap(join(shared, 'examples')),
  await checkRecognition(join(shared, 'data')),
  checkImports(join(shared, 'data')),
  await checkCorpus(join(shared, 'corpus')),
  checkDifferential([join(shared, 'corpus'), join(shared, 'data')]),
]
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
mkdirSync(join(program, 'out', 'test-results'), { recursive: true })
writeFileSync(join(program, 'out', 'test-results', 'real.json'), JSON.stringify({ passed, failed }))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
