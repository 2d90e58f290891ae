/** Kind, id and heading of a link such as `condition:asthma#triggers`. */
export function splitLink(url: string): { kind: string; id: string; heading?: string | undefined } {
  const [, kind = '', id = '', heading] = /^([^:]*):([^#]*)(?:#(.*))?$/.exec(url) ?? []
  return { kind, id, heading }
}
