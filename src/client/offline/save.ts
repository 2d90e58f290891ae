import {
  type CopyRecord,
  copyNames,
  digestOf,
  newCopyName,
  type OfflineList,
  recordAddress,
  type SavedCopy,
  savedCopy,
} from './saved.ts'
import worker from './worker.ts?worker&url'

/**
 * How saving ended. `changed`: the site was not, or not any more, what its list says. `refused`: the browser, or the
 * library, has no worker for it.
 */
export type Outcome = 'saved' | 'no-network' | 'no-room' | 'changed' | 'refused'

class Changed extends Error {}
class Refused extends Error {}

const atOnce = 6

/**
 * Save a new copy of some files of a list beside the one that is there, and let that one go only when the new one is
 * whole. What fails leaves everything as it was.
 */
export async function save(
  scope: string,
  { on }: OfflineList,
  files: OfflineList['files'],
  record: Omit<CopyRecord, 'on' | 'savedAt' | 'digests'>,
  tell: (done: number, all: number) => void,
): Promise<Outcome> {
  const before = await savedCopy(scope)
  const name = newCopyName(scope)
  try {
    const cache = await caches.open(name)
    await fillCache(cache, scope, files, before, tell)
    await startWorker()
    const digests = Object.fromEntries(files.map(([path, , digest]) => [path, digest]))
    const whole: CopyRecord = { ...record, on, digests, savedAt: new Date().toISOString() }
    await cache.put(recordAddress(scope), new Response(JSON.stringify(whole)))
    if ((await savedCopy(scope))?.name !== name) throw new Refused()
  } catch (error) {
    await caches.delete(name)
    if (!before) await stopWorker(scope)
    return reasonOf(error)
  }
  for (const other of await copyNames(scope)) if (other !== name) await caches.delete(other)
  return 'saved'
}

/** Take all that was saved off this device, and the worker with it. */
export async function removeAll(scope: string): Promise<void> {
  for (const name of await copyNames(scope)) await caches.delete(name)
  await stopWorker(scope)
}

/** Let go what an interrupted saving left: a copy without its record. */
export async function removeRemains(scope: string): Promise<void> {
  const copy = await savedCopy(scope)
  for (const name of await copyNames(scope)) if (name !== copy?.name) await caches.delete(name)
}

async function fillCache(
  cache: Cache,
  scope: string,
  files: OfflineList['files'],
  before: SavedCopy | undefined,
  tell: (done: number, all: number) => void,
): Promise<void> {
  const stop = new AbortController()
  const waiting = [...files]
  let done = 0
  const work = async () => {
    for (let file = waiting.shift(); file && !stop.signal.aborted; file = waiting.shift()) {
      const [path, , digest] = file
      const address = scope + path.replace(/(^|\/)index\.html$/, '$1')
      const isSame = before?.record.digests[path] === digest
      const kept = isSame ? await before?.cache.match(address) : undefined
      await cache.put(address, kept ?? (await fetched(address, digest, stop.signal)))
      tell(++done, files.length)
    }
  }
  // The first fault stops the others; none of them may still be at work when this one has ended.
  const stopAll = (fault: unknown) => stop.abort(fault)
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(stopAll)))
  stop.signal.throwIfAborted()
}

/** A file as the list names it. The worker answers no request that is not to be stored: this one reads the network. */
async function fetched(address: string, digest: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', signal })
  if (!response.ok) throw new Changed()
  const bytes = await response.arrayBuffer()
  if ((await digestOf(bytes)) !== digest) throw new Changed()
  const headers = new Headers(response.headers)
  // They describe how the bytes came, not what they are now.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name)
  return new Response(bytes, { headers })
}

/** Ends when the worker is at work; one that ends all saving has then taken away what was saved. */
async function startWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker).catch(() => {
    throw new Refused()
  })
  const started = registration.installing ?? registration.waiting ?? registration.active
  await new Promise<void>((done, fail) => {
    const look = () => {
      if (started?.state === 'activated') done()
      if (!started || started.state === 'redundant') fail(new Refused())
    }
    started?.addEventListener('statechange', look)
    look()
  })
}

async function stopWorker(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope)
  // One of a site around this one is not ours.
  if (registration?.scope === scope) await registration.unregister()
}

function reasonOf(error: unknown): Outcome {
  if (error instanceof Changed) return 'changed'
  if (error instanceof Refused) return 'refused'
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'no-network'
}
