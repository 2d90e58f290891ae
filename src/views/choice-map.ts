import type { Edition, PageOf } from '../library/library.ts'
import { pageLink } from './page-link.ts'
import type { Addresses } from './site-addresses.ts'
import type { PageLink } from './view.ts'

/** The way from a symptom by the conditions that may be behind it to the choices of each, as the fields of pages say. */
export interface ChoiceMap {
  symptom: PageLink
  conditions: { page: PageLink; choices: { page: PageLink; fit: string }[] }[]
}

/** One for each symptom that some condition names, by name. */
export function choiceMaps(edition: Edition, addresses: Addresses): ChoiceMap[] {
  const collator = new Intl.Collator(edition.language)
  const pages = [...edition.pages.values()].sort((a, b) => collator.compare(a.fields.name, b.fields.name))
  const named = pages.flatMap((page) =>
    page.kind === 'condition' ? [...new Set(page.fields.symptoms)].map((symptom) => ({ symptom, page })) : [],
  )
  const bySymptom = Map.groupBy(named, ({ symptom }) => symptom)
  return pages.flatMap((symptom) => {
    const link = symptom.kind === 'symptom' && pageLink(symptom, addresses)
    const conditions = bySymptom.get(symptom.id)
    if (!link || !conditions) return []
    return [
      { symptom: link, conditions: conditions.flatMap(({ page }) => conditionOf(page, edition, addresses)) },
    ]
  })
}

function conditionOf(
  condition: PageOf<'condition'>,
  { pages, say }: Edition,
  addresses: Addresses,
): ChoiceMap['conditions'] {
  const page = pageLink(condition, addresses)
  const choices = condition.fields.treatments.flatMap(({ id, fit }) => {
    const treatment = pageLink(pages.get(id), addresses)
    return treatment ? [{ page: treatment, fit: say(`content.fits.${fit}`) }] : []
  })
  return page ? [{ page, choices }] : []
}
