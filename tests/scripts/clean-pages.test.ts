import { expect, test } from 'vitest'
import { CleanPages } from '../../scripts/lib/clean-pages.ts'
import { readBuiltSite } from '../../src/checks/built-site.ts'
import type { Rule } from '../../src/checks/rule.ts'
import { runSiteRules } from '../../src/checks/run-site-rules.ts'
import { inlineStyle } from '../../src/checks/site/inline-style.ts'
import { titleDuplicate } from '../../src/checks/site/title-duplicate.ts'
import { folderWith } from '../helpers/folder.ts'
import { html } from '../helpers/site.ts'

/** Checks of a site in turn: what two rules find, and the pages that the one which looks at a page alone has seen. */
async function checks() {
  const folder = await folderWith({})
  return async (files: Record<string, string>, code = 'code') => {
    const bytes = Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)] as const)
    const site = readBuiltSite(new Map(bytes), {
      siteUrl: 'https://example.org',
      basePath: '/',
      languages: ['en'],
      pageKilobytes: 20,
      weigh: ({ length }) => length,
    })
    const seen: string[] = []
    const alone: Rule<typeof site> = {
      ...inlineStyle,
      check(given, context) {
        seen.push(...given.pages.map(({ file }) => file))
        return inlineStyle.check(given, context)
      },
    }
    const clean = await CleanPages.read(folder, code)
    const rules = [alone, titleDuplicate]
    const findings = runSiteRules(rules, site, clean.othersOf(site))
    await clean.save(site, rules, findings)
    return { seen, found: findings.map(({ file, rule }) => `${file} ${rule}`) }
  }
}

const clean = { 'a.html': html('<p>One</p>') }
const faulty = { 'b.html': html('<p style="color: red">Two</p>').replace('A page', 'B') }

test('a clean page is seen once, a faulty one until it is mended', async () => {
  const check = await checks()
  const found = ['b.html inline-style']
  expect(await check({ ...clean, ...faulty })).toEqual({ seen: ['a.html', 'b.html'], found })
  expect(await check({ ...clean, ...faulty })).toEqual({ seen: ['b.html'], found })
  expect((await check(clean)).seen).toEqual([])
})

test('a page that has changed is seen again', async () => {
  const check = await checks()
  await check(clean)
  expect((await check({ 'a.html': html('<p style="">One</p>') })).found).toEqual(['a.html inline-style'])
})

test('other code sees every page again', async () => {
  const check = await checks()
  await check(clean)
  expect((await check(clean, 'other code')).seen).toEqual(['a.html'])
})

test('a rule that needs all pages has them, clean ones too', async () => {
  const check = await checks()
  await check(clean)
  const second = { 'c.html': html('<p>Three</p>') }
  const found = ['c.html title-duplicate']
  expect(await check({ ...clean, ...second })).toEqual({ seen: ['c.html'], found })
  // What is wrong with it is nothing that it has alone.
  expect(await check({ ...clean, ...second })).toEqual({ seen: [], found })
})
