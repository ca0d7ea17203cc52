import { defineConfig } from 'vitest/config'

/** `npm test`: everything that needs neither a window nor other people's files. A test has far more time than it needs: the machine may be busy. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/app/**', 'test/real/**'],
    testTimeout: 120_000,
  },
})
