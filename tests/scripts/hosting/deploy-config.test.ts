import { expect, test } from 'vitest'
import { folderWith } from '../../helpers/folder.ts'
import { condition, site } from '../../helpers/library.ts'
import { run } from '../../helpers/run.ts'

const config = (args: string[], env: Record<string, string> = {}) => run('deploy-config.ts', { args, env })

test.each<[string, string[], Record<string, string>, string]>([
  [
    'an unknown host',
    ['ngnix'],
    {},
    'Unexpected host `ngnix`, expected nginx, caddy, cloudfront. Did you mean `nginx`?',
  ],
  ['no host', [], {}, 'Unexpected host ``, expected nginx, caddy, cloudfront'],
  ['a name of JavaScript itself', ['constructor'], {}, 'Unexpected host `constructor`'],
  ['an unknown option', ['nginx', '--brotly'], {}, 'Did you mean `--brotli`?'],
  ['a base path without slashes', ['caddy'], { BASE_PATH: 'library' }, 'Unexpected BASE_PATH `library`'],
  [
    'a base path with a space',
    ['caddy'],
    { BASE_PATH: '/my library/' },
    'Unexpected BASE_PATH `/my library/`',
  ],
  ['a base path that leaves it', ['caddy'], { BASE_PATH: '/a/../' }, 'Unexpected BASE_PATH `/a/../`'],
  [
    'a site address that is none',
    ['nginx'],
    { SITE_URL: 'example.org' },
    'Unexpected SITE_URL `example.org`',
  ],
  [
    'a site address with a path',
    ['nginx'],
    { SITE_URL: 'https://example.org/library' },
    'Unexpected SITE_URL',
  ],
  [
    'a folder that would break out of its line',
    ['nginx', '--folder', '/a;b'],
    {},
    'Unexpected folder `/a;b`',
  ],
])('%s is told in one line, with exit code 2', async (_, args, env, message) => {
  const { code, output } = await config(args, env)
  expect([code, output.trim().split('\n')]).toEqual([2, [expect.stringContaining(message)]])
})

test('two redirects from one address are told in one line, with exit code 2', async () => {
  const page = condition('', 'formerly: [old]')
  const folder = await folderWith({
    'site.yaml': site(),
    'en/conditions/a.mdx': page,
    'en/conditions/b.mdx': page,
  })
  const { code, output } = await config(['nginx'], { CONTENT_DIR: folder })
  expect([code, output.trim().split('\n')]).toEqual([
    2,
    [expect.stringContaining('expected one redirect from an address')],
  ])
})

test.each(['nginx', 'caddy', 'cloudfront'])(
  '%s gets the policy, and nothing that weakens it',
  async (host) => {
    const { code, output } = await config([host], { SITE_URL: 'https://example.org', BASE_PATH: '/library/' })
    expect(code).toBe(0)
    expect(output).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
    expect(output).not.toMatch(/unsafe-inline|'unsafe-eval'|sha256-|nonce-/)
  },
)
