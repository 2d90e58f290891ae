import { isMap, isNode, isSeq, type Pair } from 'yaml'
import { skip } from '../library/skip.ts'

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
  return skip(/.*/y, yaml, yaml.slice(0, end).trimEnd().length)
}
