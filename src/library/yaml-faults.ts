/** What the parser says of a mistake, and what tells an editor how to mend it. */
const inPlainWords: readonly [said: RegExp, plain: string][] = [
  [
    /^(?:All (?:sequence|mapping) items must|Sequence item without)/,
    'Unexpected indent, expected the one of the lines beside it',
  ],
  [/^A block sequence may not/, 'Unexpected indent of a list, expected all of its entries below each other'],
  [
    /^Nested mappings are not allowed/,
    'Unexpected second `: ` in a line, expected quotes around a text with a colon',
  ],
  [
    /^Implicit (?:map )?keys need/,
    'Unexpected line, expected a field such as `name: Words`, with a space after its colon',
  ],
  [/^Missing closing (["'])quote/, 'Missing `{}`, expected one at the end of the text that begins with it'],
  [
    /must be sufficiently indented and end with a ([\]}])/,
    'Missing `{}`, expected one at the end of the line above',
  ],
  [
    /^Plain value cannot start with \D+ (\S)$/,
    'Unexpected `{}` at the start of a text, expected quotes around the text',
  ],
  [
    /^Unexpected \S+ at node end/,
    'Unexpected text after the end of a value, expected quotes around the whole of it',
  ],
  [/^Tabs are not allowed/, 'Unexpected tab, expected spaces before a field'],
  [/^Source contains multiple documents/, 'Unexpected `---`, expected one document'],
]

/** A sentence on a fault in YAML, from the parser's words. */
export function sentenceOf(said: string): string {
  for (const [pattern, plain] of inPlainWords) {
    const found = pattern.exec(said)
    if (found) return plain.replace('{}', found[1] ?? '')
  }
  return /^(?:Unexpected|Missing) /.test(said) ? said : `Unexpected YAML: ${said}`
}
