import { formerPages } from '../library/former-pages.ts'
import { type Kind, kindNames, kinds } from '../library/kinds.ts'
import type { Edition, Library, Page } from '../library/library.ts'
import { type Words, wordsAt } from '../library/words.ts'
import type { Surroundings } from '../markdown/annotate.ts'
import { type Block, drawBlocks } from '../markdown/draw.ts'
import { type ChoiceMap, choiceMaps } from './choice-map.ts'
import { type CodesView, codesView } from './codes-view.ts'
import { componentProps } from './component-props.ts'
import { type EditionMark, editionMark } from './edition-mark.ts'
import { type HandoutsView, handoutsView } from './handouts-view.ts'
import { apart } from './inline-html.ts'
import { type LetterPage, type LetterView, letterPages, lettersOf } from './letters-view.ts'
import { type NameIndex, nameIndex } from './name-index.ts'
import { pageLink } from './page-link.ts'
import { questionsView } from './questions-view.ts'
import { type Addresses, addressesOf, type Part, partNames } from './site-addresses.ts'
import { type Topic, topicOf } from './topic.ts'
import type { PageLink, QuestionsView, WordView } from './view.ts'
import { byTerm, wordView } from './word-view.ts'

/** What the frame of every page draws: nothing in it grows with the library. */
export interface SiteFrame {
  language: string
  /** The path that the site lives under, without a slash at its end. */
  base: string
  prefix: string
  words: Words
  addresses: Record<Part, string>
  /** The same part of the site in other languages. */
  languages: { language: string; prefix: string }[]
  clinic: Library['site']['clinic']
  emergencyNumber: string
  /** Whether a clinician has reviewed any of its pages. */
  isReviewed: boolean
  sections: { kind: Kind; href: string }[]
  handouts: Pick<HandoutsView, 'paper'>
  /** The page that lists all warning signs, where there is one. */
  warningPage?: string | undefined
  /** The page with trade-offs to mark by hand, where there is one. */
  weighingPage?: PageLink | undefined
  /** How pages may be saved on a reader's device; none where the clinic has switched it off. */
  offline?: { days: number; megabytes: number } | undefined
}

/** Everything that the pages around the library's own draw: home, A to Z, glossary, questions, sources, about. */
export interface SiteView extends SiteFrame {
  sections: { kind: Kind; href: string; links: PageLink[] }[]
  /** From symptoms to choices. */
  maps: ChoiceMap[]
  moved: MovedPage[]
  /** What can be put together in the handout builder, and what the clinic has put together. */
  handouts: HandoutsView
  letters: LetterView[]
  /** The pages that A to Z is split into; none where it is one page. */
  letterPages: LetterPage[]
  glossary: (WordView & { usedOn: PageLink[] })[]
  questions: { group: string; questions: QuestionsView }[]
  claims: ClaimView[]
  sources: {
    id: string
    kind: string
    title: string
    publisher: string
    url?: string | undefined
    note?: string | undefined
    read?: string | undefined
    claims: string[]
  }[]
  about: Block[]
  /** What the search field finds. */
  names: NameIndex
  /** The pages of each code that a record system may have. */
  codes: CodesView[]
  topics: Topic[]
  addressesInSitemap: number
  topicsInFile: number
  edition: EditionMark
}

/** An address that a page had before, and where the page is now. */
export interface MovedPage {
  section: string
  id: string
  name: string
  href: string
}

export interface ClaimView {
  id: string
  says: string
  from: { id: string; title: string; where?: string | undefined }[]
  checked: boolean
  usedOn: PageLink[]
}

