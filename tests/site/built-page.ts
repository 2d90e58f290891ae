import type { Element } from 'hast'
import { type BuiltPage, elementsIn, wordsOf } from '../../src/checks/built-site.ts'

/** Elements of built HTML, and what they say: enough of a DOM to compare a page with its model. */
export const below = (parents: readonly Element[], isWanted: (element: Element) => boolean): Element[] =>
  parents.flatMap((parent) => elementsIn(parent).filter(isWanted))

export const isTag =
  (...names: string[]) =>
  ({ tagName }: Element) =>
    names.includes(tagName)

export const hasId =
  (id: string) =>
  ({ properties }: Element) =>
    properties.id === id

export const hasClass =
  (name: string) =>
  ({ properties: { className } }: Element) =>
    Array.isArray(className) && className.includes(name)

/** The words of an element without those of some parts of it. */
export function wordsWithout(element: Element, isLeftOut: (part: Element) => boolean): string {
  const children = element.children.filter((child) => child.type !== 'element' || !isLeftOut(child))
  return words({ ...element, children })
}

export const words = (element: Element) => wordsOf(element).replace(/\s+/g, ' ').trim()

export const hrefOf = ({ properties: { href } }: Element) => String(href)

/** The parts of a library page that an editor writes: main points, text, and the cells of a comparison. */
export const writtenParts = ({ elements }: BuiltPage): Element[] => [
  ...below(elements.filter(hasId('main-points')), isTag('li')),
  ...elements.filter(hasClass('text')),
  ...below(elements.filter(isTag('table')).filter(hasClass('comparison')), isTag('td')),
]
