const printBlocks = /@media print\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g
const fontFaces = /@font-face\s*\{[^{}]*\}/g

/** The styles that a screen uses: without those of paper, and without the fonts that only they name. */
export function stylesOfScreen(css: string): string {
  const screen = css.replace(printBlocks, '')
  const used = screen.replace(fontFaces, '')
  return screen.replace(fontFaces, (face) => {
    const name = /font-family:\s*["']?([^"';}]+)/.exec(face)?.[1] ?? ''
    return used.includes(name) ? face : ''
  })
}
