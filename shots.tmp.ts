import { launchBrowser } from './scripts/lib/browser.ts'
import { serve } from './scripts/lib/serve.ts'
const server = await serve({ outDir: '/work/main/dist', basePath: '/' }, 0)
const b = await launchBrowser()
const [,, spec] = process.argv
for (const s of spec.split(',')) {
  const [path, w, scheme, full] = s.split('@')
  const c = await b.newContext({ viewport: { width: Number(w), height: 900 }, colorScheme: scheme as 'light' })
  const p = await c.newPage(); p.on('console', m => console.log(path, m.text()))
  await p.goto(server.url + path, { waitUntil: 'networkidle' })
  const H = await p.evaluate(() => document.documentElement.scrollHeight); console.log(path, w, H, await p.evaluate(() => document.documentElement.scrollWidth)); const step = Number(full) || 900; const name = (path.replace(/\W/g,'_') || 'home') + '-' + w + '-' + scheme; for (let y = 0, i = 0; y < Math.min(H, 9000); y += step, i++) await p.screenshot({ path: '/tmp/shots/' + name + '-' + i + '.png', fullPage: true, clip: { x: 0, y, width: Number(w), height: Math.min(step, H - y) } })
  await c.close()
}
await b.close(); await server.close()
