import { defineCollection } from 'astro:content'
import { inTurn } from '../scripts/lib/in-turn.ts'
import { readLibrary } from '../scripts/lib/read-library.ts'
import { readSettings } from '../scripts/lib/settings.ts'
import { Readings } from './library/readings.ts'
import { libraryLoader } from './markdown/loader.ts'
import { pageView } from './views/page-view.ts'
import { siteView } from './views/site-view.ts'

const { contentDir } = readSettings()

// Each collection reads the library: what has not changed is read once.
const readings = new Readings()
const read = inTurn(() => readLibrary(contentDir, readings))

const pages = libraryLoader('pages', contentDir, read, function* (library, base) {
  for (const edition of library.editions) {
    for (const page of edition.allPages) {
      const data = pageView(library, edition, page, base)
      const mdx = data.hasCode ? page.file : undefined
      yield { id: `${edition.language}/${page.kind}/${page.id}`, data, mdx }
    }
  }
})

const sites = libraryLoader('sites', contentDir, read, function* (library, base) {
  for (const edition of library.editions)
    yield { id: edition.language, data: siteView(library, edition, base) }
})

export const collections = {
  pages: defineCollection({ loader: pages }),
  sites: defineCollection({ loader: sites }),
}
