import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import type { Drawable, Drawings } from '../../src/drawings.ts'
import type { Library } from '../../src/library/library.ts'
import { pageView, surroundingsOf } from '../../src/views/page-view.ts'
import { type SiteView, siteFrame, siteView } from '../../src/views/site-view.ts'
import type { PageView } from '../../src/views/view.ts'
import type { KeptKeys } from './kept-keys.ts'
import type { Settings } from './settings.ts'

/** Draws what `read` reads. With the keys of an earlier build, only pages that may have changed are drawn to know their key. */
export function libraryDrawings(
  { contentDir, basePath }: Pick<Settings, 'contentDir' | 'basePath'>,
  read: () => Promise<Library>,
  kept?: KeptKeys,
): Drawings {
  const known = new WeakMap<Library, LibraryDrawings>()
  const now = async () => {
    const library = await read()
    const drawn = known.get(library) ?? new LibraryDrawings(library, basePath, kept)
    known.set(library, drawn)
    return drawn
  }
  return {
    folder: contentDir,
    sites: async () => (await now()).sites(),
    pages: async () => (await now()).pages,
    page: async (page) => (await now()).page(page),
    editionOf: async (page) => (await now()).editionOf(page),
    keyOf: async (site, page) => (await now()).keyOf(site, page),
    surroundings: async (path) => (await now()).surroundings(relative(contentDir, path).split(sep).join('/')),
  }
}

class LibraryDrawings {
  readonly pages: Drawable[]
  readonly #library: Library
  readonly #base: string
  readonly #kept: KeptKeys | undefined
  readonly #found: Map<string, Parameters<typeof pageView>>
  /** Drawn to know their keys, and not shown yet. */
  readonly #waiting = new Map<string, PageView>()
  readonly #siteKeys = new Map<SiteView, { whole: string; frame: string }>()
  #sites: SiteView[] | undefined

  constructor(library: Library, base: string, kept: KeptKeys | undefined) {
    this.#library = library
    this.#base = base
    this.#kept = kept
    const all = library.editions.flatMap((edition) => edition.allPages.map((page) => ({ edition, page })))
    this.#found = new Map(all.map(({ edition, page }) => [page.file, [library, edition, page, base]]))
    this.pages = all.map(({ page: { language, kind, id, file, body } }) => ({
      language,
      kind,
      id,
      file,
      hasCode: body?.code !== undefined,
    }))
    kept?.begin(common(library, base))
  }

  sites(): SiteView[] {
    this.#sites ??= this.#library.editions.map((edition) => siteView(this.#library, edition, this.#base))
    return this.#sites
  }

  page({ file }: Drawable): PageView {
    const waiting = this.#waiting.get(file)
    this.#waiting.delete(file)
    if (waiting) return waiting
    const found = this.#found.get(file)
    if (!found) throw new Error(`There is no page \`${file}\``)
    return pageView(...found)
  }

  keyOf(site: SiteView, page?: Drawable): string | undefined {
    if (!page) return this.#siteKey(site).whole
    if (!this.#kept || page.hasCode) return undefined
    return this.#siteKey(site).frame + this.#kept.keyOf(...this.#toKey(page)).drawn
  }

  editionOf(page: Drawable): string {
    return (this.#kept?.keyOf(...this.#toKey(page)) ?? this.page(page)).edition
  }

  #toKey(page: Drawable): Parameters<KeptKeys['keyOf']> {
    const draw = () => {
      const view = this.page(page)
      this.#waiting.set(page.file, view)
      return { drawn: digest(JSON.stringify(view)), edition: view.edition }
    }
    return [page.file, this.#library.textOf(page.file) ?? '', draw]
  }

  surroundings(file: string) {
    const found = this.#found.get(file)
    return found && surroundingsOf(...found).surroundings
  }

  #siteKey(site: SiteView) {
    const known = this.#siteKeys.get(site)
    const code = this.#kept?.code ?? ''
    const key = known ?? {
      whole: digest(code + JSON.stringify(site)),
      frame: digest(code + JSON.stringify(siteFrame(site))),
    }
    this.#siteKeys.set(site, key)
    return key
  }
}

/** All that a page is drawn from beside its own file: what pages share, and the fields of the others. */
const common = ({ shared, editions }: Library, base: string) =>
  JSON.stringify([
    base,
    shared,
    editions.map(({ allPages }) => allPages.map(({ address, fields }) => [address, fields])),
  ])

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
