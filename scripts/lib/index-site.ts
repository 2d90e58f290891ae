import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** Pagefind's own search pages: the site has its own markup. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]

/** Add a full-text index of every page with `data-pagefind-body` to a built site. */
export async function indexSite(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['.cite'] })
    if (!index) throw new Error(errors.join(' '))
    const added = await index.addDirectory({ path: folder })
    const outputPath = join(folder, 'pagefind')
    const written = await index.writeFiles({ outputPath })
    const failed = [...added.errors, ...written.errors]
    if (failed.length > 0) throw new Error(failed.join(' '))
    await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })))
    await sortLanguages(join(outputPath, 'pagefind-entry.json'))
  } finally {
    await close()
  }
}

/** Pagefind lists the languages in another order each time; two builds of one library must be the same. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8'))
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }))
}
