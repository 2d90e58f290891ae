import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const packetPageMissing: Rule<Library> = {
  id: 'packet-page-missing',
  severity: 'error',
  summary: 'Every page of a packet must exist, once.',
  *check(library) {
    const { editions, site, siteFile, unread } = library
    if (!siteFile) return
    const { file, at } = siteFile
    const known = new Set(editions.flatMap(({ pages }) => [...pages.keys()]))
    for (const [number, packet] of site.packets.entries()) {
      for (const [index, id] of packet.pages.entries()) {
        const here = { file, place: at('packets', number, 'pages', index) }
        if (packet.pages.indexOf(id) < index) {
          yield {
            ...here,
            message: `Unexpected \`${id}\` a second time in a packet, expected each page once`,
          }
        }
        if (known.has(id) || unread.has(id)) continue
        const former = editions.flatMap(({ pagesByFormerId }) => pagesByFormerId.get(id)?.id ?? [])[0]
        const edits = () => mendValue(library, here, id, former ?? onlyNearest(id, known))
        const message = `Unexpected \`${id}\` in a packet, expected the id of a page`
        yield { ...here, message, expected: former ?? nearest(id, known), edits }
      }
    }
  },
}
