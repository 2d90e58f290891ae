/**
 * The systems of codes that a page may carry under `codes`, with the number each has in messages between record systems.
 * Where codes are nested, one that begins with another is part of it.
 */
export const codeSystems = {
  icd10cm: { name: 'ICD-10-CM', oid: '2.16.840.1.113883.6.90', isNested: true },
  mesh: { name: 'MeSH', oid: '2.16.840.1.113883.6.177', isNested: false },
} as const

export type CodeSystem = keyof typeof codeSystems

export const codeSystemNames = Object.keys(codeSystems) as CodeSystem[]
