import type { PdfFile } from './read-pdf.ts'

/** Texts, so that they are passed over, and what leads to another object. */
const references = /\((?:\\.|[^\\)])*\)|\b(\d+) 0 R\b/gs

/** Number the objects from 1 on, in the order that they have. */
export function renumber({ objects, root, info }: PdfFile): PdfFile {
  const numbers = new Map(objects.map(({ number }, index) => [number, index + 1]))
  const now = (number: number) => numbers.get(number) ?? 0
  return {
    root: now(root),
    info: now(info),
    objects: objects.map(({ number, head, stream }) => ({
      number: now(number),
      head: mapReferences(head, now),
      stream,
    })),
  }
}

/** A value with each number that leads to another object changed. */
export const mapReferences = (head: string, change: (number: number) => number) =>
  head.replace(references, (all, to?: string) => (to === undefined ? all : `${change(Number(to))} 0 R`))
