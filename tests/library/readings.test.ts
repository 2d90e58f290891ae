import { expect, test } from 'vitest'
import { placer } from '../../src/library/place.ts'
import type { Problem } from '../../src/library/problem.ts'
import { Readings } from '../../src/library/readings.ts'
import type { SourceFile } from '../../src/library/source-file.ts'

const source = (text: string): SourceFile => ({ file: 'en/a.mdx', text, place: placer(text) })

test('reads a file again only when its text has changed, and tells its problems each time', () => {
  let reads = 0
  const readings = new Readings(() => reads++)
  const read = (text: string) => {
    const problems: Problem[] = []
    const found = readings.of(source(text), problems, '', (all) => {
      all.push({ kind: 'mdx-invalid', file: 'en/a.mdx', place: placer(text)(0), message: text })
      return text
    })
    return [found, problems.map(({ message }) => message), reads]
  }
  expect(read('one')).toEqual(['one', ['one'], 1])
  expect(read('one')).toEqual(['one', ['one'], 1])
  expect(read('two')).toEqual(['two', ['two'], 2])
})

test('names the file whose reading breaks', () => {
  const broken = () => {
    throw new TypeError('it is no tree')
  }
  expect(() => new Readings().of(source(''), [], '', broken)).toThrow('Reading en/a.mdx broke: it is no tree')
})
