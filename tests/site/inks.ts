import { inflateSync } from 'node:zlib'
import { readPdf } from '../../scripts/lib/handouts/read-pdf.ts'

/** How light each ink of a PDF looks on white paper in grey, from 0 (black) to 1 (the paper itself). */
export function inksOf(pdf: Uint8Array): number[] {
  const { objects } = readPdf(pdf)
  const drawings = objects.flatMap(({ head, stream }) =>
    stream && /^<<\/Filter \/FlateDecode\n\/Length \d+>>$/.test(head)
      ? inflateSync(stream).toString('latin1')
      : [],
  )
  const colours = drawings.flatMap((drawing) =>
    [...drawing.matchAll(/^(\S+) (\S+) (\S+) (?:RG|rg)\b/gm)].map(([, ...parts]) =>
      lightness(parts.map(Number)),
    ),
  )
  const strengths = objects.flatMap(({ head }) =>
    [...head.matchAll(/\/(?:ca|CA) ([\d.]+)/g)].map(([, strength]) => Number(strength)),
  )
  // What is drawn only in part lets the paper through.
  const tints = strengths.map((strength) => lightness(Array(3).fill(1 - strength)))
  return [...new Set([...colours, ...tints])]
}

/** Relative luminance: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance> */
const lightness = (parts: readonly number[]) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * linear(parts[index] ?? 0), 0)

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

export const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
