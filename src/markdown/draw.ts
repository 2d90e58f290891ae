import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Handler, type Handlers, toHast } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { partIds } from '../library/kinds.ts'
import type { CitationNode } from '../library/read-markdown.ts'

/** A stretch of HTML, or a component with what stands in it. Together, in order, they are a page's text. */
export type Block = { html: string } | { component: string; props: Props; blocks: Block[] }

export type Props = Record<string, unknown>

/** What drawing needs to know of the page around a text. */
export interface Surroundings {
  /** Address and class of a link's target; nothing where it is to be drawn as plain text. */
  link(url: string): { href: string; class?: string } | undefined
  /** The numbers of the sources of claims, in the page's list of sources. */
  cite(claims: readonly string[]): { number: number; href: string; label: string }[]
  /** What a component draws, from its attributes. */
  props(component: string, attributes: Readonly<Record<string, string>>): Props
}

/** Draw a text as blocks. */
export function drawBlocks(tree: Root, surroundings: Surroundings): Block[] {
  const calls: { component: string; props: Props; blocks: Block[] }[] = []
  const slugger = new GithubSlugger()
  for (const id of partIds) slugger.slug(id)

  const component: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const attributes = Object.fromEntries(
      node.attributes.flatMap((it) =>
        it.type === 'mdxJsxAttribute' ? [[it.name, String(it.value ?? '')]] : [],
      ),
    )
    const name = node.name ?? ''
    const call = { component: name, props: surroundings.props(name, attributes), blocks: [] as Block[] }
    const index = calls.push(call) - 1
    const inside: HastRoot = { type: 'root', children: state.all(node) as ElementContent[] }
    call.blocks = split(inside)
    return { type: 'comment', value: `component ${index}` }
  }

  const handlers: Handlers = {
    citation: (_, node: CitationNode) => citation(node.ids, surroundings.cite(node.ids)),
    heading(state, node) {
      const tagName = `h${Math.max(2, node.depth)}`
      return {
        type: 'element',
        tagName,
        properties: { id: slugger.slug(textOf(node)) },
        children: state.all(node),
      }
    },
    link(state, node) {
      const target = surroundings.link(node.url)
      const children = state.all(node)
      if (!target) return children
      const properties = { href: target.href, ...(target.class ? { className: [target.class] } : {}) }
      return { type: 'element', tagName: 'a', properties, children }
    },
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
  }

  function split(root: HastRoot): Block[] {
    const parts = toHtml(root).split(/<!--component (\d+)-->/)
    return parts.flatMap((part, index): Block[] => {
      const call = index % 2 === 1 ? calls[Number(part)] : undefined
      if (call) return [call]
      return part.trim() ? [{ html: part }] : []
    })
  }

  return split(toHast(tree, { handlers }) as HastRoot)
}

/** Draw the text of a field, without the paragraph around it. */
export function drawInline(tree: Root, surroundings: Surroundings): string {
  const html = drawBlocks(tree, surroundings).map((block) => ('html' in block ? block.html : ''))
  return html
    .join('')
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
}

function citation(claims: readonly string[], sources: ReturnType<Surroundings['cite']>): Element | undefined {
  if (sources.length === 0) return undefined
  const links = sources.flatMap(({ number, href, label }, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []),
    {
      type: 'element',
      tagName: 'a',
      properties: { href, ariaLabel: label },
      children: [{ type: 'text', value: String(number) }],
    },
  ])
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'], dataClaims: claims.join(' ') },
    children: links,
  }
}
