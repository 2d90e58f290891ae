import type { Surroundings } from './markdown/annotate.ts'
import type { SiteView } from './views/site-view.ts'
import type { PageView } from './views/view.ts'

/** A page of the library that can be drawn. */
export interface Drawable {
  language: string
  kind: PageView['kind']
  id: string
  /** Its file, below the content folder. */
  file: string
  /** A page with code is drawn by @astrojs/mdx. */
  hasCode: boolean
}

/** All that Astro shows, drawn from one reading of the content. */
export interface Drawings {
  /** The content folder. */
  folder: string
  /** The library in each language, the first language first. */
  sites(): Promise<SiteView[]>
  pages(): Promise<Drawable[]>
  page(page: Drawable): Promise<PageView>
  /** The mark of what a page shows now. */
  editionOf(page: Drawable): Promise<string>
  /** A digest of all that a page shows or is drawn with; none where it must be drawn each time. */
  keyOf(site: SiteView, page?: Drawable): Promise<string | undefined>
  /** What the text of a file needs to be drawn; nothing for a file that is no page. */
  surroundings(path: string): Promise<Surroundings | undefined>
}

// Astro puts the pages into a module world of their own: they and the command that runs Astro meet at the global object.
const place = globalThis as { [key: symbol]: unknown }
const key = Symbol.for('careleaf.drawings')

export const setDrawings = (drawings: Drawings): void => {
  place[key] = drawings
}

/** What the command that runs Astro has set; it always has. */
export const drawings = () => place[key] as Drawings
