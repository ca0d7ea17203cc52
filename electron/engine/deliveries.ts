import { Refusal } from '#core/contract/refusal.ts'
import type { SheetIssue } from '#core/sheet/records.ts'
import { takeBack } from '#store/commands/take-back.ts'
import { listDeliveries } from '#store/queries/deliveries.ts'
import { goesWithDelivery } from '#store/queries/goes-with-delivery.ts'
import { projectFacts } from '#store/queries/project.ts'
import { deliveredRows } from '#store/queries/raw-rows.ts'
import type { Answering } from './answering.ts'
import { reportFile, reportsOfDelivery } from './report.ts'
import type { Session } from './session.ts'

export function deliveryCalls(os: Answering, session: Session, who: () => string) {
  return os.deliveries.router({
    list: os.deliveries.list.handler(() => session.project().read(listDeliveries)),

    rows: os.deliveries.rows.handler(({ input }) => {
      const toRow = Math.min(input.toRow, input.fromRow + largestWindow - 1)
      return session.project().read((db) => deliveredRows(db, { ...input, toRow }))
    }),

    report: os.deliveries.report.handler(({ input: { delivery: id, language, persons: asked } }) => {
      const project = session.project()
      const persons = asked ?? project.read(projectFacts).persons
      const delivery = project.read(listDeliveries).find((one) => one.id === id)
      if (!delivery) throw new Refusal('not_found', { delivery: id })
      const { file, sha256, bytes, importedAt: at, importedBy: by } = delivery
      const ids = delivery.sheets.map((sheet) => sheet.id)
      const sheets = project
        .read((db) => reportsOfDelivery(db, ids, { language, persons }))
        .map((sheet, place) => ({ ...sheet, issues: [...sheet.issues, ...ofProject(delivery.sheets[place]!.issues, sheet.issues)] }))
      const made = { madeAt: new Date().toISOString(), madeBy: who() }
      return reportFile({ file, sha256, bytes, imported: { at, by }, ...made, sheets }, { language, persons })
    }),

    goesWith: os.deliveries.goesWith.handler(({ input }) => session.project().read((db) => goesWithDelivery(db, input.delivery))),

    takeBack: os.deliveries.takeBack.handler(({ input }) => {
      const long = session.project().begin('take_back')
      try {
        const { file, removed, restored } = takeBack(long.db, input.delivery)
        long.commit({ file, removed, restored })
      } finally {
        long.rollback()
      }
      return {}
    }),
  })
}

/** What only the other lists of the project tell of a sheet: its own cells do not hold it. */
function ofProject(said: readonly SheetIssue[], ofSheet: readonly SheetIssue[]): readonly SheetIssue[] {
  return said.filter(({ code, field }) => !ofSheet.some((one) => one.code === code && one.field === field))
}

const largestWindow = 500
