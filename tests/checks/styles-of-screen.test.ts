import { expect, test } from 'vitest'
import { stylesOfScreen } from '../../src/checks/styles-of-screen.ts'

const face = (name: string) => `@font-face{font-family:${name};src:url(/${name}.woff2)}`

test.each<[string, string, string]>([
  ['styles without paper', 'a{color:red}', 'a{color:red}'],
  ['no block for paper', 'a{b:c}@media print{p{d:e}@supports (f:g){p{h:i}}}q{j:k}', 'a{b:c}q{j:k}'],
  ['a font that the screen names', `${face('A')}p{font-family:A}`, `${face('A')}p{font-family:A}`],
  ['no font that only paper names', `${face('A')}@media print{p{font-family:A}}`, ''],
])('a screen uses %s', (_, css, expected) => expect(stylesOfScreen(css)).toBe(expected))
