import { createHash } from 'node:crypto'
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { wordsOf } from '../../src/checks/built-site.ts'
import type { OfflineList } from '../../src/client/offline/saved.ts'
import type { Topic } from '../../src/views/topic.ts'
import { sha256 } from './handouts/page-digest.ts'
import { readTree } from './read-tree.ts'

/**
 * Write the list of what readers may save on their devices into a built site. Where the clinic has switched that off, what
 * takes the place of its worker removes all that they have saved.
 */
export async function writeOfflineFiles(folder: string, isOn: boolean): Promise<void> {
  if (!isOn) return copyFile(join(folder, 'offline-stop.js'), join(folder, 'offline.js'))
  const files = [...(await readTree(folder, isForReaders))].filter(([file]) => isForReaders(file))
  const topics = await readTopics(folder)
  const days = topics.flatMap(({ changes }) => changes.map(({ on }) => on)).sort()
  const list = offlineList(new Map(files), days.at(-1) ?? null)
  await writeFile(join(folder, 'offline.json'), `${JSON.stringify(list)}\n`)
}

async function readTopics(folder: string): Promise<Topic[]> {
  const files = (await readdir(folder)).filter((file) => /^topics(-\d+)?\.json$/.test(file))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap((text) => (JSON.parse(text) as { topics: Topic[] }).topics)
}

const isPage = (file: string) => file.endsWith('.html')
/** What a page is drawn with. */
const isPart = (file: string) => /^(?!offline).*\.(css|js|svg|png|jpe?g|webp|avif|woff2?)$/.test(file)
/** What its search is made of. */
const isSearch = (file: string) => /^pagefind\/.*(?<!\.(br|gz))$|(^|\/)names\.json$/.test(file)

/** What marks a page that only leads to others. */
const leadsOn = /<meta name="robots" content="noindex"/

const isForReaders = (file: string) => file !== '404.html' && (isPage(file) || isPart(file) || isSearch(file))

function offlineList(files: ReadonlyMap<string, Uint8Array>, on: string | null): OfflineList {
  const paths = [...files.keys()]
  const places = new Map(paths.map((file, place) => [file, place]))
  const placesOf = (names: Iterable<string>) =>
    [...names].map((file) => places.get(file) ?? 0).sort((a, b) => a - b)
  const textOf = (file: string) => new TextDecoder().decode(files.get(file))
  const listed = [...files].map(([file, bytes]): OfflineList['files'][number] => [
    file,
    bytes.length,
    sha256(bytes),
  ])
  const namedIn = partsNamedIn(
    paths.filter((file) => isPart(file) && !isSearch(file)),
    textOf,
  )
  const pages = paths
    .filter((file) => isPage(file) && !leadsOn.test(textOf(file)))
    .map((file) => {
      const [, heading = file] = /<h1[^>]*>(.*?)<\/h1>/s.exec(textOf(file)) ?? []
      const name = wordsOf(htmlToHast(heading) as Nodes).trim()
      const path = file.replace(/(^|\/)index\.html$/, '$1')
      return [path, { name, files: placesOf([file, ...namedIn(file)]) }]
    })
  return {
    edition: createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 16),
    on,
    files: listed,
    pages: Object.fromEntries(pages),
  }
}

/** The files that a text names, and those that these name in turn. */
function partsNamedIn(parts: readonly string[], textOf: (file: string) => string) {
  const byName = Map.groupBy(parts, (file) => basename(file))
  const named = new Map<string, string[]>()
  const read = (file: string) =>
    (textOf(file).match(/[\w.-]+\.(css|js|svg|png|jpe?g|webp|avif|woff2?)\b/g) ?? []).flatMap(
      (name) => byName.get(name) ?? [],
    )
  const readOnce = (part: string) => {
    const found = named.get(part) ?? read(part)
    named.set(part, found)
    return found
  }
  return (file: string): Set<string> => {
    const found = new Set(read(file))
    // A set hands out what is added while it is read.
    for (const part of found) if (/\.(css|js)$/.test(part)) for (const each of readOnce(part)) found.add(each)
    return found
  }
}
