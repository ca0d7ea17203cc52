import { expect, test } from 'vitest'
import type { Column } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns } from '#renderer/views/fitting-columns.ts'

const columns: readonly Column<null>[] = [
  { key: 'name', label: '', width: 'minmax(10rem, 2fr)', cell: () => null },
  { key: 'place', label: '', width: '8rem', cell: () => null },
  { key: 'size', label: '', width: '6rem', cell: () => null },
]
const keys = (room: number) => fittingColumns(columns, ['place', 'size'], room, 16).map((column) => column.key)

test('all columns stay where there is room', () => expect(keys(24 * 16)).toEqual(['name', 'place', 'size']))
test('spare ones go in their order until the rest fits', () => {
  expect(keys(24 * 16 - 1)).toEqual(['name', 'size'])
  expect(keys(200)).toEqual(['name'])
})
test('what is not spare stays even where it does not fit', () => expect(keys(10)).toEqual(['name']))
