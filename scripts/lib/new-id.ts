import GithubSlugger from 'github-slugger'
import { UsageError } from './usage-error.ts'

/** Ids are part of addresses, and of names of files. */
const longest = 60

/** An id for a name that no other entry has. Throws a UsageError for a name that makes none, or one that is taken. */
export function newId(name: string, taken: { has(id: string): boolean }): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  const slug = new GithubSlugger().slug(plain).replace(/[^a-z0-9]+/g, '-')
  const id = upTo(longest, slug.replace(/^-+|-+$/g, ''))
  if (!id) throw new UsageError(`Unexpected name "${name}", expected one with letters a to z, for its id`)
  if (taken.has(id))
    throw new UsageError(`There is an entry with the id \`${id}\` already, expected another name`)
  return id
}

/** As many whole words of an id as have room. */
const upTo = (letters: number, id: string): string =>
  id.length <= letters
    ? id
    : id
        .slice(0, letters + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, letters)
