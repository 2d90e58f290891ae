import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { dropHints } from '../../scripts/lib/handouts/drop-hints.ts'
import { dropTwinLinks } from '../../scripts/lib/handouts/drop-twin-links.ts'
import { dropWrappers } from '../../scripts/lib/handouts/drop-wrappers.ts'
import { joinGlyphs } from '../../scripts/lib/handouts/join-glyphs.ts'
import { nameOutline } from '../../scripts/lib/handouts/name-outline.ts'
import { type PdfFile, readPdf } from '../../scripts/lib/handouts/read-pdf.ts'

/** A file of a few objects, numbered from 1 on; the first says what the file is about. */
const fileOf = (...heads: string[]): PdfFile => ({
  root: 2,
  info: 1,
  objects: heads.map((head, index) => ({ number: index + 1, head })),
})

const tag = (role: string, rest: string) =>
  `<<\n/Type /StructElem\n/S /${role}\n${rest}>>`.replace('<<\n', '<<')
const headsOf = ({ objects }: PdfFile) => objects.map(({ head }) => head)

describe('tags that only wrap others', () => {
  const root = '<</Type /StructTreeRoot\n/K 3 0 R>>'
  const plain = fileOf(
    '<</Title (See 3 0 R)>>',
    root,
    tag('Art', '/P 2 0 R\n/K [4 0 R 5 0 R]'),
    tag('H1', '/P 3 0 R\n/K 0'),
    tag('P', '/P 3 0 R\n/K [1 <</Type /OBJR\n/Obj 1 0 R>>]'),
  )

  test('are taken out, so that both ways of Chromium come to the same', () => {
    const wrapped = fileOf(
      '<</Title (See 3 0 R)>>',
      root,
      tag('Art', '/P 2 0 R\n/K 4 0 R'),
      tag('NonStruct', '/P 3 0 R\n/K [5 0 R 7 0 R]'),
      tag('NonStruct', '/P 4 0 R\n/K 6 0 R'),
      tag('H1', '/P 5 0 R\n/K 0'),
      tag('P', '/P 4 0 R\n/K [1 <</Type /OBJR\n/Obj 1 0 R>>]'),
    )
    expect(dropWrappers(wrapped)).toEqual(dropWrappers(plain))
    expect(headsOf(dropWrappers(plain))).toEqual(headsOf(plain))
  })

  const mark = (page: number, number: number) => `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${number}>>`

  test('give what they hold of a page to the tag around them', () => {
    const held = fileOf(
      '<<>>',
      root,
      tag('P', '/P 2 0 R\n/K [4 0 R 5 0 R 6 0 R]'),
      tag('NonStruct', '/P 3 0 R\n/Pg 7 0 R\n/K 4'),
      tag('NonStruct', `/P 3 0 R\n/Pg 7 0 R\n/K [5 ${mark(8, 0)}]`),
      tag('NonStruct', '/P 3 0 R\n/Pg 8 0 R\n/K 1'),
      '<</Type /Page>>',
      '<</Type /Page>>',
      '<</Nums [0 [4 0 R 5 0 R] 1 [5 0 R 6 0 R]]>>',
    )
    expect(headsOf(dropWrappers(held))).toEqual([
      '<<>>',
      root,
      tag('P', `/P 2 0 R\n/Pg 4 0 R\n/K [4 5 ${mark(5, 0)} ${mark(5, 1)}]`),
      '<</Type /Page>>',
      '<</Type /Page>>',
      '<</Nums [0 [3 0 R 3 0 R] 1 [3 0 R 3 0 R]]>>',
    ])
  })

  test('stay right below the root of all tags, which can hold nothing of a page', () => {
    const held = fileOf('<<>>', root, tag('NonStruct', '/P 2 0 R\n/Pg 1 0 R\n/K 4'))
    expect(dropWrappers(held)).toEqual(held)
  })
})

test('links of one tag that lie on one another become one', () => {
  const link = (place: string, number: number) =>
    `<</Type /Annot\n/Rect [${place}]\n/Dest /word\n/StructParent ${number}>>`
  const inTag = (link: number, page: number) => `<</Type /OBJR\n/Obj ${link} 0 R\n/Pg ${page} 0 R>>`
  const file = fileOf(
    '<<>>',
    '<</Type /Page\n/Annots [4 0 R 5 0 R 6 0 R]>>',
    tag('Link', `/P 9 0 R\n/K [0 ${inTag(4, 2)} ${inTag(5, 2)} ${inTag(6, 2)}]`),
    link('0 0 5 5', 1),
    link('0 0 5 5', 2),
    link('0 9 5 14', 3),
  )
  expect(headsOf(dropTwinLinks(file))).toEqual([
    '<<>>',
    '<</Type /Page\n/Annots [4 0 R 5 0 R]>>',
    tag('Link', `/P 0 0 R\n/K [0 ${inTag(4, 2)} ${inTag(5, 2)}]`),
    link('0 0 5 5', 1),
    link('0 9 5 14', 3),
  ])
})

describe('entries of the outline', () => {
  const file = fileOf(
    '<</Title (The page)>>',
    '<</Type /Outlines\n/First 5 0 R\n/Last 5 0 R>>',
    '<</Title (Whatit isWhatit is)\n/Parent 5 0 R\n/Next 4 0 R>>',
    '<</Title <FEFF00E1>\n/Parent 5 0 R>>',
    '<</Title (A \\(name\\))\n/First 3 0 R\n/Last 4 0 R>>',
  )

  test('get the words of their headings, in order', () => {
    expect(headsOf(nameOutline(file, ['Name', 'What it is', 'ó']))).toEqual([
      '<</Title (The page)>>',
      '<</Type /Outlines\n/First 5 0 R\n/Last 5 0 R>>',
      '<</Title <FEFF0057006800610074002000690074002000690073>\n/Parent 5 0 R\n/Next 4 0 R>>',
      '<</Title <FEFF00F3>\n/Parent 5 0 R>>',
      '<</Title <FEFF004E0061006D0065>\n/First 3 0 R\n/Last 4 0 R>>',
    ])
  })

  test('stay as they are where the page has more headings, or fewer', () => {
    expect(nameOutline(file, ['Name', 'What it is'])).toEqual(file)
  })
})

