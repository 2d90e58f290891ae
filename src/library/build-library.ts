import { byId } from './by-id.ts'
import { byFormerId } from './former-pages.ts'
import type { Edition, Library } from './library.ts'
import { startOfFile } from './place.ts'
import type { Problem } from './problem.ts'
import { readFields, readList, valueAt } from './read-entry.ts'
import { pageOfFile, readAbout, readPage } from './read-page.ts'
import { readYaml } from './read-yaml.ts'
import { Readings } from './readings.ts'
import { addressesSchema } from './schema/addresses.ts'
import { termSchema } from './schema/glossary.ts'
import { questionSchema } from './schema/question.ts'
import { siteSchema } from './schema/site.ts'
import { claimSchema, referenceSchema } from './schema/source.ts'
import { warningSignSchema } from './schema/warning-sign.ts'
import { readSourceFile, type SourceFile } from './source-file.ts'
import { findUnread } from './unread.ts'
import { usesIn, usesOfClaim } from './uses.ts'
import { lent, overlay, speaker, type Words } from './words.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/**
 * Build the library from the files of a content folder (paths below it, with `/`) and the words of the interface
 * by language. The only door into this folder. Never throws for what the files hold: see `problems`.
 * With the `readings` of an earlier call only files that have changed are read.
 */
export function buildLibrary(
  files: Files,
  interfaces: ReadonlyMap<string, Words>,
  readings = new Readings(),
): Library {
  const problems: Problem[] = []
  const sources = new Map<string, SourceFile>()
  for (const file of [...files.keys()].sort()) {
    if (/(^|\/)(README\.md$|\.)/.test(file)) continue
    const source = readSourceFile(file, files.get(file) as string, problems)
    if (source) sources.set(file, source)
  }

  const { site, siteFile } = readSite(sources.get('site.yaml'), problems)
  const list = <T extends Parameters<typeof readList>[2]>(
    file: string,
    schema: T,
    texts: Parameters<typeof readList>[3] = [],
  ) => {
    const source = sources.get(file)
    return source ? readings.of(source, problems, '', (found) => readList(source, found, schema, texts)) : []
  }
  const below = (folder: string, ending: string) =>
    [...sources.keys()].filter((file) => file.startsWith(folder) && file.endsWith(ending))

  const allReferences = list('sources/references.yaml', referenceSchema)
  const allClaims = below('sources/claims/', '.yaml').flatMap((file) => list(file, claimSchema))
  const figures = new Map(
    below('figures/', '.svg').map((file) => [
      file.slice('figures/'.length, -'.svg'.length),
      sources.get(file)?.text ?? '',
    ]),
  )

  const editions = site.languages.map((language, index): Edition => {
    const prefix = index === 0 ? '' : `/${language}`
    const folder = `${language}/`
    const base = wordsFor(language, interfaces)
    const ownWords = readOwnWords(base, sources.get(`${folder}interface.yaml`), problems)
    const words = ownWords ? overlay(base, ownWords.value as Words) : base
    const allPages = [...sources.values()].flatMap((source) => {
      const named = source.file.startsWith(folder) && pageOfFile(source.file.slice(folder.length))
      if (!named) return []
      const read = (found: Problem[]) => readPage(source, named, { language, prefix }, found)
      return readings.of(source, problems, prefix, read) ?? []
    })
    const allTerms = list(`${folder}glossary.yaml`, termSchema, [['means']])
    const allQuestions = list(`${folder}questions.yaml`, questionSchema, [['why']])
    const aboutSource = sources.get(`${folder}about.mdx`)
    const about = aboutSource && readAbout(aboutSource, problems)
    return {
      language,
      prefix,
      words,
      say: speaker(words, language),
      ownWords,
      allPages,
      pages: byId(allPages),
      pagesByFormerId: byFormerId(allPages),
      allTerms,
      terms: byId(allTerms),
      allQuestions,
      questions: byId(allQuestions),
      warningSigns: list(`${folder}warning-signs.yaml`, warningSignSchema),
      about,
      ...usesIn(allPages, allTerms, allQuestions, about),
    }
  })

  for (const file of sources.keys()) {
    if (isExpected(file, site.languages)) continue
    problems.push({
      kind: 'file-unexpected',
      file,
      place: startOfFile,
      message: 'Unexpected file, expected one of the files and folders of a library',
      // A page that was saved as Markdown.
      expected: isExpected(`${file}x`, site.languages) ? `${file}x` : undefined,
    })
  }

  return {
    site,
    siteFile,
    allReferences,
    references: byId(allReferences),
    allClaims,
    claims: byId(allClaims),
    usesOfClaim: usesOfClaim(editions),
    figures,
    editions,
    addresses: readAddresses(sources.get('addresses.yaml'), problems),
    problems,
    unread: findUnread(problems, sources),
    shared: sharedText(sources, editions),
    textOf: (file) => sources.get(file)?.text,
  }
}

