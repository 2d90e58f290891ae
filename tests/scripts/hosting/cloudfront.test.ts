import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { cloudfrontTemplate } from '../../../scripts/lib/hosting/cloudfront-template.ts'

interface Answer {
  uri?: string
  statusCode?: number
  headers: Record<string, { value: string }>
}

/** Ask the function of the template, as CloudFront does on each request. */
function ask(uri: string, basePath = '/library/'): Answer {
  const redirects = [{ from: `${basePath}conditions/old/`, to: `${basePath}conditions/new/` }]
  const host = { siteUrl: 'https://example.org', basePath, folder: '/', redirects, brotli: false }
  const { Resources } = JSON.parse(cloudfrontTemplate(host))
  const code = Resources.Addresses.Properties.FunctionCode
  return runInNewContext(`${code}; handler(event)`, { event: { request: { uri, headers: {} } } })
}

test.each([
  ['/library/', '/library/index.html'],
  ['/library/conditions/asthma/', '/library/conditions/asthma/index.html'],
  ['/library/_astro/a.B1.js', '/library/_astro/a.B1.js'],
  ['/library/SHA256SUMS', '/library/SHA256SUMS'],
  ['//evil.example', '//evil.example'],
  ['/\\evil.example/x', '/\\evil.example/x'],
  ['/library//evil', '/library//evil'],
])('%s is the object %s', (uri, object) => expect(ask(uri).uri).toBe(object))

test.each([
  ['/library', '/library/'],
  ['/library/conditions/asthma', '/library/conditions/asthma/'],
  ['/library/conditions/old/', '/library/conditions/new/'],
])('%s leads to %s, with the headers of the site', (uri, location) => {
  const { statusCode, headers } = ask(uri)
  expect([statusCode, headers.location?.value]).toEqual([301, location])
  expect(headers['content-security-policy']?.value).toContain("default-src 'none'")
  expect(headers['strict-transport-security']).toBeDefined()
})

test('names of JavaScript itself are no redirects', () => {
  expect(ask('/constructor').headers.location?.value).toBe('/constructor/')
})
