import { describe, expect, it } from 'vitest'
import { isPressed, shortcutText } from '#renderer/actions/action.ts'
import { staleRoots } from '#renderer/data/engine.ts'
import { topics } from '#core/model/vocabulary.ts'
import { nextStep } from '#renderer/views/overview/next-step.ts'
import { historySubject } from '#renderer/views/overview/history-subject.ts'

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

function name(command: string): string {
  return `<${command}>`
}

describe('shortcuts', () => {
  it('take Ctrl on Windows and Linux and Command on a Mac', () => {
    expect(isPressed('mod+Z', press('z', { ctrlKey: true }), 'windows')).toBe(true)
    expect(isPressed('mod+Z', press('z', { metaKey: true }), 'windows')).toBe(false)
    expect(isPressed('mod+Z', press('z', { metaKey: true }), 'mac')).toBe(true)
  })

  it('do not fire with more keys held than they name', () => {
    expect(isPressed('mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(false)
    expect(isPressed('mod+shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(true)
    expect(isPressed('T', press('t', { ctrlKey: true }), 'linux')).toBe(false)
  })

  it('are named as the keyboard names them', () => {
    expect(shortcutText('mod+shift+Z', 'linux')).toBe('Ctrl Shift Z')
    expect(shortcutText('mod+shift+Z', 'mac')).toBe('⇧⌘Z')
  })
})

describe('announced changes', () => {
  it('of every topic make the project and at least one more part stale, but for the project itself', () => {
    for (const topic of topics) {
      const roots = staleRoots([topic])
      expect(roots, topic).toContain('project')
      if (topic !== 'project') expect(roots.length, topic).toBeGreaterThan(1)
    }
  })

  it('of an operation, an organisation or an instrument make stale what is told of corrections', () => {
    for (const topic of ['operations', 'organisations', 'instruments'] as const) expect(staleRoots([topic]), topic).toContain('corrections')
  })

  it('of what a matrix is made of make the matrices stale', () => {
    for (const topic of ['operations', 'organisations', 'instruments', 'tags', 'raters', 'assessments'] as const)
      expect(staleRoots([topic]), topic).toContain('matrices')
  })
})

describe('the next step', () => {
  it('follows the order of the work', () => {
    expect(nextStep({ operations: 0, instruments: 0, tagged: 0, assessments: 0 }).key).toBe('import')
    expect(nextStep({ operations: 90, instruments: 5, tagged: 0, assessments: 0 }).key).toBe('tag')
    expect(nextStep({ operations: 90, instruments: 5, tagged: 2, assessments: 0 }).key).toBe('judge')
    expect(nextStep({ operations: 90, instruments: 5, tagged: 2, assessments: 9 }).key).toBe('look')
  })

  it('does not ask for a sheet where instruments were described by hand', () => {
    expect(nextStep({ operations: 0, instruments: 4, tagged: 1, assessments: 0 }).key).toBe('judge')
  })
})

describe('the history', () => {
  const words = { command: name, answer: (scale: string, answer: unknown) => `${scale} ${String(answer)}` }

  it('says of a judgement whose it is, of which pair, and what was answered', () => {
    const facts = { rater: 'Anna', from: 'POLI', to: 'IR2' }
    expect(historySubject({ ...facts, answer: 2, scale: 'impact' }, words)).toBe('Anna: POLI → IR2, impact 2')
    expect(historySubject({ ...facts, answer: null, scale: 'impact' }, words)).toBe('Anna: POLI → IR2, impact null')
    expect(historySubject(facts, words)).toBe('Anna: POLI → IR2')
  })

  it('says what an entry was about', () => {
    expect(historySubject({ command: 'tag' }, words)).toBe('<tag>')
    expect(historySubject({ from: 'POLI', to: 'IR2' }, words)).toBe('POLI → IR2')
    expect(historySubject({ file: 'elenco.xlsx', imported: 3 }, words)).toBe('elenco.xlsx')
    expect(historySubject({ count: 3 }, words)).toBe('')
  })
})
