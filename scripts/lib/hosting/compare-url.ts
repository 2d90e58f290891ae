import { eachOf } from '../each-of.ts'
import { sha256 } from '../handouts/page-digest.ts'
import { UsageError } from '../usage-error.ts'
import type { Differences } from './compare-folder.ts'
import type { Redirect } from './redirects.ts'
import { caching, headersOf, headersOfMissing, hostFiles, missingPage } from './rules.ts'
import type { Sums } from './sums.ts'

const atOnce = 8
/** A name that no file has. */
const nowhere = 'no-such-page-0f9a/'

/** Ask a published site for every file that it should have: same bytes, right headers, redirects, and a 404. */
export async function compareUrl(
  home: string,
  stated: Sums,
  redirects: readonly Redirect[],
): Promise<Differences> {
  const differences: [string, Differences][] = []
  const moved = new Map(redirects.map(({ from, to }) => [new URL(from, home).href, new URL(to, home).href]))
  const files = [...stated].filter(([file]) => !hostFiles.includes(file))
  await eachOf(files, atOnce, async ([file, digest]) => {
    const url = addressOf(home, file)
    const response = await ask(url)
    const target = moved.get(url)
    const expected = target && response.status >= 300 ? undefined : headersOf(file)
    const problems = [
      ...(expected ? await bodyProblems(response, digest) : movedProblems(response, url, target)),
      ...(response.status === 404 ? [] : headerProblems(response, expected ?? headersOf(missingPage))),
    ]
    differences.push([file, problems.map((problem) => `${problem}  ${file}`)])
  })
  const response = await ask(home + nowhere)
  const status = response.status === 404 ? [] : [`status ${response.status}, expected 404`]
  const answer = [
    ...status,
    ...headerProblems(response, headersOfMissing),
    ...(await bodyProblems(response, stated.get(missingPage), 404)),
  ]
  return [
    ...differences.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => each),
    ...answer.map((problem) => `${problem}  ${nowhere} (a page that is not there)`),
  ]
}

const addressOf = (home: string, file: string) =>
  home +
  file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')

async function ask(url: string): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new UsageError(`${url} does not answer: ${reason}`)
  }
}

async function bodyProblems(response: Response, digest = '', status = 200): Promise<Differences> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (response.status === 404 && status !== 404) return ['missing']
  if (response.status !== status)
    return status === 404 ? [] : [`status ${response.status}, expected ${status}`]
  return sha256(bytes) === digest ? [] : ['changed']
}

function movedProblems({ status, headers }: Response, url: string, target = ''): Differences {
  const location = new URL(headers.get('location') ?? '', url).href
  if (status === 404) return ['missing']
  return location === target ? [] : [`leads to ${location}, expected ${target}`]
}

/** Host alike: another way to say that a file is asked for again each time. */
const alike: Record<string, RegExp> = {
  [caching.other]: /^(no-cache|(public, ?)?max-age=0, ?must-revalidate)$/,
}

function headerProblems({ headers }: Response, expected: Readonly<Record<string, string>>): Differences {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = headers.get(name)
    if (found === null) return [`no header ${name}`]
    const isRight =
      name === 'Content-Type' ? isSameType(found, value) : found === value || alike[value]?.test(found)
    return isRight ? [] : [`header ${name} is \`${found}\`, expected \`${value}\``]
  })
}

/** Hosts name XML and bytes in more ways than one. */
const isSameType = (found: string, expected: string) => {
  const [a = '', b = ''] = [found, expected].map((type) => type.split(';')[0]?.trim().toLowerCase())
  return a === b || (a.endsWith('/xml') && b.endsWith('/xml')) || b === 'application/octet-stream'
}
