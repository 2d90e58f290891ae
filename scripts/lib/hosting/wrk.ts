import type { Redirect } from './redirects.ts'

/** A script for wrk: each connection asks for one page after the other, packed as a browser takes it. */
export function wrkScript(
  basePath: string,
  files: readonly string[],
  redirects: readonly Redirect[],
): string {
  const moved = new Set(redirects.map(({ from }) => from))
  const addresses = files
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => basePath + file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((address) => !moved.has(address))
  return `local paths = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local at = 0
wrk.headers["Accept-Encoding"] = "br, gzip"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`
}

/** What wrk measured, in one line, and how many requests failed. Throws for what is no report. */
export function wrkReport(said: string): { failed: number; text: string } {
  const [, requests, time] = /(\d+) requests in ([\d.]+\w+)/.exec(said) ?? []
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? []
  if (!requests || !rate) throw new Error(`Unexpected report of wrk: ${said.trim().split('\n').at(-1)}`)
  const socket = /Socket errors: (.*)/.exec(said)?.[1] ?? ''
  const errors = [...socket.matchAll(/\d+/g)].map(Number)
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0)
  const failed = errors.reduce((sum, each) => sum + each, refused)
  const latency = (percent: number) => RegExp(`${percent}%\\s+(\\S+)`).exec(said)?.[1] ?? '?'
  return {
    failed,
    text: `${requests} requests in ${time} over 64 connections: ${Math.round(Number(rate))} a second, p50 ${latency(50)}, p99 ${latency(99)}, ${failed} failed`,
  }
}
