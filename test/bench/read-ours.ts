import { defaultLimits } from '#workbook/limits.ts'
import { readWorkbookFile } from '#workbook/read-file.ts'

const start = performance.now()
const { workbook } = await readWorkbookFile(process.argv[2] ?? '', defaultLimits)
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ rows: workbook.sheets[0]?.rows.length ?? 0, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
