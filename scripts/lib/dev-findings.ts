import type { AstroIntegration } from 'astro'
import type { Finding } from '../../src/checks/rule.ts'
import type { Told } from '../../src/client/dev/findings.ts'
import type { Library } from '../../src/library/library.ts'
import type { ContentCheck } from './check-content.ts'
import { contentChecker } from './content-checker.ts'
import type { LiveLibrary } from './library-in-astro.ts'
import { reporters } from './report/index.ts'
import type { Settings } from './settings.ts'

/** Every component in every state. Its name keeps it out of the built site. */
const components = new URL('../../src/pages/_components.astro', import.meta.url)

const app = { id: 'careleaf-findings', name: 'Careleaf', icon: 'checkCircle' } as const

/** While one edits: checks the content at each save, and tells the terminal and the toolbar of the pages. */
export function devFindings({ contentDir, basePath }: Settings, library: LiveLibrary): AstroIntegration {
  return {
    name: app.id,
    hooks: {
      'astro:config:setup'({ command, addDevToolbarApp, injectRoute }) {
        const entrypoint = new URL('../../src/client/dev/findings.ts', import.meta.url)
        if (command !== 'dev') return
        addDevToolbarApp({ ...app, entrypoint })
        injectRoute({ pattern: '/components/', entrypoint: components })
      },
      'astro:server:setup'({ server, toolbar, logger }) {
        const check = contentChecker(contentDir, library.read)
        let last: Told | undefined
        const run = async () => {
          const checked = await check()
          last = told(checked, basePath)
          toolbar.send('careleaf:findings', last)
          const report = reporters.text(checked.findings, checked.context)
          if (report) logger.warn(`\n${report}`)
          else logger.info(last.words.nothing)
        }
        const runAndTell = () => run().catch((error: Error) => logger.error(error.message))
        toolbar.onAppInitialized(app.id, () => last && toolbar.send('careleaf:findings', last))
        server.watcher.add(contentDir)
        server.watcher.on('all', (_, path) => path.startsWith(contentDir) && runAndTell())
        runAndTell()
      },
    },
  }
}

function told({ library, findings, context }: ContentCheck, basePath: string): Told {
  const address = addressOf(library, basePath)
  return {
    words: wordsOf(library),
    findings: findings.map((finding) => {
      const { severity, file, line, column, rule } = finding
      const place = `${context.folder}/${file}:${line}:${column}`
      return { severity, place, message: wordsOfFinding(finding), rule, address: address(file) }
    }),
  }
}

const wordsOfFinding = ({ message, expected }: Finding) =>
  expected ? `${message}. Did you mean \`${expected}\`?` : message

function wordsOf({ editions }: Library): Told['words'] {
  const say = editions[0]?.say ?? ((key: string) => key)
  return { here: say('dev.here'), elsewhere: say('dev.elsewhere'), nothing: say('dev.nothing') }
}

function addressOf({ editions }: Library, basePath: string): (file: string) => string | undefined {
  const pages = editions.flatMap(({ allPages }) => allPages)
  const addresses = new Map(pages.map(({ file, address }) => [file, basePath.replace(/\/$/, '') + address]))
  return (file) => addresses.get(file)
}
