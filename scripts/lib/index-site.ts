import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyTree } from './copy-tree.ts'
import { readTree } from './read-tree.ts'

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

/**
 * Add a full-text index of every page with `data-pagefind-body` to a built site: the one that `kept` has, where it was
 * made of the same texts. `code` is a digest of what makes it.
 */
export async function indexSite(folder: string, kept: string, code: string): Promise<void> {
  const outputPath = join(folder, 'pagefind')
  const madeOf = await digestOfTexts(folder, code)
  const before = await readFile(join(kept, 'made-of'), 'utf8').catch(() => '')
  if (before === madeOf) return copyTree(join(kept, 'index'), outputPath)
  await makeIndex(folder, outputPath)
  await rm(kept, { recursive: true, force: true })
  copyTree(outputPath, join(kept, 'index'))
  await writeFile(join(kept, 'made-of'), madeOf)
}

/** A digest of all that Pagefind reads. */
async function digestOfTexts(folder: string, code: string): Promise<string> {
  const hash = createHash('sha256').update(code)
  for (const [file, bytes] of await readTree(folder, (path) => path.endsWith('.html'))) {
    const [, language, text] =
      /<html lang="([^"]*)"[\s\S]*(<main [^>]*data-pagefind-body[\s\S]*<\/main>)/.exec(
        new TextDecoder().decode(bytes),
      ) ?? []
    if (text) hash.update(JSON.stringify([file, language, text]))
  }
  return hash.digest('hex')
}

async function makeIndex(folder: string, outputPath: string): Promise<void> {
  await runPagefind(folder, outputPath, '--exclude-selectors', '.cite')
  await Promise.all(unused.map((file) => rm(join(outputPath, file), { force: true })))
  await sortLanguages(join(outputPath, 'pagefind-entry.json'))
}

const pagefind = join(import.meta.dirname, '../../node_modules/.bin/pagefind')

/** Runs its command: fed from Node it takes half as long again. */
export async function runPagefind(folder: string, outputPath: string, ...more: string[]): Promise<void> {
  const places = ['--site', folder, '--output-path', outputPath]
  try {
    await promisify(execFile)(process.execPath, [pagefind, '--quiet', ...places, ...more])
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The full-text index was not made: ${`${stderr}${stdout}`.trim()}`)
  }
}

/** Pagefind lists the languages in another order each time; two builds of one library must be the same. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8'))
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }))
}
