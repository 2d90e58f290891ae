import { expect, test } from 'vitest'
import { figureAltWeak } from '../../../src/checks/content/figure-alt-weak.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

const figure = (alt: string, caption = 'A tube (1) with thick walls (2).') => ({
  [asthma]: condition(`<Figure id="narrow-tube" alt="${alt}">${caption}</Figure>`),
})

test.each<[string, Files]>([
  ['what one would see', figure('A tube from the side; its walls leave little room')],
  ['words that begin like those of the list', figure('Picture off the wall')],
  ['no words at all, which another rule tells', figure('')],
])('accepts %s', (_, files) => expect(check(figureAltWeak, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'the caption again, but for its numbers and signs',
    figure('a tube with thick walls'),
    [
      'en/conditions/asthma.mdx 7:31-7:54 Unexpected `alt` that repeats the caption, expected what the drawing shows',
    ],
  ],
  [
    'words that say only that it is a picture',
    figure('Picture of a tube'),
    [
      'en/conditions/asthma.mdx 7:31-7:48 Unexpected `alt` that begins with "Picture of", expected only what the drawing shows',
    ],
  ],
  [
    'what says only that it is a picture',
    figure('A drawing'),
    [
      'en/conditions/asthma.mdx 7:31-7:40 Unexpected `alt` that begins with "A drawing", expected only what the drawing shows',
    ],
  ],
  [
    'the id of the drawing',
    figure('Narrow tube'),
    [
      'en/conditions/asthma.mdx 7:31-7:42 Unexpected `alt` `Narrow tube`, the name of a file, expected what the drawing shows',
    ],
  ],
  [
    'the name of a file',
    figure('tube_2.svg'),
    [
      'en/conditions/asthma.mdx 7:31-7:41 Unexpected `alt` `tube_2.svg`, the name of a file, expected what the drawing shows',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(figureAltWeak, files)).toEqual(findings))
