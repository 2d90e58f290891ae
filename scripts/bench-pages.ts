import { stat } from 'node:fs/promises'
import { launchBrowser } from './lib/browser.ts'
import { measurePage, type PageMeasure, packed } from './lib/measure-pages.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { serve } from './lib/serve.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

/** What a reader on a phone waits for: pages of the built site, in a real browser on a slow line and a slow processor. */
await runCommand(async () => {
  const settings = readSettings()
  if (!(await stat(settings.outDir).catch(() => undefined))) {
    throw new UsageError(`There is no site in \`${settings.outDir}\`, expected one: run \`npm run build\``)
  }
  const { editions } = await readLibrary(settings.contentDir)
  const pages = editions[0]?.allPages ?? []
  const firstOfEachKind = [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap(([page]) => page ?? [])
  const paths = [
    '',
    ...firstOfEachKind.map(({ address }) => address.slice(1)),
    'a-to-z/',
    'questions/',
    'handout/',
  ]

  const server = await serve(settings, 0)
  const host = await packed(server.url)
  const browser = await launchBrowser()
  console.log(
    'A phone of 390 px, 150 ms and 1.6 Mbit a second, the processor 4 times slower; the middle of five loads.',
  )
  console.log(
    'Goals of a page that an editor writes: paint 1.2 s, shift 0, blocked 0, 20 kB, scripts 2 kB.\n',
  )
  try {
    for (const path of paths) console.log(lineOf(await measurePage(browser, host.url, path)))
  } finally {
    await browser.close()
    host.close()
    await server.close()
  }
  return 0
})

function lineOf({ path, paint, shift, blocked, bytes, scripts, requests }: PageMeasure): string {
  return [
    `/${path}`.padEnd(46),
    `paint ${(paint / 1000).toFixed(2)} s`,
    `shift ${shift.toFixed(3)}`,
    `blocked ${Math.round(blocked)} ms`.padEnd(14),
    `${(bytes / 1000).toFixed(1)} kB`.padStart(8),
    `scripts ${(scripts / 1000).toFixed(1)} kB`,
    `${requests} requests`,
  ].join('  ')
}
