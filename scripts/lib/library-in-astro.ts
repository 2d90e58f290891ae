import type { AstroIntegration } from 'astro'
import { drawings, setDrawings } from '../../src/drawings.ts'
import type { Library } from '../../src/library/library.ts'
import { Readings } from '../../src/library/readings.ts'
import { libraryDrawings } from './library-drawings.ts'
import { readLibrary } from './read-library.ts'
import type { Settings } from './settings.ts'

/** A library that is read again, what has changed of it, once it is asked for after a change. */
export interface LiveLibrary {
  read(): Promise<Library>
  /** Something in the content folder has changed. */
  forget(): void
}

export function liveLibrary({ contentDir }: Settings): LiveLibrary {
  const readings = new Readings()
  let reading: Promise<Library> | undefined
  return {
    read() {
      reading ??= readLibrary(contentDir, readings)
      return reading
    },
    forget() {
      reading = undefined
    },
  }
}

/** Milliseconds in which the events of one save come. */
const ofOneSave = 20

/** Gives Astro a library to show, where the command that runs it has not; while one edits, shows each change of it. */
export function libraryInAstro(settings: Settings, library: LiveLibrary): AstroIntegration {
  return {
    name: 'careleaf-library',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command === 'build' && drawings()) return
        setDrawings(libraryDrawings(settings, library.read))
      },
      'astro:server:setup'({ server: { watcher, environments } }) {
        // What Astro itself tells its pages when a collection has changed; it waits half a second before.
        const show = () => {
          for (const each of [environments.ssr, environments.prerender])
            each?.hot.send('astro:content-changed', {})
          environments.client.hot.send({ type: 'full-reload', path: '*' })
        }
        let waiting: NodeJS.Timeout | undefined
        watcher.add(settings.contentDir)
        watcher.on('all', (_, path) => {
          if (!path.startsWith(settings.contentDir)) return
          library.forget()
          clearTimeout(waiting)
          waiting = setTimeout(show, ofOneSave)
        })
      },
    },
  }
}
