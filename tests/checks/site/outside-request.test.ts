import { expect, test } from 'vitest'
import { outsideRequest } from '../../../src/checks/site/outside-request.ts'
import { checkSite, html } from '../../helpers/site.ts'

test.each([
  ['a link to another site', html('<a href="https://example.com/">a</a>')],
  ['a script of this site', html('<script src="/library/x.js"></script>')],
  ['the address of this page', html('', '<link rel="canonical" href="https://other.example/">')],
  [
    'a link that nothing follows by itself',
    html('', '<link rel="alternate" hreflang="es" href="https://other.example/">'),
  ],
])('accepts %s', (_, page) => expect(checkSite(outsideRequest, { 'index.html': page })).toEqual([]))

test.each([
  ['a script', html('<script src="https://cdn.example/x.js"></script>')],
  ['a script without its scheme', html('<script src="//cdn.example/x.js"></script>')],
  ['a stylesheet', html('', '<link rel="stylesheet" href="https://cdn.example/x.css">')],
  ['a picture', html('<img alt="" src="https://cdn.example/x.png">')],
  [
    'a picture for another screen',
    html('<img alt="" src="/x.png" srcset="/x.png 1x, https://cdn.example/y.png 2x">'),
  ],
  ['an icon', html('', '<link rel="apple-touch-icon" href="https://cdn.example/x.png">')],
  [
    'a picture that is loaded before',
    html('', '<link rel="preload" as="image" imagesrcset="https://cdn.example/x.png 1x">'),
  ],
  ['a manifest', html('', '<link rel="manifest" href="https://cdn.example/x.webmanifest">')],
  ['a picture of a drawing', html('<svg><use xlink:href="https://cdn.example/x.svg#a"></use></svg>')],
  ['a count of who follows a link', html('<a href="/library/" ping="https://cdn.example/">x</a>')],
  ['a form', html('<form action="https://cdn.example/"></form>')],
  [
    'a page that it leads on to',
    html('', '<meta http-equiv="refresh" content="0; url=https://cdn.example/">'),
  ],
  ['a frame', html('<iframe title="x" src="https://cdn.example/"></iframe>')],
])('reports %s from another site', (_, page) => {
  const findings = checkSite(outsideRequest, { 'index.html': page })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('Unexpected request to `cdn.example`, expected a file of this site')
})

test.each([
  ['a font of a stylesheet', { 'x.css': 'a { src: url(https://cdn.example/x.woff2) }' }, 'x.css 1:14'],
  [
    'a second address of a stylesheet',
    { 'x.css': 'a{src:url(/y)}\n@import "//cdn.example/x.css";' },
    'x.css 2:10',
  ],
  [
    'an address of a drawing',
    { 'x.svg': '<svg><style>a{fill:url(https://cdn.example/x)}</style></svg>' },
    'x.svg 1:24',
  ],
  ['an image of a drawing', { 'x.svg': '<svg><image href="https://cdn.example/x"/></svg>' }, 'x.svg 1:19'],
  ['a part of a script', { 'x.js': 'import{a}from"https://cdn.example/x.js"' }, 'x.js 1:15'],
  ['what a script asks for', { 'x.js': 'fetch("https://cdn.example/x")' }, 'x.js 1:8'],
  [
    'an icon of a manifest',
    { 'x.webmanifest': '{"icons":[{"src":"https://cdn.example/x.png"}]}' },
    'x.webmanifest 1:19',
  ],
])('reports %s from another site', (_, files, place) => {
  expect(checkSite(outsideRequest, files)).toEqual([
    `${place} Unexpected request to \`cdn.example\`, expected a file of this site`,
  ])
})
