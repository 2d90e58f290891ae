import { describe, expect, test } from 'vitest'
import { fixContent, writeFixed } from '../../scripts/lib/fix/fix-content.ts'
import { folderWith, textsIn } from '../helpers/folder.ts'
import {
  asthma,
  claim,
  condition,
  type Files,
  guide,
  question,
  reference,
  site,
  term,
} from '../helpers/library.ts'

const today = '2026-11-22'
const visit = 'en/guides/visit.mdx'
const inhalers = 'en/treatments/inhalers.mdx'

const base: Files = {
  'site.yaml': site(),
  'sources/references.yaml': reference('nhs'),
  'sources/claims/a.yaml': claim('asthma-what'),
  'en/glossary.yaml': term('airway'),
  [asthma]: condition('An [airway](term:airway) narrows [@asthma-what].\n\n## Triggers'),
}

/** The files of a library after its fix, written and read again; a second fix changes nothing. */
async function fixed(files: Files): Promise<Record<string, string>> {
  const folder = await folderWith({ ...base, ...files })
  await writeFixed(folder, await fixContent(folder, today))
  const texts = await textsIn(folder)
  expect((await fixContent(folder, today)).files.size).toBe(0)
  return texts
}

test('puts a space after the mark of a heading, whatever the line ends', async () => {
  const texts = await fixed({ [visit]: guide('A line.\r\n##Triggers\r\n\r\nMore.') })
  expect(texts[visit]).toBe(guide('A line.\r\n## Triggers\r\n\r\nMore.'))
})

