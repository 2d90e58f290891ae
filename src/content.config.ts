import { defineCollection } from 'astro:content'
import { checkContent } from '../scripts/lib/check-content.ts'
import { once } from '../scripts/lib/once.ts'
import { reporters } from '../scripts/lib/report/index.ts'
import { readSettings } from '../scripts/lib/settings.ts'
import { libraryLoader } from './markdown/loader.ts'
import { pageView } from './views/page-view.ts'
import { siteView } from './views/site-view.ts'

const { contentDir } = readSettings()
const today = new Date().toISOString().slice(0, 10)

// Both collections load at the same time: one reading serves both.
const check = once(() => checkContent(contentDir, today))

const pages = libraryLoader(
  'pages',
  async ({ watcher, logger }) => {
    watcher?.add(contentDir)
    const { library, findings, context } = await check()
    if (watcher && findings.length > 0) logger.warn(`\n${reporters.text(findings, context)}`)
    return library
  },
  function* (library, base) {
    for (const edition of library.editions) {
      for (const page of edition.allPages) {
        yield {
          id: `${edition.language}/${page.kind}/${page.id}`,
          data: pageView(library, edition, page, base),
        }
      }
    }
  },
)

const sites = libraryLoader(
  'sites',
  async () => (await check()).library,
  function* (library, base) {
    for (const edition of library.editions)
      yield { id: edition.language, data: siteView(library, edition, base) }
  },
)

export const collections = {
  pages: defineCollection({ loader: pages }),
  sites: defineCollection({ loader: sites }),
}
