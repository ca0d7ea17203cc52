import { readFileSync } from 'node:fs'
import { read } from 'xlsx'

/** SheetJS's bare parse: "plain" as `read` does by itself, "lean" without all that can be left out. */
const [file = '', how = 'lean'] = process.argv.slice(2)
const lean = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellStyles: false, cellNF: false }

const bytes = readFileSync(file)
const start = performance.now()
const book = read(bytes, how === 'plain' ? {} : lean)
const seconds = (performance.now() - start) / 1000
const sheet = book.Sheets[book.SheetNames[0] ?? '']
const rows = sheet?.['!data']?.length ?? Number(sheet?.['!ref']?.replace(/^.*\D/, '') ?? 0)
console.log(JSON.stringify({ rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
