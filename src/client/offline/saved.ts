/** What `offline.json` says of a built site. Paths are below the site's base; a page is named by its address. */
export interface OfflineList {
  /** Short digest of all files. */
  edition: string
  /** The newest day on which an editor changed a page, where one is written down. */
  on: string | null
  /** Path, bytes, and SHA-256 in hexadecimal digits. */
  files: [path: string, bytes: number, digest: string][]
  /** The pages by path, and the places in `files` of all that each needs. */
  pages: Record<string, { name: string; files: number[] }>
}

/** What was asked to be saved: all, or some pages by their paths. */
export interface Choice {
  isWhole: boolean
  pages: string[]
}

/** What a saved copy says of itself. It is written last: a copy without it is none. */
export interface CopyRecord extends Choice {
  on: string | null
  /** When it was saved: an instant in ISO format. */
  savedAt: string
  /** The pages that it has, with those that the chosen ones need to be read and printed. */
  needed: string[]
  /** Digests of its files by path. */
  digests: Record<string, string>
  /** Names of the chosen pages by path. */
  names: Record<string, string>
  /** The page that saves, in the reader's language, and what the worker says there. */
  page: string
  language: string
  words: Notes
  /** From how many days on it is old. */
  oldAfterDays: number
}

/** What the worker writes onto saved pages: texts with `{name}` to fill in. */
export type Notes = Record<'copy' | 'undated' | 'old' | 'newer' | 'not-saved' | 'link', string>

export interface SavedCopy {
  name: string
  cache: Cache
  record: CopyRecord
}

const prefixOf = (scope: string) => `careleaf ${scope} `

/** A name for one more copy: later ones sort after it. */
export const newCopyName = (scope: string) => prefixOf(scope) + Date.now()

export const recordAddress = (scope: string) => `${scope}offline-record.json`

/** Names of all copies of the site at an address, whole or not, the newest first. */
export async function copyNames(scope: string): Promise<string[]> {
  const names = await caches.keys()
  return names
    .filter((name) => name.startsWith(prefixOf(scope)))
    .sort()
    .reverse()
}

/** The newest whole copy of the site at an address. */
export async function savedCopy(scope: string): Promise<SavedCopy | undefined> {
  for (const name of await copyNames(scope)) {
    const cache = await caches.open(name)
    const found = await cache.match(recordAddress(scope))
    if (found) return { name, cache, record: await found.json() }
  }
  return undefined
}

/** A day or an instant in ISO format, as a reader writes days. */
export function dayIn(language: string, iso: string): string {
  const timeZone = iso.includes('T') ? undefined : 'UTC'
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(iso))
}

/** Whole days since a copy was saved. */
export const ageOf = ({ savedAt }: CopyRecord) => Math.floor((Date.now() - Date.parse(savedAt)) / 86_400_000)

export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Files of a list that a choice needs. */
export function filesFor({ isWhole, pages }: Choice, list: OfflineList): OfflineList['files'] {
  if (isWhole) return list.files
  const places = new Set(pages.flatMap((page) => list.pages[page]?.files ?? []))
  return list.files.filter((_, place) => places.has(place))
}
