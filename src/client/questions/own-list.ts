/** A reader's own list: what is ticked, the few that matter most, and what was written. */
export interface OwnList {
  /** Ids of the questions to take along. */
  taken: string[]
  /** Ids of the few that matter most, in the order in which they were chosen. */
  top: string[]
  own: { id: string; ask: string }[]
  notes: string
}

export const topAtMost = 3
const ownAtMost = 30
const lettersAtMost = { ask: 300, notes: 2000 }

export const emptyList = (): OwnList => ({ taken: [], top: [], own: [], notes: '' })

export const isEmpty = ({ taken, own, notes }: OwnList) =>
  taken.length + own.length === 0 && notes.trim() === ''

export function take(list: OwnList, id: string, isTaken: boolean): OwnList {
  const others = list.taken.filter((each) => each !== id)
  return isTaken
    ? { ...list, taken: [...others, id] }
    : { ...list, taken: others, top: without(list.top, id) }
}

/** Puts a question among the first few, or takes it out again; as it was where these are full. */
export function toggleTop(list: OwnList, id: string): OwnList {
  if (list.top.includes(id)) return { ...list, top: without(list.top, id) }
  if (list.top.length >= topAtMost) return list
  return { ...list, top: [...list.top, id] }
}

export function addOwn(list: OwnList, text: string): OwnList {
  const ask = text.replace(/\s+/g, ' ').trim().slice(0, lettersAtMost.ask)
  if (!ask || list.own.length >= ownAtMost || list.own.some((each) => each.ask === ask)) return list
  const last = Math.max(0, ...list.own.map(({ id }) => Number(id.slice(ownPrefix.length))))
  return { ...list, own: [...list.own, { id: `${ownPrefix}${last + 1}`, ask }] }
}

export function removeOwn(list: OwnList, id: string): OwnList {
  return { ...list, own: list.own.filter((each) => each.id !== id), top: without(list.top, id) }
}

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)

const ownPrefix = 'own-'

/** Read what was kept. What is not as it should be, or is no question any more, is left out. */
export function readList(text: string | null, known: ReadonlySet<string>): OwnList {
  const kept = parse(text)
  const ids = (value: unknown) =>
    [...new Set(Array.isArray(value) ? value : [])].filter((id) => typeof id === 'string')
  const own = (Array.isArray(kept.own) ? kept.own : []).filter(isOwn).slice(0, ownAtMost)
  const taken = ids(kept.taken).filter((id) => known.has(id))
  const there = new Set([...taken, ...own.map(({ id }) => id)])
  return {
    taken,
    top: ids(kept.top)
      .filter((id) => there.has(id))
      .slice(0, topAtMost),
    own: own.map(({ id, ask }) => ({ id, ask: ask.slice(0, lettersAtMost.ask) })),
    notes: typeof kept.notes === 'string' ? kept.notes.slice(0, lettersAtMost.notes) : '',
  }
}

const isOwn = (value: unknown): value is OwnList['own'][number] => {
  const { id, ask } = (value ?? {}) as Record<string, unknown>
  return typeof id === 'string' && /^own-\d{1,9}$/.test(id) && typeof ask === 'string' && ask !== ''
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
