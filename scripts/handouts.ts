import { access, mkdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { launchBrowser } from './lib/browser.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { serve } from './lib/serve.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

/** Print each page of the built library to a PDF, into `handouts/` of the built site. */
await runCommand(async () => {
  const settings = readSettings()
  await access(join(settings.outDir, 'index.html')).catch(() => {
    throw new UsageError('There is no built site, expected one: run `npm run build` first')
  })
  const { site, editions } = await readLibrary(settings.contentDir)
  const pages = editions.flatMap(({ allPages }) => allPages)
  const server = await serve(settings, 0)
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    for (const [index, page] of pages.entries()) {
      const path = join(settings.outDir, 'handouts', `${page.address.slice(1, -1)}.pdf`)
      await mkdir(dirname(path), { recursive: true })
      await tab.goto(server.url + page.address.slice(1))
      await tab.pdf({ path, format: site.paper === 'a4' ? 'A4' : 'Letter', tagged: true, outline: true })
      if (process.stdout.isTTY) process.stdout.write(`\r${index + 1} of ${pages.length} handouts`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const folder = relative(process.cwd(), join(settings.outDir, 'handouts'))
  console.log(`${process.stdout.isTTY ? '\n' : ''}${pages.length} handouts are in ${folder}/`)
  return 0
})
