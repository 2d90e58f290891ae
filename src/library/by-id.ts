/** The first entry of each id. */
export function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry)
  return map
}
