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

// The collections load at the same time: one reading serves them all.
const check = once(() => checkContent(contentDir, today))

const pages = libraryLoader('pages', contentDir, check, function* ({ library }, base) {
  for (const edition of library.editions) {
    for (const page of edition.allPages) {
      const data = pageView(library, edition, page, base)
      const mdx = data.hasCode ? page.file : undefined
      yield { id: `${edition.language}/${page.kind}/${page.id}`, data, mdx }
    }
  }
})

const sites = libraryLoader('sites', contentDir, check, function* ({ library }, base) {
  for (const edition of library.editions)
    yield { id: edition.language, data: siteView(library, edition, base) }
})

/** What the checker finds, shown on the pages and in the terminal while one edits; a build has checked before. */
const findings = libraryLoader('findings', contentDir, check, function* (checked, _, context) {
  if (context.watcher) {
    const report = reporters.text(checked.findings, checked.context)
    if (report) context.logger.warn(`\n${report}`)
    else context.logger.info('The checker finds nothing.')
  }
  yield { id: 'all', data: { findings: checked.findings } }
})

export const collections = {
  pages: defineCollection({ loader: pages }),
  sites: defineCollection({ loader: sites }),
  findings: defineCollection({ loader: findings }),
}
