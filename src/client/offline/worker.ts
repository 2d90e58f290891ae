import { fill } from '../say.ts'
import { ageOf, type CopyRecord, dayIn, digestOf, type SavedCopy, savedCopy } from './saved.ts'

/** The parts of a service worker's world that are used. */
interface ServiceWorker extends EventTarget {
  registration: { scope: string }
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}

interface WorkEvent extends Event {
  request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const worker = globalThis as unknown as ServiceWorker
const { scope } = worker.registration

/** How long a reader with a saved copy waits for the network, in milliseconds. */
const patience = 4000

/** Files whose name changes with what they hold. */
const isFixed = /\/(_astro|pagefind\/(fragment|index))\//

const on = (event: string, act: (event: WorkEvent) => void) =>
  worker.addEventListener(event, (happened) => act(happened as WorkEvent))

on('install', () => worker.skipWaiting())
on('activate', (event) => event.waitUntil(worker.clients.claim()))
on('fetch', (event) => {
  const { request } = event
  const isOurs = request.method === 'GET' && request.url.startsWith(scope)
  if (isOurs && request.cache !== 'no-store') event.respondWith(answer(request))
})

/** The network first, so that nobody online reads an old page; the saved copy where that does not answer. */
async function answer(request: Request): Promise<Response> {
  const copy = await savedCopy(scope).catch(() => undefined)
  if (!copy) return fetch(request)
  const isPage = request.mode === 'navigate'
  const kept = await copy.cache.match(request.url, { ignoreSearch: true, ignoreVary: true })
  if (kept && isFixed.test(request.url)) return kept
  try {
    const fresh = await fetch(request, { signal: kept ? AbortSignal.timeout(patience) : null })
    if (fresh.status < 500 || !kept) return isPage && kept ? await markNewer(fresh, request, copy) : fresh
  } catch {
    // What is saved is for this.
  }
  if (kept) return isPage ? withNote(kept, copy.record, copyNote(copy.record)) : kept
  if (isPage) return notSaved(copy)
  return Response.error()
}

/** A page from the network, with a line on it where the saved one is not the same. */
async function markNewer(fresh: Response, request: Request, { record }: SavedCopy): Promise<Response> {
  if (!fresh.ok) return fresh
  const path = `${request.url.slice(scope.length).replace(/[?#].*$/, '')}index.html`
  const isSame = (await digestOf(await fresh.clone().arrayBuffer())) === record.digests[path]
  return isSame ? fresh : withNote(fresh, record, fill(record.words.newer, dates(record)))
}

async function notSaved({ cache, record }: SavedCopy): Promise<Response> {
  const page = await cache.match(scope + record.page)
  return page ? withNote(page, record, record.words['not-saved']) : Response.error()
}

function copyNote(record: CopyRecord): string {
  const days = ageOf(record)
  const { copy, undated, old } = record.words
  const said = fill(record.on ? copy : undated, dates(record))
  return days > record.oldAfterDays ? `${said} ${fill(old, { days })}` : said
}

const dates = ({ language, savedAt, on }: CopyRecord) => ({
  saved: dayIn(language, savedAt),
  on: on ? dayIn(language, on) : '',
})

/** A page with a line at its top that leads to where copies are updated and removed. */
async function withNote(page: Response, record: CopyRecord, said: string): Promise<Response> {
  const { language, words } = record
  const link = `<a href="${scope}${record.page}">${escaped(words.link)}</a>`
  const note = `<p class="box saved-note" lang="${language}">${escaped(said)} ${link}</p>`
  const html = (await page.text()).replace(/<main\b[^>]*>/, (main) => main + note)
  const headers = new Headers(page.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(html, { status: page.status, headers })
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => marks[mark] ?? mark)
