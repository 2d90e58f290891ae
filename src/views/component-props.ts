import type { Edition, Library, Page } from '../library/library.ts'
import type { Props } from '../markdown/annotate.ts'
import { pageLink } from './page-link.ts'
import type { Addresses } from './site-addresses.ts'
import { warningLabels, warningSignsView } from './warning-signs-view.ts'

/** What stands around a component. */
interface Around {
  library: Library
  edition: Edition
  addresses: Addresses
  /** None for the text about the library. */
  page?: Page
}

/** What the components of a text draw. Their ids have been checked; what is missing is drawn as nothing. */
export function componentProps(
  { library, edition, addresses, page }: Around,
  component: string,
  attributes: Readonly<Record<string, string>>,
): Props | undefined {
  const { say } = edition
  const { id = '' } = attributes
  switch (component) {
    case 'Choice': {
      const fit =
        page?.kind === 'condition' ? page.fields.treatments.find((each) => each.id === id)?.fit : undefined
      return { ...pageLink(edition.pages.get(id), addresses), fit: fit && say(`content.fits.${fit}`) }
    }
    case 'Do':
      return { label: say('content.do') }
    case 'DoNot':
      return { label: say('content.do-not') }
    case 'Lines':
      return {
        label: say('content.lines'),
        count: Math.min(20, Math.max(1, Math.trunc(Number(attributes.count)) || 1)),
      }
    case 'NotSaid':
      return { label: say('content.not-said') }
    case 'Figure':
      return { ...attributes, svg: library.figures.get(id) ?? '' }
    case 'Question':
      return { ask: edition.questions.get(id)?.fields.ask }
    case 'TradeOff':
      return { ...attributes, label: say('content.scale') }
    case 'WarningSigns':
      return { signs: warningSignsView(library, edition.warningSigns), labels: warningLabels(say) }
    default:
      return undefined
  }
}
