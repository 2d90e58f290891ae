import { measureDev, type SaveTimes } from './lib/measure-dev.ts'
import { progressBar } from './lib/progress.ts'
import { readArguments, readCount } from './lib/read-arguments.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

const usage = `Measures how soon a save shows while one edits: in the terminal, in the toolbar, and on the page.

  npm run bench:dev [-- --saves N]   N saves of one page of a copy of the library; 15 without it`

await runCommand(async () => {
  const options = readArguments({ help: 'flag', saves: 'text' })
  if (options.help) {
    console.log(usage)
    return 0
  }
  const saves = readCount(options.saves, 15)
  const { contentDir } = readSettings()
  const progress = progressBar()
  const times = await measureDev(contentDir, saves, (done) => progress.step(done, 'saves', saves)).finally(
    () => progress.stop(),
  )
  const row = (name: string, key: keyof SaveTimes) => {
    const inOrder = times.map((each) => each[key]).sort((a, b) => a - b)
    const middle = inOrder[Math.floor(inOrder.length / 2)]
    return `${name.padEnd(46)}${`${middle} ms`.padStart(8)}${`${inOrder.at(-1)} ms`.padStart(10)}`
  }
  console.log(`${`from a save, ${saves} times`.padEnd(46)}${'middle'.padStart(8)}${'worst'.padStart(10)}`)
  console.log(row('its finding in the terminal', 'terminal'))
  console.log(row("its finding in the page's toolbar", 'toolbar'))
  console.log(row('its words on the page', 'page'))
  return 0
})
