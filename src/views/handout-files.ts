import type { Library } from '../library/library.ts'

export type Paper = Library['site']['paper']

/** A PDF that is made of a page. */
export interface HandoutFile {
  /** Below the folder of the site. */
  file: string
  paper: Paper
  large: boolean
}

/** Where the PDFs of a page lie: the library's own paper first, each in standard and in large print. */
export function handoutFiles(language: string, id: string, first: Paper): HandoutFile[] {
  const papers: Paper[] = first === 'a4' ? ['a4', 'letter'] : ['letter', 'a4']
  return papers.flatMap((paper) =>
    [false, true].map((large) => ({
      file: `handouts/${language}/${id}-${paper}${large ? '-large' : ''}.pdf`,
      paper,
      large,
    })),
  )
}
