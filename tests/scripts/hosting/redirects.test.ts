import { expect, test } from 'vitest'
import { readRedirects, redirectsFile } from '../../../scripts/lib/hosting/host-files.ts'
import { redirectsOf } from '../../../scripts/lib/hosting/redirects.ts'
import { asthma, condition, type Files, library } from '../../helpers/library.ts'

const former = (...ids: string[]) => condition('', `formerly: [${ids.join(', ')}]`)
const redirects = (files: Files, base = '/') => redirectsOf(library(files), base)

test('a former address leads to the page of today, with the base path', () => {
  expect(redirects({ [asthma]: former('tight-lungs', 'short-breath') }, '/library/')).toEqual([
    { from: '/library/conditions/short-breath/', to: '/library/conditions/asthma/' },
    { from: '/library/conditions/tight-lungs/', to: '/library/conditions/asthma/' },
  ])
})

test('they are written one a line, and read again as they were', () => {
  const some = redirects({ [asthma]: former('tight-lungs') })
  expect(redirectsFile(some)).toBe('/conditions/tight-lungs/ /conditions/asthma/ 301\n')
  expect(readRedirects(redirectsFile(some))).toEqual(some)
})

test.each<[string, Files, string]>([
  [
    'two from one address',
    { [asthma]: former('tight-lungs'), 'en/conditions/cough.mdx': former('tight-lungs') },
    'expected one redirect from an address: en/conditions/asthma.mdx has it too',
  ],
  [
    'a loop of two',
    { [asthma]: former('cough'), 'en/conditions/cough.mdx': former('asthma') },
    'expected no redirect that comes back: cough → asthma → cough',
  ],
])('%s is told in one line', (_, files, message) => expect(() => redirects(files)).toThrow(message))

test('a page of another kind keeps its id without leading to itself', () => {
  const addresses = 'en: { condition: [], guide: [asthma], treatment: [], symptom: [], comparison: [] }'
  expect(redirects({ [asthma]: former('asthma'), 'addresses.yaml': addresses })).toEqual([
    { from: '/guides/asthma/', to: '/conditions/asthma/' },
  ])
})
