import type { Library, Page, PageOf, Site } from '../../library/library.ts'
import { wordsOf } from '../../library/sentences.ts'
import type { Report, Rule } from '../rule.ts'

export const optionsUnequal: Rule<Library> = {
  id: 'options-unequal',
  severity: 'warning',
  summary: 'Choices that stand side by side should have about the same room.',
  alone: true,
  *check({ editions, site }) {
    for (const page of editions.flatMap(({ allPages }) => allPages)) {
      yield* page.kind === 'comparison' ? checkRows(page, site) : checkChoices(page, site)
    }
  },
}

interface Choice {
  option: string
  words: number
}

function* checkRows(page: PageOf<'comparison'>, { limits }: Site): Iterable<Report> {
  const { file, language, fields, texts, at } = page
  for (const [row, { cells, note }] of fields.rows.entries()) {
    const said = Object.keys(cells).flatMap((option): Choice[] => {
      const text = texts.get(`rows.${row}.cells.${option}.text`)
      return text
        ? [{ option, words: text.blocks.flatMap((block) => wordsOf(block.text, language)).length }]
        : []
    })
    const [longest, shortest] = extremes(said)
    if (note || !longest || !shortest) continue
    if (longest.words - shortest.words <= (longest.words * limits.cellsApartPercent) / 100) continue
    const limit = `expected lengths at most ${limits.cellsApartPercent}% apart, or a \`note\` that says why`
    yield {
      file,
      place: at('rows', row, 'cells', longest.option, 'text'),
      message: `Unexpected ${say(longest)} beside ${say(shortest)}, ${limit}`,
    }
  }
}

function* checkChoices({ file, language, components }: Page, { limits }: Site): Iterable<Report> {
  const blocks = components.filter(({ name }) => name === 'Choice')
  const said = blocks.map(({ text, attributes }): Choice => {
    return { option: attributes.get('id') ?? '?', words: wordsOf(text, language).length }
  })
  const [longest, shortest] = extremes(said)
  if (!longest || !shortest || longest.words <= shortest.words * limits.choiceTimes) return
  const limit = `expected at most ${limits.choiceTimes} times the words`
  yield {
    file,
    place: (blocks[said.indexOf(longest)] as (typeof blocks)[number]).at('id'),
    message: `Unexpected ${say(longest)} beside ${say(shortest)}, ${limit}`,
  }
}

const say = ({ option, words }: Choice) => `${words} words on \`${option}\``

const extremes = (choices: readonly Choice[]) => {
  const sorted = [...choices].sort((a, b) => b.words - a.words)
  return [sorted[0], sorted.at(-1)] as const
}
