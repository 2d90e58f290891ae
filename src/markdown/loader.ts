import type { Loader, LoaderContext } from 'astro/loaders'
import type { Library } from '../library/library.ts'

/** One entry of a collection, drawn from the library. */
export interface Drawn {
  id: string
  data: object
}

/**
 * Fills a collection from the library. An entry is stored again only when something that it is drawn from has changed:
 * its digest covers all that is shown.
 */
export function libraryLoader(
  name: string,
  read: (context: LoaderContext) => Promise<Library>,
  draw: (library: Library, base: string) => Iterable<Drawn>,
): Loader {
  return {
    name: `careleaf-${name}`,
    async load(context) {
      const { store, config, generateDigest, watcher } = context
      const fill = async () => {
        const kept = new Set<string>()
        for (const { id, data } of draw(await read(context), config.base)) {
          store.set({ id, data: { ...data }, digest: generateDigest(JSON.stringify(data)) })
          kept.add(id)
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
      }
      await fill()
      watcher?.on('all', (_, path) => {
        if (/\.(mdx|yaml|svg)$/.test(path))
          fill().catch((error: Error) => context.logger.error(error.message))
      })
    },
  }
}
