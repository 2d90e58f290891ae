import type { Library } from '../library/library.ts'

export type Paper = Library['site']['paper']

/** Standard or large print of a whole page, or the table of a comparison by itself on both sides of one sheet. */
export type Print = 'standard' | 'large' | 'sheet'

/** A PDF that is made of a page. */
export interface HandoutFile {
  /** Below the folder of the site. */
  file: string
  paper: Paper
  print: Print
}

/** Where the PDFs of a page lie: the library's own paper first, each in every print. */
export function handoutFiles(language: string, id: string, first: Paper, hasTable = false): HandoutFile[] {
  const papers: Paper[] = first === 'a4' ? ['a4', 'letter'] : ['letter', 'a4']
  const prints: Print[] = hasTable ? ['sheet', 'standard', 'large'] : ['standard', 'large']
  return papers.flatMap((paper) =>
    prints.map((print) => ({
      file: `handouts/${language}/${id}-${paper}${print === 'standard' ? '' : `-${print}`}.pdf`,
      paper,
      print,
    })),
  )
}