describe('mends the one id that is near', () => {
  test.each<[string, string, string, string]>([
    ['of a term', visit, guide('An [airway](term:airwy).'), guide('An [airway](term:airway).')],
    ['of a page', visit, guide('[A](condition:astma).'), guide('[A](condition:asthma).')],
    ['of a page of another kind', visit, guide('[A](treatment:asthma).'), guide('[A](condition:asthma).')],
    [
      'of a page, and leaves the heading',
      visit,
      guide('[A](condition:astma#triggers).'),
      guide('[A](condition:asthma#triggers).'),
    ],
    [
      'of a heading',
      visit,
      guide('[A](condition:asthma#trigers).'),
      guide('[A](condition:asthma#triggers).'),
    ],
    [
      'of a heading of the same page',
      visit,
      guide('[A](#trigers).\n\n## Triggers'),
      guide('[A](#triggers).\n\n## Triggers'),
    ],
    [
      'of a link whose words have it too',
      visit,
      guide('[term:airwy](term:airwy "term:airwy")'),
      guide('[term:airwy](term:airway "term:airwy")'),
    ],
    ['of a claim', visit, guide('A fact [@asthma-waht].'), guide('A fact [@asthma-what].')],
    [
      'of a claim in a list, in quotes',
      'en/glossary.yaml',
      '- { id: airway, term: airway, means: A tube., claims: ["asthma-waht"] } # one\n',
      '- { id: airway, term: airway, means: A tube., claims: ["asthma-what"] } # one\n',
    ],
    ['of a source', 'sources/claims/a.yaml', claim('asthma-what', 'nhx'), claim('asthma-what', 'nhs')],
    [
      'of what a question is about',
      'en/questions.yaml',
      question('why', 'about: [astma]'),
      question('why', 'about: [asthma]'),
    ],
    [
      'of a drawing',
      visit,
      guide('<Figure id="lungz" alt="Lungs">Lungs.</Figure>'),
      guide('<Figure id="lungs" alt="Lungs">Lungs.</Figure>'),
    ],
  ])('%s', async (_, file, wrong, right) => {
    const drawing = { 'figures/lungs.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    expect((await fixed({ ...drawing, [file]: wrong }))[file]).toBe(right)
  })

  test.each<[string, string, string]>([
    ['of two that are as near', visit, guide('[A](term:lungx)')],
    ['that is far', visit, guide('[A](term:throat)')],
    ['of a link whose target stands elsewhere', visit, guide('[A][one]\n\n[one]: term:airwy')],
  ])('and not one %s', async (_, file, text) => {
    const words = { 'en/glossary.yaml': term('airway') + term('lunge') + term('lungs') }
    expect((await fixed({ ...words, [file]: text }))[file]).toBe(text)
  })
})

test('adds the missing side of relations, several to one list', async () => {
  const treatment = (fields = '') => condition('', fields)
  const names = ['inhalers', 'spacers', 'masks'].map((id) => `en/treatments/${id}.mdx`)
  const texts = await fixed({
    [asthma]: condition('', 'symptoms: [cough, wheeze] # so far'),
    'en/symptoms/cough.mdx': guide('', 'conditions:\n  # one\n  - cold'),
    'en/symptoms/wheeze.mdx': guide(''),
    'en/conditions/cold.mdx': condition('', 'symptoms: [] # none'),
    ...Object.fromEntries(names.map((file) => [file, treatment()])),
    'en/conditions/flu.mdx': condition(
      '',
      'treatments: [{ id: inhalers, fit: may-help }, { id: spacers, fit: may-help }]\nsymptoms: [cough]',
    ),
  })
  expect(texts['en/symptoms/cough.mdx']).toBe(
    guide('', 'conditions:\n  # one\n  - cold\n  - asthma\n  - flu'),
  )
  expect(texts['en/symptoms/wheeze.mdx']).toBe(guide('', 'conditions: [asthma]'))
  expect(texts['en/conditions/cold.mdx']).toBe(condition('', 'symptoms: [cough] # none'))
  expect(texts[inhalers]).toBe(treatment('conditions: [flu]'))
})

test('mends what only the first mending shows', async () => {
  const texts = await fixed({
    [asthma]: condition('', 'symptoms: [wheze]'),
    'en/symptoms/wheeze.mdx': guide(''),
  })
  expect(texts[asthma]).toBe(condition('', 'symptoms: [wheeze]'))
  expect(texts['en/symptoms/wheeze.mdx']).toBe(guide('', 'conditions: [asthma]'))
})

test('sorts the glossary, and mends an id in it', async () => {
  const lung = '# The lung.\n- { id: lung, term: lung, means: "A bag with an [airway](term:airwy)." }\n'
  const texts = await fixed({ 'en/glossary.yaml': lung + term('airway') })
  expect(texts['en/glossary.yaml']).toBe(term('airway') + lung.replace('airwy', 'airway'))
})

test('keeps line ends, byte order marks and files that have nothing to mend', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const glossary = windows(
    `# Words.\n${term('lung', 'An [airway](term:airwy).')}\n# Tubes.\n${term('airway')}`,
  )
  const texts = await fixed({
    'site.yaml': windows(site()),
    'en/glossary.yaml': glossary,
    [visit]: windows(guide('An [airway](term:airwy) 😀 [airway](term:airwy).')),
  })
  expect(texts['site.yaml']).toBe(windows(site()))
  expect(texts[visit]).toBe(windows(guide('An [airway](term:airway) 😀 [airway](term:airway).')))
  expect(texts['en/glossary.yaml']).toContain('\r\n# Tubes.\r\n- { id: airway')
  expect(texts['en/glossary.yaml']).not.toMatch(/[^\r]\n/)
})

test('says how many findings are gone, and what is left', async () => {
  const folder = await folderWith({ ...base, [visit]: guide('[A](term:airwy) [B](term:throat)') })
  const { before, check, mended, files } = await fixContent(folder, today)
  const unknown = ({ findings }: typeof check) =>
    findings.filter(({ rule }) => rule === 'term-unknown').length
  expect([unknown(before), unknown(check), mended, [...files.keys()]]).toEqual([2, 1, 1, [visit]])
  expect((await textsIn(folder))[visit]).toBe(guide('[A](term:airwy) [B](term:throat)'))
})
