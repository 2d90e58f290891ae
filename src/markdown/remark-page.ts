import type { Parents, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeCitations } from '../library/citations.ts'
import { resolveReferences } from '../library/references.ts'
import { annotate, type Surroundings } from './annotate.ts'

/**
 * Draws a page with code as plain pages are drawn, for @astrojs/mdx to compile: a remark plugin.
 * `surroundingsOf` tells what the page of a file needs; nothing for a file that is no page.
 */
export function remarkPage(surroundingsOf: (path: string) => Promise<Surroundings | undefined>) {
  return () =>
    async (tree: Root, { path }: { path: string }): Promise<void> => {
      const surroundings = await surroundingsOf(path)
      if (!surroundings) return
      resolveReferences(tree)
      placeCitations(tree)
      annotate(tree, surroundings)
      visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') useDrawn(node)
      })
    }
}

type Jsx = Extract<Parents, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** Let `Drawn` draw a component of the library: it takes the name and the props as text. */
function useDrawn(node: Jsx): void {
  const { props } = node.data ?? {}
  if (!props || !node.name) return
  node.attributes = [
    { type: 'mdxJsxAttribute', name: 'component', value: node.name },
    { type: 'mdxJsxAttribute', name: 'props', value: JSON.stringify(props) },
    ...node.attributes.filter((it) => it.type === 'mdxJsxAttribute' && typeof it.value === 'object'),
  ]
  node.name = 'Drawn'
}
