import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import type { Component, Range, ToPlace } from './markdown.ts'
import { skip } from './skip.ts'

/** Read a component where it stands in a text. */
export function readComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  text: string,
  place: ToPlace,
): Component {
  const attributes = new Map<string, string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value } = attribute
    if (typeof value === 'string' || !value) attributes.set(name, value ?? '')
  }
  const start = node.position?.start.offset ?? 0
  const name = node.name as string
  const nameAt = place(start + 1, start + 1 + name.length)
  const ranges = attributeRanges(node.attributes, text, start + 1 + name.length)
  return {
    name,
    attributes,
    place: nameAt,
    text: textOf(node),
    at: (attribute) => {
      const range = ranges.get(attribute)
      return range ? place(...range) : nameAt
    },
  }
}

type Attribute = MdxJsxFlowElement['attributes'][number]

/** The range of each attribute's value, of its name where it has none; `from` is the offset after the tag's name. */
function attributeRanges(attributes: readonly Attribute[], text: string, from: number): Map<string, Range> {
  const ranges = new Map<string, Range>()
  let at = from
  for (const attribute of attributes) {
    at = skip(gap, text, at)
    if (attribute.type !== 'mdxJsxAttribute') {
      at = afterCode(attribute.value, text, at)
      continue
    }
    const { name, value } = attribute
    const afterName = at + name.length
    if (value === null || value === undefined) {
      ranges.set(name, [at, afterName])
      at = afterName
      continue
    }
    const start = skip(equals, text, afterName)
    const quote = text.charAt(start)
    at = typeof value === 'string' ? text.indexOf(quote, start + 1) + 1 : afterCode(value.value, text, start)
    ranges.set(name, [start + 1, at - 1])
  }
  return ranges
}

// A tag over several lines of a quote has its signs in it.
const gap = /[\s>]*/y
const equals = /[\s>]*=[\s>]*/y

/** The offset after a `{…}` whose code the parser has without the indents of its lines. */
function afterCode(code: string, text: string, start: number): number {
  let at = start + 1
  for (const sign of code.replace(/\s/g, '')) {
    const found = text.indexOf(sign, at)
    if (found !== -1) at = found + sign.length
  }
  return text.indexOf('}', at) + 1
}
