import type { Edition } from '../library/library.ts'
import type { Link } from '../library/markdown.ts'
import { onceFor } from './once-for.ts'
import { type Text, textsOf } from './texts-of.ts'

/** Every link of an edition, with its file and the anchors of its page. */
export const linksOf = onceFor((edition: Edition): (Link & Pick<Text, 'file' | 'anchors'>)[] =>
  textsOf(edition).flatMap(({ file, anchors, links }) => links.map((link) => ({ ...link, file, anchors }))),
)
