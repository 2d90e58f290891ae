import { expect, test } from 'vitest'
import { pictureWithoutWords } from '../../../src/checks/site/picture-without-words.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(pictureWithoutWords, { 'index.html': html(body) })

test.each([
  ['an image with words', '<img alt="A lung" src="x.png">'],
  ['a decoration', '<img alt="" src="x.png"><svg aria-hidden="true"></svg>'],
  ['a drawing in a named picture', '<div role="img" aria-label="A lung"><svg></svg></div>'],
  [
    'a figure with a caption',
    '<figure><svg role="img" aria-label="A lung"></svg><figcaption>Air goes in.</figcaption></figure>',
  ],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'an image without alt',
    '<img src="x.png">',
    'index.html 2:7 Unexpected `<img>` without `alt`, expected what it shows in words',
  ],
  [
    'a drawing without a name',
    '<svg></svg>',
    'index.html 2:7 Unexpected `<svg>` without words, expected `role="img"` and `aria-label`, or `aria-hidden`',
  ],
  [
    'a picture without a name, and not the drawing in it',
    '<div>x</div><div role="img"><svg></svg></div>',
    'index.html 2:19 Unexpected `<div>` without `aria-label`, expected what it shows in words',
  ],
  [
    'a figure without a caption',
    '<figure><img alt="A lung" src="x.png"><figcaption> </figcaption></figure>',
    'index.html 2:7 Unexpected `<figure>` without a caption, expected `<figcaption>` with words',
  ],
  [
    'a figure without a picture',
    '<figure><div role="img" aria-label="A lung"></div><figcaption>Air.</figcaption></figure>',
    'index.html 2:7 Unexpected `<figure>` without a picture, expected one',
  ],
  [
    'a figure with a silent image',
    '<figure><img alt="" src="x.png"><figcaption>Air.</figcaption></figure>',
    'index.html 2:7 Unexpected `<figure>` with an image whose `alt` is empty, expected what it shows in words',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
