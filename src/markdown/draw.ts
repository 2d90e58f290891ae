import type { ElementContent, Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { type Handler, type Handlers, toHast } from 'mdast-util-to-hast'
import { annotate, type Props, type Surroundings } from './annotate.ts'

/** A stretch of HTML, or a component with what stands in it. Together, in order, they are a page's text. */
export type Block = { html: string } | { component: string; props: Props; blocks: Block[] }

/** Draw a text as blocks. */
export function drawBlocks(tree: Root, surroundings: Surroundings): Block[] {
  annotate(tree, surroundings)
  const calls: { component: string; props: Props; blocks: Block[] }[] = []

  const component: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const call = { component: node.name ?? '', props: node.data?.props ?? {}, blocks: [] as Block[] }
    const index = calls.push(call) - 1
    call.blocks = split({ type: 'root', children: state.all(node) as ElementContent[] })
    return { type: 'comment', value: `component ${index}` }
  }
  const handlers: Handlers = {
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
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
