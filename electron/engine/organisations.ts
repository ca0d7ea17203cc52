import { listOperations } from '#store/queries/operations.ts'
import { operationsAtRow } from '#store/queries/operations-at-row.ts'
import { getOrganisation, listOrganisations } from '#store/queries/organisations.ts'
import { getOperation } from '#store/queries/traced-values.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function organisationCalls(os: Answering, session: Session) {
  return os.organisations.router({
    list: os.organisations.list.handler(({ input }) => session.project().read((db) => listOrganisations(db, input))),
    get: os.organisations.get.handler(({ input }) => session.project().read((db) => getOrganisation(db, input.id))),
  })
}

export function operationCalls(os: Answering, session: Session) {
  return os.operations.router({
    list: os.operations.list.handler(({ input }) => session.project().read((db) => listOperations(db, input))),
    get: os.operations.get.handler(({ input }) => session.project().read((db) => getOperation(db, input.id))),
    atRow: os.operations.atRow.handler(({ input }) => session.project().read((db) => operationsAtRow(db, input))),
  })
}
