import GithubSlugger from 'github-slugger'
import type { ElementContent, Properties } from 'hast'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { partIds } from '../library/kinds.ts'

export type Props = Record<string, unknown>

/** What drawing needs to know of the page around a text. */
export interface Surroundings {
  /** Address and class of a link's target, and what paper says behind the link; nothing where there is no target. */
  link(url: string, text: string): { href: string; class?: string; note?: string | undefined } | undefined
  /** The numbers of the sources of claims, in the page's list of sources. */
  cite(claims: readonly string[]): { number: number; href: string; label: string }[]
  /** What a component draws, from its attributes; nothing for one that is not the library's. */
  props(component: string, attributes: Readonly<Record<string, string>>): Props | undefined
}

declare module 'mdast' {
  interface Data {
    hName?: string
    hProperties?: Properties
    hChildren?: ElementContent[]
    /** What a component draws. */
    props?: Props
  }
}

/**
 * Note at each node of a text how it is drawn: addresses of links, numbers of sources, ids of headings, props of
 * components. The text itself stays as it is.
 */
export function annotate(tree: Root, surroundings: Surroundings): void {
  const slugger = new GithubSlugger()
  for (const id of partIds) slugger.slug(id)

  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'citation': {
        const hProperties = { className: ['cite'], dataClaims: node.ids.join(' ') }
        node.data = { hName: 'sup', hProperties, hChildren: numbers(surroundings.cite(node.ids)) }
        break
      }
      case 'heading':
        node.data = { hName: `h${Math.max(2, node.depth)}`, hProperties: { id: slugger.slug(textOf(node)) } }
        break
      case 'link': {
        const target = surroundings.link(node.url, textOf(node))
        if (target) node.data = { hProperties: linkProperties(target) }
        break
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const props = surroundings.props(node.name ?? '', textAttributes(node.attributes))
        if (props) node.data = { ...node.data, props }
      }
    }
  })
}

const linkProperties = ({
  href,
  class: name,
  note,
}: NonNullable<ReturnType<Surroundings['link']>>): Properties => ({
  href,
  ...(name && { className: [name] }),
  ...(note && { dataNote: note }),
})

type Attributes = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes']

const textAttributes = (attributes: Attributes): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((it) =>
      it.type === 'mdxJsxAttribute' && typeof it.value !== 'object' ? [[it.name, it.value ?? '']] : [],
    ),
  )

/** Links to the numbered sources at the foot of the page. */
function numbers(sources: ReturnType<Surroundings['cite']>): ElementContent[] {
  return sources.flatMap(({ number, href, label }, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    {
      type: 'element',
      tagName: 'a',
      properties: { href, ariaLabel: label },
      children: [{ type: 'text', value: String(number) }],
    },
  ])
}
