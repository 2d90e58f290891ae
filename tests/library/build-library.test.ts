import { describe, expect, test } from 'vitest'
import { buildLibrary } from '../../src/library/build-library.ts'
import type { Edition, Library, Use } from '../../src/library/library.ts'
import { splitLink } from '../../src/library/link.ts'
import {
  asthma,
  claim,
  comparison,
  condition,
  type Files,
  guide,
  library,
  question,
  site,
  term,
} from '../helpers/library.ts'

const editionOf = (files: Files) => library(files).editions[0] as Edition
const problemsOf = ({ problems }: Library) =>
  problems.map(({ kind, file, message }) => `${kind} ${file} ${message}`)

/** Back-links as `file line:column`, with the page they stand on. */
const show = (uses: Use[] | undefined) =>
  uses?.map(
    ({ file, place, page }) => `${file} ${place().line}:${place().column}${page ? ` on ${page.id}` : ''}`,
  )

describe('back-links', () => {
  test('usesOfTerm holds every link to a word', () => {
    const { usesOfTerm } = editionOf({
      [asthma]: condition('[a](term:airway) [b](term:airway#x)').replace('One.', '"[One](term:airway)."'),
      'en/comparisons/inhalers.yaml': comparison('{ text: "[Easy](term:airway)", claims: [tubes] }'),
      'en/glossary.yaml': term('lung', 'An [airway](term:airway).'),
      'en/questions.yaml': question('why', 'why: "The [airway](term:airway)."'),
      'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n\n[a](term:airway)\n',
    })
    expect([...usesOfTerm.keys()]).toEqual(['airway'])
    expect(show(usesOfTerm.get('airway'))).toEqual([
      'en/comparisons/inhalers.yaml 7:24 on inhalers',
      'en/conditions/asthma.mdx 4:14 on asthma',
      'en/conditions/asthma.mdx 7:1 on asthma',
      'en/conditions/asthma.mdx 7:18 on asthma',
      'en/glossary.yaml 1:38',
      'en/questions.yaml 1:76',
      'en/about.mdx 6:1',
    ])
  })

  test('usesOfClaim holds every citation and every claim in a field, of all languages', () => {
    const { usesOfClaim } = library({
      'site.yaml': site('languages: [en, es]'),
      [asthma]: condition('Air [@tubes].').replace('One.', '"One [@tubes]."'),
      'es/conditions/asthma.mdx': condition('Aire [@tubes].'),
      'en/comparisons/inhalers.yaml': comparison('{ text: "Easy [@tubes]", claims: [tubes] }'),
      'en/glossary.yaml': '- { id: airway, term: airway, means: "A tube [@tubes].", claims: [tubes] }\n',
      'en/questions.yaml':
        '- { id: why, ask: Why?, why: "A [@tubes]", group: before, for: self, claims: [tubes] }\n',
      'en/warning-signs.yaml': '- { id: blue, sign: Blue, level: urgent, act: Call., claims: [tubes] }\n',
    })
    expect([...usesOfClaim.keys()]).toEqual(['tubes'])
    expect(show(usesOfClaim.get('tubes'))).toEqual([
      'en/comparisons/inhalers.yaml 7:31 on inhalers',
      'en/comparisons/inhalers.yaml 7:49 on inhalers',
      'en/conditions/asthma.mdx 4:20 on asthma',
      'en/conditions/asthma.mdx 7:7 on asthma',
      'en/glossary.yaml 1:48',
      'en/glossary.yaml 1:67',
      'en/questions.yaml 1:35',
      'en/questions.yaml 1:79',
      'en/warning-signs.yaml 1:63',
      'es/conditions/asthma.mdx 7:8 on asthma',
    ])
  })

  test('usesOfQuestion holds where a page places it, and the pages that it is about', () => {
    const { usesOfQuestion } = editionOf({
      [asthma]: condition('<Question id="why" />'),
      'en/questions.yaml': question('why', 'about: [asthma, nowhere]'),
    })
    expect(show(usesOfQuestion.get('why'))).toEqual([
      'en/conditions/asthma.mdx 7:15 on asthma',
      'en/questions.yaml 1:74 on asthma',
      'en/questions.yaml 1:82',
    ])
  })

  test('usesOfPage holds links, relations and components', () => {
    const { usesOfPage } = editionOf({
      [asthma]: condition(
        '[a](guide:visit#one)',
        'treatments: [{ id: inhaler, fit: may-help }]\nsymptoms: [cough]',
      ),
      'en/treatments/inhaler.mdx': condition('', 'conditions: [asthma]'),
      'en/symptoms/cough.mdx': guide('[a](condition:asthma)', 'conditions: [asthma]'),
      'en/guides/visit.mdx': guide('<Choice id="inhaler" />'),
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }'),
      'en/glossary.yaml': term('airway', 'See [a](condition:asthma).'),
    })
    expect(Object.fromEntries([...usesOfPage].map(([id, uses]) => [id, show(uses)]))).toEqual({
      asthma: [
        'en/symptoms/cough.mdx 7:1 on cough',
        'en/symptoms/cough.mdx 4:14 on cough',
        'en/treatments/inhaler.mdx 5:14 on inhaler',
        'en/glossary.yaml 1:43',
      ],
      visit: ['en/conditions/asthma.mdx 9:1 on asthma'],
      inhaler: ['en/conditions/asthma.mdx 5:20 on asthma', 'en/guides/visit.mdx 6:13 on visit'],
      cough: ['en/conditions/asthma.mdx 6:12 on asthma'],
      puffer: ['en/comparisons/inhalers.yaml 4:11 on inhalers'],
      spacer: ['en/comparisons/inhalers.yaml 4:19 on inhalers'],
    })
  })
})

