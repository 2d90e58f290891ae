/** Kind, id and heading of a link such as `condition:asthma#triggers`. */
export function splitLink(url: string): { kind: string; id: string; heading?: string | undefined } {
  const colon = url.indexOf(':')
  if (colon === -1) return { kind: '', id: '' }
  const hash = url.indexOf('#', colon)
  const kind = url.slice(0, colon)
  if (hash === -1) return { kind, id: url.slice(colon + 1) }
  return { kind, id: url.slice(colon + 1, hash), heading: url.slice(hash + 1) }
}

/** The word of the glossary that a link goes to, if it goes to one. */
export function termOf(url: string): string | undefined {
  return url.startsWith('term:') ? splitLink(url).id : undefined
}

/** `Some Name` as `some-name`, as most ids are written. */
export const plainId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
