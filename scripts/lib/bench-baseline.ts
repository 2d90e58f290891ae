import { compile } from '@mdx-js/mdx'
import { readTree } from './read-tree.ts'

/** Compile every page of a content folder as plain MDX does: the least that a plain MDX site must do. */
const files = await readTree(process.argv[2] ?? 'content')
for (const [file, bytes] of files) {
  if (!file.endsWith('.mdx')) continue
  const text = new TextDecoder().decode(bytes).replace(/^---[\s\S]*?\n---\n/, '')
  await compile(text)
}
