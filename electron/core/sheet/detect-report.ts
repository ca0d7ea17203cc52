import { columnLetter, type Sheet } from './cells.ts'
import type { DateStyle, Field, Layout, ListKind, MoneyField } from './layout.ts'
import type { ProfileId } from './profiles/profile.ts'
import type { MoneyAmount, SheetIssue, SheetTotals } from './records.ts'

/** One sheet as `detect --json` says it. */
export interface DetectedSheet {
  readonly name: string
  readonly isList: boolean
  readonly kind: ListKind
  readonly profile: ProfileId
  /** Of a profile of the project's own. */
  readonly profileName?: string
  /** Name of an earlier sheet that holds the same rows. */
  readonly repeats?: string
  readonly confidence: number
  readonly headerRows: readonly number[]
  readonly firstDataRow: number
  readonly lastDataRow: number
  readonly dataRows: number
  readonly language: string | null
  readonly decimal: '.' | ',' | null
  readonly dateStyle: DateStyle | null
  /** field → letter. */
  readonly columns: Readonly<Partial<Record<Field, string>>>
  readonly sums: Readonly<Partial<Record<MoneyField, number>>>
  /** Amounts in further currencies than those of `sums`. */
  readonly otherSums?: readonly MoneyAmount[]
  readonly issues: readonly SheetIssue[]
}

/** What was recognised in a sheet, in the words of the command line. */
export function detectedSheet(
  sheet: Pick<Sheet, 'name'> & { readonly repeats?: string | undefined },
  layout: Layout,
  reviewed: { readonly issues: readonly SheetIssue[]; readonly totals: SheetTotals },
): DetectedSheet {
  const columns: Partial<Record<Field, string>> = {}
  for (const [field, column] of Object.entries(layout.columns)) columns[field as Field] = columnLetter(column)
  return {
    name: sheet.name,
    isList: layout.isList,
    kind: layout.kind,
    profile: layout.profile,
    ...(layout.profileName === null ? {} : { profileName: layout.profileName }),
    ...(sheet.repeats === undefined ? {} : { repeats: sheet.repeats }),
    confidence: layout.confidence,
    headerRows: layout.headerRows,
    firstDataRow: layout.firstDataRow,
    lastDataRow: layout.lastDataRow,
    dataRows: layout.dataRows,
    language: layout.language,
    decimal: layout.decimal,
    dateStyle: layout.dateStyle,
    columns,
    sums: layout.isList ? reviewed.totals.sums : {},
    ...(layout.isList && reviewed.totals.otherSums ? { otherSums: reviewed.totals.otherSums } : {}),
    issues: layout.isList ? reviewed.issues : [],
  }
}
