import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { benAndGerry, fourJudges, mammograms } from '../core/agreement/published.ts'
import type { Ratings } from '#core/agreement/ratings.ts'
import { temporaryFolder } from '../engine/some-engine.ts'
import { manumix, type Ran } from './manumix.ts'

const csvOf = (ratings: Ratings, delimiter = ','): string => ratings.map((row) => `${row.join(delimiter)}\n`).join('')

/** Runs `agreement` on a csv of this content. */
async function agreement(content: string | Buffer, ...args: readonly string[]): Promise<Ran> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'ratings.csv'), content)
  return manumix(folder, 'agreement', 'ratings.csv', ...args)
}

const alpha = (level: string): readonly string[] => ['--statistic', 'krippendorff', '--level', level, '--json']

describe('agreement', () => {
  it('prints one JSON object with value and interval', async () => {
    const { code, stdout, stderr } = await agreement(csvOf(benAndGerry), ...alpha('nominal'))
    expect([code, stderr]).toEqual([0, ''])
    const found = JSON.parse(stdout) as { value: number; interval: [number, number] }
    expect(found).toEqual({ statistic: 'krippendorff', level: 'nominal', value: found.value, p: null, interval: found.interval })
    expect(found.value).toBeCloseTo(0.692, 3)
    expect(found.interval[0]).toBeLessThan(found.value)
    expect(found.interval[1]).toBeGreaterThan(found.value)
  })

  it('has p of W, with and without the correction for ties', async () => {
    const csv = csvOf(fourJudges)
    const corrected = await agreement(csv, '--statistic', 'kendall', '--level', 'ordinal', '--ties', '--json')
    const { value, p } = JSON.parse(corrected.stdout) as { value: number; p: number }
    expect(value).toBeCloseTo(13.698630136986301 / 16, 12)
    expect(p).toBeCloseTo(0.008321699377295898, 12)
    const plain = await agreement(csv, '--statistic', 'kendall', '--level', 'ordinal')
    expect(plain.code).toBe(0)
    expect(plain.stdout).toContain("Kendall's W (not corrected for ties): 0.781")
    expect(plain.stdout).toContain('--ties corrects it')
    expect(plain.stdout).toContain('Chi-square')
    expect(plain.stdout).toContain('seven items or fewer')
  })

  it('says in words what a value means, whose words they are, and what was left out', async () => {
    const { code, stdout, stderr } = await agreement(
      '1,2,3,,4\n1,2,2,2,4\n',
      '--statistic',
      'kappa',
      '--level',
      'ordinal',
      '--weights',
      'linear',
    )
    expect(code).toBe(0)
    expect(stdout).toContain("Cohen's kappa (linear weights): 0.8")
    expect(stdout).toContain('Landis and Koch 1977')
    expect(stdout).toContain('Raters: 2. Items counted: 4.')
    expect(stderr).toContain('not both raters gave a value: 1')
  })

  it('weighs kappa as asked', async () => {
    const csv = csvOf(mammograms, ';')
    const ask = async (...args: readonly string[]): Promise<number> => {
      const { stdout } = await agreement(csv, '--statistic', 'kappa', '--level', 'ordinal', '--json', ...args)
      return (JSON.parse(stdout) as { value: number }).value
    }
    expect(await ask()).toBeCloseTo(0.4728, 4)
    expect(await ask('--weights', 'quadratic')).toBeCloseTo(0.6714, 4)
  })

  it('reads what spreadsheets write: semicolons with decimal commas, a mark of UTF-16, words, blanks', async () => {
    const commas = await agreement('1,5;2,5;3,5\r\n1,5;2,5;4,5\r\n', ...alpha('interval'))
    const points = await agreement('1.5,2.5,3.5\n1.5,2.5,4.5\n', ...alpha('interval'))
    expect(commas.stdout).toBe(points.stdout)
    const labels = 'sì;no;;sì\nsì;no;no;no\n'
    const wide = await agreement(Buffer.from(`\ufeff${labels}`, 'utf16le'), '--statistic', 'fleiss', '--level', 'nominal', '--json')
    const narrow = await agreement(labels, '--statistic', 'fleiss', '--level', 'nominal', '--json')
    expect(JSON.parse(wide.stdout)).toEqual(JSON.parse(narrow.stdout))
    expect(JSON.parse(narrow.stdout)).toMatchObject({ value: expect.any(Number) as number })
  })

  it('of one rater, or of blanks only, is null, and said in words', async () => {
    const { code, stdout } = await agreement('1,2,3\n', ...alpha('ordinal'))
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ statistic: 'krippendorff', level: 'ordinal', value: null, p: null, interval: null })
    const said = await agreement(',,\n,,\n', '--statistic', 'kendall', '--level', 'ordinal')
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining('does not exist here') as string })
  })

  it.each([
    ['not_a_number', 'a,b\nb,a\n', ['--statistic', 'kappa', '--level', 'nominal', '--weights', 'linear', '--json']],
    ['not_two_raters', '1,2\n1,2\n1,2\n', ['--statistic', 'kappa', '--level', 'nominal', '--json']],
    ['negative_ratio', '-1,2\n1,2\n', alpha('ratio')],
    ['empty_file', '', alpha('ratio')],
  ])('refuses %s with a message', async (refused, csv, args) => {
    const { code, stdout, stderr } = await agreement(csv, ...args)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: refused } })
    expect(stderr).toMatch(/^ratings\.csv: \S/)
  })

  it('refuses a file that is not there', async () => {
    expect(await manumix(temporaryFolder(), 'agreement', 'none.csv', ...alpha('nominal'))).toMatchObject({ code: 1 })
  })

  it.each([
    [['--statistic', 'krippendorff']],
    [['--level', 'ordinal']],
    [['--statistic', 'pearson', '--level', 'interval']],
    [['--statistic', 'fleiss', '--level', 'nominal', '--ties']],
    [['--statistic', 'krippendorff', '--level', 'ordinal', '--weights', 'linear']],
    [['--statistic', 'kendall', '--level', 'nominal']],
  ])('ends with 2 and the usage where it is asked %j', async (args) => {
    const { code, stdout, stderr } = await agreement('1,2\n1,2\n', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('manumix agreement FILE.csv')
  })
})
