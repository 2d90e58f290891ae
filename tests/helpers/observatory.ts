/** A name of a header, in any case, and its value. */
type Headers = Readonly<Record<string, string>>

const broad = /^(ftp:|https?:|\*|https?:\/\/\*(\.\*)?)$/
const unsafe = /^('unsafe-inline'|data:)$/

/** The sources of each directive of a policy. */
const directivesOf = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const),
  )

function ofPolicy(policy: string | undefined): number {
  if (!policy) return -25
  const directives = directivesOf(policy)
  const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*']
  const script = sourcesOf('script-src')
  const style = sourcesOf('style-src')
  const isHttp = (source: string) => /^(http|ftp):/.test(source)
  if (script.some((source) => broad.test(source) || unsafe.test(source))) return -20
  if (sourcesOf('object-src').some((source) => broad.test(source))) return -20
  const passive = ['img-src', 'media-src']
  const active = [...directives].flatMap(([name, sources]) => (passive.includes(name) ? [] : sources))
  if (active.some(isHttp)) return -20
  if ([...script, ...style].includes("'unsafe-eval'")) return -10
  if (passive.flatMap(sourcesOf).some(isHttp)) return -10
  if (style.some((source) => broad.test(source) || unsafe.test(source))) return 0
  return directives.get('default-src')?.join() === "'none'" ? 10 : 5
}

function ofFraming(policy: string | undefined, options: string | undefined): number {
  if (policy && directivesOf(policy).has('frame-ancestors')) return 5
  return /^(deny|sameorigin|allow-from .*)$/i.test(options ?? '') ? 0 : -20
}

function ofTransport(value: string | undefined): number {
  const age = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(age)) return -20
  return age >= 15_768_000 ? 0 : -10
}

function ofReferrer(value: string | undefined): number {
  if (value === undefined) return 0
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5
}

function ofResources(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0
  return /^same-(origin|site)$/.test(value) ? 10 : -5
}

function ofSharing(headers: Headers): number {
  const isOpen = headers['access-control-allow-origin'] === '*'
  return isOpen && headers['access-control-allow-credentials'] === 'true' ? -50 : 0
}

const ofCookies = (cookie: string | undefined) => {
  if (!cookie) return 0
  if (!/;\s*secure/i.test(cookie)) return -20
  return /;\s*samesite=(strict|lax)/i.test(cookie) ? 5 : 0
}

const grades = [
  'F',
  'F',
  'F',
  'F',
  'F',
  'D-',
  'D',
  'D',
  'D+',
  'C-',
  'C',
  'C',
  'C+',
  'B-',
  'B',
  'B',
  'B+',
  'A-',
]

/**
 * The grade that Mozilla's HTTP Observatory gives to the headers of a page by its published rules: from 100, each test
 * takes points away or adds some, and what is added counts from 90 on. Of a site over HTTPS, with scripts of its own only.
 */
export function gradeOf(given: Headers): string {
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const policy = headers['content-security-policy']
  const points = [
    ofPolicy(policy),
    ofFraming(policy, headers['x-frame-options']),
    ofTransport(headers['strict-transport-security']),
    headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    ofReferrer(headers['referrer-policy']),
    ofResources(headers['cross-origin-resource-policy']),
    ofSharing(headers),
    ofCookies(headers['set-cookie']),
  ]
  const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 0)
  const without = 100 + sum(points.filter((each) => each < 0))
  const score = Math.max(0, without >= 90 ? 100 + sum(points) : without)
  if (score >= 100) return 'A+'
  return score >= 90 ? 'A' : (grades[Math.floor(score / 5)] ?? 'F')
}
