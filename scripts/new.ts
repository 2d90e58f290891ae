import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import GithubSlugger from 'github-slugger'
import { stringify } from 'yaml'
import { insertEntry } from '../src/checks/insert-entry.ts'
import { kinds } from '../src/library/kinds.ts'
import { listAt, speaker } from '../src/library/words.ts'
import { applyEdits } from './lib/fix/apply-edits.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

const newKinds = ['condition', 'treatment', 'symptom', 'guide'] as const
type NewKind = (typeof newKinds)[number]

/** Write a new page, ready to fill in, in the first language of the library. */
await runCommand(async () => {
  const { kind, name } = readArguments()
  const { contentDir } = readSettings()
  const library = await readLibrary(contentDir)
  const [edition] = library.editions
  if (!edition) throw new UsageError('The library has no language')
  const id = new GithubSlugger()
    .slug(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (!id)
    throw new UsageError(
      `Unexpected name "${name}", expected one with letters a to z, for the page's address`,
    )

  const file = join(contentDir, edition.language, kinds[kind].folder, `${id}.mdx`)
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new UsageError(`There is a page \`${relative(process.cwd(), file)}\` already`)

  const say = speaker(edition.words, edition.language)
  const headings = listAt(edition.words, `new.headings.${kind}`)
  const fields = {
    name,
    alsoCalled: [],
    summary: say('new.summary'),
    keyPoints: [1, 2, 3].map(() => say('new.key-point')),
    review: { status: 'not-reviewed' },
    changes: [{ on: new Date().toISOString().slice(0, 10), what: say('new.change') }],
  }
  const body = headings.map((heading) => `## ${heading}\n\n${say('new.text')}\n`).join('\n')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `---\n${stringify(fields)}---\n\n${body}`)
  const list = 'addresses.yaml'
  const listed = insertEntry(library, list, [edition.language, kind], id)
  if (listed.length > 0) {
    await writeFile(join(contentDir, list), applyEdits(library.textOf(list) ?? '', listed).text)
  }
  console.log(`Wrote ${relative(process.cwd(), file)}. \`npm run check\` says what is still to do.`)
  return 0
})

function readArguments(): { kind: NewKind; name: string } {
  const [kind, name] = parseArgs({ allowPositionals: true, strict: false }).positionals
  const known = newKinds.find((each) => each === kind)
  if (!known || !name?.trim()) {
    throw new UsageError(
      `Expected a kind (${newKinds.join(', ')}) and a name, as in: npm run new -- condition "Name"`,
    )
  }
  return { kind: known, name: name.trim() }
}
