/** The kinds of page: where its files lie below a language's folder, and the section of its address. */
export const kinds = {
  condition: { folder: 'conditions', section: 'conditions' },
  treatment: { folder: 'treatments', section: 'treatments' },
  symptom: { folder: 'symptoms', section: 'symptoms' },
  guide: { folder: 'guides', section: 'guides' },
  comparison: { folder: 'comparisons', section: 'compare' },
} as const

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds) as Kind[]

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name)

/** Address of a page below the base path; the first language of a library has no prefix. */
export function pageAddress(prefix: string, kind: Kind, id: string): string {
  return `${prefix}/${kinds[kind].section}/${id}/`
}

/** Ids of the parts that layouts add around a page's text; no heading of the text takes one of them. */
export const partIds = [
  'main',
  'warning-signs',
  'main-points',
  'questions',
  'words',
  'sources',
  'related',
  'find',
] as const
