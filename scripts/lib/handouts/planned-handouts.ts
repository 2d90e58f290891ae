import type { Edition, Library } from '../../../src/library/library.ts'
import { type HandoutFile, handoutFiles, type Print } from '../../../src/views/handout-files.ts'
import { handoutsView } from '../../../src/views/handouts-view.ts'
import { choiceHash } from '../../../src/views/packet-choice.ts'
import { addressesOf } from '../../../src/views/site-addresses.ts'

/** A PDF that a library has: of a page, or of a packet. Addresses are below the base path. */
export interface PlannedHandout extends HandoutFile {
  language: string
  /** The page that links to it. */
  page: string
  packet?: string | undefined
  /** What is printed: a page, or the page that puts packets together. */
  address: string
  /** Pages whose words it holds. */
  parts: string[]
}

/** All PDFs of a library, in the order of their files. */
export function plannedHandouts(library: Library): PlannedHandout[] {
  return library.editions
    .flatMap((edition) => [...pagesOf(library, edition), ...packetsOf(library, edition)])
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** How a page is asked for each print. */
const hashes: Record<Print, string> = { standard: '', large: '#large-print', sheet: '#one-sheet' }

const pagesOf = ({ site }: Library, { language, pages }: Edition): PlannedHandout[] =>
  [...pages.values()].flatMap(({ id, kind, address: page }) =>
    handoutFiles(language, id, site.paper, kind === 'comparison').map((file) => ({
      ...file,
      language,
      page,
      address: page + hashes[file.print],
      parts: [page],
    })),
  )

function packetsOf(library: Library, edition: Edition): PlannedHandout[] {
  const { language } = edition
  const addresses = addressesOf(edition, '/')
  const page = addresses.part('handout')
  return handoutsView(library, edition, addresses).packets.flatMap(({ id, pages, questions }) =>
    handoutFiles(language, `packets/${id}`, library.site.paper).map((file) => ({
      ...file,
      language,
      page,
      packet: id,
      address:
        page + choiceHash({ pages: pages.map(({ key }) => key), questions, large: file.print === 'large' }),
      parts: pages.map(({ href }) => href),
    })),
  )
}
