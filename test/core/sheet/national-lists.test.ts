import { expect, test } from 'vitest'
import { judgedList } from './judged-list.ts'
import { nationalLists } from './national-lists.ts'

test.each(Object.entries(nationalLists))('The list %s is read as a careful reader does', (_, list) => {
  const { layout, wrong } = judgedList(list)
  expect(wrong).toEqual([])
  expect(layout).toMatchObject({ isList: true, headerRows: [1], dataRows: 14 })
})
