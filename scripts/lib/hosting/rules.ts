import { extname } from 'node:path'

/** The policy under which the whole site works: nothing inline, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** What a page of text never asks a device for. */
const closed = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers of every answer, of those that say no too. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  // Without `includeSubDomains`: a clinic's other sites are not ours to close.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': closed.map((feature) => `${feature}=()`).join(', '),
}

export const caching = {
  /** The name has a digest of what the file holds: it never changes. */
  hashed: 'public, max-age=31536000, immutable',
  /** Asked for again each time: an update is seen at once. */
  other: 'no-cache',
  missing: 'no-store',
} as const

/** Folders in which every name has a digest. */
export const hashedFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index']
/** Beside them the ending of such a file, in the folder of files that are not. */
export const hashedEnding = { folder: 'pagefind', ending: '.pf_meta' }

export const isHashed = (file: string) =>
  hashedFolders.some((folder) => file.startsWith(`${folder}/`)) ||
  (file.startsWith(`${hashedEnding.folder}/`) && file.endsWith(hashedEnding.ending))

/** Types by ending; the rest, such as the parts of Pagefind's index, are bytes. */
export const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
export const otherType = 'application/octet-stream'

/** What stands at an address that has nothing. */
export const missingPage = '404.html'

/** Files that a host reads, and that need not have an address. */
export const hostFiles: readonly string[] = ['_headers', '_redirects']

/** All headers of the answer with a file of the site. */
export const headersOf = (file: string): Record<string, string> => ({
  ...siteHeaders,
  'Content-Type': types[extname(file)] ?? otherType,
  'Cache-Control': isHashed(file) ? caching.hashed : caching.other,
})

/** All headers of the answer where there is no file. */
export const headersOfMissing: Readonly<Record<string, string>> = {
  ...headersOf(missingPage),
  'Cache-Control': caching.missing,
}
