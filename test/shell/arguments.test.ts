import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArguments } from '../../electron/shell/arguments.ts'

test('a project named on the command line is found beside switches and the development folder', () => {
  expect(readArguments(['electron', '.', '--inspect=0', '--read-only', 'mixes/Piemonte.MANUMIX'], '/home/anna')).toEqual({
    project: resolve('/home/anna/mixes/Piemonte.MANUMIX'),
    readOnly: true,
    demo: false,
  })
})

test('without a project nothing is opened, and the demo only when asked for', () => {
  expect(readArguments(['manumix'], '/')).toEqual({ project: null, readOnly: false, demo: false })
  expect(readArguments(['manumix', '--demo'], '/')).toEqual({ project: null, readOnly: false, demo: true })
})

test('a switch that ends like a project is no project', () => {
  expect(readArguments(['manumix', '--user-data-dir=x.manumix'], '/').project).toBeNull()
})
