import { writeFile } from 'node:fs/promises'
import { buildSite, checkSite, stagingOf } from '../../scripts/lib/build-site.ts'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { readSettings } from '../../scripts/lib/settings.ts'

/** Build a library whose content has not been checked, and write what the rules on the site find to the file `FINDINGS`. */
const settings = readSettings()
const { site } = await readLibrary(settings.contentDir)
await buildSite(settings)
const { findings } = await checkSite(stagingOf(settings.outDir), settings, site)
await writeFile(process.env.FINDINGS ?? 'findings.json', JSON.stringify(findings))
