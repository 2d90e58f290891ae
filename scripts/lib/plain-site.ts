const files: Record<string, string> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

export default defineConfig({ integrations: [mdx()], markdown: { processor: unified({}) } })
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

const pages = defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './pages' }) })
export const collections = { pages }
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content'

export async function getStaticPaths() {
  const pages = await getCollection('pages')
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }))
}

const { page } = Astro.props
const { Content } = await render(page)
---

<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{page.data.name}</title></head>
  <body><main data-pagefind-body><h1>{page.data.name}</h1><Content /></main></body>
</html>
`,
}

/** The files of a plain Astro site of the same MDX: what one would write without Careleaf. */
export const plainSite = (library: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([
    ...Object.entries(files),
    ...[...library].flatMap(([file, text]) =>
      file.endsWith('.mdx') ? [[`pages/${file}`, text] as const] : [],
    ),
  ])
