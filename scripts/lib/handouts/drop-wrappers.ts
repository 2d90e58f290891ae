import type { PdfFile, PdfObject } from './read-pdf.ts'

/** A tag without a meaning that holds nothing but other tags. */
const wrapper =
  /^<<\/Type \/StructElem\n\/S \/NonStruct\n\/P (\d+) 0 R\n\/K (?:(\d+) 0 R|\[((?:\d+ 0 R ?)+)\])>>$/
const parent = /\/P (\d+) 0 R/
const kids = /\/K (?:(\d+) 0 R|\[((?:\d+ 0 R|<<[^[\]]*?>>|\d+| )+)\])/
/** Texts, so that they are passed over, and what leads to another object. */
const references = /\((?:\\.|[^\\)])*\)|\b(\d+) 0 R\b/gs

interface Wrapper {
  parent: number
  kids: string[]
}

/**
 * Take out the tags that only wrap others. Whether Chromium makes one of a plain element depends on how far the page is
 * laid out when it looks, so that two PDFs of one page would differ; to a reader they say nothing.
 */
export function dropWrappers(file: PdfFile): PdfFile {
  const wrappers = new Map(file.objects.flatMap(readWrapper))
  const objects = file.objects
    .filter(({ number }) => !wrappers.has(number))
    .map((object) => ({ ...object, head: withoutWrappers(object.head, wrappers) }))
  return renumber({ ...file, objects })
}

function readWrapper({ number, head }: PdfObject): [number, Wrapper][] {
  const [found, above, only, list] = wrapper.exec(head) ?? []
  if (!found) return []
  const below = only === undefined ? (list ?? '').match(/\d+(?= 0 R)/g) : [only]
  return [[number, { parent: Number(above), kids: below ?? [] }]]
}

function withoutWrappers(head: string, wrappers: ReadonlyMap<number, Wrapper>): string {
  if (!head.startsWith('<</Type /StructElem') && !head.startsWith('<</Type /StructTreeRoot')) return head
  const inside = (number: string): string[] =>
    wrappers.get(Number(number))?.kids.flatMap(inside) ?? [`${number} 0 R`]
  return head
    .replace(parent, (_, number: string) => {
      let above = Number(number)
      for (let found = wrappers.get(above); found; found = wrappers.get(above)) above = found.parent
      return `/P ${above} 0 R`
    })
    .replace(kids, (all, only?: string, list?: string) => {
      const below = only === undefined ? undefined : inside(only)
      if (below) return below.length === 1 ? `/K ${below[0]}` : `/K [${below.join(' ')}]`
      // What is in a dictionary leads to what is on the page, and not to a tag.
      const opened = list?.replace(/<<.*?>>|(\d+) 0 R/gs, (each, number?: string) =>
        number === undefined ? each : inside(number).join(' '),
      )
      return opened === undefined ? all : `/K [${opened}]`
    })
}

/** Number the objects from 1 on, in the order that they have. */
function renumber({ objects, root, info }: PdfFile): PdfFile {
  const numbers = new Map(objects.map(({ number }, index) => [number, index + 1]))
  const now = (number: number) => numbers.get(number) ?? 0
  return {
    root: now(root),
    info: now(info),
    objects: objects.map(({ number, head, stream }) => ({
      number: now(number),
      head: head.replace(references, (all, to?: string) =>
        to === undefined ? all : `${now(Number(to))} 0 R`,
      ),
      stream,
    })),
  }
}
