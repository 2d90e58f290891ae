import type { Edition, Library, Page } from '../library/library.ts'
import type { Report, Rule } from './rule.ts'

/**
 * What rules said of each page, for the next check of the same content: a rule that looks at a page alone looks again
 * only at pages that have changed, or at all of them when something that pages share has.
 */
export class KeptReports {
  #shared = ''
  #ofPage = new WeakMap<Page, Map<string, Report[]>>()

  /** The rules for one more check, on a day. */
  rules(rules: readonly Rule<Library>[], library: Library, today: string): Rule<Library>[] {
    const shared = today + library.shared
    if (shared !== this.#shared) this.#ofPage = new WeakMap()
    this.#shared = shared
    const parts = library.editions.flatMap((edition) =>
      edition.allPages.map((page) => ({ page, part: onlyPage(library, edition, page) })),
    )
    const rest = withoutPages(library)
    const once =
      (rule: Rule<Library>): Rule<Library>['check'] =>
      (_, context) => {
        const ofPages = parts.flatMap(({ page, part }) =>
          this.#of(page, rule.id, () => [...rule.check(part, context)]),
        )
        return [...ofPages, ...rule.check(rest, context)]
      }
    return rules.map((rule) => (rule.alone ? { ...rule, check: once(rule) } : rule))
  }

  #of(page: Page, rule: string, check: () => Report[]): Report[] {
    const known = this.#ofPage.get(page) ?? new Map<string, Report[]>()
    this.#ofPage.set(page, known)
    const reports = known.get(rule) ?? check()
    known.set(rule, reports)
    return reports
  }
}

/** The library as a rule sees it that looks at one page alone. */
export function onlyPage(library: Library, edition: Edition, page: Page): Library {
  const alone = { allPages: [page], allTerms: [], allQuestions: [], warningSigns: [], about: undefined }
  return { ...library, editions: [{ ...edition, ...alone }] }
}

const withoutPages = (library: Library): Library => ({
  ...library,
  editions: library.editions.map((edition) => ({ ...edition, allPages: [] })),
})
