/**
 * What cannot be read of a page as it stands: text that is out of the window, cut off by a box, or under other text.
 * It runs in the browser.
 */
export function illegible(): string[] {
  interface Line {
    text: string
    left: number
    right: number
    top: number
    bottom: number
    block: Element
  }

  const isForScreenReaders = (element: Element) =>
    getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).visibility === 'hidden'

  function ancestors(element: Element): Element[] {
    const found: Element[] = []
    for (let each: Element | null = element; each; each = each.parentElement) found.push(each)
    return found
  }

  /** A line of a text, as high as its small letters. */
  function linesOf(node: Node): Line[] {
    const parent = node.parentElement
    const text = node.nodeValue?.trim().slice(0, 40)
    if (!parent || !text || parent.tagName === 'OPTION' || !parent.checkVisibility()) return []
    const above = ancestors(parent)
    if (above.some(isForScreenReaders)) return []
    const block = above.find((each) => getComputedStyle(each).display !== 'inline') ?? parent
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].flatMap(({ left, right, top, height }) =>
      right - left < 1
        ? []
        : [{ text, left, right, top: top + height * 0.35, bottom: top + height * 0.65, block }],
    )
  }

  function* cutBy({ text, left, right, top, bottom, block }: Line): Iterable<string> {
    if (left < -1 || right > innerWidth + 1) yield `out of the window: ${text}`
    const cutters = ancestors(block).filter(
      (each) =>
        each !== document.body &&
        each !== document.documentElement &&
        getComputedStyle(each).overflowX !== 'visible',
    )
    for (const cutter of cutters) {
      const edge = cutter.getBoundingClientRect()
      const isCut = right > edge.right + 1 || left < edge.left - 1 || top < edge.top || bottom > edge.bottom
      if (isCut && cutter.scrollHeight <= cutter.clientHeight) yield `cut off: ${text}`
    }
  }

  function* overlaps(lines: Line[]): Iterable<string> {
    lines.sort((a, b) => a.top - b.top)
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1, index + 40)) {
        if (other.top >= one.bottom) break
        const isBeside = other.left >= one.right - 1 || other.right <= one.left + 1
        if (!isBeside && other.block !== one.block) yield `over each other: ${one.text} | ${other.text}`
      }
    }
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  while (walker.nextNode()) lines.push(...linesOf(walker.currentNode))
  const wide = document.documentElement.scrollWidth
  return [
    ...(wide > innerWidth ? [`the page is ${wide} px wide`] : []),
    ...lines.flatMap((line) => [...cutBy(line)]),
    ...overlaps(lines),
  ].slice(0, 3)
}
