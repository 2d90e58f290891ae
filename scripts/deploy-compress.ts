import { compressSite } from './lib/hosting/compress-site.ts'
import { readSums } from './lib/hosting/sums.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

/** Pack the built site for servers that send such copies: Caddy and nginx. */
await runCommand(async () => {
  const { outDir } = readSettings()
  await readSums(outDir)
  const { files, bytes, packed } = await compressSite(outDir)
  console.log(
    `${files} files have copies in brotli and gzip: ${Math.round(bytes / 1000)} kB became ${Math.round(packed / 1000)} kB`,
  )
  return 0
})
