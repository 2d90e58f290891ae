import { stringify } from 'yaml'
import { type Words, wordsAt } from '../../src/library/words.ts'

/** The files of a library that builds at once: a clinic to fill in, and a first page with its claim and its source. */
export function newLibrary(words: Words): Map<string, string> {
  const say = (key: string) => String(wordsAt(words, `new.library.${key}`) ?? '')
  const source = { id: 'our-clinic', kind: 'hospital', title: say('source'), publisher: say('clinic') }
  const claim = { id: 'ask-us', says: say('claim'), from: [{ source: source.id }] }
  const page = { name: say('name'), summary: say('summary'), standalone: true }
  const text = `## ${say('heading')}\n\n${say('text')} [@${claim.id}].\n`
  return new Map([
    ['site.yaml', stringify({ clinic: { name: say('clinic'), phone: '555 0100' }, languages: ['en'] })],
    ['sources/references.yaml', stringify([source])],
    ['sources/claims/our-clinic.yaml', stringify([claim])],
    ['en/guides/welcome.mdx', `---\n${stringify(page)}---\n\n${text}`],
  ])
}
