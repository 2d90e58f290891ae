import { getEntry } from 'astro:content'
import { type Drawable, drawings } from '../drawings.ts'
import { kinds } from '../library/kinds.ts'
import { type SiteView, siteFrame } from '../views/site-view.ts'

/** The library in each language, the first language first. */
export const allSites = () => drawings().sites()

/** The entry of a page with code, for `render`. */
export async function pageEntry({ file }: Drawable) {
  const entry = await getEntry('code', file)
  if (!entry) throw new Error(`There is no page \`${file}\``)
  return entry
}

/** The `[...language]` part of an address; the first language has none. */
const languageParam = ({ prefix }: Pick<SiteView, 'prefix'>) => prefix.slice(1) || undefined

// With its key a path is drawn again only when something that it shows has changed.

/** Paths of the pages of the library. They get the frame only, so that no page depends on all the others. */
export async function libraryPaths() {
  const [sites, pages] = await Promise.all([drawings().sites(), drawings().pages()])
  const ofSites = sites.map(async (site) => {
    const frame = siteFrame(site)
    const inLanguage = pages.filter(({ language }) => language === site.language)
    const ofPage = async (page: Drawable) => ({
      params: { language: languageParam(site), section: kinds[page.kind].section, id: page.id },
      props: { site: frame, page },
      cacheKey: await drawings().keyOf(site, page),
    })
    return Promise.all(inLanguage.map(ofPage))
  })
  return (await Promise.all(ofSites)).flat()
}

/** Paths of the addresses that pages had before. */
export async function formerPaths() {
  const sites = await allSites()
  return sites.flatMap((site) =>
    site.moved.map((moved) => ({
      params: { language: languageParam(site), section: moved.section, former: moved.id },
      props: { site, moved },
    })),
  )
}

/** Paths of the addresses that record systems ask for by a code. */
export async function codePaths() {
  const sites = await allSites()
  return sites.flatMap((site) =>
    site.codes.flatMap(({ system, codes }) =>
      codes.map(({ code, links }) => ({
        params: { language: languageParam(site), system, code },
        props: { site, system, code, links },
      })),
    ),
  )
}

/** Paths of a page that each language has once. */
export const languagePaths = () => pathsOf((site) => [{ params: {}, props: { site } }])

/** Paths of the pages that list those of a kind. */
export const sectionPaths = () =>
  pathsOf((site) =>
    site.sections.map((section) => ({
      params: { section: kinds[section.kind].section },
      props: { site, section },
    })),
  )

/** Paths of the letters of an A to Z that is too long for one page. */
export const letterPaths = () =>
  pathsOf((site) =>
    site.letterPages.map((page) => ({ params: { letter: page.slug }, props: { site, page } })),
  )

type Path<Props> = { params: Record<string, string>; props: Props }

/** Paths that each language has. */
async function pathsOf<Props>(paths: (site: SiteView) => Path<Props>[]) {
  const ofSites = (await allSites()).map(async (site) => {
    const cacheKey = await drawings().keyOf(site)
    const language = languageParam(site)
    return paths(site).map(({ params, props }) => ({ params: { language, ...params }, props, cacheKey }))
  })
  return (await Promise.all(ofSites)).flat()
}
