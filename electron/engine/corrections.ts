import { correctOperation, correctOrganisation, keepCorrection, withdrawCorrection } from '#store/commands/corrections.ts'
import { createOperation, updateOperation } from '#store/commands/hand-operations.ts'
import { addPartner, removePartner } from '#store/commands/hand-partners.ts'
import { correctionSubject, listCorrections } from '#store/queries/corrections.ts'
import { operationRows } from '#store/queries/operations.ts'
import { getOrganisation } from '#store/queries/organisations.ts'
import type { Answering } from './answering.ts'
import type { Session } from './session.ts'

export function correctionCalls(os: Answering, session: Session, who: () => string) {
  const nameOf = (operation: number): string => {
    const [row] = session.project().read((db) => operationRows(db, [operation]))
    return row?.code ?? row?.title ?? ''
  }
  return os.corrections.router({
    list: os.corrections.list.handler(({ input }) => session.project().read((db) => listCorrections(db, input))),

    correctOperation: os.corrections.correctOperation.handler(({ input: { operation, correction, note } }) => {
      session
        .project()
        .command('correct_operation', { code: nameOf(operation), field: correction.field }, (db) =>
          correctOperation(db, { id: operation, correction, note, who: who() }),
        )
      return {}
    }),

    correctOrganisation: os.corrections.correctOrganisation.handler(({ input: { organisation, correction, note } }) => {
      const project = session.project()
      const { name } = project.read((db) => getOrganisation(db, organisation))
      project.command('correct_organisation', { name, field: correction.field }, (db) =>
        correctOrganisation(db, { id: organisation, correction, note, who: who() }),
      )
      return {}
    }),

    addPartner: os.corrections.addPartner.handler(({ input: { operation, partner, note } }) => {
      session
        .project()
        .command('add_partner', { code: nameOf(operation) }, (db) => addPartner(db, operation, partner, { who: who(), note }))
      return {}
    }),

    removePartner: os.corrections.removePartner.handler(({ input: { partner, note } }) => {
      session.project().command('remove_partner', {}, (db) => removePartner(db, partner, { who: who(), note }))
      return {}
    }),

    createOperation: os.corrections.createOperation.handler(({ input: { operation, note } }) => {
      const name = operation.code ?? operation.title
      const by = { who: who(), note }
      return { id: session.project().command('create_operation', { name }, (db) => createOperation(db, operation, by)) }
    }),

    updateOperation: os.corrections.updateOperation.handler(({ input: { id, operation, note } }) => {
      const name = operation.code ?? operation.title
      session.project().command('update_operation', { name }, (db) => updateOperation(db, id, operation, { who: who(), note }))
      return {}
    }),

    withdraw: os.corrections.withdraw.handler(({ input: { id } }) => {
      const project = session.project()
      project.command('withdraw_correction', { ...project.read((db) => correctionSubject(db, id)) }, (db) => withdrawCorrection(db, id))
      return {}
    }),

    keep: os.corrections.keep.handler(({ input: { id } }) => {
      const project = session.project()
      project.command('keep_correction', { ...project.read((db) => correctionSubject(db, id)) }, (db) => keepCorrection(db, id))
      return {}
    }),
  })
}
