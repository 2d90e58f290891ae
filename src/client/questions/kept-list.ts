import { emptyList, isEmpty, type OwnList, readList } from './own-list.ts'

/**
 * Keeps a list in this tab of the browser, from the first tick on, and nowhere else: an empty list leaves nothing behind.
 * Where the browser keeps nothing, the list lasts as long as the page.
 */
export function keptList(name: string, known: ReadonlySet<string>) {
  const tried = <T>(act: () => T): T | undefined => {
    try {
      return act()
    } catch {
      return undefined
    }
  }
  return {
    read: (): OwnList => tried(() => readList(sessionStorage.getItem(name), known)) ?? emptyList(),
    keep: (list: OwnList): void => {
      tried(() =>
        isEmpty(list) ? sessionStorage.removeItem(name) : sessionStorage.setItem(name, JSON.stringify(list)),
      )
    },
  }
}
