import type { PdfFile, PdfObject } from './read-pdf.ts'
import { mapReferences, renumber } from './renumber.ts'

/** What a tag holds: another tag, a mark on a page, or something that leads to an object of a page. */
type Kid = { tag: number } | { page: string; mark: string } | { other: string }

interface Tag {
  parent: number
  page?: string | undefined
  kids: Kid[]
}

const list = String.raw`\[(?:<<[^<>]*>>|[^<>[\]])*\]|\d+(?: 0 R)?|<<[^<>]*>>`
const places = RegExp(String.raw`\/P (\d+) 0 R\n(?:\/Pg (\d+) 0 R\n)?\/K (${list})`)
const wrapper = RegExp(String.raw`^<<\/Type \/StructElem\n\/S \/NonStruct\n${places.source}>>$`)
const kid = /<<\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)>>|(<<[^<>]*>>)|(\d+) 0 R|(\d+)/g

/**
 * Take out the tags without a meaning; what they hold goes to the tag around them. They are a fifth of the bytes, and
 * whether Chromium makes one of a plain element depends on how far the page is laid out when it looks, so that two PDFs
 * of one page would differ.
 */
export function dropWrappers(file: PdfFile): PdfFile {
  const isTag = new Set(file.objects.filter(isStructElem).map(({ number }) => number))
  // The root of all tags can hold nothing but tags: one of its own stays.
  const wrappers = new Map(
    file.objects.flatMap(({ number, head }): [number, Tag][] => {
      const tag = wrapper.test(head) ? readTag(head) : undefined
      return tag && isTag.has(tag.parent) ? [[number, tag]] : []
    }),
  )
  const objects = file.objects
    .filter(({ number }) => !wrappers.has(number))
    .map((object) => ({ ...object, head: withoutWrappers(object, wrappers) }))
  return renumber({ ...file, objects })
}

const isStructElem = ({ head }: PdfObject) => head.startsWith('<</Type /StructElem')

function readTag(head: string): Tag | undefined {
  const [found, parent, page, held = ''] = places.exec(head) ?? []
  if (!found) return undefined
  const kids = [...held.matchAll(kid)].map(([, pageOfMark, mark, other, tag, own]): Kid => {
    if (tag) return { tag: Number(tag) }
    if (other) return { other }
    return { page: pageOfMark ?? page ?? '', mark: mark ?? own ?? '' }
  })
  return { parent: Number(parent), page, kids }
}

function withoutWrappers(object: PdfObject, wrappers: ReadonlyMap<number, Tag>): string {
  const { head } = object
  const around = (number: number): number => {
    const tag = wrappers.get(number)
    return tag ? around(tag.parent) : number
  }
  const tag = isStructElem(object) ? readTag(head) : undefined
  // The tree from marks to tags, and all else that is no tag, may lead to a wrapper too.
  if (!tag) return mapReferences(head, around)
  const inside = (each: Kid): Kid[] =>
    ('tag' in each && wrappers.get(each.tag)?.kids.flatMap(inside)) || [each]
  return head.replace(places, () => writeTag(around(tag.parent), tag.page, tag.kids.flatMap(inside)))
}

/** A mark on the page of its tag is a number only. */
function writeTag(parent: number, ownPage: string | undefined, kids: readonly Kid[]): string {
  const page = ownPage ?? kids.flatMap((each) => ('mark' in each ? each.page : []))[0]
  const held = kids.map((each) => {
    if ('tag' in each) return `${each.tag} 0 R`
    if ('other' in each) return each.other
    return each.page === page ? each.mark : `<</Type /MCR\n/Pg ${each.page} 0 R\n/MCID ${each.mark}>>`
  })
  const only = held.length === 1 ? held[0] : `[${held.join(' ')}]`
  return `/P ${parent} 0 R\n${page ? `/Pg ${page} 0 R\n` : ''}/K ${only}`
}
