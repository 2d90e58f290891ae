import { relationsOf } from '../library/build-library.ts'
import { type Kind, kindNames } from '../library/kinds.ts'
import type { Edition, Entry, Library, Page, Question, Term, WarningSign } from '../library/library.ts'
import { readingLevel, termsOfPage } from '../library/reading-level.ts'
import type { Say } from '../library/words.ts'
import type { Props, Surroundings } from '../markdown/annotate.ts'
import { type Block, drawBlocks, drawInline } from '../markdown/draw.ts'
import { type Addresses, addressesOf } from './site-addresses.ts'
import { SourceList } from './sources-of-page.ts'
import type {
  ComparisonView,
  Html,
  PageLink,
  PageView,
  QuestionsView,
  QuestionView,
  WarningSignsView,
  WordView,
} from './view.ts'

/** What the texts of a page need to be drawn. Their sources are numbered from its main points on. */
export function surroundingsOf(library: Library, edition: Edition, page: Page, base: string) {
  const addresses = addressesOf(edition, base)
  const sources = new SourceList(library, edition.say)
  const surroundings: Surroundings = {
    link: addresses.link,
    cite: (claims) => sources.cite(claims),
    props: (component, attributes) =>
      componentProps(library, edition, addresses, page, component, attributes),
  }
  const keyPoints = page.fields.keyPoints.map((text, index) =>
    inlineHtml(page, `keyPoints.${index}`, text, surroundings),
  )
  return { addresses, sources, surroundings, keyPoints }
}

/** Draw one page of an edition. `base` is the path that the site lives under. */
export function pageView(library: Library, edition: Edition, page: Page, base: string): PageView {
  const { addresses, sources, surroundings, keyPoints } = surroundingsOf(library, edition, page, base)
  const { fields } = page
  const { review } = fields
  const blocks: Block[] = page.body ? drawBlocks(page.body.tree, surroundings) : []
  const comparison = comparisonView(page, edition, addresses, surroundings)

  return {
    kind: page.kind,
    id: page.id,
    language: page.language,
    file: page.file,
    address: page.address,
    name: fields.name,
    alsoCalled: fields.alsoCalled,
    summary: fields.summary ?? '',
    keyPoints,
    hasCode: page.body?.code !== undefined,
    blocks,
    contents: page.headings.flatMap(({ id, text, depth }) => (depth === 2 ? [{ id, text }] : [])),
    comparison,
    warningSigns: warningSignsView(library, warningSignsOf(edition, page)),
    questions: questionsView(edition, addresses, (question) => question.about.includes(page.id)),
    words: termsOfPage(edition, page)
      .map((term) => wordView(term, addresses))
      .sort(byTerm(edition.language)),
    sources: sources.views(),
    grade: readingLevel(edition, page).grade,
    review: review.status === 'reviewed' ? { by: review.by, on: review.on, due: review.due } : undefined,
    changed: fields.changes.at(-1),
    related: relatedPages(edition, page, addresses),
  }
}