test('the text about the library counts as a use of its claims, questions and treatments', () => {
  const read = library({
    'en/about.mdx': guide('Air [@tubes].\n\n<Question id="why" />\n\n<Choice id="inhaler" />'),
  })
  const { usesOfQuestion, usesOfPage } = read.editions[0] as Edition
  expect(show(read.usesOfClaim.get('tubes'))).toEqual(['en/about.mdx 6:7'])
  expect(show(usesOfQuestion.get('why'))).toEqual(['en/about.mdx 8:15'])
  expect(show(usesOfPage.get('inhaler'))).toEqual(['en/about.mdx 10:13'])
})

describe('two languages', () => {
  const { editions } = library({
    'site.yaml': site('languages: [es, en]'),
    [asthma]: condition('[a](term:airway)'),
    'es/conditions/asthma.mdx': condition(),
    'en/glossary.yaml': term('airway'),
    'es/glossary.yaml': term('airway', 'Un tubo.'),
    'es/interface.yaml': 'page: { print: Imprimir }\n',
  })
  const [spanish, english] = editions as [Edition, Edition]

  test('have pages with the same ids, the first without a prefix', () => {
    expect(editions.map(({ language, prefix }) => [language, prefix])).toEqual([
      ['es', ''],
      ['en', '/en'],
    ])
    expect(editions.map(({ pages }) => pages.get('asthma')?.address)).toEqual([
      '/conditions/asthma/',
      '/en/conditions/asthma/',
    ])
    expect(editions.map(({ pages }) => pages.get('asthma')?.language)).toEqual(['es', 'en'])
  })

  test('have words and back-links of their own', () => {
    expect(editions.map(({ terms }) => terms.get('airway')?.fields.means)).toEqual(['Un tubo.', 'A tube.'])
    expect(spanish.usesOfTerm.size).toBe(0)
    expect(english.usesOfTerm.size).toBe(1)
  })

  test('have interfaces of their own; one without words of its own has the English ones', () => {
    expect(spanish.say('page.print')).toBe('Imprimir')
    expect(english.say('page.print')).toBe('Print this page')
    expect(spanish.say('page.words')).toBe(english.say('page.words'))
  })
})

describe('of two entries with one id', () => {
  const files = {
    [asthma]: condition(),
    'en/guides/asthma.mdx': guide(),
    'en/glossary.yaml': term('airway', 'First.') + term('airway', 'Second.'),
    'en/questions.yaml': question('why', 'about: [asthma]') + question('why'),
    'sources/claims/a.yaml': claim('tubes'),
    'sources/claims/b.yaml': claim('tubes'),
  }
  const { allClaims, claims, editions } = library(files)
  const edition = editions[0] as Edition

  test('the lists hold both', () => {
    const { allPages, allTerms, allQuestions } = edition
    expect([allPages, allTerms, allQuestions, allClaims].map(({ length }) => length)).toEqual([2, 2, 2, 2])
  })

  test('the maps and the back-links hold the first', () => {
    expect(edition.pages.get('asthma')?.kind).toBe('condition')
    expect(edition.terms.get('airway')?.fields.means).toBe('First.')
    expect(edition.questions.get('why')?.fields.about).toEqual(['asthma'])
    expect(claims.get('tubes')?.file).toBe('sources/claims/a.yaml')
    expect(edition.usesOfQuestion.get('why')?.map(({ page }) => page?.kind)).toEqual(['condition'])
  })
})

