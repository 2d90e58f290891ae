import { deflateSync, inflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from './read-pdf.ts'

/** Advances of a font's glyphs, in thousandths of its size. */
type Widths = (glyph: string) => number

/** A run of text, each glyph of it put in its place by itself. */
const glyphRuns =
  /^BT\n\/(F\d+) ([\d.]+) Tf\n([^\n]+ Tm)\n(<[0-9A-F]+> Tj(?:\n-?[\d.]+ 0 Td <[0-9A-F]+> Tj)*)\nET$/gm

/** Thousandths of the size of the type that a glyph may stand out of its place: at 18 points half a hair. */
const tolerance = 2

/**
 * Write each run of text as one string with the few distances that its font does not give. Chromium places every glyph
 * by itself, which takes most of the bytes of a page.
 */
export function joinGlyphs(file: PdfFile): PdfFile {
  const widths = widthsOfFonts(file)
  return { ...file, objects: file.objects.map((object) => joinIn(object, widths)) }
}

function joinIn(object: PdfObject, fonts: ReadonlyMap<string, Widths>): PdfObject {
  const { head, stream } = object
  // Only the drawing of a page has no more than this in its head, and the table of a font's letters.
  if (!stream || !/^<<\/Filter \/FlateDecode\n\/Length \d+>>$/.test(head)) return object
  const drawing = inflateSync(stream).toString('latin1')
  const joined = drawing.replace(
    glyphRuns,
    (run, font: string, size: string, place: string, glyphs: string) => {
      const widths = fonts.get(font)
      return widths
        ? `BT\n/${font} ${size} Tf\n${place}\n${stringOf(glyphs, Number(size), widths)} TJ\nET`
        : run
    },
  )
  const packed = deflateSync(Buffer.from(joined, 'latin1'), { level: 9 })
  return { ...object, head: head.replace(/\d+(?=>>$)/, String(packed.length)), stream: packed }
}

function stringOf(glyphs: string, size: number, widths: Widths): string {
  let string = ''
  /** How far the glyphs before have come, and how far they should have. */
  let [reached, wanted] = [0, 0]
  for (const [, distance, codes = ''] of glyphs.matchAll(/(?:(\S+) 0 Td )?<([0-9A-F]+)> Tj/g)) {
    wanted += (Number(distance ?? 0) / size) * 1000
    const back = Math.round(reached - wanted)
    if (Math.abs(back) >= tolerance) {
      string += `>${back}<`
      reached -= back
    }
    string += codes
    for (const glyph of codes.match(/.{4}/g) ?? []) reached += widths(glyph)
  }
  return `[<${string}>]`
}

/** The advances of the fonts that have two bytes a glyph, by the name that pages call them. */
function widthsOfFonts({ objects }: PdfFile): Map<string, Widths> {
  const heads = new Map(objects.map(({ number, head }) => [number, head]))
  const names = objects.flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    names.flatMap(([, name = '', number]): [string, Widths][] => {
      const font = heads.get(Number(number)) ?? ''
      const inner = heads.get(Number(/\/Type0\b.*\/DescendantFonts \[(\d+) 0 R\]/s.exec(font)?.[1]))
      return inner ? [[name, readWidths(inner)]] : []
    }),
  )
}

/** Read `/W [3 [500 600] 7 9 450]`: of a first glyph on one by one, or the same from one to another. */
function readWidths(font: string): Widths {
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(font)?.[1] ?? ''
  const widths = new Map<number, number>()
  for (const [, first, each, last, same] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)) {
    const start = Number(first)
    if (each === undefined)
      for (let glyph = start; glyph <= Number(last); glyph++) widths.set(glyph, Number(same))
    for (const [index, width] of each?.trim().split(/\s+/).entries() ?? [])
      widths.set(start + index, Number(width))
  }
  const other = Number(/\/DW (\S+?)[\s>]/.exec(font)?.[1] ?? 1000)
  return (glyph) => widths.get(Number.parseInt(glyph, 16)) ?? other
}
