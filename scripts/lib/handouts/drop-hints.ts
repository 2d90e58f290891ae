import { deflateSync, inflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from './read-pdf.ts'

/** The tables of a TrueType font that a PDF asks for. Of the others those of hints weigh most. */
const needed = new Set(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])

/**
 * Take the hints out of the fonts in a PDF: they fit letters to the dots of a coarse screen, and are a third of a
 * font's bytes. The letters stay as they are.
 */
export const dropHints = (file: PdfFile): PdfFile => ({ ...file, objects: file.objects.map(withoutHints) })

function withoutHints(object: PdfObject): PdfObject {
  const { head, stream } = object
  if (!stream || !/\/Length1 \d+/.test(head) || !head.includes('/FlateDecode')) return object
  const tables = readTables(inflateSync(stream))
  if (!tables.has('glyf')) return object
  const font = writeTables(plainTables(tables))
  const packed = deflateSync(font, { level: 9 })
  return {
    ...object,
    head: head
      .replace(/\/Length1 \d+/, `/Length1 ${font.length}`)
      .replace(/\/Length \d+/, `/Length ${packed.length}`),
    stream: packed,
  }
}

/** The tables of a font by name: <https://learn.microsoft.com/typography/opentype/spec/otff> */
function readTables(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const [from, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)]
      return [font.toString('latin1', entry, entry + 4), font.subarray(from, from + length)]
    }),
  )
}

function plainTables(tables: ReadonlyMap<string, Buffer>): [name: string, table: Buffer][] {
  const of = (name: string) => Buffer.from(tables.get(name) ?? [])
  const [glyf, loca, head] = [of('glyf'), of('loca'), of('head')]
  const isLong = head.readInt16BE(50) === 1
  const placeOf = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph)
  const count = loca.length / (isLong ? 4 : 2) - 1
  const glyphs = Array.from({ length: count }, (_, glyph) =>
    padded(plainGlyph(glyf.subarray(placeOf(glyph), placeOf(glyph + 1)))),
  )
  const places = Buffer.alloc(4 * (count + 1))
  let end = 0
  for (const [index, { length }] of glyphs.entries()) {
    end += length
    places.writeUInt32BE(end, 4 * (index + 1))
  }
  head.writeInt16BE(1, 50)
  const changed: Record<string, Buffer> = { glyf: Buffer.concat(glyphs), loca: places, head }
  return [...tables.keys()]
    .filter((name) => needed.has(name))
    .map((name) => [name, changed[name] ?? of(name)])
}

const hasInstructions = 0x100

/** A letter without its own hints: drawn by its lines, or put together from others. */
function plainGlyph(glyph: Buffer): Buffer {
  if (glyph.length === 0) return glyph
  const contours = glyph.readInt16BE(0)
  if (contours < 0) return plainComposite(glyph)
  const from = 10 + 2 * contours
  const to = from + 2 + glyph.readUInt16BE(from)
  return Buffer.concat([glyph.subarray(0, from), Buffer.alloc(2), glyph.subarray(to)])
}

function plainComposite(glyph: Buffer): Buffer {
  const plain = Buffer.from(glyph)
  let at = 10
  for (let goesOn = true; goesOn; ) {
    const flags = plain.readUInt16BE(at)
    plain.writeUInt16BE(flags & ~hasInstructions, at)
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0
    at += 4 + (flags & 0x1 ? 4 : 2) + scale
    goesOn = (flags & 0x20) !== 0
  }
  return plain.subarray(0, at)
}

function writeTables(tables: readonly [name: string, table: Buffer][]): Buffer {
  const top = Buffer.alloc(12 + 16 * tables.length)
  const power = Math.floor(Math.log2(tables.length))
  top.writeUInt32BE(0x00010000, 0)
  top.writeUInt16BE(tables.length, 4)
  top.writeUInt16BE(16 * 2 ** power, 6)
  top.writeUInt16BE(power, 8)
  top.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  const parts = [top]
  let from = top.length
  for (const [index, [name, table]] of tables.entries()) {
    const entry = 12 + 16 * index
    const whole = padded(table)
    top.write(name, entry, 'latin1')
    top.writeUInt32BE(sumOf(whole), entry + 4)
    top.writeUInt32BE(from, entry + 8)
    top.writeUInt32BE(table.length, entry + 12)
    parts.push(whole)
    from += whole.length
  }
  return Buffer.concat(parts)
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])

function sumOf(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}
