import { getCollection, getEntry } from 'astro:content'
import type { SiteView } from '../views/site-view.ts'
import type { PageView } from '../views/view.ts'

/** The library in each language, the first language first. */
export async function allSites(): Promise<SiteView[]> {
  const entries = await getCollection('sites')
  const sites = entries.map(({ data }) => data as unknown as SiteView)
  return sites.sort((a, b) => a.prefix.length - b.prefix.length)
}

export async function allPages(): Promise<PageView[]> {
  const entries = await getCollection('pages')
  return entries.map(({ data }) => data as unknown as PageView)
}

/** The entry of a page with code, for `render`. */
export async function pageEntry({ language, kind, id }: PageView) {
  const entry = await getEntry('pages', `${language}/${kind}/${id}`)
  if (!entry) throw new Error(`There is no page \`${language}/${kind}/${id}\``)
  return entry
}

/** The `[...language]` part of an address; the first language has none. */
export const languageParam = ({ prefix }: Pick<SiteView, 'prefix'>) => prefix.slice(1) || undefined

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
export async function languagePaths() {
  const sites = await allSites()
  return sites.map((site) => ({ params: { language: languageParam(site) }, props: { site } }))
}
