/** A numbered part of a PDF. */
export interface PdfObject {
  number: number
  /** Its value as bytes are written, in Latin-1: all of it, or what stands before a stream. */
  head: string
  stream?: Uint8Array | undefined
}

export interface PdfFile {
  objects: PdfObject[]
  /** Numbers of the objects that the file starts from. */
  root: number
  info: number
}

/**
 * Read a PDF as Chromium writes it: a table of places at its end, each object once, nothing encrypted.
 * Throws for any other.
 */
export function readPdf(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const text = bytes.toString('latin1')
  const end = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1])
  const trailer = text.slice(end)
  const numberOf = (name: string) => Number(RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1])
  const [root, info] = [numberOf('Root'), numberOf('Info')]
  if (!trailer.startsWith('xref\n0 ') || !root || !info)
    throw new Error('Unexpected PDF, expected a table at its end')

  const starts = [...trailer.matchAll(/^(\d{10}) \d{5} n/gm)]
    .map(([, place]) => Number(place))
    .sort((a, b) => a - b)
  const objects = starts.map((start, index) => readObject(bytes, text, start, starts[index + 1] ?? end))
  return { objects: objects.sort((a, b) => a.number - b.number), root, info }
}

function readObject(bytes: Buffer, text: string, start: number, end: number): PdfObject {
  const [opening, number] = /^(\d+) 0 obj\n/.exec(text.slice(start, start + 20)) ?? []
  const stop = text.lastIndexOf('\nendobj', end)
  if (!opening || stop < start) throw new Error(`Unexpected PDF, expected an object at byte ${start}`)
  const body = text.slice(start + opening.length, stop)
  // Text within an object has no line ends of its own: Chromium writes them as codes.
  const [tail] = /(?<=>>)\s?stream\n/.exec(body) ?? []
  if (!tail) return { number: Number(number), head: body }
  const head = body.slice(0, body.indexOf(tail))
  const from = start + opening.length + head.length + tail.length
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(head)?.[1])
  if (!text.slice(from + length).match(/^\s?endstream/))
    throw new Error(`Unexpected stream in object ${number} of the PDF`)
  return { number: Number(number), head, stream: bytes.subarray(from, from + length) }
}
