import { defineConfig } from 'vitest/config'

/** `npm test`: everything that needs neither a window nor other people's files. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/app/**', 'test/real/**'],
    testTimeout: 60_000,
  },
})
