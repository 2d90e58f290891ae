import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader } from 'astro/loaders'

/** One entry of a collection. */
export interface Drawn {
  id: string
  data: object
  /** A file below the content folder that @astrojs/mdx is to draw as well. */
  mdx?: string | undefined
}

/**
 * Fills a collection with what is drawn from a reading of the content folder, again at each change of it.
 * An entry is stored anew only when something of it has changed: its digest covers all that is shown.
 */
export function libraryLoader<Reading>(
  name: string,
  contentDir: string,
  read: () => Promise<Reading>,
  draw: (reading: Reading, base: string) => Iterable<Drawn>,
): Loader {
  return {
    name: `careleaf-${name}`,
    async load(context) {
      const { store, config, generateDigest, logger, watcher } = context
      const fill = async () => {
        const kept = new Set<string>()
        for (const { id, data, mdx } of draw(await read(), config.base)) {
          const digest = generateDigest(JSON.stringify(data))
          const filePath = mdx && relative(fileURLToPath(config.root), join(contentDir, mdx))
          store.set({ id, data: { ...data }, digest, ...(filePath && { filePath, deferredRender: true }) })
          kept.add(id)
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
      }
      await fill()
      watcher?.add(contentDir)
      let waiting: NodeJS.Timeout | undefined
      watcher?.on('all', (_, path) => {
        if (!path.startsWith(contentDir)) return
        clearTimeout(waiting)
        // The checker answers first; and a save is often several events.
        waiting = setTimeout(() => fill().catch((error: Error) => logger.error(error.message)), 100)
      })
    },
  }
}
