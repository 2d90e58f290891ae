/** Sizes of a sheet in CSS pixels. */
const sheets = {
  letter: { width: 816, height: 1056 },
  a4: { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 },
}

type Sheet = (typeof sheets)[keyof typeof sheets]

/**
 * Count the sides of paper that parts take: each is laid out in a frame of its own under the styles of paper, in columns
 * as wide and high as the text of a sheet. A browser breaks columns by the same rules as pages.
 */
export async function countSides(
  parts: readonly HTMLElement[],
  paper: keyof typeof sheets,
  isLarge: boolean,
): Promise<number> {
  const frame = document.createElement('iframe')
  frame.className = 'measuring'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  document.body.append(frame)
  try {
    const inside = frame.contentDocument
    if (!inside) throw new Error('A frame without a document')
    await loadStyles(inside)
    const rules = asOnPaper(inside)
    const main = emptyMain(inside, isLarge)
    const text = textOf(sheets[paper], rules, main)
    frame.style.width = `${text.width}px`
    return await layOut(main, parts, text)
  } finally {
    frame.remove()
  }
}

/** The frame loads the styles of this page: they are in the browser's store by now. */
function loadStyles(inside: Document): Promise<unknown> {
  inside.documentElement.lang = document.documentElement.lang
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => {
    const link = inside.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    return link
  })
  const loaded = links.map(
    (link) =>
      new Promise((done, fail) => {
        link.addEventListener('load', done)
        link.addEventListener('error', fail)
      }),
  )
  inside.head.append(...links)
  return Promise.all(loaded)
}

/** Lets the styles of paper hold on the screen; returns what they say of sheets. */
function asOnPaper(inside: Document): CSSPageRule[] {
  const ofSheets: CSSPageRule[] = []
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      // The rules are of the frame's own world: `instanceof` knows none of them.
      const kind = rule.constructor.name
      if (kind === 'CSSPageRule') ofSheets.push(rule as CSSPageRule)
      if (kind !== 'CSSMediaRule') continue
      const { media, cssRules } = rule as CSSMediaRule
      media.mediaText = onPaper(media.mediaText)
      visit(cssRules)
    }
  }
  for (const { cssRules } of inside.styleSheets) visit(cssRules)
  return ofSheets
}

/** A media query as paper reads it: `print` holds, `screen` does not, and sizes are those of the frame. */
const onPaper = (query: string) => (/\bscreen\b/.test(query) ? 'not all' : query.replace(/\bprint\b/, 'all'))

function emptyMain(inside: Document, isLarge: boolean): HTMLElement {
  const main = inside.createElement('main')
  // The style of large print asks whether this box is ticked.
  const large = inside.createElement('input')
  large.type = 'checkbox'
  large.id = 'large-print'
  large.checked = isLarge
  large.className = 'screen-only'
  main.append(large)
  inside.body.replaceChildren(main)
  return main
}

/** The room for text on a sheet: without the margins of all sheets, or of those that the page names for itself. */
function textOf({ width, height }: Sheet, rules: readonly CSSPageRule[], main: HTMLElement): Sheet {
  const { defaultView, body } = main.ownerDocument
  const name = defaultView?.getComputedStyle(body).getPropertyValue('page')
  const margin = (side: 'top' | 'right' | 'bottom' | 'left') => {
    const lengths = rules.map(({ selectorText, style }) =>
      selectorText === '' || selectorText === name ? style.getPropertyValue(`margin-${side}`) : '',
    )
    const length = lengths.findLast((each) => each !== '') ?? '0'
    main.style.textIndent = length
    return Number.parseFloat(defaultView?.getComputedStyle(main).textIndent ?? '') || 0
  }
  const text = {
    width: width - margin('left') - margin('right'),
    height: height - margin('top') - margin('bottom'),
  }
  main.style.textIndent = ''
  return text
}

async function layOut(
  main: HTMLElement,
  parts: readonly HTMLElement[],
  { width, height }: Sheet,
): Promise<number> {
  const inside = main.ownerDocument
  const packets = parts.map((part) => {
    const packet = inside.createElement('div')
    packet.id = 'packet'
    packet.className = 'paper-only'
    Object.assign(packet.style, {
      width: `${width}px`,
      height: `${height}px`,
      columnWidth: `${width}px`,
      columnGap: '0',
      columnFill: 'auto',
    })
    const copy = inside.importNode(part, true)
    // What spans the columns of a part must not span those that stand for sheets.
    copy.style.display = 'flow-root'
    packet.append(copy)
    return packet
  })
  main.append(...packets)
  // The first layout asks for the type of paper, which no screen has loaded.
  main.getBoundingClientRect()
  await inside.fonts.ready
  const sides = packets.map((packet) => Math.max(1, Math.round(packet.scrollWidth / width)))
  return sides.reduce((sum, each) => sum + each, 0)
}