export function siteView(library: Library, edition: Edition, base: string): SiteView {
  const addresses = addressesOf(edition, base)
  const links = (pages: Iterable<Page | undefined>): PageLink[] =>
    [...new Set(pages)].flatMap((page) => pageLink(page, addresses) ?? [])
  const inEdition = (page: Page | undefined) => (page?.language === edition.language ? page : undefined)
  const groups = Object.keys(wordsAt(edition.words, 'groups') ?? {})
  const { clinic, emergency, limits, offline } = library.site
  const letters = lettersOf(edition, addresses)
  const claimsOf = claimsBySource(library)

  const view: Omit<SiteView, 'edition'> = {
    language: edition.language,
    base: base.replace(/\/$/, ''),
    prefix: edition.prefix,
    words: edition.words,
    addresses: Object.fromEntries(partNames.map((part) => [part, addresses.part(part)])) as Record<
      Part,
      string
    >,
    languages: library.editions.map(({ language, prefix }) => ({ language, prefix })),
    clinic,
    emergencyNumber: emergency.number,
    isReviewed: edition.allPages.some(({ fields }) => fields.review.status === 'reviewed'),
    sections: kindNames.flatMap((kind) => {
      const inKind = links(edition.allPages.filter((page) => page.kind === kind))
      return inKind.length > 0
        ? [{ kind, href: addresses.section(kind), links: sortedByName(inKind, edition.language) }]
        : []
    }),
    maps: choiceMaps(edition, addresses),
    moved: formerPages(library, edition).flatMap(({ kind, id, page }) => {
      const now = pageLink(page, addresses)
      return now ? [{ section: kinds[kind].section, id, name: now.name, href: now.href }] : []
    }),
    handouts: handoutsView(library, edition, addresses),
    offline: offline ? { days: limits.offlineDays, megabytes: limits.offlineMegabytes } : undefined,
    letters,
    letterPages: letterPages(letters, library.site, addresses),
    glossary: edition.allTerms
      .map((term) => ({
        ...wordView(term, addresses),
        usedOn: links((edition.usesOfTerm.get(term.id) ?? []).map(({ page }) => page)),
      }))
      .sort(byTerm(edition.language)),
    questions: groups.flatMap((group) => {
      const questions = questionsView(edition, addresses, (question) => question.group === group)
      return questions.sourced.length + questions.outside.length > 0 ? [{ group, questions }] : []
    }),
    claims: library.allClaims.map(({ id, fields }) => ({
      id,
      says: fields.says,
      from: fields.from.map(({ source, where }) => ({
        id: source,
        title: library.references.get(source)?.fields.title ?? source,
        where,
      })),
      checked: fields.checked,
      usedOn: links((library.usesOfClaim.get(id) ?? []).map(({ page }) => inEdition(page))),
    })),
    sources: library.allReferences.map(({ id, fields: { kind, title, publisher, url, note, read } }) => ({
      id,
      kind,
      title,
      publisher,
      url,
      note,
      read,
      claims: (claimsOf.get(id) ?? []).map((claim) => claim.id),
    })),
    warningPage: addresses.page(pageWith(edition, 'WarningSigns')?.id ?? ''),
    weighingPage: pageLink(pageWith(edition, 'TradeOff'), addresses),
    about: aboutBlocks(library, edition, addresses),
    names: nameIndex(edition, addresses),
    codes: codesView(edition, addresses),
    topics: edition.allPages.map(topicOf),
    addressesInSitemap: limits.addressesInSitemap,
    topicsInFile: limits.topicsInFile,
  }
  const changes = edition.allPages.flatMap(({ fields }) => fields.changes.at(-1)?.on ?? [])
  return { ...view, edition: { on: changes.sort().at(-1), mark: editionMark(view) } }
}

/** The part of a site that the frame of its pages draws. */
export const siteFrame = ({
  language,
  base,
  prefix,
  words,
  addresses,
  languages,
  clinic,
  emergencyNumber,
  isReviewed,
  sections,
  handouts: { paper },
  warningPage,
  weighingPage,
  offline,
}: SiteView): SiteFrame => ({
  language,
  base,
  prefix,
  words,
  addresses,
  languages,
  clinic,
  emergencyNumber,
  isReviewed,
  sections: sections.map(({ kind, href }) => ({ kind, href })),
  handouts: { paper },
  warningPage,
  weighingPage,
  offline,
})

function claimsBySource({ allClaims }: Library): Map<string, { id: string }[]> {
  const named = allClaims.flatMap(({ id, fields }) =>
    [...new Set(fields.from.map(({ source }) => source))].map((source) => ({ source, id })),
  )
  return Map.groupBy(named, ({ source }) => source)
}

/** The first page whose text has a component. */
const pageWith = ({ allPages }: Edition, component: string) =>
  allPages.find(({ components }) => components.some(({ name }) => name === component))

function aboutBlocks(library: Library, edition: Edition, addresses: Addresses): Block[] {
  const tree = edition.about?.body?.tree()
  if (!tree) return []
  const props: Surroundings['props'] = (component, attributes) =>
    componentProps({ library, edition, addresses }, component, attributes)
  return drawBlocks(tree, { ...apart(addresses), props })
}

const sortedByName = <T extends { name: string }>(items: T[], language: string): T[] => {
  const collator = new Intl.Collator(language)
  return items.sort((a, b) => collator.compare(a.name, b.name))
}
