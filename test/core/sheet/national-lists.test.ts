import { expect, test } from 'vitest'
import { agencyLists } from './agency-lists.ts'
import { article49Headings } from './article-49.ts'
import { judgedList } from './judged-list.ts'
import { nationalLists } from './national-lists.ts'
import { officeLists } from './office-lists.ts'
import { publishedLists } from './published-lists.ts'

const lists = Object.entries({ ...nationalLists, ...officeLists, ...publishedLists, ...agencyLists })

test.each(lists)('The list %s is read as a careful reader does', (_, list) => {
  const { layout, wrong } = judgedList(list)
  expect(wrong).toEqual([])
  expect(layout).toMatchObject({ isList: true, headerRows: [1], dataRows: 14 })
})

// its amounts are larger then, and only some of its rows are looked at for what a column holds
test.each(lists)('The list %s is read the same where it is long', (_, list) => {
  const { layout, wrong } = judgedList(list, 1_200)
  expect(wrong).toEqual([])
  expect(layout).toMatchObject({ isList: true, headerRows: [1], dataRows: 1_200 })
})

const kinds = 'b beneficiary|o operation|s summary|dt start|dt2 end|m total_cost|f fund|P1 instrument|r eu_rate|l place|k category'.split(
  '|',
)

test.each(Object.keys(article49Headings))('The list of Reg. (EU) 2021/1060 art. 49(3) is recognised in %s', (language) => {
  const headings = (article49Headings[language] ?? '').split('|')
  const { layout, wrong } = judgedList(headings.map((heading, index) => `${heading} » ${kinds[index]}`).join(' | '))
  expect(wrong).toEqual([])
  expect(layout).toMatchObject({ isList: true, language, profile: expect.stringMatching(/^eu-list/) })
})