function sharedText(sources: ReadonlyMap<string, SourceFile>, editions: readonly Edition[]): string {
  const pages = new Set(editions.flatMap(({ allPages }) => allPages.map(({ file }) => file)))
  const others = [...sources.values()].filter(({ file }) => !pages.has(file))
  const words = editions.map((edition) => JSON.stringify(edition.words))
  return [...others.map(({ file, text }) => `${file}\n${text}`), ...words].join('\n')
}

const languageFiles = ['glossary.yaml', 'questions.yaml', 'warning-signs.yaml', 'interface.yaml', 'about.mdx']

function isExpected(file: string, languages: readonly string[]): boolean {
  if (file === 'site.yaml' || file === 'addresses.yaml' || file === 'sources/references.yaml') return true
  if (/^sources\/claims\/[^/]+\.yaml$/.test(file) || /^figures\/[^/]+\.svg$/.test(file)) return true
  const [language = '', ...rest] = file.split('/')
  const path = rest.join('/')
  return languages.includes(language) && (languageFiles.includes(path) || pageOfFile(path) !== undefined)
}

function readSite(source: SourceFile | undefined, problems: Problem[]): Pick<Library, 'site' | 'siteFile'> {
  const yaml = source && readYaml(source, problems)
  const site = yaml && readFields({ yaml, problems }, siteSchema)
  if (!source) {
    const message = 'Missing file, expected the name and phone of the clinic in it'
    problems.push({ kind: 'field-invalid', file: 'site.yaml', place: startOfFile, message })
  }
  if (site) return { site, siteFile: { file: yaml.file, at: yaml.at, keyAt: yaml.keyAt } }
  // Even where the clinic's fields are wrong, its languages tell which pages to read and check.
  const languages = valueAt(yaml?.value, ['languages'])
  const fallback = { clinic: { name: '?', phone: '?' } }
  const known = siteSchema.safeParse({ ...fallback, languages })
  return { site: known.success ? known.data : siteSchema.parse(fallback) }
}

function readAddresses(source: SourceFile | undefined, problems: Problem[]): Library['addresses'] {
  const yaml = source && readYaml(source, problems)
  const pages = yaml && readFields({ yaml, problems }, addressesSchema)
  return pages && { file: yaml.file, at: yaml.at, keyAt: yaml.keyAt, pages }
}

/** The words of a language or, for one of its regions, of the language itself; else English ones. */
function wordsFor(language: string, interfaces: ReadonlyMap<string, Words>): Words {
  const own = interfaces.get(language) ?? interfaces.get(language.replace(/-.*/, ''))
  return own ?? lent(interfaces.get('en') ?? {})
}

function readOwnWords(base: Words, own: SourceFile | undefined, problems: Problem[]): Edition['ownWords'] {
  const yaml = own && readYaml(own, problems)
  if (!yaml || yaml.value === null) return undefined
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    const message = 'Unexpected value, expected words of the interface as `key: words`'
    problems.push({ kind: 'field-invalid', file: yaml.file, place: yaml.at(), message })
    return undefined
  }
  return { ...yaml, value: yaml.value, base }
}
