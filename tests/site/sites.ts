import { join } from 'node:path'
import { projectDir } from '../helpers/run.ts'

const out = (name: string) => join(projectDir, '.careleaf', name)

/** The shipped library, as a newcomer builds it. */
export const shipped = {
  outDir: out('shipped'),
  basePath: '/',
  env: { OUT_DIR: out('shipped') },
}

/** Another library, in two languages, under a base path. */
export const fixture = {
  outDir: out('breathing'),
  basePath: '/library/',
  env: {
    CONTENT_DIR: join(projectDir, 'tests/fixtures/breathing'),
    OUT_DIR: out('breathing'),
    BASE_PATH: '/library/',
    SITE_URL: 'https://example.org',
  },
}

/** A library full of faults, built though its content was not checked; the rules on the site tell what they find. */
export const faulty = {
  findings: out('faulty.json'),
  env: { CONTENT_DIR: out('faulty-content'), OUT_DIR: out('faulty'), BASE_PATH: '/library/' },
}
