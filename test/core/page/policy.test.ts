import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, pageFile } from '#core/page/policy.ts'

describe('the policy of the pages', () => {
  test('allows nothing by default, no code from texts and no frame around', () => {
    const policy = contentSecurityPolicy(null)
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy).toContain(rule)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/)
  })

  test('names the socket where there is one, and only there', () => {
    expect(contentSecurityPolicy('ws://127.0.0.1:81')).toContain("connect-src 'self' ws://127.0.0.1:81;")
    expect(contentSecurityPolicy(null)).toContain("connect-src 'self';")
  })
})

describe('the file behind a path', () => {
  test.each([
    ['/', 'index.html'],
    ['/matrices/judged', 'index.html'],
    ['/assets/index-CXLf_-No.js', 'assets/index-CXLf_-No.js'],
    ['/assets/a.b.woff2', 'assets/a.b.woff2'],
  ])('%s is %s', (path, file) => expect(pageFile(path)?.path).toBe(file))

  test.each([
    '/../package.json',
    '/..',
    '/assets/../../x.js',
    '/%2e%2e/x.js',
    '/.env.js',
    '//etc/passwd.js',
    '/a\\b.js',
    '/a.exe',
    '/a b.js',
    '/a\0.js',
    'x.js',
    '',
  ])('%j is none', (path) => {
    const file = pageFile(path)
    expect(file === null || file.path === 'index.html').toBe(true)
    if (path.includes('..')) expect(file).toBeNull()
  })
})
