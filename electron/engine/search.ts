import { find } from '#store/queries/search.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function searchCalls(os: Answering, session: Session) {
  return os.search.router({
    find: os.search.find.handler(({ input }) => session.project().read((db) => find(db, input))),
  })
}
