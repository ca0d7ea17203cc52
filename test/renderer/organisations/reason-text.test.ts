import { describe, expect, it } from 'vitest'
import type { CandidateReason } from '#core/identity/candidate.ts'
import { wordingFor, type Words } from '#core/page/words.ts'
import { reasonText } from '#renderer/views/organisations/reason-text.ts'
import en from '#resources/locales/en.json' with { type: 'json' }

const words = wordingFor(['en'], { en: en as Words })
const t = ((key: string, facts: Record<string, string>) => words(key, facts)) as unknown as Parameters<typeof reasonText>[0]
const similar = (a: string, b: string, common: readonly string[]): CandidateReason => ({
  kind: 'similar_name',
  a,
  b,
  common,
  alike: [],
  onlyA: [],
  onlyB: [],
})

describe('the reason of a similar name', () => {
  it('says the words in common as the name writes them, without the word for "and"', () => {
    const reason = similar('UAB "Televizjos ir ryšio sistemos"', 'UAB "TELEVIZIJOS IR RYŠIO SISTEMOS"', ['&', 'rysio', 'sistemos'])
    expect(reasonText(t, reason)).toContain('in common: ryšio sistemos')
  })

  it('says that the words are alike where none is in common', () => {
    expect(reasonText(t, similar('Gama', 'Gamma', []))).toBe(words('identity.reason.similar_name_alike'))
  })
})
