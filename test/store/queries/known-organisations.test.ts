import { describe, expect, it } from 'vitest'
import { decideSame } from '#store/commands/decisions.ts'
import { importSheets, layoutOf, record, type TestProject, testProject } from '../project.ts'

/** Operations as [code, beneficiary, town]. */
type Row = readonly [code: string, beneficiary: string, place: string | null]

function bring(project: TestProject, rows: readonly Row[]): void {
  const records = rows.map(([code, beneficiary, place]) => record({ code, beneficiary, place, instrumentCode: 'A' }))
  project.write((db) => importSheets(db, [{ records, layout: layoutOf({}) }]))
}

/** The organisation of each operation, in the order of their codes. */
function owners({ connection }: TestProject): number[] {
  return connection
    .prepare<[], number>(
      'SELECT organisation_id FROM participation JOIN operation ON operation.id = operation_id ORDER BY operation.code, participation.id',
    )
    .pluck()
    .all()
}

describe('schools and parishes of one name', () => {
  const first: readonly Row[] = [
    ['1', 'Parrocchia San Lorenzo', 'Foggiano'],
    ['2', 'Parrocchia San Lorenzo', 'Treviglia'],
    ['3', 'Dora S.r.l.', 'Foggiano'],
    ['4', 'Dora S.r.l.', 'Treviglia'],
  ]

  it('are one in each town, in a later delivery too, while a company is one wherever it works', () => {
    const project = testProject()
    bring(project, first)
    const [inFoggiano, inTreviglia, dora, alsoDora] = owners(project)
    expect(inFoggiano).not.toBe(inTreviglia)
    expect(dora).toBe(alsoDora)
    bring(project, [...first, ['5', 'PARROCCHIA S. LORENZO', 'TREVIGLIA'], ['6', 'PARROCCHIA SAN LORENZO', 'TREVIGLIA']])
    expect(owners(project).toSpliced(4, 1)).toEqual([inFoggiano, inTreviglia, dora, dora, inTreviglia])
  })

  it('stay one where the user said so, in a later delivery too', () => {
    const project = testProject()
    bring(project, first)
    const [inFoggiano, inTreviglia] = owners(project)
    project.write((db) => decideSame(db, { a: inFoggiano!, b: inTreviglia! }, { who: 'Anna', note: null }))
    bring(project, [...first, ['5', 'Parrocchia San Lorenzo', 'Treviglia']])
    expect(new Set([owners(project)[0], owners(project)[1], owners(project)[4]])).toEqual(new Set([inFoggiano]))
  })
})
