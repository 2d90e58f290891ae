import type { Edition } from '../library/library.ts'
import type { Link } from '../library/markdown.ts'
import { type Text, textsOf } from './texts-of.ts'

/** Every link of an edition, with its file and the anchors of its page. */
export function linksOf(edition: Edition): (Link & Pick<Text, 'file' | 'anchors'>)[] {
  return textsOf(edition).flatMap(({ file, anchors, links }) =>
    links.map((link) => ({ ...link, file, anchors })),
  )
}
