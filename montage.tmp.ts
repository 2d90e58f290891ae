// montage PNGs via chromium
import { readFileSync, writeFileSync } from 'node:fs'
import { launchBrowser } from '/work/main/scripts/lib/browser.ts'
const [, , out, ...files] = process.argv
const html = `<body style="margin:0;display:flex;flex-wrap:wrap;gap:6px;background:#888">${files.map(f => `<img style="width:${process.env.W||430}px" src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')}</body>`
const b = await launchBrowser(); const p = await b.newPage({ viewport: { width: Number(process.env.VW||1760), height: 600 } })
await p.setContent(html); await p.screenshot({ path: out, fullPage: true }); await b.close()
