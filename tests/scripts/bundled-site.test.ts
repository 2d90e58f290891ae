import { expect, test } from 'vitest'
import { bundledSite } from '../../scripts/lib/bundled-site.ts'
import { folderWith, textsIn } from '../helpers/folder.ts'

test('code that was bundled before is not bundled again', async () => {
  const folder = await folderWith({
    'made-of': 'this code',
    'server/prerender-entry.mjs': 'export const drawPath = (address) => "kept " + address',
    'assets/style.css': 'p{}',
  })
  const site = await bundledSite(folder, 'this code')
  expect(site.drawPath('/', {} as never)).toBe('kept /')
  expect(await textsIn(site.assets)).toEqual({ 'style.css': 'p{}' })
})
