import { expect, test } from 'vitest'
import { outsideRequest } from '../../../src/checks/site/outside-request.ts'
import { checkSite, html } from '../../helpers/site.ts'

test.each([
  ['a link to another site', html('<a href="https://example.com/">a</a>')],
  ['a script of this site', html('<script src="/library/x.js"></script>')],
  ['the address of this page', html('', '<link rel="canonical" href="https://other.example/">')],
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
  ['a frame', html('<iframe title="x" src="https://cdn.example/"></iframe>')],
])('reports %s from another site', (_, page) => {
  const findings = checkSite(outsideRequest, { 'index.html': page })
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('Unexpected request to `cdn.example`, expected a file of this site')
})

test('reports a font that a stylesheet takes from another site', () => {
  const findings = checkSite(outsideRequest, { 'x.css': 'a { src: url(https://cdn.example/x.woff2) }' })
  expect(findings).toEqual([
    'x.css 1:1 Unexpected request `url(https://cdn.example/x.woff2`, expected a file of this site',
  ])
})
