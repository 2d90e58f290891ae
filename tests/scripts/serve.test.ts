import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/lib/serve.ts'

let outDir = ''
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'careleaf-'))
  await mkdir(join(outDir, 'dist/a'), { recursive: true })
  await writeFile(join(outDir, 'secret.txt'), 'secret')
  await writeFile(join(outDir, 'dist/a/index.html'), 'page')
  await writeFile(join(outDir, 'dist/404.html'), 'not found')
  server = await serve({ outDir: join(outDir, 'dist'), basePath: '/library/' }, 0)
})
afterAll(async () => {
  await server.close()
  await rm(outDir, { recursive: true, force: true })
})

const answer = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' })
  return [response.status, response.headers.get('location') ?? (await response.text())]
}

test.each([
  ['a page', '/library/a/', [200, 'page']],
  ['a page without its last slash', '/library/a', [301, '/library/a/']],
  ['a page that is not there', '/library/b/', [404, 'not found']],
  ['an address outside the base path', '/a/', [404, 'not found']],
  ['a file above the site', '/library/..%2fsecret.txt', [404, 'not found']],
  ['an address that cannot be read', '/library/%zz', [404, 'not found']],
])('answers %s', async (_, path, expected) => expect(await answer(path)).toEqual(expected))

test('sends the policy with every answer', async () => {
  for (const path of ['/library/a/', '/library/b/', '/library/a']) {
    const { headers } = await fetch(new URL(path, server.url), { redirect: 'manual' })
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
  }
})

test('a port that is taken is told', async () => {
  const port = Number(new URL(server.url).port)
  await expect(serve({ outDir, basePath: '/' }, port)).rejects.toThrow(`Port ${port} is taken`)
})
