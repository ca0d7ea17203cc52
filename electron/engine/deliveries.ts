import { takeBack } from '#store/commands/take-back.ts'
import { listDeliveries } from '#store/queries/deliveries.ts'
import { deliveredRows } from '#store/queries/raw-rows.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function deliveryCalls(os: Answering, session: Session) {
  return os.deliveries.router({
    list: os.deliveries.list.handler(() => session.project().read(listDeliveries)),

    rows: os.deliveries.rows.handler(({ input }) => {
      const toRow = Math.min(input.toRow, input.fromRow + largestWindow - 1)
      return session.project().read((db) => deliveredRows(db, { ...input, toRow }))
    }),

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

const largestWindow = 500
