import { readFileSync } from 'node:fs'
import { readWorkbookInPieces } from '#workbook/read.ts'

const bytes = readFileSync(process.argv[2] ?? '')
const start = performance.now()
const workbook = await readWorkbookInPieces(bytes, 'operations.xlsx')
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ rows: workbook.sheets[0]?.rows.length ?? 0, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
