import type { PdfFile } from './read-pdf.ts'
import { renumber } from './renumber.ts'

const linkOfTag = / ?<<\/Type \/OBJR\n\/Obj (\d+) 0 R\n\/Pg (\d+) 0 R>>/g
const annotations = /\/Annots \[[^\]]*\]/
/** The number by which the tree of tags knows a link: all that twins differ in. */
const ownNumber = /\/StructParent \d+/

/**
 * Take out those links of a tag that lie on another of its links. Of a table's head, which stands on each sheet again,
 * Chromium puts the links of all sheets on every one.
 */
export function dropTwinLinks(file: PdfFile): PdfFile {
  const heads = new Map(file.objects.map(({ number, head }) => [String(number), head]))
  const twins = new Set(file.objects.flatMap(({ head }) => twinsIn(head, heads)))
  const without = (text: string, links: RegExp) =>
    text.replace(links, (link, number: string) => (twins.has(number) ? '' : link))
  const objects = file.objects
    .filter(({ number }) => !twins.has(String(number)))
    .map((object) => ({
      ...object,
      head: without(object.head, linkOfTag).replace(annotations, (all) => without(all, / ?(\d+) 0 R/g)),
    }))
  return renumber({ ...file, objects })
}

/** The numbers of those links of a tag that are like one before them. */
function twinsIn(tag: string, heads: ReadonlyMap<string, string>): string[] {
  const known = new Set<string>()
  return [...tag.matchAll(linkOfTag)].flatMap(([, number = '', page]) => {
    const link = `${page} ${heads.get(number)?.replace(ownNumber, '')}`
    if (known.has(link)) return number
    known.add(link)
    return []
  })
}
