import type { Edition, Entry, Library, Page, WarningSign } from '../library/library.ts'
import type { Say } from '../library/words.ts'
import type { WarningSignsView } from './view.ts'

export function warningSignsView(library: Library, signs: readonly Entry<WarningSign>[]): WarningSignsView {
  const groups = (level: WarningSign['level']) => {
    const atLevel = signs.filter(({ fields }) => fields.level === level)
    return [...Map.groupBy(atLevel, ({ fields }) => fields.act)].map(([act, inGroup]) => ({
      signs: inGroup.map(({ fields }) => fields.sign),
      act: act.replaceAll('{emergency}', library.site.emergency.number),
    }))
  }
  return { emergency: groups('emergency'), urgent: groups('urgent') }
}

/** The signs of a page's warning box; a page that lists them all needs no box. */
export function warningSignsOf({ warningSigns }: Edition, page: Page): Entry<WarningSign>[] {
  if (page.components.some(({ name }) => name === 'WarningSigns')) return []
  return warningSigns.filter(({ fields: { on } }) => on.includes(page.kind) || on.includes(page.id))
}

/** The headings over warning signs, by how fast to act. */
export const warningLabels = (say: Say) => ({
  emergency: say('warning.emergency'),
  urgent: say('warning.urgent'),
})
