import { codeSystemNames, codeSystems } from '../library/code-systems.ts'
import { speaker } from '../library/words.ts'
import type { SiteFrame, SiteView } from './site-view.ts'
import type { PageLink, PageView } from './view.ts'

/** A thing as schema.org describes it, for search engines. */
export interface Thing {
  '@type': string
  [property: string]: unknown
}

/** Makes an address of the site a whole one. */
type Whole = (href: string) => string

/** What a page of the library is about. A review is said only where there has been one. */
export function pageData(page: PageView, site: SiteFrame, whole: Whole): Thing {
  const { name, summary, language, review, changed } = page
  const url = whole(site.base + page.address)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url,
    name,
    description: summary || undefined,
    inLanguage: language,
    audience: { '@type': 'Patient' },
    isPartOf: { '@type': 'WebSite', ...named(homeOf(site), whole) },
    breadcrumb: breadcrumb(page, site, whole),
    dateModified: changed?.on,
    lastReviewed: review?.on,
    reviewedBy: review && { '@type': 'Person', name: review.by },
    about: aboutOf(page, whole),
  }
}

/** The library itself, for its first page. */
export function libraryData(site: SiteFrame, whole: Whole): Thing {
  const say = speaker(site.words, site.language)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    ...named(homeOf(site), whole),
    description: say('library.summary'),
    inLanguage: site.language,
  }
}

/** All words that the library explains. */
export function glossaryData(site: SiteView, whole: Whole): Thing {
  const say = speaker(site.words, site.language)
  const url = whole(site.addresses.glossary)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    url,
    name: `${say('parts.glossary')} · ${say('library.name')}`,
    inLanguage: site.language,
    hasDefinedTerm: site.glossary.map(({ id, term, also, means }) => ({
      '@type': 'DefinedTerm',
      url: `${url}#${id}`,
      name: term,
      alternateName: list(also),
      description: withoutTags(means),
    })),
  }
}

function aboutOf({ kind, name, alsoCalled, subject, comparison }: PageView, whole: Whole) {
  const type = types[kind]
  if (!type) return comparison && list(comparison.options.map((link) => treatment(link, whole)))
  return {
    '@type': type,
    name,
    alternateName: list(alsoCalled),
    code: list(
      codeSystemNames.flatMap((system) =>
        (subject.codes?.[system] ?? []).map((codeValue) => ({
          '@type': 'MedicalCode',
          codeValue,
          codingSystem: codeSystems[system].name,
        })),
      ),
    ),
    possibleTreatment: list(subject.treatments.map((link) => treatment(link, whole))),
    signOrSymptom: list(
      subject.symptoms.map((link) => ({ '@type': 'MedicalSymptom', ...named(link, whole) })),
    ),
  }
}

const types: Partial<Record<PageView['kind'], string>> = {
  condition: 'MedicalCondition',
  treatment: 'MedicalTherapy',
  symptom: 'MedicalSymptom',
}

const treatment = (link: PageLink, whole: Whole): Thing => ({
  '@type': 'MedicalTherapy',
  ...named(link, whole),
})

function breadcrumb(page: PageView, site: SiteFrame, whole: Whole): Thing {
  const say = speaker(site.words, site.language)
  const section = site.sections.find(({ kind }) => kind === page.kind)
  const crumbs = [
    homeOf(site),
    ...(section ? [{ name: say(`kinds.${page.kind}`), href: section.href }] : []),
    { name: page.name, href: site.base + page.address },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: whole(href),
    })),
  }
}

const homeOf = (site: SiteFrame): PageLink => ({
  name: speaker(site.words, site.language)('library.name'),
  href: site.addresses.home,
})

const named = ({ name, href }: PageLink, whole: Whole) => ({ name, url: whole(href) })

/** Nothing for an empty list: `JSON.stringify` leaves it out. */
const list = <T>(items: T[]) => (items.length > 0 ? items : undefined)

const withoutTags = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')
