import type { Redirect } from './redirects.ts'

/** What the configuration of a host is made of. */
export interface Host {
  /** Where the site lives: `https://example.org`. */
  siteUrl: string
  basePath: string
  /** The folder of the site on the server. */
  folder: string
  redirects: readonly Redirect[]
  /** Whether nginx has the module that sends files which brotli packed beforehand. */
  brotli: boolean
}
