import { expect, test } from 'vitest'
import { wrkReport, wrkScript } from '../../../scripts/lib/hosting/wrk.ts'

const report = (errors = '') => `Running 5s test @ http://127.0.0.1:1/
  Latency Distribution
     50%   20.73ms
     75%   40.00ms
     90%   90.00ms
     99%  257.60ms
  13990 requests in 5.10s, 40.00MB read
${errors}Requests/sec:   2743.14
Transfer/sec:      8.00MB
`

test('a report is one line with the figures', () =>
  expect(wrkReport(report())).toEqual({
    failed: 0,
    text: '13990 requests in 5.10s over 64 connections: 2743 a second, p50 20.73ms, p99 257.60ms, 0 failed',
  }))

test('every kind of error counts', () => {
  const errors = '  Socket errors: connect 1, read 2, write 3, timeout 4\n  Non-2xx or 3xx responses: 5\n'
  expect(wrkReport(report(errors)).failed).toBe(15)
})

test('what is no report is told', () =>
  expect(() => wrkReport('unable to connect\n')).toThrow('Unexpected report of wrk: unable to connect'))

test('it asks for pages only, and not for those that lead on', () => {
  const files = ['404.html', 'a/index.html', 'index.html', 'old/index.html', 'topics.json']
  const script = wrkScript('/library/', files, [{ from: '/library/old/', to: '/library/a/' }])
  expect(script).toContain('{ "/library/a/", "/library/" }')
})
