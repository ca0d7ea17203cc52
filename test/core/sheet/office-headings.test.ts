import { expect, test } from 'vitest'
import { scoreHeading } from '#core/sheet/heading-scores.ts'
import { easternHeadings } from './eastern-headings.ts'
import { northernHeadings } from './northern-headings.ts'
import { westernHeadings } from './western-headings.ts'

/** What a heading means by itself; "nothing" also where it says nothing known. */
function meaning(heading: string): string {
  const { fields, nothing } = scoreHeading(heading)
  const [field, score] = [...fields].sort((a, b) => b[1] - a[1])[0] ?? ['nothing', 0]
  return score < 0.5 || nothing > score ? 'nothing' : field
}

test.each(Object.entries({ ...northernHeadings, ...easternHeadings, ...westernHeadings }))(
  'Headings as offices word them are understood in %s',
  (_, headings) => {
    const misread = Object.entries(headings).flatMap(([field, list]) =>
      list.split('|').flatMap((heading) => (meaning(heading) === field ? [] : [`${heading}: ${meaning(heading)} for ${field}`])),
    )
    expect(misread).toEqual([])
  },
)
