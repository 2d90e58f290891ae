import { expect, test } from 'vitest'
import { landmarkMissing } from '../../../src/checks/site/landmark-missing.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(landmarkMissing, { 'index.html': html(body) })

test.each([
  [
    'a header, a main part and a footer',
    '<header>A</header><nav>B</nav><main><header>C</header></main><footer>D</footer><script src="x.js"></script>',
  ],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'a page without a main part',
    '<header>A</header><footer>D</footer>',
    'index.html 1:1 Missing `<main>`, expected one',
  ],
  [
    'two main parts',
    '<header>A</header><main>B</main><main>C</main><footer>D</footer>',
    'index.html 2:39 Unexpected second `<main>`, expected one',
  ],
  [
    'a header that is not of the page',
    '<main><header>A</header>B</main><footer>D</footer>',
    'index.html 1:1 Missing `<header>`, expected one',
  ],
  [
    'words outside of all',
    '<header>A</header><div>B</div><main>C</main><footer>D</footer>',
    'index.html 2:25 Unexpected `<div>` outside of landmarks, expected it in one',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
