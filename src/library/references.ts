import type { Definition, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Range } from './markdown.ts'

/** Put links in place of references such as `[words][name]`: rules and pages know one kind of link. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  if (definitions.size === 0) return
  visit(tree, 'linkReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier)
    if (!definition || !parent || index === undefined) return undefined
    const { url, title = null } = definition
    const { children, position } = node
    parent.children.splice(index, 1, { type: 'link', url, title, children, ...(position && { position }) })
    return [SKIP, index + 1]
  })
}

/** What stands in a text node as `[words][name]` or `![words][name]`; its words may begin in a node before. */
export function brokenReferences(text: string, raw: string, start: number): Range[] {
  return [...raw.matchAll(/\]\[(?!@)[^[\]]*\]/g)].flatMap(({ index, 0: { length } }): Range[] => {
    const from = bracketOf(text, start + index)
    if (from === undefined || text[from - 1] === '\\' || text[from + 1] === '@') return []
    return [[text[from - 1] === '!' ? from - 1 : from, start + index + length]]
  })
}

/** Offset of the `[` that the `]` at an offset closes; words of a link are not longer than this looks back. */
function bracketOf(text: string, closing: number): number | undefined {
  let depth = 1
  for (let at = closing - 1; at >= Math.max(0, closing - 500); at--) {
    if (text[at] === ']') depth++
    if (text[at] === '[' && --depth === 0) return at
  }
  return undefined
}
