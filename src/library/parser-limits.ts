import type { Nodes, Root } from 'mdast'
import type { Range } from './markdown.ts'

// Far above what a page needs. Beyond them the parser's time grows with the square of some texts, or its stack ends.
const characters = 64_000
const tags = 5_000
const levels = 100
const codeCharacters = 16_000
const codeLevels = 12

/** A text has more of something than can be read, at a range of it. */
export class TooMuch extends Error {
  range: Range

  constructor(message: string, range: Range) {
    super(message)
    this.range = range
  }
}

/**
 * Throws TooMuch for a text that would hang the parser of MDX or end the process: satteri reads code in braces with
 * a stack that no one can catch the end of.
 */
export function refuseTooMuch(text: string): void {
  if (text.length > characters) {
    throw new TooMuch(`Unexpected text of ${text.length} characters, expected at most ${characters}`, [0, 0])
  }
  const tag = offsetOfTag(text, tags)
  if (tag !== -1) {
    throw new TooMuch(`Unexpected tag, expected at most ${tags} in a text`, [tag, tag + 1])
  }
  const code = text.search(startOfCode)
  if (code === -1) return
  const deep = deepBracket(text, code) ?? deepTag(text, code)
  if (deep) {
    const message = `Unexpected bracket or tag in a text with code, expected at most ${codeLevels} open at a time`
    throw new TooMuch(message, deep)
  }
  const rest = text.length - code
  if (rest > codeCharacters) {
    const message = `Unexpected code with ${rest} characters from here on, expected at most ${codeCharacters}`
    throw new TooMuch(message, [code, code])
  }
}

/** The offset of the `<` that so many others stand before, or -1. */
function offsetOfTag(text: string, before: number): number {
  let at = text.indexOf('<')
  for (let count = 0; count < before && at !== -1; count++) at = text.indexOf('<', at + 1)
  return at
}

/** Throws TooMuch for a tree that is nested so deep that a walk over it would overflow the stack. */
export function refuseTooDeep(tree: Root): void {
  let nodes: Nodes[] = [tree]
  for (let level = 0; level < levels && nodes.length > 0; level++) {
    nodes = nodes.flatMap((node) => ('children' in node ? node.children : []))
  }
  const start = nodes[0]?.position?.start.offset
  if (start === undefined) return
  const message = `Unexpected list, quote or component, expected at most ${levels} levels in each other`
  throw new TooMuch(message, [start, start])
}

/** An import, an export or a brace, unless only a comment stands in it. */
const startOfCode = /^(?:import|export)\b|\{(?!\s*(?:\/\*[^{}]*\*\/\s*)?\})/m

/** The bracket that is a level too deep; those in strings count too, as finding out would need a parser. */
function deepBracket(text: string, from: number): Range | undefined {
  const open = new Map([...'([{'].map((sign) => [sign, 0]))
  const bracket = /[([{]|[)\]}]/g
  bracket.lastIndex = from
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    const [sign] = match
    const opening = openings[sign]
    // What closes nothing does not make up for another kind that is open.
    if (opening) open.set(opening, Math.max(0, (open.get(opening) ?? 0) - 1))
    else open.set(sign, (open.get(sign) ?? 0) + 1)
    const level = [...open.values()].reduce((sum, count) => sum + count, 0)
    if (level > codeLevels) return [match.index, match.index + 1]
  }
  return undefined
}

/** The tag that is one too many without its end: the parser tries every reading of all of them. */
function deepTag(text: string, from: number): Range | undefined {
  const open: string[] = []
  let isInTag = false
  const sign = /<\/([\w.:-]*)|<([a-z][\w.:-]*|(?=>))|(\/?)(?<!=)>/gi
  sign.lastIndex = from
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const [, closed, opened, slash] = match
    if (opened !== undefined) open.push(opened)
    else if (closed !== undefined ? open.at(-1) === closed : slash && isInTag) open.pop()
    isInTag = opened !== undefined
    if (open.length > codeLevels) return [match.index, match.index + match[0].length]
  }
  return undefined
}

const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
