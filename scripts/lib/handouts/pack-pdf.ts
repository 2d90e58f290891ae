import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { dropHints } from './drop-hints.ts'
import { dropTwinLinks } from './drop-twin-links.ts'
import { dropWrappers } from './drop-wrappers.ts'
import { joinGlyphs } from './join-glyphs.ts'
import { nameOutline } from './name-outline.ts'
import { type PdfFile, readPdf } from './read-pdf.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')

/**
 * A PDF of Chromium with the same pages and tags in a third of the bytes, its outline in the words of the headings, and
 * without what differs from one run to the next: times, and the numbers that the browser counted its nodes by.
 */
export function packPdf(pdf: Uint8Array, headings: readonly string[] = []): Uint8Array {
  const file = dropTwinLinks(dropWrappers(figuresWithWords(withoutNodeNumbers(withoutTimes(readPdf(pdf))))))
  return write(dropHints(joinGlyphs(nameOutline(file, headings))))
}

function withoutTimes(file: PdfFile): PdfFile {
  return mapHeads(file, (head, number) =>
    number === file.info ? head.replace(/\/(?:CreationDate|ModDate) \([^)]*\)\n?/g, '') : head,
  )
}

/** Number the nodes from 1 on, in the order that they have: the tree of ids is sorted by it. */
function withoutNodeNumbers(file: PdfFile): PdfFile {
  const name = /\(node(\d+)\)/g
  const found = file.objects.flatMap(({ head }) => [...head.matchAll(name)].map(([, digits = '']) => digits))
  const numbers = new Map([...new Set(found)].sort().map((digits, index) => [digits, index + 1]))
  return mapHeads(file, (head) =>
    head.replace(name, (_, digits: string) => `(node${String(numbers.get(digits)).padStart(8, '0')})`),
  )
}

/** What holds a drawing and its caption is no drawing itself, and needs no words in place of it. */
const figuresWithWords = (file: PdfFile) =>
  mapHeads(file, (head) =>
    /^<<\/Type \/StructElem\n\/S \/Figure\b/.test(head) && !head.includes('/Alt ')
      ? head.replace('/S /Figure', '/S /Div')
      : head,
  )

const mapHeads = (file: PdfFile, change: (head: string, number: number) => string): PdfFile => ({
  ...file,
  objects: file.objects.map((object) => ({ ...object, head: change(object.head, object.number) })),
})

/** Write streams as they are, and everything else packed into one stream, with a cross-reference stream (PDF 1.5). */
function write({ objects, root, info }: PdfFile): Uint8Array {
  const last = objects.reduce((most, { number }) => Math.max(most, number), 0)
  const [packed, table] = [last + 1, last + 2]
  const entries = Array.from({ length: table + 1 }, () => [0, 0, 0] as [number, number, number])
  const parts = [bytesOf('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n')]
  let length = parts[0]?.length ?? 0
  const add = (number: number, head: string, stream: Uint8Array) => {
    entries[number] = [1, length, 0]
    const part = Buffer.concat([
      bytesOf(`${number} 0 obj\n${head}\nstream\n`),
      stream,
      bytesOf('\nendstream\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
  }

  for (const { number, head, stream } of objects) if (stream) add(number, head, stream)

  const small = objects.filter(({ stream }) => !stream)
  let at = 0
  const places = small.map(({ number, head }, index) => {
    entries[number] = [2, packed, index]
    const place = `${number} ${at}`
    at += head.length + 1
    return place
  })
  const first = `${places.join(' ')}\n`
  const content = deflateSync(bytesOf(first + small.map(({ head }) => `${head}\n`).join('')), { level: 9 })
  const about = `/N ${small.length} /First ${first.length} /Filter /FlateDecode /Length ${content.length}`
  add(packed, `<</Type /ObjStm ${about}>>`, content)

  const start = length
  entries[table] = [1, start, 0]
  const rows = deflateSync(differences(entries.map(row)), { level: 9 })
  const id = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 32)
  const layout = `/W [1 4 2] /DecodeParms <</Predictor 12 /Columns ${rowLength}>>`
  const trailer = `/Size ${table + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${id}> <${id}>]`
  add(table, `<</Type /XRef ${trailer} ${layout} /Filter /FlateDecode /Length ${rows.length}>>`, rows)
  return Buffer.concat([...parts, bytesOf(`startxref\n${start}\n%%EOF\n`)])
}

const rowLength = 7

function row([type, place, index]: [number, number, number]): Buffer {
  const bytes = Buffer.alloc(rowLength)
  bytes.writeUInt8(type, 0)
  bytes.writeUInt32BE(place, 1)
  bytes.writeUInt16BE(index, 5)
  return bytes
}

/** Each row as what it adds to the one above, which packs far better. The 2 names that way (PNG's "up"). */
function differences(rows: Buffer[]): Buffer {
  return Buffer.concat(
    rows.map((bytes, index) => {
      const above = rows[index - 1] ?? Buffer.alloc(rowLength)
      return Buffer.from([2, ...bytes.map((byte, column) => byte - (above[column] ?? 0))])
    }),
  )
}
