import { rm } from 'node:fs/promises'
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
    const { index, errors } = await createIndex()
    if (!index) throw new Error(errors.join(' '))
    const added = await index.addDirectory({ path: folder })
    const outputPath = join(folder, 'pagefind')
    const written = await index.writeFiles({ outputPath })
    const failed = [...added.errors, ...written.errors]
    if (failed.length > 0) throw new Error(failed.join(' '))
    await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })))
  } finally {
    await close()
  }
}
