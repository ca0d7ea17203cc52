import { type LevelOfGovernment, levelsOfGovernment } from '../../model/vocabulary.ts'
import { instrumentAxis, type ProfileFacts } from '../matrix-context.ts'
import { cellsOf, type MatrixKind } from '../matrix-kind.ts'
import { sequentialScale } from '../scale.ts'

const fields = { decided: 'levelDecided', financed: 'levelFinanced', managed: 'level' } as const
const roles = ['decided', 'financed', 'managed'] as const
type Role = (typeof roles)[number]

function has(profile: ProfileFacts, role: Role, level: LevelOfGovernment): boolean {
  return role === 'financed' ? profile.financed.includes(level) : profile[role] === level
}

function rolesOf(measure: string): readonly Role[] {
  const one = roles.find((role) => role === measure)
  return one === undefined ? roles : [one]
}

/** Which level of government decides, finances and manages each instrument: how many of the three, or one of them. Unstated is null. */
export const levels: MatrixKind = {
  name: 'levels',
  group: 'described',
  measures: ['roles', ...roles],
  make: ({ instruments, profiles, word }, { measure }) => {
    const asked = rolesOf(measure)
    const stated = profiles(asked)
    const value = cellsOf(instruments.length, levelsOfGovernment.length, (row, column) => {
      const count = asked.filter((role) => has(stated[row]!, role, levelsOfGovernment[column]!)).length
      return count === 0 ? null : count
    })
    return {
      rows: instrumentAxis(instruments),
      columns: {
        of: 'level',
        entries: levelsOfGovernment.map((level) => ({
          key: `level:${level}`,
          id: null,
          code: word(`word.level.${level}`),
          name: word(`word.level.${level}`),
        })),
      },
      directed: true,
      value,
      unit: { kind: 'count' },
      scale: sequentialScale(value, asked.length),
      margins: 'sum',
    }
  },
  explain: ({ instruments, profiles }, { measure }, row, column) => {
    const asked = rolesOf(measure)
    const level = levelsOfGovernment[column]!
    return {
      formula: {
        key: measure,
        numbers: { count: asked.filter((role) => has(profiles(asked)[row]!, role, level)).length, of: asked.length },
      },
      evidence: [{ kind: 'profiles', instruments: [instruments[row]!.id], fields: asked.map((role) => fields[role]) }],
    }
  },
}
