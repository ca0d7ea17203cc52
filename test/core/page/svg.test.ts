import { describe, expect, it } from 'vitest'
import { escapeXml, fitted, wrapped } from '#core/page/svg.ts'

const measure = (text: string, size: number) => text.length * size * 0.5

describe('words of a picture', () => {
  it('lose their end where room is short, and say so', () => {
    expect(fitted('Regional fund', 10, 65, measure)).toBe('Regional fund')
    expect(fitted('Regional fund', 10, 50, measure)).toBe('Regional…')
    expect(fitted('Regional fund', 10, 1, measure)).toBe('R…')
  })

  it('go over as many lines as they take, a word that is too long on one of its own', () => {
    expect(wrapped('One two extraordinarily three', 10, 40, measure)).toEqual(['One two', 'extraordinarily', 'three'])
  })

  it('hold nothing that could be read as markup, nor what XML forbids', () => {
    expect(escapeXml('<b title="a">R&D\u0000 d’\'x\uD800</b>')).toBe('&lt;b title=&quot;a&quot;&gt;R&amp;D d’&#39;x&lt;/b&gt;')
  })
})
