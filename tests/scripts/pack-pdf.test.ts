import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
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

  test('stay where they hold what is on the page', () => {
    const held = fileOf('<<>>', root, tag('NonStruct', '/P 2 0 R\n/Pg 1 0 R\n/K 4'))
    expect(dropWrappers(held)).toEqual(held)
  })
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

test('what Chromium does not write is not read', () => {
  expect(() => readPdf(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'))).toThrow('expected a table at its end')
})
