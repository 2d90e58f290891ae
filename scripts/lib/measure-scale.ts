import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Measured, measure } from './measure-command.ts'
import type { Progress } from './progress.ts'
import { readTree } from './read-tree.ts'
import { emptyStore } from './store.ts'

/** What a step took: seconds of the processor, seconds of the clock, megabytes at the peak. */
export interface Cost extends Measured {
  cpu: number
}

export interface Scale {
  pages: number
  words: number
  plain: Cost
  costs: Record<'build' | 'buildAndRules' | 'again' | 'againAndRules' | 'check' | 'index', Cost>
  /** Seconds of the processor. */
  perPdf: number
  bytes: [name: string, bytes: number][]
}

interface Places {
  folder: string
  contentDir: string
  plainDir: string
  /** Pages to print as a sample. */
  printed: number
}

/** A page in A4 and Letter, standard and large. */
const pdfsOfPage = 4

/** Run every step once, each in a process of its own. */
export async function measureScale(
  { folder, contentDir, plainDir, printed }: Places,
  progress: Progress,
): Promise<Scale> {
  const outDir = join(folder, 'dist')
  let done = 0
  const step = async (what: string, ...command: string[]) => {
    progress.step(done++, what, 5)
    const measured = await measure(['scripts/lib/bench-step.ts', ...command], {
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
    })
    const marks = JSON.parse(measured.output) as Record<string, number>
    return { upTo: (mark: string): Cost => ({ ...measured, cpu: marks[mark] ?? 0 }), marks }
  }
  const plain = await step('plain build', 'plain', plainDir)
  await emptyStore(contentDir)
  const cold = await step('build', 'build')
  await changeOnePage(contentDir)
  const again = await step('build with one page changed', 'build')
  const index = await step('index', 'index', join(folder, 'index'))
  const pdfs = await step('PDFs', 'pdfs', String(printed))
  const words = await wordsOf(contentDir)
  return {
    pages: words.length,
    words: words.reduce((sum, each) => sum + each, 0),
    plain: plain.upTo('all'),
    costs: {
      build: cold.upTo('index'),
      buildAndRules: cold.upTo('all'),
      again: again.upTo('index'),
      againAndRules: again.upTo('all'),
      check: cold.upTo('check'),
      index: index.upTo('all'),
    },
    perPdf: ((pdfs.marks.all ?? 0) - (pdfs.marks.read ?? 0)) / (printed * pdfsOfPage),
    bytes: await weightsOf(outDir),
  }
}

const isPage = (file: string) => file.endsWith('.mdx')

const wordsOf = async (contentDir: string) =>
  [...(await readTree(contentDir, isPage))].flatMap(([file, bytes]) =>
    isPage(file) ? [new TextDecoder().decode(bytes).split(/\s+/).length] : [],
  )

/** A word more at the end of the first condition. */
async function changeOnePage(contentDir: string): Promise<void> {
  const folder = join(contentDir, 'en/conditions')
  const [first = ''] = (await readdir(folder)).sort()
  const text = await readFile(join(folder, first), 'utf8')
  await writeFile(join(folder, first), text.replace(/(\S+)\s*$/, 'also $1\n'))
}

async function weightsOf(outDir: string): Promise<Scale['bytes']> {
  const files = [...(await readTree(outDir, (file) => !file.endsWith('.pdf')))]
  const sum = (isOf: (file: string) => boolean) =>
    files.reduce((total, [file, bytes]) => total + (isOf(file) ? bytes.length : 0), 0)
  const brotli = (wanted: string) => {
    const bytes = files.find(([file]) => file === wanted)?.[1]
    return bytes ? brotliCompressSync(bytes).length : 0
  }
  const conditions = files.filter(([file]) => /^conditions\/[^/]+\/index\.html$/.test(file))
  const each = conditions.map(([, bytes]) => brotliCompressSync(bytes).length).sort((a, b) => a - b)
  return [
    ['the whole site', sum(() => true)],
    ['its pages', sum((file) => file.endsWith('.html'))],
    ['its full-text index', sum((file) => file.startsWith('pagefind/'))],
    ['a condition page, brotli, the median', each[Math.floor(each.length / 2)] ?? 0],
    ['a condition page, brotli, the largest', each.at(-1) ?? 0],
    ['the names for the search field, brotli', brotli('names.json')],
    ['the first page, brotli', brotli('index.html')],
    ['A to Z, brotli', brotli('a-to-z/index.html')],
  ]
}
