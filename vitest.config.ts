import { defineConfig } from 'vitest/config'

/** Tests that look at built sites; the others need no build, and start at once. */
const onSites = 'tests/site/**/*.test.ts'

export default defineConfig({
  test: {
    // A build and a browser at a time: many machines have two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'units', include: ['tests/**/*.test.ts'], exclude: [onSites] } },
      {
        extends: true,
        test: { name: 'site', include: [onSites], globalSetup: 'tests/site/global-setup.ts' },
      },
    ],
  },
})
