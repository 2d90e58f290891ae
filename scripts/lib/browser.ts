import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { UsageError } from './usage-error.ts'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Start the Chromium that the project brings; else the one of `CHROME_PATH`, else one of the system.
 * Throws a UsageError where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--font-render-hinting=none'],
  })
}

/** The browser's program, and what its environment needs. The first call unpacks it. */
export async function findBrowser(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (runs(chosen, {})) return { executablePath: chosen, env: {} }
    throw new UsageError(`Unexpected CHROME_PATH \`${chosen}\`, expected a Chromium that starts`)
  }
  const own = process.platform === 'linux' ? await unpack().catch(() => undefined) : undefined
  const system = systemBrowsers.find((path) => existsSync(path))
  if (own) return own
  if (system) return { executablePath: system, env: {} }
  throw new UsageError('There is no Chromium on this machine, expected one at CHROME_PATH')
}

async function unpack() {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const fonts = { FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(tmpdir(), 'fonts') }
  if (runs(executablePath, fonts)) return { executablePath, env: fonts }
  // A bare machine lacks libraries such as libnss3: the package has its own.
  const libraries = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br')
  const env = { ...fonts, LD_LIBRARY_PATH: join(await inflate(libraries), 'lib') }
  return runs(executablePath, env) ? { executablePath, env } : undefined
}

const runs = (path: string, env: NodeJS.ProcessEnv) =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0
