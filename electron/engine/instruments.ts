import { listInstruments } from '#store/queries/instruments.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function instrumentCalls(os: Answering, session: Session) {
  return {
    list: os.instruments.list.handler(() => session.project().read(listInstruments)),
  }
}
