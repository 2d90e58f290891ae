import { stringify } from 'yaml'
import type { Topic } from './corpus.ts'

/** The files of a library of other people's topics: each a condition that cites one claim. */
export function corpusLibrary(topics: readonly Topic[]): Map<string, string> {
  const claims = topics.map(({ slug, name }) => ({
    id: `c-${slug}`,
    says: name,
    from: [{ source: 'corpus' }],
  }))
  return new Map([
    ['site.yaml', stringify({ clinic: { name: 'A clinic', phone: '555 0100' } })],
    [
      'sources/references.yaml',
      stringify([{ id: 'corpus', kind: 'society', title: 'Topics', publisher: 'Others' }]),
    ],
    ['sources/claims/corpus.yaml', stringify(claims)],
    ...topics.map((topic): [string, string] => [`en/conditions/${topic.slug}.mdx`, pageOf(topic)]),
  ])
}

function pageOf({ slug, name, also, sections }: Topic): string {
  const paragraphs = (text: string) =>
    text
      .split(/\s{4,}/)
      .map((paragraph) => sentencesOf(plain(paragraph)).map((sentence) => cited(sentence, slug)))
      .filter((sentences) => sentences.length > 0)
  const all = sections.flatMap(({ text }) => paragraphs(text).flat())
  const keyPoints = [0, 1, 2].map((index) => all[index % all.length] ?? name)
  const [summary = name] = sentencesOf(plain(sections[0]?.text ?? ''))
  const body = sections.map(({ question, text }) =>
    [`## ${plain(question)}`, ...paragraphs(text).map((sentences) => sentences.join(' '))].join('\n\n'),
  )
  return `---\n${stringify({ name, alsoCalled: also, summary, keyPoints })}---\n\n${body.join('\n\n')}\n`
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const sentencesOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment.trim())

/** Words without what would be a mark in MDX. */
const plain = (text: string) =>
  text
    .replace(/^Summary :/, '')
    .replace(/[<>{}\\`*_[\]#|~:-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const cited = (sentence: string, slug: string) => sentence.replace(/([.!?]?)$/, ` [@c-${slug}]$1`)
