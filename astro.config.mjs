import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { devFindings } from './scripts/lib/dev-findings.ts'
import { libraryInAstro, liveLibrary } from './scripts/lib/library-in-astro.ts'
import { readSettings } from './scripts/lib/settings.ts'
import { drawings } from './src/drawings.ts'
import { remarkPage } from './src/markdown/remark-page.ts'

const settings = readSettings()
const library = liveLibrary(settings)

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  // Only pages with code are left to MDX.
  integrations: [mdx(), libraryInAstro(settings, library), devFindings(settings, library)],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkPage((path) => drawings().surroundings(path))],
      smartypants: false,
    }),
  },
  // A page whose key is the same as in the last build is not drawn again.
  experimental: { incrementalBuild: true },
  // Nothing inline: one constant Content-Security-Policy without hashes then fits every page.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    // The worker of saved pages has one address for ever: browsers look there for a newer one, or for one that ends it.
    worker: { rolldownOptions: { output: { entryFileNames: 'offline.js' } } },
    server: { watch: { ignored: ['**/.careleaf/**', '**/dist/**', '**/dist.new/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      // Vite's helper for late imports goes with the small script of every page: one request, not two.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'find',
                test: /preload-helper|FindForm\.astro\?|client\/(find|say|finder\/split)\.ts/,
              },
            ],
          },
        },
      },
    },
  },
  server: { port: 4321 },
})
