import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Component, Range, ToPlace } from './markdown.ts'

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
  return {
    name,
    attributes,
    place: nameAt,
    at: (attribute) => {
      const range = attributeRange(text, start + 1 + name.length, attribute)
      return range ? place(...range) : nameAt
    },
  }
}

/** Range of an attribute's value in the tag whose attributes begin at `from`; the parser does not say it. */
function attributeRange(text: string, from: number, name: string): Range | undefined {
  const attribute = /\s*([^\s=/>"'{]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y
  attribute.lastIndex = from
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const end = attribute.lastIndex
    if (match[1] === name && match[2]) return [end - match[2].length + 1, end - 1]
  }
  return undefined
}
