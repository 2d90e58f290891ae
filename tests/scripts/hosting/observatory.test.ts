import { expect, test } from 'vitest'
import { cloudfrontTemplate } from '../../../scripts/lib/hosting/cloudfront-template.ts'
import { headersFile } from '../../../scripts/lib/hosting/host-files.ts'
import { gradeOf } from '../../helpers/observatory.ts'

const good = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; form-action 'self'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
}

// By the score table of MDN's HTTP Observatory.
test.each<[string, Record<string, string>, string]>([
  ['all that is asked for', good, 'A+'],
  ['nothing at all', {}, 'D'],
  ['the policy alone', { 'Content-Security-Policy': good['Content-Security-Policy'] }, 'B'],
  ['inline scripts', { ...good, 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" }, 'C+'],
  [
    'evaluated scripts',
    { ...good, 'Content-Security-Policy': `${good['Content-Security-Policy']} ; script-src 'unsafe-eval'` },
    'A',
  ],
  ['a short promise of HTTPS', { ...good, 'Strict-Transport-Security': 'max-age=86400' }, 'A+'],
  ['no promise of HTTPS', { ...good, 'Strict-Transport-Security': '' }, 'B+'],
  ['an open referrer', { ...good, 'Referrer-Policy': 'unsafe-url' }, 'A+'],
  [
    'open sharing with credentials',
    { ...good, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' },
    'C',
  ],
  ['a cookie over HTTP', { ...good, 'Set-Cookie': 'a=b' }, 'B+'],
])('%s', (_, headers, grade) => expect(gradeOf(headers)).toBe(grade))

test('_headers gets an A+', () => {
  const [, everywhere = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(headersFile([], '/')) ?? []
  const headers = [...everywhere.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value])
  expect(gradeOf(Object.fromEntries(headers))).toBe('A+')
})

test("CloudFront's policies get an A+", () => {
  const host = { siteUrl: 'https://example.org', basePath: '/', folder: '/', redirects: [], brotli: false }
  const { Resources } = JSON.parse(cloudfrontTemplate(host))
  for (const name of ['HashedFiles', 'OtherFiles']) {
    const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } =
      Resources[name].Properties.ResponseHeadersPolicyConfig
    const headers = {
      'Content-Security-Policy': own.ContentSecurityPolicy.ContentSecurityPolicy,
      'X-Frame-Options': own.FrameOptions.FrameOption,
      'Referrer-Policy': own.ReferrerPolicy.ReferrerPolicy,
      'Strict-Transport-Security': `max-age=${own.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      'X-Content-Type-Options': own.ContentTypeOptions ? 'nosniff' : '',
      ...Object.fromEntries(custom.Items.map(({ Header, Value }: Record<string, string>) => [Header, Value])),
    }
    expect(gradeOf(headers)).toBe('A+')
    expect(headers).toHaveProperty('Permissions-Policy')
  }
})
