import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { copyTree } from './copy-tree.ts'

/** The code of the site, bundled by Astro: it draws any library that has no page with code. */
export interface BundledSite extends Pick<typeof import('../../src/site-app.ts'), 'sitePaths' | 'drawPath'> {
  /** A folder with what pages load: styles, scripts and all of `public/`. */
  assets: string
}

const app = join(import.meta.dirname, '../../src/site-app.ts')
// Astro looks for a name that begins so.
const bundledApp = 'prerender-entry.mjs'

/** What `folder` has kept of the code that `digest` stands for, or else bundled anew. */
export async function bundledSite(folder: string, digest: string): Promise<BundledSite> {
  const madeOf = join(folder, 'made-of')
  const assets = join(folder, 'assets')
  const server = join(folder, 'server')
  if ((await readFile(madeOf, 'utf8').catch(() => '')) !== digest) {
    await rm(folder, { recursive: true, force: true })
    const { build } = await import('astro')
    await build({ outDir: assets, integrations: [keepServer(server)], logLevel: 'silent' })
    await writeFile(madeOf, digest)
  }
  return { ...(await import(pathToFileURL(join(server, bundledApp)).href)), assets }
}

/** Lets Astro bundle and draw nothing, and keeps the code that it would draw with. */
function keepServer(folder: string): AstroIntegration {
  let bundled = ''
  return {
    name: 'careleaf-bundled-site',
    hooks: {
      'astro:build:setup'({ vite, updateConfig }) {
        bundled = vite.environments?.prerender?.build?.outDir ?? ''
        const rolldownOptions = { input: app, output: { entryFileNames: bundledApp } }
        updateConfig({ environments: { prerender: { build: { rolldownOptions } } } })
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: 'careleaf-bundled-site',
          setup: async () => copyTree(bundled, folder),
          getStaticPaths: async () => [],
          render: async () => new Response(),
        })
      },
    },
  }
}
