import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** What someone types, and the ids of the pages that are right; none for a query that is not about the library. */
export interface Query {
  query: string
  expected: string[]
  kind: string
}

/** How the queries of a kind fare, in percent. */
export interface Rates {
  kind: string
  count: number
  first: number
  amongThree: number
  /** Queries that show pages, none of them right. */
  wrongOnly: number
}

/** Read a table with the columns `query`, `expected` (several ids with `|`) and `kind`. */
export async function readQueries(file: string): Promise<Query[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file \`${file}\``)
  })
  const [, ...lines] = text.trim().split(/\r?\n/)
  return lines.map((line) => {
    const [query = '', expected = '', kind = ''] = line.split('\t')
    return { query, expected: expected.split('|').filter(Boolean), kind }
  })
}

/** Tally the addresses that each query led to, best first: a row a kind, and one for all that have a right page. */
export function ratesOf(queries: readonly Query[], found: readonly (readonly string[])[]): Rates[] {
  const results = queries.map(({ expected, kind }, i) => {
    const ids = (found[i] ?? []).map(idOf)
    return {
      kind,
      isOff: expected.length === 0,
      shown: ids.length,
      place: ids.findIndex((id) => expected.includes(id)),
    }
  })
  const rates = (kind: string, among: typeof results): Rates => {
    const percent = (fits: (result: (typeof results)[number]) => boolean) =>
      (100 * among.filter(fits).length) / among.length
    return {
      kind,
      count: among.length,
      first: percent(({ isOff, shown, place }) => (isOff ? shown === 0 : place === 0)),
      amongThree: percent(({ isOff, shown, place }) => (isOff ? shown === 0 : place >= 0 && place < 3)),
      wrongOnly: percent(({ shown, place }) => shown > 0 && place < 0),
    }
  }
  const onTopic = results.filter(({ isOff }) => !isOff)
  const kinds = Map.groupBy(results, ({ kind }) => kind)
  return [...[...kinds].map(([kind, among]) => rates(kind, among)), rates('all on topic', onTopic)]
}

const idOf = (address: string) => address.split('/').filter(Boolean).at(-1) ?? ''
