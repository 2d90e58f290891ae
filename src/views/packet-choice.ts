/** What a packet of handouts holds. It lives in the `#` part of the builder's address, which no server is sent. */
export interface PacketChoice {
  /** Pages as `kind:id`, in their order. */
  pages: readonly string[]
  questions: boolean
  large: boolean
}

/** What stands in an address: a choice, with what of it is not there. */
export interface ReadChoice extends PacketChoice {
  unknown: string[]
  /** How many pages more were asked for than a packet holds. */
  over: number
}

export const noChoice: PacketChoice = { pages: [], questions: false, large: false }

export const pagesAtMost = 25

export function choiceHash({ pages, questions, large }: PacketChoice): string {
  const options = `${questions ? '&questions=1' : ''}${large ? '&large=1' : ''}`
  return pages.length + options.length > 0
    ? `#pages=${pages.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}${options}`
    : ''
}

/**
 * Read the `#` part of an address. `known` leads from the names of a page (`kind:id`, its id, one that it had before)
 * to `kind:id`. None where it says nothing of a packet.
 */
export function readChoice(hash: string, known: ReadonlyMap<string, string>): ReadChoice | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  if (!['pages', 'questions', 'large'].some((name) => fields.has(name))) return undefined
  const asked = fields.getAll('pages').join(',').split(',')
  const names = [...new Set(asked.map((name) => name.trim()).filter(Boolean))]
  const pages = [...new Set(names.flatMap((name) => known.get(name) ?? []))]
  return {
    pages: pages.slice(0, pagesAtMost),
    questions: fields.get('questions') === '1',
    large: fields.get('large') === '1',
    unknown: names.filter((name) => !known.has(name)),
    over: Math.max(0, pages.length - pagesAtMost),
  }
}
