import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { readSettings } from './scripts/lib/settings.ts'

const { siteUrl, basePath, outDir } = readSettings()

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: { processor: unified({}) },
  // Nothing inline: one constant Content-Security-Policy without hashes then fits every page.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
  server: { port: 4321 },
})
