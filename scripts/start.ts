import { build } from './build.ts'
import { runCommand } from './lib/run-command.ts'
import { serve } from './lib/serve.ts'
import { readSettings } from './lib/settings.ts'

/** Build the library and serve it, until stopped. */
await runCommand(async () => {
  const code = await build()
  if (code !== 0) return code
  const settings = readSettings()
  await serve(settings, settings.port)
  console.log(`Read it at http://localhost:${settings.port}${settings.basePath} (Ctrl+C stops it)`)
  return 0
})
