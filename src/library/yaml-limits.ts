import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node } from 'yaml'
import type { Range } from './markdown.ts'

export interface Fault {
  range: Range
  message: string
}

export const levels = 100
const aliases = 100

const nesting = `Nesting of more than ${levels} levels`

/** Brackets in each other that the parser would take long to give up on. */
export function tooDeepToParse(text: string): Fault | undefined {
  const found = new RegExp(`(?:[[{]\\s*){${levels + 1}}`).exec(text)
  return found ? { range: [found.index, found.index + 1], message: nesting } : undefined
}

/** The first thing in a document that is well formed, and that no content file should hold. */
export function faultOfNodes(root: unknown): Fault | undefined {
  let aliasCount = 0

  const visit = (node: unknown, level: number, anchors: readonly string[]): Fault | undefined => {
    if (isAlias(node)) {
      if (anchors.includes(node.source)) return at(node, 'Alias of what it stands in')
      return ++aliasCount > aliases ? at(node, `More than ${aliases} aliases`) : undefined
    }
    if (!isCollection(node)) return undefined
    if (level > levels) return at(node, nesting)
    const inside = node.anchor ? [...anchors, node.anchor] : anchors
    if (isMap(node)) {
      const second = secondKey(node.items.map(({ key }) => key))
      if (second) return at(second, 'Unexpected second field of this name, expected each field once')
    }
    for (const value of isMap(node)
      ? node.items.flatMap(({ key, value }) => [key, value])
      : isSeq(node)
        ? node.items
        : []) {
      const fault = visit(value, level + 1, inside)
      if (fault) return fault
    }
    return undefined
  }

  return visit(root, 1, [])
}

function secondKey(keys: readonly unknown[]): Node | undefined {
  const seen = new Set<string>()
  for (const key of keys) {
    if (!isScalar(key)) continue
    if (seen.has(String(key.value))) return key
    seen.add(String(key.value))
  }
  return undefined
}

function at(node: Node, message: string): Fault {
  const [start = 0, end = start] = isNode(node) && node.range ? node.range : []
  return { range: [start, isScalar(node) ? end : start], message }
}
