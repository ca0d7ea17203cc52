import { reportHeatmap } from './heatmap.ts'
import { reportImport } from './import.ts'
import { reportLenses } from './lenses.ts'
import { reportMerge } from './merge.ts'
import { reportOpen } from './open.ts'
import { reportOverlap } from './overlap.ts'
import { reportPackages } from './packages.ts'
import { reportPermutation } from './permutation.ts'
import { reportRead } from './read.ts'

/** `npm run bench`: one line a measurement, each a ratio of two sides in the same run. */
reportRead()
await reportImport()
reportOverlap()
reportPermutation()
reportPackages()
reportLenses()
await reportOpen()
await reportHeatmap()
await reportMerge()
