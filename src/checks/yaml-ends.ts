import { isMap, isNode, isSeq, type Pair } from 'yaml'

/** Offset after the last thing in a node that is no comment. */
export function endOf(item: unknown): number | undefined {
  if (!item) return undefined
  if (!isNode(item)) {
    const { key, value } = item as Pair
    return endOf(value) ?? endOf(key)
  }
  const last = (isMap(item) || isSeq(item)) && !item.flow ? item.items.at(-1) : undefined
  return last ? endOf(last) : item.range?.[1]
}

/** Offset of the line break after what ends at an offset; a block of text ends after its own. */
export function endOfLine(yaml: string, end: number): number {
  const text = yaml.slice(0, end).trimEnd().length
  const line = /.*/y
  line.lastIndex = text
  return text + (line.exec(yaml)?.[0].replace(/\r$/, '').length ?? 0)
}
