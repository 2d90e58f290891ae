import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { launchBrowser } from './lib/browser.ts'
import { buildSite, stagingOf } from './lib/build-site.ts'
import { readTopics } from './lib/corpus.ts'
import { corpusIndex } from './lib/corpus-index.ts'
import { measureFullText, measureSearch, type SearchMeasured } from './lib/measure-search.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { type Rates, ratesOf, readQueries } from './lib/search-rates.ts'
import { serve } from './lib/serve.ts'
import { readSettings } from './lib/settings.ts'

/** How the search field fares on a table of queries, and what it costs, in a real browser. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpus: { type: 'string' } },
  })
  const queries = await readQueries(positionals[0] ?? 'tests/search-queries.tsv')
  process.env.OUT_DIR = join(tmpdir(), `careleaf-search-${process.pid}`)
  const settings = readSettings()
  await buildSite(settings, await readLibrary(settings.contentDir))
  const outDir = stagingOf(settings.outDir)
  const server = await serve({ ...settings, outDir }, 0)
  const browser = await launchBrowser()
  try {
    const measured = await measureSearch(
      browser,
      server.url,
      queries.map(({ query }) => query),
    )
    for (const [i, { query, expected }] of queries.entries()) report(query, expected, measured.found[i] ?? [])
    console.log(tableOf(ratesOf(queries, measured.found)))
    console.log(costOf(measured))
    const inText = queries.find(({ expected }) => expected.length > 0)?.query ?? ''
    console.log(`first full-text results: ${kilobytes(await measureFullText(browser, server.url, inText))}`)
    if (values.corpus) {
      const { index, queries } = await corpusIndex(await readTopics(values.corpus))
      const names = JSON.stringify(index)
      const measured = await measureSearch(
        browser,
        server.url,
        queries.map(({ query }) => query),
        names,
      )
      console.log(`\n${index.pages.length} conditions of ${values.corpus}`)
      console.log(tableOf(ratesOf(queries, measured.found)))
      console.log(`index ${kilobytes(brotliCompressSync(names).length)}; ${costOf(measured)}`)
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
  return 0
})

function report(query: string, expected: readonly string[], found: readonly string[]): void {
  const isRight =
    expected.length > 0 ? expected.some((id) => found[0]?.endsWith(`/${id}/`)) : found.length === 0
  if (!isRight)
    console.log(
      `"${query}": expected ${expected.join(' or ') || 'nothing'}, found ${found.slice(0, 3).join(' ') || 'nothing'}`,
    )
}

function tableOf(rates: readonly Rates[]): string {
  const percent = (value: number) => `${value.toFixed(1)} %`.padStart(12)
  const head = `${'kind'.padEnd(16)}${'queries'.padStart(8)}${'first'.padStart(12)}${'among three'.padStart(12)}${'wrong only'.padStart(12)}`
  const rows = rates.map(
    ({ kind, count, first, amongThree, wrongOnly }) =>
      kind.padEnd(16) + String(count).padStart(8) + percent(first) + percent(amongThree) + percent(wrongOnly),
  )
  return [head, ...rows].join('\n')
}

function costOf({ requests, bytes, p50, p95, most }: SearchMeasured): string {
  const times = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`
  return `script and index ${kilobytes(bytes)} brotli in ${requests} requests; a key press, slowed 4 times: ${times}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
