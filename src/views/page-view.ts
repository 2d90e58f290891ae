import type { Edition, Library, Page } from '../library/library.ts'
import { readingLevel } from '../library/reading-level.ts'
import type { Surroundings } from '../markdown/annotate.ts'
import { drawBlocks } from '../markdown/draw.ts'
import { comparisonView } from './comparison-view.ts'
import { componentProps } from './component-props.ts'
import { editionMark } from './edition-mark.ts'
import { inlineHtml } from './inline-html.ts'
import { pageLink, relatedPages } from './page-link.ts'
import { PaperNotes } from './paper-notes.ts'
import { questionsView } from './questions-view.ts'
import { type Addresses, addressesOf } from './site-addresses.ts'
import { SourceList } from './sources-of-page.ts'
import type { PageSubject, PageView } from './view.ts'
import { warningSignsOf, warningSignsView } from './warning-signs-view.ts'
import { byTerm, wordView } from './word-view.ts'
import { wordsOfPage } from './words-of-page.ts'

/** What the texts of a page need to be drawn. Their sources are numbered from its main points on. */
export function surroundingsOf(library: Library, edition: Edition, page: Page, base: string) {
  const addresses = addressesOf(edition, base)
  const sources = new SourceList(library, edition.say)
  const words = wordsOfPage(edition, page)
    .map((term) => wordView(term, addresses))
    .sort(byTerm(edition.language))
  const notes = new PaperNotes(
    edition,
    page,
    words.map(({ id }) => id),
  )
  const surroundings: Surroundings = {
    link(url, text) {
      const target = addresses.link(url)
      return target && { ...target, note: notes.of(url, text) }
    },
    cite: (claims) => sources.cite(claims),
    props: (component, attributes) =>
      componentProps({ library, edition, addresses, page }, component, attributes),
  }
  const keyPoints = page.fields.keyPoints.map((text, index) =>
    inlineHtml(page, `keyPoints.${index}`, text, surroundings),
  )
  return { addresses, sources, words, notes, surroundings, keyPoints }
}

/** Draw one page of an edition. `base` is the path that the site lives under. */
export function pageView(library: Library, edition: Edition, page: Page, base: string): PageView {
  const drawing = surroundingsOf(library, edition, page, base)
  const { addresses, sources, words, notes, surroundings, keyPoints } = drawing
  const { fields } = page
  const { review } = fields
  const blocks = page.body ? drawBlocks(page.body.tree(), surroundings) : []
  const comparison = comparisonView(page, edition, addresses, surroundings)

  const view: Omit<PageView, 'edition' | 'subject'> = {
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
    words,
    sources: sources.views(),
    outside: notes.outside(),
    grade: readingLevel(edition, page).grade,
    review: review.status === 'reviewed' ? { by: review.by, on: review.on, due: review.due } : undefined,
    changed: fields.changes.at(-1),
    related: relatedPages(edition, page, addresses),
  }
  return { ...view, subject: subjectOf(edition, page, addresses), edition: editionMark(view) }
}

function subjectOf({ pages }: Edition, { fields }: Page, addresses: Addresses): PageSubject {
  const links = (ids: string[]) => ids.flatMap((id) => pageLink(pages.get(id), addresses) ?? [])
  return {
    codes: 'codes' in fields ? fields.codes : undefined,
    treatments: 'treatments' in fields ? links(fields.treatments.map(({ id }) => id)) : [],
    symptoms: 'symptoms' in fields ? links(fields.symptoms) : [],
  }
}