/** The text of a field, drawn; as it stands where it could not be read. */
function inlineHtml(
  entry: Pick<Entry<unknown>, 'texts'>,
  path: string,
  text: string,
  surroundings: Surroundings,
): Html {
  const tree = entry.texts.get(path)?.tree
  return tree ? drawInline(tree, surroundings) : text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** Texts outside pages: links are drawn, citations are left to the list of sources. */
export const apart = (addresses: Addresses): Surroundings => ({
  link: addresses.link,
  cite: () => [],
  props: () => undefined,
})

/** The signs of a page's warning box; a page that lists them all needs no box. */
function warningSignsOf({ warningSigns }: Edition, page: Page): Entry<WarningSign>[] {
  if (page.components.some(({ name }) => name === 'WarningSigns')) return []
  return warningSigns.filter(({ fields: { on } }) => on.includes(page.kind) || on.includes(page.id))
}

export function wordView(term: Entry<Term>, addresses: Addresses): WordView {
  const { term: name, also, sayIt, means } = term.fields
  return {
    id: term.id,
    term: name,
    also,
    sayIt,
    means: inlineHtml(term, 'means', means, apart(addresses)),
    href: addresses.part('glossary', term.id),
  }
}

export const byTerm = (language: string) => {
  const collator = new Intl.Collator(language)
  return (a: { term: string }, b: { term: string }) => collator.compare(a.term, b.term)
}

export function warningSignsView(library: Library, signs: readonly Entry<WarningSign>[]): WarningSignsView {
  const groups = (level: WarningSign['level']) => {
    const atLevel = signs.filter(({ fields }) => fields.level === level)
    return [...Map.groupBy(atLevel, ({ fields }) => fields.act)].map(([act, inGroup]) => ({
      signs: inGroup.map(({ fields }) => fields.sign),
      act: act.replaceAll('{emergency}', library.site.emergency.number),
    }))
  }
  return { emergency: groups('emergency'), urgent: groups('urgent') }
}

/** The headings over warning signs, by how fast to act. */
export const warningLabels = (say: Say) => ({
  emergency: say('warning.emergency'),
  urgent: say('warning.urgent'),
})

export function questionsView(
  { allQuestions }: Edition,
  addresses: Addresses,
  wanted: (question: Question) => boolean,
): QuestionsView {
  const found = allQuestions.filter(({ fields }) => wanted(fields))
  const view = (question: Entry<Question>): QuestionView => {
    const { ask, why, when } = question.fields
    return { id: question.id, ask, why: why && inlineHtml(question, 'why', why, apart(addresses)), when }
  }
  return {
    sourced: found.filter(({ fields }) => !fields.outside).map(view),
    outside: found.filter(({ fields }) => fields.outside).map(view),
  }
}

function comparisonView(
  page: Page,
  { pages }: Edition,
  addresses: Addresses,
  surroundings: Surroundings,
): ComparisonView | undefined {
  if (page.kind !== 'comparison') return undefined
  const { options, rows } = page.fields
  return {
    options: options.flatMap((id) => pageLink(pages.get(id), addresses) ?? []),
    rows: rows.map(({ id, label, cells }, row) => ({
      id,
      label,
      cells: options.map((option) => {
        const cell = cells[option]
        if (!cell || !('text' in cell)) return { option }
        const html = inlineHtml(page, `rows.${row}.cells.${option}.text`, cell.text, surroundings)
        return { option, html: html + citationHtml(cell.claims, surroundings.cite(cell.claims)) }
      }),
    })),
  }
}

const citationHtml = (claims: readonly string[], sources: ReturnType<Surroundings['cite']>): Html => {
  const links = sources.map(
    ({ number, href, label }) => `<a href="${href}" aria-label="${label}">${number}</a>`,
  )
  return links.length > 0
    ? `<sup class="cite" data-claims="${claims.join(' ')}">${links.join(', ')}</sup>`
    : ''
}

export function pageLink(page: Page | undefined, addresses: Addresses): PageLink | undefined {
  const href = page && addresses.page(page.id)
  return page && href ? { name: page.fields.name, href, summary: page.fields.summary } : undefined
}

/** Pages that a page has a relation with, from either side, by kind. */
function relatedPages(edition: Edition, page: Page, addresses: Addresses): PageView['related'] {
  const ids = new Set(relationsOf(page).map(({ id }) => id))
  for (const other of edition.allPages) {
    if (relationsOf(other).some(({ id }) => id === page.id)) ids.add(other.id)
  }
  return kindNames.flatMap((kind: Kind) => {
    const pages = edition.allPages.filter(
      (other) => other.kind === kind && other !== page && ids.has(other.id),
    )
    const links = pages.flatMap((other) => pageLink(other, addresses) ?? [])
    return links.length > 0 ? [{ kind, links }] : []
  })
}

/** What the components of a text draw. Their ids have been checked; what is missing is drawn as nothing. */
function componentProps(
  library: Library,
  edition: Edition,
  addresses: Addresses,
  page: Page,
  component: string,
  attributes: Readonly<Record<string, string>>,
): Props | undefined {
  const { say } = edition
  const { id = '' } = attributes
  switch (component) {
    case 'Choice': {
      const fit =
        page.kind === 'condition' ? page.fields.treatments.find((each) => each.id === id)?.fit : undefined
      return { ...pageLink(edition.pages.get(id), addresses), fit: fit && say(`content.fits.${fit}`) }
    }
    case 'Lines':
      return {
        label: say('content.lines'),
        count: Math.min(20, Math.max(1, Math.trunc(Number(attributes.count)) || 1)),
      }
    case 'NotSaid':
      return { label: say('content.not-said') }
    case 'Figure':
      return { ...attributes, svg: library.figures.get(id) ?? '' }
    case 'Question':
      return { ask: edition.questions.get(id)?.fields.ask }
    case 'TradeOff':
      return { ...attributes, label: say('content.scale') }
    case 'WarningSigns':
      return { signs: warningSignsView(library, edition.warningSigns), labels: warningLabels(say) }
    default:
      return undefined
  }
}
