import type { Entry } from '../library/library.ts'
import type { Surroundings } from '../markdown/annotate.ts'
import { drawInline } from '../markdown/draw.ts'
import type { Addresses } from './site-addresses.ts'
import type { Html } from './view.ts'

/** The text of a field, drawn; as it stands where it could not be read. */
export function inlineHtml(
  entry: Pick<Entry<unknown>, 'texts'>,
  path: string,
  text: string,
  surroundings: Surroundings,
): Html {
  const tree = entry.texts.get(path)?.tree()
  return tree ? drawInline(tree, surroundings) : text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** Texts outside pages: links are drawn, citations are left to the list of sources. */
export const apart = (addresses: Addresses): Surroundings => ({
  link: addresses.link,
  cite: () => [],
  props: () => undefined,
})
