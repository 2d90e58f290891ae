import { build } from './build.ts'
import { runCommand } from './lib/run-command.ts'
import { serve } from './lib/serve.ts'
import { readSettings } from './lib/settings.ts'

/** Build the library and serve it, until stopped. */
await runCommand(async () => {
  const code = await build()
  if (code !== 0) return code
  const settings = readSettings()
  const { url } = await serve(settings, Number(process.env.PORT || 4321))
  console.log(`Read it at ${url} (Ctrl+C stops it)`)
  return 0
})
