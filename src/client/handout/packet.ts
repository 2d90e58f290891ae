import { lines } from '../questions/question-item.ts'
import { choosePart, linkWithin, MergedNotes, pageParts } from './page-parts.ts'

/** A page of a packet, as the site has it. */
export interface LoadedPage {
  key: string
  name: string
  href: string
  document: Document
}

interface Options {
  title: string
  questions: boolean
  language: string
}

/**
 * Put pages together to one packet: a cover, the pages, and once for all of them their questions, words and sources.
 * Ids stay unique, and links lead to the part that is there.
 */
export function putTogether(
  pages: readonly LoadedPage[],
  { title, questions, language }: Options,
): HTMLElement[] {
  const template = document.querySelector<HTMLTemplateElement>('#packet-parts')
  const frame = template?.content.cloneNode(true) as DocumentFragment
  const part = (name: string) => frame.querySelector(name) as HTMLElement
  const merged = new MergedNotes(language)
  const parts = pages.map((page) => pageParts(page))
  for (const each of parts) merged.add(each)
  merged.sortWords()
  for (const each of parts) merged.number(each)
  for (const each of parts) each.own()
  for (const { element, href } of parts) linkWithin(element, href, parts, merged)

  const ends = [
    questions && fillQuestions(part('.packet-questions'), parts),
    fill(part('.packet-words'), '.words', merged.wordItems()),
    fillSources(part('.packet-sources'), merged),
  ].filter((section): section is HTMLElement => section instanceof HTMLElement)
  for (const section of ends) linkWithin(section, location.pathname, parts, merged)
  const cover = part('.cover')
  choosePart(cover, 'h1').textContent = title
  choosePart(cover, '.inside').append(
    ...parts.map(({ name, note }) => entry(name, note)),
    ...ends.map((section) => entry(choosePart(section, 'h1').textContent ?? '')),
  )
  return [cover, ...parts.map(({ element }) => element), ...ends]
}

function entry(name: string, note = ''): HTMLElement {
  const item = document.createElement('li')
  const strong = document.createElement('strong')
  strong.textContent = name
  item.append(strong)
  if (note) item.append(document.createElement('br'), note)
  return item
}

function fill(section: HTMLElement, list: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  choosePart(section, list).append(...items)
  return items.length > 0 ? section : undefined
}

function fillSources(section: HTMLElement, merged: MergedNotes): HTMLElement | undefined {
  const hasLinks = fill(section, '.links', merged.linkItems())
  if (!hasLinks) for (const each of section.querySelectorAll('h2, .links')) each.remove()
  return fill(section, '.sources', merged.sourceItems()) ?? hasLinks
}

/** Each question once, those from outside the sources apart. */
function fillQuestions(section: HTMLElement, parts: ReturnType<typeof pageParts>[]): HTMLElement | undefined {
  const seen = new Set<string>()
  const isNew = ({ id }: HTMLElement) => !seen.has(id) && seen.add(id)
  const sourced = parts.flatMap(({ questions }) => questions.sourced).filter(isNew)
  const outside = parts.flatMap(({ questions }) => questions.outside).filter(isNew)
  for (const item of [...sourced, ...outside]) {
    for (const line of item.querySelectorAll('.line')) line.remove()
    item.querySelector('div')?.append(...lines(2))
  }
  choosePart(section, '.sourced').append(...sourced)
  if (outside.length > 0) choosePart(section, '.outside').append(...outside)
  else for (const each of section.querySelectorAll('h2, .outside')) each.remove()
  return sourced.length + outside.length > 0 ? section : undefined
}
