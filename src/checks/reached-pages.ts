import type { Edition, Page, Use } from '../library/library.ts'

type Next = ReadonlyMap<Page, readonly Page[]>

/**
 * The pages of an edition that links and relations lead to, from where a reader is sure to be: pages that stand alone,
 * the page of the warning signs, texts that are no pages, and the largest group of pages that lead to each other.
 * Lists that name every page, such as A to Z, count for nothing here.
 */
export function reachedPages({ pages, usesOfPage }: Edition, isExcused: (page: Page) => boolean): Set<Page> {
  const all = [...pages.values()]
  const before = new Map(all.map((page) => [page, usingPages(usesOfPage.get(page.id))]))
  const after = new Map(all.map((page): [Page, Page[]] => [page, []]))
  for (const [page, users] of before) for (const user of users) after.get(user)?.push(page)

  const isStart = (page: Page) =>
    isExcused(page) ||
    page.components.some(({ name }) => name === 'WarningSigns') ||
    usesOfPage.get(page.id)?.some((use) => !use.page) === true
  const reached = new Set<Page>()
  for (const page of [...all.filter(isStart), ...largestGroup(all, after, before)]) walk(page, after, reached)
  return reached
}

const usingPages = (uses: readonly Use[] = []) => [...new Set(uses.flatMap((use) => use.page ?? []))]

/** The largest group of two or more pages that lead to each other. */
function largestGroup(all: readonly Page[], after: Next, before: Next): Page[] {
  // Kosaraju's way: pages in the order they are left, then back from the last of them.
  const seen = new Set<Page>()
  const taken = new Set<Page>()
  const left = all.flatMap((page) => walk(page, after, seen))
  const groups = left.reverse().map((page) => walk(page, before, taken))
  const largest = groups.reduce((a, b) => (b.length > a.length ? b : a), [])
  return largest.length > 1 ? largest : []
}

/** Go from a page to all that have not been seen; each as it is left. */
function walk(from: Page, next: Next, seen: Set<Page>): Page[] {
  const left: Page[] = []
  const way: { page: Page; rest: Page[] }[] = []
  const enter = (page: Page) => {
    if (seen.has(page)) return
    seen.add(page)
    way.push({ page, rest: [...(next.get(page) ?? [])] })
  }
  enter(from)
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const page = here.rest.pop()
    if (page) enter(page)
    else left.push((way.pop() as typeof here).page)
  }
  return left
}
