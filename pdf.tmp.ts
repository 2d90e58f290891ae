import { launchBrowser } from './scripts/lib/browser.ts'
import { serve } from './scripts/lib/serve.ts'
const server = await serve({ outDir: '/work/main/dist', basePath: '/' }, 0)
const b = await launchBrowser()
const p = await b.newPage()
for (const path of process.argv[2]!.split(',')) {
  await p.goto(server.url + path, { waitUntil: 'networkidle' })
  await p.pdf({ path: `/tmp/shots/${path.replace(/\W/g, '_')}.pdf`, format: 'Letter', preferCSSPageSize: false, tagged: true })
}
await b.close(); await server.close()
