import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withHandoutLinks } from './handout-links.ts'
import type { PlannedHandout } from './planned-handouts.ts'

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The digest of what a PDF is made from. Throws for a page that is not in the built site. */
export type DigestOf = (handout: PlannedHandout) => Promise<string>

/** What PDFs are made from: pages, without their links to them, and the styles. The names of scripts are digests. */
export async function handoutDigests(folder: string): Promise<DigestOf> {
  const styles = await stylesOf(folder)
  const read = async (page: string) => {
    const html = await readFile(join(folder, page, 'index.html'), 'utf8').catch(() => {
      throw new Error(`There is no page \`${page}\` in the built site: \`npm run build\` makes it`)
    })
    return sha256(withHandoutLinks(html, () => false))
  }
  const found = new Map<string, Promise<string>>()
  const ofPage = (page: string) => {
    const digest = found.get(page) ?? read(page)
    found.set(page, digest)
    return digest
  }
  return async ({ page, address, parts }) =>
    sha256([styles, address, ...(await Promise.all([page, ...parts].map(ofPage)))].join('\n'))
}

async function stylesOf(folder: string): Promise<string> {
  const files = await readdir(join(folder, '_astro')).catch((): string[] => [])
  const styles = files.filter((file) => file.endsWith('.css')).sort()
  return (await Promise.all(styles.map((file) => readFile(join(folder, '_astro', file), 'utf8')))).join('\n')
}
