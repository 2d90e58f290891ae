import type { DevToolbarApp } from 'astro'

/** What the server tells after each check. */
export interface Told {
  words: { here: string; elsewhere: string; nothing: string }
  findings: ToldFinding[]
}

export interface ToldFinding {
  severity: 'error' | 'warning'
  /** As `conditions/asthma.mdx:12:5`. */
  place: string
  message: string
  rule: string
  /** The page that is drawn from the file, if one is. */
  address?: string | undefined
}

/** While one edits: what the checker finds, in Astro's toolbar, those of the page on top. */
const app: DevToolbarApp = {
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window')
    canvas.append(panel)
    server.on<Told>('careleaf:findings', ({ words, findings }) => {
      const here = findings.filter(({ address }) => address === location.pathname)
      const elsewhere = findings.filter(({ address }) => address !== location.pathname)
      panel.replaceChildren(
        ...(findings.length === 0 ? [element('p', words.nothing)] : []),
        ...part(words.here, here),
        ...part(words.elsewhere, elsewhere),
      )
      const level = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
      app.toggleNotification(findings.length > 0 ? { state: true, level } : { state: false })
    })
  },
}
export default app

function part(heading: string, findings: readonly ToldFinding[]): HTMLElement[] {
  if (findings.length === 0) return []
  const list = document.createElement('ul')
  for (const { severity, place, message, rule } of findings) {
    list.append(element('li', `${place} ${severity}: ${message} (${rule})`))
  }
  return [element('h2', heading), list]
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
