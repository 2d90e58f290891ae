import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { readTopics } from './lib/corpus.ts'
import { corpusLibrary } from './lib/corpus-library.ts'
import { type Cost, measureScale, type Scale } from './lib/measure-scale.ts'
import { plainSite } from './lib/plain-site.ts'
import { progressBar } from './lib/progress.ts'
import { readArguments, readCount } from './lib/read-arguments.ts'
import { runCommand } from './lib/run-command.ts'
import { seededLibrary } from './lib/seeded-library.ts'
import { writeFiles } from './lib/write-files.ts'

const usage = `Measures a large library beside a plain Astro site of the same MDX, in one run.

  npm run bench:scale -- --pages N [--words N]   made-up pages, the same for the same numbers; 600 words each
  npm run bench:scale -- --corpus FILE           topics of others, a JSON object a line
  --printed N                                    pages to print as a sample, each as four PDFs; 2 without it`

await runCommand(async () => {
  const options = readArguments({
    help: 'flag',
    pages: 'text',
    words: 'text',
    corpus: 'text',
    printed: 'text',
  })
  if (options.help || (!options.pages && !options.corpus)) {
    console.log(usage)
    return options.help ? 0 : 2
  }
  const files = options.corpus
    ? corpusLibrary(await readTopics(options.corpus))
    : seededLibrary({ pages: readCount(options.pages, 1000), words: readCount(options.words, 600), seed: 1 })

  const folder = resolve('.careleaf/scale')
  await rm(folder, { recursive: true, force: true })
  const contentDir = join(folder, 'content')
  await writeFiles(contentDir, files)
  const plainDir = join(folder, 'plain')
  await writeFiles(plainDir, plainSite(files))
  const progress = progressBar()
  try {
    const scale = await measureScale(
      { folder, contentDir, plainDir, printed: readCount(options.printed, 2) },
      progress,
    )
    progress.stop()
    console.log(`${availableParallelism()} cores, Node ${process.versions.node}; each ran once\n`)
    console.log(report(scale))
  } finally {
    progress.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return 0
})

function report({ pages, words, plain, costs, perPdf, bytes }: Scale): string {
  const row = (name: string, { cpu, seconds, megabytes }: Cost, isPart = false) =>
    name.padEnd(48) +
    `${cpu.toFixed(1)} s`.padStart(9) +
    (cpu / plain.cpu).toFixed(2).padStart(7) +
    (isPart ? '' : `${seconds.toFixed(1)} s`.padStart(9) + `${megabytes} MB`.padStart(10))
  return [
    `${pages} pages of ${Math.round(words / pages)} words${' '.repeat(80)}`.slice(0, 48) +
      'processor  ratio    clock    memory',
    row('plain Astro, MDX and remark, with an index', plain),
    row('check, build, index', costs.build, true),
    row('  and the rules on the built site', costs.buildAndRules),
    row('check, build, index after one page has changed', costs.again, true),
    row('  and the rules on the built site', costs.againAndRules),
    row('of it: check', costs.check, true),
    row('index alone', costs.index),
    '',
    `for each page: ${((1000 * costs.build.cpu) / pages).toFixed(1)} ms of the processor, with the rules ${((1000 * costs.buildAndRules.cpu) / pages).toFixed(1)} ms`,
    `for each PDF: ${(1000 * perPdf).toFixed(0)} ms of the processor`,
    '',
    ...bytes.map(([name, size]) => `${name.padEnd(48)}${sizeOf(size).padStart(9)}`),
  ].join('\n')
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
