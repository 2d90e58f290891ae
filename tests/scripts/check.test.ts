import { execFileSync, spawn } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, textsIn } from '../helpers/folder.ts'
import { asthma, claim, condition, type Files, guide, reference, site, term } from '../helpers/library.ts'
import { projectDir, run, usersEnv } from '../helpers/run.ts'

const visit = 'en/guides/visit.mdx'

const clean: Files = {
  'site.yaml': site(),
  'sources/references.yaml': reference('nhs'),
  'sources/claims/a.yaml': claim('asthma-what'),
  'en/glossary.yaml': term('airway'),
  [asthma]: condition('An [airway](term:airway) may narrow [@asthma-what]. See [your visit](guide:visit).'),
  [visit]: guide('See [asthma](condition:asthma) [@asthma-what].'),
}

/** Run the checker on a library of a test. */
const check = (folder: string, ...args: string[]) =>
  run('check.ts', { args: ['--today', '2026-11-22', ...args], env: { CONTENT_DIR: folder } })

const wrong = { [visit]: guide('An [airway](term:airwy), 😀 [tubes](term:throat) [@asthma-what].') }

describe('finds', () => {
  test('errors, with exit code 1, their lines, and a summary with counts and time', async () => {
    const folder = await folderWith({ ...clean, ...wrong })
    const { code, stdout, stderr } = await check(folder)
    expect(code).toBe(1)
    expect(stdout).toContain('  6:4  error  Unexpected term `airwy`')
    expect(stdout).toContain('Did you mean `term:airway`?')
    expect(stdout).toMatch(/\d+ errors, \d+ warnings? in 2 pages \(\d+\.\d\d s\)\n$/)
    expect(stderr).toBe('')
  })

  test.each(['json', 'sarif', 'github'])('the same as %s', async (format) => {
    const folder = await folderWith({ ...clean, ...wrong })
    const { code, stdout } = await check(folder, '--format', format)
    expect(code).toBe(1)
    if (format !== 'github') JSON.parse(stdout)
    expect(stdout.match(/Unexpected term `(airwy|throat)`/g)).toHaveLength(2)
  })
})

describe('--fix', () => {
  test('writes what has one right answer, and tells what is left', async () => {
    const folder = await folderWith({ ...clean, ...wrong })
    const { code, stdout } = await check(folder, '--fix')
    expect((await textsIn(folder))[visit]).toBe(
      guide('An [airway](term:airway), 😀 [tubes](term:throat) [@asthma-what].'),
    )
    expect(code).toBe(1)
    expect(stdout).not.toContain('airwy')
    expect(stdout).toContain('Unexpected term `throat`')
    expect(stdout).toMatch(/\nMended 1 finding in 1 file\n$/)
  })

  test('says on the side what it did, where findings are for a program', async () => {
    const { stdout, stderr } = await check(
      await folderWith({ ...clean, ...wrong }),
      '--fix',
      '--format',
      'json',
    )
    expect(JSON.parse(stdout)).toEqual(expect.any(Array))
    expect(stderr).toBe('Mended 1 finding in 1 file\n')
  })

  test('with --dry-run shows a diff that git applies, and writes nothing', async () => {
    const files = { ...clean, [visit]: `\uFEFF${String(wrong[visit]).replaceAll('\n', '\r\n')}` }
    const folder = await folderWith(files)
    const { code, stdout, stderr } = await check(folder, '--fix', '--dry-run')
    expect(code).toBe(1)
    expect(await textsIn(folder)).toEqual(files)
    expect(stdout).toContain('\n-An [airway](term:airwy), 😀')
    expect(stdout).toContain('\n+An [airway](term:airway), 😀')
    expect(stderr).toBe('Would mend 1 finding in 1 file; nothing is written\n')

    const patch = join(folder, 'a.patch')
    await writeFile(patch, stdout.replaceAll(/^(---|\+\+\+) ([ab])\/.*\/(en\/.*)$/gm, '$1 $2/$3'))
    execFileSync('git', ['apply', '--unsafe-paths', patch], { cwd: folder })
    expect((await textsIn(folder))[visit]).toBe(String(files[visit]).replace('airwy', 'airway'))
  })
})

describe('--baseline', () => {
  test('lets old findings stand, so that only new ones count', async () => {
    const folder = await folderWith({ ...clean, ...wrong })
    const old = join(await folderWith({}), 'old.json')
    const written = await check(folder, '--write-baseline', old)
    expect(written.code).toBe(0)
    expect(written.stdout).toContain(`to \`${old}\`: they may stand\n`)

    const same = await check(folder, '--baseline', old)
    expect(same.code).toBe(0)
    expect(same.stdout).toMatch(
      /^0 errors, 0 warnings in 2 pages .*\nOf `.*`, \d+ old findings may stand, 0 mended\n$/,
    )

    const text = guide('\n\nAn [airway](term:airway), [tubes](term:throat), [it](term:nose) [@asthma-what].')
    await writeFile(join(folder, visit), text)
    const changed = await check(folder, '--baseline', old, '--format', 'json')
    expect(changed.code).toBe(1)
    expect(changed.stdout).toContain('Unexpected term `nose`')
    expect(changed.stdout).not.toContain('Unexpected term `throat`')
    expect(changed.stderr).toMatch(
      /old findings? may stand, \d mended; `--write-baseline .*` beside it takes them out\n$/,
    )
  })

  test('written again beside itself, has no new finding, and none that is mended', async () => {
    const folder = await folderWith({ ...clean, ...wrong })
    const old = join(await folderWith({}), 'old.json')
    await check(folder, '--write-baseline', old)
    await writeFile(join(folder, visit), guide('A [nose](term:nose), [tubes](term:throat) [@asthma-what].'))
    expect((await check(folder, '--baseline', old, '--write-baseline', old)).code).toBe(1)
    const again = await check(folder, '--baseline', old)
    expect(again.code).toBe(1)
    expect(again.stdout).toContain('`nose`')
    expect(again.stdout).toMatch(/may stand, 0 mended\n$/)
  })
})

