import { resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** What the environment chooses: which library, where to, and where it will live. */
export interface Settings {
  contentDir: string
  outDir: string
  siteUrl: string
  basePath: string
}

/** Read `CONTENT_DIR`, `OUT_DIR`, `SITE_URL` and `BASE_PATH`. Throws a UsageError for an address that is none. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const siteUrl = env.SITE_URL || 'http://localhost:4321'
  const basePath = env.BASE_PATH || '/'
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol)) {
    throw new UsageError(
      `Unexpected SITE_URL \`${siteUrl}\`, expected an address such as https://example.org`,
    )
  }
  if (!/^\/([\w.~-]+\/)*$/.test(basePath)) {
    throw new UsageError(
      `Unexpected BASE_PATH \`${basePath}\`, expected a path with / at both ends, such as /library/`,
    )
  }
  return {
    contentDir: resolve(env.CONTENT_DIR || 'content'),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: new URL(siteUrl).origin,
    basePath,
  }
}
