import { relative } from 'node:path'
import { contentRules } from '../../src/checks/content/index.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import type { Library } from '../../src/library/library.ts'
import { readLibrary } from './read-library.ts'
import type { ReportContext } from './report/index.ts'

export interface ContentCheck {
  library: Library
  findings: Finding[]
  context: ReportContext
}

/** Read a content folder and run every content rule over it. */
export async function checkContent(contentDir: string, today: string): Promise<ContentCheck> {
  const library = await readLibrary(contentDir)
  const findings = runRules(contentRules, library, 'content', { today })
  const folder = relative(process.cwd(), contentDir) || '.'
  return { library, findings, context: { folder, rules: contentRules, textOf: library.textOf } }
}

export const hasErrors = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'error')
