import type { Redirect } from './redirects.ts'
import { caching, hashedFolders, isHashed, siteHeaders } from './rules.ts'

/**
 * `_headers`, as Cloudflare and Netlify read it. Only hashed files get a `Cache-Control`: both hosts have all others asked
 * for again by themselves, and join two values of a header that two rules set.
 */
export function headersFile(files: readonly string[], basePath: string): string {
  const single = files.filter((file) => isHashed(file) && !isInFolder(file))
  const hashed = [...hashedFolders.filter(isUsed(files)).map((folder) => `${folder}/*`), ...single]
  return [
    rule('/*', siteHeaders),
    ...hashed.map((path) => rule(basePath + path, { 'Cache-Control': caching.hashed })),
  ].join('\n')
}

const isInFolder = (file: string) => hashedFolders.some((folder) => file.startsWith(`${folder}/`))
const isUsed = (files: readonly string[]) => (folder: string) =>
  files.some((file) => file.startsWith(`${folder}/`))

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`

/** `_redirects`, as Cloudflare and Netlify read it. */
export const redirectsFile = (redirects: readonly Redirect[]) =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')

/** The redirects of a `_redirects`. */
export const readRedirects = (text: string): Redirect[] =>
  [...text.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => ({ from, to }))
