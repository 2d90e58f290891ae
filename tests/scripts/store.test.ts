import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyStore, openStore } from '../../scripts/lib/store.ts'
import { folderWith } from '../helpers/folder.ts'

async function library() {
  const folder = await folderWith({})
  const open = () => openStore(folder)
  const store = await open()
  onTestFinished(() => rm(store.folder, { recursive: true, force: true }))
  await writeFile(join(store.folder, 'drawn'), '')
  const hasDrawn = async ({ folder }: typeof store) =>
    access(join(folder, 'drawn')).then(
      () => true,
      () => false,
    )
  return { open, store, hasDrawn, empty: () => emptyStore(folder) }
}

test('what a finished build keeps is there for the next', async () => {
  const { open, store, hasDrawn } = await library()
  await store.close()
  expect(await hasDrawn(await open())).toBe(true)
})

test('of a build that never finished nothing is kept', async () => {
  const { open, hasDrawn } = await library()
  expect(await hasDrawn(await open())).toBe(false)
})

test('a store that was emptied keeps nothing', async () => {
  const { open, store, hasDrawn, empty } = await library()
  await store.close()
  await empty()
  expect(await hasDrawn(await open())).toBe(false)
})

test('two libraries have two stores', async () => {
  expect((await library()).store.folder).not.toBe((await library()).store.folder)
})
