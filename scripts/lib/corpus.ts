import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** A topic of other people, to measure with. */
export interface Topic {
  slug: string
  name: string
  also: string[]
  sections: { question: string; text: string }[]
}

/** The topics of a file with a JSON object a line. */
export async function readTopics(file: string): Promise<Topic[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`There is no file \`${file}\``)
  })
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
