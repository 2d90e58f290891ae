import { relative } from 'node:path'
import { contentRules } from '../../src/checks/content/index.ts'
import type { KeptReports } from '../../src/checks/kept-reports.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import type { Library } from '../../src/library/library.ts'
import { Readings } from '../../src/library/readings.ts'
import type { Progress } from './progress.ts'
import { readLibrary } from './read-library.ts'
import type { ReportContext } from './report/index.ts'

export interface ContentCheck {
  library: Library
  findings: Finding[]
  context: ReportContext
}

interface CheckOptions {
  progress?: Progress | undefined
  /** Whether findings have what mends them. */
  withEdits?: boolean | undefined
  /** What rules said in an earlier check of the same content. */
  kept?: KeptReports | undefined
}

/** Read a content folder and run every content rule over it. */
export async function checkContent(
  contentDir: string,
  today: string,
  options: CheckOptions = {},
): Promise<ContentCheck> {
  const library = await readLibrary(contentDir, readingsWith(options.progress))
  return checkLibrary(library, contentDir, today, options)
}

/** Run every content rule over what was read from a content folder. */
export function checkLibrary(
  library: Library,
  contentDir: string,
  today: string,
  { progress, withEdits, kept }: CheckOptions = {},
): ContentCheck {
  const onRule = (done: number) => progress?.step(done, 'rules', contentRules.length)
  try {
    const rules = kept?.rules(contentRules, library, today) ?? contentRules
    const findings = runRules(rules, library, 'content', { today }, { onRule, withEdits })
    const context = { folder: folderOf(contentDir), rules: contentRules, textOf: library.textOf }
    return { library, findings, context }
  } finally {
    progress?.stop()
  }
}

/** Readings that tell how many files are read. */
export function readingsWith(progress: Progress | undefined): Readings {
  let done = 0
  return new Readings(() => progress?.step(++done, 'files'))
}

/** A folder as the reader knows it. */
export const folderOf = (contentDir: string) => relative(process.cwd(), contentDir) || '.'

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error')