describe('glyphs that are placed one by one', () => {
  const drawn = (text: string) => {
    const stream = deflateSync(Buffer.from(text, 'latin1'))
    const file = fileOf(
      '<</Font <</F2 2 0 R>>>>',
      '<</Type /Font\n/Subtype /Type0\n/DescendantFonts [3 0 R]>>',
      '<</Type /Font\n/W [1 [500 600] 3 5 400]\n/DW 0>>',
    )
    const drawing = { number: 4, head: `<</Filter /FlateDecode\n/Length ${stream.length}>>`, stream }
    const joined = joinGlyphs({ ...file, objects: [...file.objects, drawing] }).objects[3]
    expect(joined?.head).toBe(`<</Filter /FlateDecode\n/Length ${joined?.stream?.length}>>`)
    return inflateSync(joined?.stream ?? '').toString('latin1')
  }
  const run = (lines: string) => `BT\n/F2 10 Tf\n1 0 0 -1 5 5 Tm\n${lines}\nET\n`

  test.each([
    ['as far apart as the font says', '<0001> Tj\n5 0 Td <0002> Tj\n6 0 Td <0003> Tj', '[<000100020003>] TJ'],
    ['nearer', '<0001> Tj\n4.7 0 Td <0002> Tj', '[<0001>30<0002>] TJ'],
    ['farther', '<0001> Tj\n5.25 0 Td <0002> Tj', '[<0001>-25<0002>] TJ'],
    ['two at once', '<00040005> Tj\n8 0 Td <0002> Tj', '[<000400050002>] TJ'],
    [
      'off by less than one sees, again and again',
      `<0001> Tj${'\n5.01 0 Td <0001> Tj'.repeat(3)}`,
      '[<00010001>-2<00010001>] TJ',
    ],
  ])('are joined: %s', (_, lines, joined) => {
    expect(drawn(run(lines))).toBe(run(joined))
  })

  test.each([
    ['a run that goes up or down', run('<0001> Tj\n5 2 Td <0002> Tj')],
    ['a font that is not known', run('<0001> Tj').replace('/F2', '/F9')],
  ])('stay: %s', (_, text) => {
    expect(drawn(text)).toBe(text)
  })
})

describe('fonts', () => {
  /** A font of tables, laid out one after the other. */
  const fontOf = (tables: Record<string, number[]>) => {
    const names = Object.keys(tables)
    const top = Buffer.alloc(12 + 16 * names.length)
    top.writeUInt16BE(names.length, 4)
    let from = top.length
    for (const [index, name] of names.entries()) {
      const length = tables[name]?.length ?? 0
      top.write(name, 12 + 16 * index)
      top.writeUInt32BE(from, 12 + 16 * index + 8)
      top.writeUInt32BE(length, 12 + 16 * index + 12)
      from += length
    }
    return Buffer.concat([top, Buffer.from(Object.values(tables).flat())])
  }
  const tablesOf = (font: Buffer) =>
    Object.fromEntries(
      Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
        const entry = 12 + 16 * index
        const from = font.readUInt32BE(entry + 8)
        const table = font.subarray(from, from + font.readUInt32BE(entry + 12))
        return [font.toString('latin1', entry, entry + 4), [...table]]
      }),
    )
  const head = (longPlaces: number) => [...Array(50).fill(0), 0, longPlaces, 0, 0]
  const box = Array(8).fill(0)
  // One contour that ends at point 0, with a hint of two bytes, and its only point.
  const drawn = (hints: number[]) => [0, 1, ...box, 0, 0, 0, hints.length, ...hints, 1, 7, 7, 0]
  // Glyph 0 moved by two bytes, with or without hints of three.
  const composed = (flag: number, hints: number[]) => [255, 255, ...box, flag, 0, 0, 0, 4, 4, ...hints]

  test('have no hints any more, and the same letters', () => {
    const [one, two] = [drawn([9, 9]), composed(1, [0, 1, 9, 0])]
    const font = fontOf({
      fpgm: [1, 2, 3, 4],
      glyf: [...one, ...two],
      head: head(0),
      loca: [0, 0, 0, one.length / 2, 0, (one.length + two.length) / 2],
    })
    const stream = deflateSync(font)
    const about = `<</Length1 ${font.length}\n/Filter /FlateDecode\n/Length ${stream.length}>>`
    const [packed] = dropHints({ root: 1, info: 1, objects: [{ number: 1, head: about, stream }] }).objects
    const plain = inflateSync(packed?.stream ?? '')
    expect(packed?.head).toBe(
      `<</Length1 ${plain.length}\n/Filter /FlateDecode\n/Length ${packed?.stream?.length}>>`,
    )
    const glyphs = [[...drawn([]), 0, 0], composed(0, [])]
    const ends = [0, 20, 36]
    expect(tablesOf(plain)).toEqual({
      glyf: glyphs.flat(),
      head: head(1),
      loca: ends.flatMap((end) => [0, 0, 0, end]),
    })
  })
})

test('what Chromium does not write is not read', () => {
  expect(() => readPdf(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'))).toThrow('expected a table at its end')
})
