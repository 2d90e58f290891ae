import type { Problem } from './problem.ts'
import type { SourceFile } from './source-file.ts'

/**
 * What stands in files that could not be read whole. One mistake is then told once: an id that such a file has is not
 * missing, and one that it mentions is not unused.
 */
export interface Unread {
  has(id: string): boolean
  mentions(id: string): boolean
}

export function findUnread(problems: readonly Problem[], sources: ReadonlyMap<string, SourceFile>): Unread {
  const files = new Set(problems.map(({ file }) => file))
  const texts = [...files].flatMap((file) => sources.get(file)?.text ?? [])
  const ids = new Set([...files].map((file) => file.replace(/^.*\/|\.[^.]*$/g, '')))
  for (const text of texts) {
    for (const [, id = ''] of text.matchAll(/\bid:\s*["']?([\w-]+)/g)) ids.add(id)
  }
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))
  return { has: (id) => ids.has(id), mentions: (id) => words.has(id) }
}
