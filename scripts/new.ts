import { access, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { stringify } from 'yaml'
import { insertEntry } from '../src/checks/insert-entry.ts'
import { kinds } from '../src/library/kinds.ts'
import type { Edition, Library } from '../src/library/library.ts'
import { listAt, wordsAt } from '../src/library/words.ts'
import { applyEdits } from './lib/fix/apply-edits.ts'
import { withEntry } from './lib/new-entry.ts'
import { newId } from './lib/new-id.ts'
import { newLibrary } from './lib/new-library.ts'
import { readInterfaces, readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'
import { writeFiles } from './lib/write-files.ts'

const pageKinds = ['condition', 'treatment', 'symptom', 'guide'] as const
type PageKind = (typeof pageKinds)[number]

const isPageKind = (kind: string): kind is PageKind => pageKinds.some((each) => each === kind)

const usage = `Writes what is ready to fill in; \`npm run check\` says what is still to do.

  npm run new -- condition "Name"     a page in the first language; also treatment, symptom, guide
  npm run new -- term "Word"          an entry of the glossary
  npm run new -- question "Words?"    an entry of the question list
  npm run new -- library FOLDER       a fresh library that builds at once`

/** Write it, and say where. */
async function create(): Promise<number> {
  const [kind = '', ...words] = process.argv.slice(2)
  const name = words.join(' ').trim()
  if (kind === '--help') {
    console.log(usage)
    return 0
  }
  if (
    !name ||
    name.startsWith('--') ||
    !(isPageKind(kind) || ['term', 'question', 'library'].includes(kind))
  ) {
    throw new UsageError(
      'Expected a kind (condition, treatment, symptom, guide, term, question) and a name, as in: npm run new -- condition "Name"; or library and a folder',
    )
  }
  const file = kind === 'library' ? await makeLibrary(resolve(name)) : await addTo(kind, name)
  console.log(`Wrote ${shown(file)}. ${nextStep(kind, file)}`)
  return 0
}

const nextStep = (kind: string, file: string) =>
  kind === 'library'
    ? `\`CONTENT_DIR=${shown(file)} npm start\` shows it.`
    : '`npm run check` says what is still to do.'

const shown = (file: string) => relative(process.cwd(), file) || '.'

async function makeLibrary(folder: string): Promise<string> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new UsageError(`Cannot write to \`${shown(folder)}\`: ${error.message}`)
  })
  if (files.length > 0)
    throw new UsageError(`There are files in \`${shown(folder)}\` already, expected an empty folder`)
  await writeFiles(folder, newLibrary((await readInterfaces()).get('en') ?? {}))
  return folder
}

async function addTo(kind: string, name: string): Promise<string> {
  const { contentDir } = readSettings()
  const library = await readLibrary(contentDir)
  const [edition] = library.editions
  if (!edition) throw new UsageError('The library has no language')
  if (isPageKind(kind)) return addPage(library, edition, contentDir, kind, name)
  return addEntry(
    library,
    edition,
    contentDir,
    kind === 'term' ? termOf(edition, name) : questionOf(edition, name),
  )
}

interface NewEntry {
  list: string
  entry: Record<string, unknown>
}

const termOf = ({ say, terms }: Edition, term: string): NewEntry => ({
  list: 'glossary.yaml',
  entry: { id: newId(term, terms), term, means: say('new.means') },
})

function questionOf({ words, questions }: Edition, ask: string): NewEntry {
  const [group = ''] = Object.keys(wordsAt(words, 'groups') ?? {})
  const entry = { id: newId(ask, questions), ask, group, for: 'care-team', about: [], outside: true }
  return { list: 'questions.yaml', entry }
}

async function addEntry(
  { textOf }: Library,
  { language }: Edition,
  contentDir: string,
  { list, entry }: NewEntry,
): Promise<string> {
  const file = `${language}/${list}`
  const text = withEntry(file, textOf(file) ?? '', entry)
  await writeFiles(contentDir, new Map([[file, text]]))
  return join(contentDir, file)
}

async function addPage(
  library: Library,
  { language, pages, words, say }: Edition,
  contentDir: string,
  kind: PageKind,
  name: string,
): Promise<string> {
  const id = newId(name, pages)
  const file = join(contentDir, language, kinds[kind].folder, `${id}.mdx`)
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (isThere) throw new UsageError(`There is a page \`${shown(file)}\` already`)

  const fields = {
    name,
    alsoCalled: [],
    summary: say('new.summary'),
    keyPoints: [1, 2, 3].map(() => say('new.key-point')),
    review: { status: 'not-reviewed' },
    changes: [{ on: new Date().toISOString().slice(0, 10), what: say('new.change') }],
  }
  const headings = listAt(words, `new.headings.${kind}`)
  const body = headings.map((heading) => `## ${heading}\n\n${say('new.text')}\n`).join('\n')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `---\n${stringify(fields)}---\n\n${body}`)
  const list = 'addresses.yaml'
  const listed = insertEntry(library, list, [language, kind], id)
  if (listed.length > 0) {
    await writeFile(join(contentDir, list), applyEdits(library.textOf(list) ?? '', listed).text)
  }
  return file
}

await runCommand(create)
