import { findBrowser } from '../../scripts/lib/browser.ts'
import { run } from '../helpers/run.ts'
import { fixture, shipped } from './sites.ts'

/** Builds the sites that the tests in this folder look at, and unpacks the browser, once. */
export default async function setup(): Promise<void> {
  await findBrowser()
  for (const { env } of [shipped, fixture]) {
    const { code, output } = await run('build.ts', { env })
    if (code !== 0) throw new Error(output)
  }
}
