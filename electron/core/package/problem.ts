import type { PackageQuestion } from '../contract/packages.ts'
import type { PackageMaterial } from './material.ts'
import { weightsOf } from './pareto.ts'
import type { PackageProblem } from './search.ts'

/** What is asked and what it is reckoned from, as it crosses to the thread that searches. `material`: of the instruments asked for, in their order. */
export interface PackageTask {
  readonly question: Pick<PackageQuestion, 'instruments' | 'numbers' | 'limits'>
  readonly material: PackageMaterial
}

export function problemOf({ question: { instruments, numbers, limits }, material }: PackageTask): PackageProblem {
  return {
    size: instruments.length,
    score: material.score,
    numbers,
    weights: weightsOf(material, numbers),
    allowed: instruments.map(({ allowed }) => allowed),
    decided: instruments.map(({ decided }) => decided),
    limits: limits.map(({ currency, most }) => ({
      most,
      costs: material.instruments.map(({ budget }) => (budget?.currency === currency ? budget.amount : 0)),
    })),
  }
}
