import { readFileSync } from 'node:fs'
import { read } from 'xlsx'

const bytes = readFileSync(process.argv[2] ?? '')
const start = performance.now()
const book = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellStyles: false, cellNF: false })
const seconds = (performance.now() - start) / 1000
const rows = book.Sheets[book.SheetNames[0] ?? '']?.['!data']?.length ?? 0
console.log(JSON.stringify({ rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
