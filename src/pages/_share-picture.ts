import regularFile from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-400-normal.woff?inline'
import boldFile from '@fontsource/fira-sans-condensed/files/fira-sans-condensed-latin-700-normal.woff?inline'
import { create, type Font } from 'fontkitten'
import sharp from 'sharp'

// The colours of `tokens.css` on a light ground.
const ground = '#fbfaf6'
const text = '#1d2522'
const accent = '#0b5247'
const pale = '#d5e6df'

/** A PNG of 1200 × 630 with a name and what it says of itself. Its letters are paths: no font of the machine takes part. */
export function sharePicture(name: string, summary: string): Promise<Buffer> {
  const title = linesOf(name, readFont(boldFile), 84, 1040)
  const words = linesOf(summary, readFont(regularFile), 42, 760)
  const titleTop = 300 - 50 * title.length
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${ground}"/>
    <path d="M4 20C3 10 9 4 20 4c0 11-6 17-16 16Z" transform="translate(760 150) scale(24)" fill="${pale}"/>
    <path d="M4 20c3-6 6-9 11-11" transform="translate(760 150) scale(24)" fill="none" stroke="${ground}" stroke-width="1"/>
    <rect width="1200" height="18" fill="${accent}"/>
    <g fill="${accent}">${placed(title, 80, titleTop, 104)}</g>
    <g fill="${text}">${placed(words, 80, titleTop + 104 * title.length + 16, 58)}</g>
  </svg>`
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer()
}

const readFont = (dataUrl: string) =>
  create(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')) as Font

const placed = (lines: string[], left: number, top: number, height: number) =>
  lines.map((path, index) => `<g transform="translate(${left} ${top + index * height})">${path}</g>`).join('')

/** Lines of a text as paths, at most `width` wide; none where the font lacks a letter of it. */
function linesOf(said: string, font: Font, size: number, width: number): string[] {
  if ([...said].some((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))) return []
  const scale = size / font.unitsPerEm
  const widthOf = (line: string) =>
    font.glyphsForString(line).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * scale
  const lines: string[] = []
  for (const word of said.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => {
    let x = 0
    const letters = font.glyphsForString(line).map(({ path, advanceWidth }) => {
      const letter = `<path transform="translate(${x})" d="${path.toSVG()}"/>`
      x += advanceWidth
      return letter
    })
    return `<g transform="scale(${scale} ${-scale})">${letters.join('')}</g>`
  })
}
