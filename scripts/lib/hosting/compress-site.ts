import { writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readTree } from '../read-tree.ts'
import { types } from './rules.ts'
import { isPackedCopy, sumsFile } from './sums.ts'

/** Pack each file of text as small as it gets, into copies beside it that end in `.br` and `.gz`. */
export async function compressSite(
  folder: string,
): Promise<{ files: number; bytes: number; packed: number }> {
  const tree = await readTree(folder)
  const texts = [...tree].filter(([file]) => isText(file) && !isPackedCopy(file, (name) => tree.has(name)))
  let [bytes, packed] = [0, 0]
  for (const [file, text] of texts) {
    const brotli = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    })
    await writeFile(join(folder, `${file}.br`), brotli)
    await writeFile(join(folder, `${file}.gz`), gzipSync(text, { level: 9 }))
    bytes += text.length
    packed += brotli.length
  }
  return { files: texts.length, bytes, packed }
}

const isText = (file: string) =>
  file !== sumsFile && (types[extname(file)]?.includes('charset') || extname(file) === '.wasm')
