import { describe, expect, test } from 'vitest'
import { isAllowedRequest, isPageAddress } from '../../electron/shell/page-address.ts'

test.each(['app://workbench/', 'app://workbench/index.html', 'app://workbench/#/matrices'])('%s is a page of the program', (address) =>
  expect(isPageAddress(address)).toBe(true),
)

test.each([
  'app://workbench.example.org/',
  'app://workbench@example.org/',
  'app://x@workbench/',
  'app://workbench:80/',
  'app://other/',
  'https://workbench/',
  'file:///app://workbench/',
  'data:text/html,app://workbench/',
  'app:workbench',
  '',
])('%s is none, however much it looks alike', (address) => expect(isPageAddress(address)).toBe(false))

describe('requests', () => {
  test.each(['app://workbench/a.js', 'data:image/png;base64,AA', 'blob:app://workbench/0b1c'])('%s stays inside', (address) =>
    expect(isAllowedRequest(address, false)).toBe(true),
  )
  test.each([
    'http://127.0.0.1/',
    'https://example.org/',
    'ws://example.org/',
    'wss://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/0b1c',
    'blob:null/0b1c',
    'devtools://devtools/bundled/x.js',
    'chrome://gpu/',
    'not an address',
  ])('%s is refused', (address) => expect(isAllowedRequest(address, false)).toBe(false))

  test('developer tools may load themselves where they are allowed', () =>
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(true))
})
