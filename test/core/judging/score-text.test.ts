import { describe, expect, it } from 'vitest'
import { scoreText } from '#core/judging/score-text.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a score as text', () => {
  it('has its sign on the scale of impacts, halves included, and zero bare', () => {
    expect([-3, -0.5, 0, 2].map((score) => plain(scoreText(score, 'impact', 'en')))).toEqual(['−3', '−0.5', '0', '+2'])
    expect(scoreText(1.5, 'impact', 'it')).toBe('+1,5')
  })

  it('has none on the scale of influence, which begins at 0', () => {
    expect([0, 2, 1.5, 12].map((score) => scoreText(score, 'influence', 'en'))).toEqual(['0', '2', '1.5', '12'])
    expect(scoreText(1.5, 'influence', 'it')).toBe('1,5')
  })
})
