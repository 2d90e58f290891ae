import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'

/** The files of a content folder; those with code are left to @astrojs/mdx. */
interface Library {
  folder: string
  pages(): Promise<{ file: string; hasCode: boolean }[]>
}

/** Fills a collection with the pages that have code, again at each change of the content folder. */
export function codeLoader(library: () => Library): Loader {
  return {
    name: 'careleaf-code',
    async load({ store, config, logger, watcher }) {
      const { folder } = library()
      const fill = async () => {
        const withCode = (await library().pages()).filter(({ hasCode }) => hasCode)
        store.clear()
        for (const { file } of withCode) {
          const filePath = relative(fileURLToPath(config.root), join(folder, file))
          store.set({ id: file, data: {}, filePath, deferredRender: true })
        }
      }
      await fill()
      watcher?.add(folder)
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder)) fill().catch((error: Error) => logger.error(error.message))
      })
    },
  }
}
