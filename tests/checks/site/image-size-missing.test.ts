import { expect, test } from 'vitest'
import { imageSizeMissing } from '../../../src/checks/site/image-size-missing.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(imageSizeMissing, { 'index.html': html(body) })

test.each([
  ['an image with its size', '<img src="x.png" alt="" width="2" height="3">'],
  ['a drawing in the page', '<svg viewBox="0 0 1 1"></svg>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'an image without a height',
    '<img src="x.png" alt="" width="2">',
    'index.html 2:7 Unexpected `<img>` without `height`, expected its size in pixels',
  ],
  [
    'a frame without a size',
    '<iframe title="x" src="/library/"></iframe>',
    'index.html 2:7 Unexpected `<iframe>` without `width` and `height`, expected its size in pixels',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