describe('--calendar', () => {
  const due = {
    [visit]: guide('', 'review: { status: reviewed, by: A nurse, on: 2025-11-01, due: 2026-11-20 }'),
  }

  test('lists reviews by day', async () => {
    const folder = await folderWith({ ...clean, ...due })
    const { code, stdout } = await check(folder, '--calendar')
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^2026-11-20 {2}2 days overdue {2}\S+\/en\/guides\/visit\.mdx {2}Your visit \(A nurse\)\n/,
    )
    expect(stdout).toMatch(/\n1 overdue, 0 due within 60 days; 1 of 2 pages not reviewed yet\n$/)
  })

  test('lists them as JSON', async () => {
    const { code, stdout } = await check(
      await folderWith({ ...clean, ...due }),
      '--calendar',
      '--format',
      'json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{ due: '2026-11-20', days: -2, file: visit }])
  })
})

describe('tells in one line, with exit code 2, that it cannot run', () => {
  test.each<[string, string[], string]>([
    [
      'an unknown option',
      ['--formt', 'json'],
      'Unexpected option `--formt`, expected one that `--help` shows. Did you mean `--format`?',
    ],
    ['an option that is like none', ['--x'], 'Unexpected option `--x`, expected one that `--help` shows'],
    [
      'a word that is no option',
      ['content'],
      'Unexpected `content`, expected options only; `--help` shows them',
    ],
    ['a missing value at the end', ['--format'], 'Missing value of `--format`; `--help` shows what it takes'],
    [
      'a missing value before an option',
      ['--baseline', '--fix'],
      'Missing value of `--baseline`; `--help` shows what it takes',
    ],
    ['a value of what has none', ['--fix=yes'], 'Unexpected value of `--fix`, expected none'],
    [
      'an unknown format',
      ['--format', 'xml'],
      'Unexpected --format `xml`, expected one of text, json, github, sarif',
    ],
    [
      'a day that is not',
      ['--today', '2026-02-30'],
      'Unexpected --today `2026-02-30`, expected a date such as 2026-09-01',
    ],
    ['a diff of nothing', ['--dry-run'], 'Unexpected `--dry-run`, expected `--fix` beside it'],
    [
      'a calendar that is to fix',
      ['--calendar', '--fix'],
      'Unexpected `--calendar`, expected no option to fix or compare beside it',
    ],
    [
      'a calendar as annotations',
      ['--calendar', '--format', 'github'],
      'Unexpected --format `github`, expected text or json',
    ],
    [
      'no baseline',
      ['--baseline', '/nowhere/old.json'],
      'There is no baseline `/nowhere/old.json`, `--write-baseline /nowhere/old.json` writes one',
    ],
    [
      'a baseline that is not JSON',
      ['--baseline', 'README.md'],
      'Unexpected text in `README.md`, expected JSON as `--write-baseline` writes it',
    ],
    [
      'a baseline that is other JSON',
      ['--baseline', 'package.json'],
      'Unexpected text in `package.json`, expected JSON as `--write-baseline` writes it',
    ],
  ])('%s', async (_, args, line) => {
    const { code, stdout, stderr } = await run('check.ts', {
      args,
      env: { CONTENT_DIR: await folderWith(clean) },
    })
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
  })

  test('a folder that is not there', async () => {
    const { code, output } = await check('/nowhere')
    expect({ code, output }).toEqual({ code: 2, output: 'There is no folder `/nowhere`\n' })
  })
})

test('--help shows every option on one screen', async () => {
  const { code, stdout } = await run('check.ts', { args: ['--help'] })
  const lines = stdout.split('\n')
  expect(code).toBe(0)
  expect(lines.length).toBeLessThanOrEqual(24)
  expect(lines.filter((line) => line.length > 120)).toEqual([])
  for (const name of [
    'format',
    'today',
    'fix',
    'dry-run',
    'baseline',
    'write-baseline',
    'watch',
    'calendar',
    'help',
  ]) {
    expect(stdout).toContain(`\n  --${name}`)
  }
})

test('--watch checks again at each save, also of an editor that puts another file in its place', async () => {
  const folder = await folderWith({ ...clean, ...wrong })
  const script = join(projectDir, 'scripts/check.ts')
  const checker = spawn(process.execPath, [script, '--watch'], { env: { ...usersEnv, CONTENT_DIR: folder } })
  let said = ''
  checker.stdout.on('data', (data) => {
    said += data
  })
  // A line apart from the next check.
  const faulty = /(^|\n)[1-9]\d* errors?, .*\n\n$/
  const save = async (text: string) => {
    await writeFile(`${folder}.saved`, text)
    await rename(`${folder}.saved`, join(folder, visit))
  }
  try {
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(faulty)
    await save(clean[visit] as string)
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/(^|\n)0 errors, .*\n\n$/)
    await save(wrong[visit])
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(faulty)
  } finally {
    checker.kill()
  }
})

test('the shipped library and the one of the tests are as they should be: nothing to find or to mend', async () => {
  for (const folder of ['content', 'tests/fixtures/breathing']) {
    const { code, stdout, stderr } = await check(join(projectDir, folder), '--fix', '--dry-run')
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Would mend 0 findings in 0 files; nothing is written\n',
    })
  }
})
