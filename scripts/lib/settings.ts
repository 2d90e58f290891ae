import { resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** What the environment chooses: which library, where to, and where it will live. */
export interface Settings {
  contentDir: string
  outDir: string
  siteUrl: string
  basePath: string
  /** Where `npm start` serves. */
  port: number
}

/** Read `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH` and `PORT`. Throws a UsageError for what cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const siteUrl = env.SITE_URL || 'http://localhost:4321'
  const basePath = env.BASE_PATH || '/'
  const origin = originOf(siteUrl)
  if (!origin) {
    throw new UsageError(
      `Unexpected SITE_URL \`${siteUrl}\`, expected an address such as https://example.org; a path goes into BASE_PATH`,
    )
  }
  if (!/^\/([\w.~-]+\/)*$/.test(basePath) || new URL(basePath, origin).pathname !== basePath) {
    throw new UsageError(
      `Unexpected BASE_PATH \`${basePath}\`, expected a path with / at both ends, such as /library/`,
    )
  }
  const port = Number(env.PORT || 4321)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`Unexpected PORT \`${env.PORT}\`, expected a number from 1 to 65535`)
  }
  return {
    contentDir: resolve(env.CONTENT_DIR || 'content'),
    outDir: resolve(env.OUT_DIR || 'dist'),
    siteUrl: origin,
    basePath,
    port,
  }
}

/** The origin of an address that has nothing more, and a name that every server takes as it is. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, origin, href } = new URL(address)
  const isPlain = /^https?:$/.test(protocol) && /^([\w.-]+|\[[\da-f:]+\])$/i.test(hostname)
  return isPlain && href === `${origin}/` ? origin : undefined
}