describe('a library that is not right can still be read', () => {
  test('of nothing', () => {
    const nothing = buildLibrary(new Map(), new Map())
    expect(problemsOf(nothing)).toEqual([
      'field-invalid site.yaml Missing file, expected the name and phone of the clinic in it',
    ])
    expect(nothing.editions.map(({ language, allPages }) => [language, allPages])).toEqual([['en', []]])
  })

  test('of empty files', () => {
    const files = [
      'en/glossary.yaml',
      'en/questions.yaml',
      'en/warning-signs.yaml',
      'en/interface.yaml',
      'sources/references.yaml',
    ]
    expect(problemsOf(library(Object.fromEntries(files.map((file) => [file, '']))))).toEqual([])
  })

  test('with a file that is not UTF-8', () => {
    const read = library({ [asthma]: new Uint8Array([0xff, 0xfe, 0x41]), 'en/guides/visit.mdx': guide() })
    expect(problemsOf(read)).toEqual([
      `file-unreadable ${asthma} Unexpected bytes, expected text saved as UTF-8`,
    ])
    expect(read.editions[0]?.allPages.map(({ id }) => id)).toEqual(['visit'])
    expect(read.textOf(asthma)).toBeUndefined()
  })

  test('with an entry that is wrong among others', () => {
    const { allTerms } = editionOf({
      'en/glossary.yaml': `${term('airway')}- { id: lung }\n${term('chest')}`,
    })
    expect(allTerms.map(({ id }) => id)).toEqual(['airway', 'chest'])
  })

  test.each([
    ['a wrong field', 'clinic: {}\nlanguages: [es]\n', 'es', 2],
    ['a wrong kind of value', 'languages: [es]\nclinic: none\n', 'es', 1],
    ['wrong languages', site('languages: [1]'), 'en', 1],
    ['wrong YAML', 'clinic: { name: A', 'en', 1],
    ['a list', '- clinic\n', 'en', 1],
    ['nothing', '', 'en', 1],
  ])('with %s in site.yaml, and reads the pages', (_, text, language, count) => {
    const files = { 'site.yaml': text, [`${language}/conditions/asthma.mdx`]: condition() }
    const { problems, editions } = library(files)
    expect(problems.map(({ file }) => file)).toEqual(Array(count).fill('site.yaml'))
    expect(editions.map(({ language, pages }) => [language, [...pages.keys()]])).toEqual([
      [language, ['asthma']],
    ])
  })

  test('with nothing below a key of the interface', () => {
    const edition = editionOf({ 'en/interface.yaml': 'page:\n' })
    expect(edition.say('page.print')).toBe('Print this page')
  })
})

describe('names that every object has are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString']

  test('as ids of pages and drawings', () => {
    const read = library(
      Object.fromEntries(
        names.flatMap((name) => [
          [`en/guides/${name}.mdx`, guide()],
          [`figures/${name}.svg`, '<svg/>'],
        ]),
      ),
    )
    expect([...(read.editions[0]?.pages.keys() ?? [])].sort()).toEqual([...names].sort())
    expect([...read.figures.keys()].sort()).toEqual([...names].sort())
    expect(problemsOf(read)).toEqual([])
  })

  test('as ids of words, links and citations', () => {
    const { usesOfTerm, usesOfPage, terms } = editionOf({
      'en/glossary.yaml': term('constructor'),
      [asthma]: condition('[a](term:__proto__) [b](guide:toString) [c](constructor:a)'),
    })
    expect([...terms.keys()]).toEqual(['constructor'])
    expect([...usesOfTerm.keys(), ...usesOfPage.keys()]).toEqual(['__proto__', 'toString'])
    expect([...library({ [asthma]: condition('A [@constructor; @toString].') }).usesOfClaim.keys()]).toEqual([
      'constructor',
      'toString',
    ])
  })

  test('as languages', () => {
    const read = library({ 'site.yaml': site(`languages: [${names.join(', ')}]`), [asthma]: condition() })
    expect(read.problems.map(({ kind, file }) => `${kind} ${file}`)).toEqual(
      names.map(() => 'field-invalid site.yaml'),
    )
    expect(read.editions.map(({ language }) => language)).toEqual(['en'])
  })

  test('as components and fields', () => {
    const edition = editionOf({ [asthma]: condition('<constructor __proto__="x" />') })
    expect(edition.pages.get('asthma')?.components.map(({ name }) => name)).toEqual(['constructor'])
    const read = library({ [asthma]: condition('', '__proto__: { name: Other }\nconstructor: 1') })
    expect(read.problems.map(({ kind }) => kind)).toEqual(['field-unknown', 'field-unknown'])
  })

  test('as keys of cells and words', () => {
    const read = library({
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }').replace('puffer:', '__proto__:'),
      'en/interface.yaml': '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n',
    })
    expect(read.editions[0]?.say('page.print')).toBe('Print this page')
    expect('polluted' in {}).toBe(false)
  })
})

test('the order in which files are given does not matter', () => {
  const files = { 'en/guides/visit.mdx': guide(), 'en/guides/after.mdx': guide(), [asthma]: condition('{') }
  const turned = Object.fromEntries(Object.entries(files).reverse())
  expect(editionOf(files).allPages.map(({ id }) => id)).toEqual(
    editionOf(turned).allPages.map(({ id }) => id),
  )
})

test.each([
  ['condition:asthma', { kind: 'condition', id: 'asthma', heading: undefined }],
  ['guide:visit#what:now', { kind: 'guide', id: 'visit', heading: 'what:now' }],
  ['guide:visit#', { kind: 'guide', id: 'visit', heading: '' }],
  ['#what', { kind: '', id: '', heading: undefined }],
  ['/guides/visit/', { kind: '', id: '', heading: undefined }],
])('splitLink takes %s apart', (url, parts) => expect(splitLink(url)).toEqual(parts))
