import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findBrowser } from '../../scripts/lib/browser.ts'
import { run } from '../helpers/run.ts'
import { faultyFiles } from './faults.ts'
import { faulty, fixture, shipped } from './sites.ts'

/** Builds the sites that the tests in this folder look at, and unpacks the browser, once. */
export default async function setup(): Promise<void> {
  await findBrowser()
  for (const { env } of [shipped, fixture]) await build('build.ts', env)
  await buildFaulty()
}

async function build(script: string, env: Record<string, string>): Promise<void> {
  const { code, output } = await run(script, { env })
  if (code !== 0) throw new Error(output)
}

/** One build at a time: Astro keeps notes of each in one folder. So this one is made here too. */
async function buildFaulty(): Promise<void> {
  const { findings, env } = faulty
  await rm(env.CONTENT_DIR, { recursive: true, force: true })
  for (const [file, text] of Object.entries(faultyFiles)) {
    const path = join(env.CONTENT_DIR, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await build('../tests/site/build-unchecked.ts', { ...env, FINDINGS: findings })
}
