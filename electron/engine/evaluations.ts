import { evaluationViews } from '#core/contract/evaluations.ts'
import { toCsv } from '#report/csv.ts'
import { evaluationSvg } from '#report/evaluation-svg.ts'
import { evaluationList, evaluationMatrixTable } from '#report/evaluation-tables.ts'
import { workbookDocument } from '#report/workbook-document.ts'
import { createEvaluation, removeEvaluations, updateEvaluation } from '#store/commands/evaluations.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { projectFacts } from '#store/queries/project.ts'
import type { Answering } from './answering.ts'
import { fileName, mimes } from './exported-file.ts'
import { wordsIn } from './language-words.ts'
import type { Session } from './session.ts'

export function evaluationCalls(os: Answering, session: Session) {
  const titlesOf = (ids: readonly number[]): string =>
    session
      .project()
      .read(listEvaluations)
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .slice(0, 3)
      .join(', ')
  return os.evaluations.router({
    list: os.evaluations.list.handler(() => session.project().read(listEvaluations)),

    create: os.evaluations.create.handler(({ input }) => ({
      id: session.project().command('create_evaluation', { name: input.title }, (db) => createEvaluation(db, input)),
    })),

    update: os.evaluations.update.handler(({ input: { id, evaluation } }) => {
      session.project().command('update_evaluation', { name: titlesOf([id]) }, (db) => updateEvaluation(db, id, evaluation))
      return {}
    }),

    remove: os.evaluations.remove.handler(({ input: { ids } }) => {
      session.project().command('remove_evaluations', { name: titlesOf(ids), count: ids.length }, (db) => removeEvaluations(db, ids))
      return {}
    }),

    export: os.evaluations.export.handler(async ({ input: { by, states, format, language } }) => {
      const project = session.project()
      const words = wordsIn(language)
      const [instruments, evaluations] = project.read((db) => [listInstruments(db), listEvaluations(db)] as const)
      const matrix = (one: typeof by) => evaluationMatrixTable(instruments, evaluations, one, states, words)
      const made = {
        csv: () => toCsv(matrix(by), language),
        svg: () => evaluationSvg(instruments, evaluations, by, states, words),
        xlsx: () =>
          workbookDocument(
            [...evaluationViews.map(matrix), evaluationList(instruments, evaluations, words)].map(({ name, rows }) => ({
              name,
              rows,
              headingRow: 1,
            })),
          ),
      }
      const bytes = await made[format]()
      const name = fileName(project.read(projectFacts).name) || 'mix'
      return { name: `${name}-evaluations.${format}`, mime: mimes[format], base64: Buffer.from(bytes).toString('base64') }
    }),
  })
}
