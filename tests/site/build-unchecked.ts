import { writeFile } from 'node:fs/promises'
import { buildSite } from '../../scripts/lib/build-site.ts'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { readSettings } from '../../scripts/lib/settings.ts'

/** Build a library whose content has not been checked, and write what the rules on the site find to the file `FINDINGS`. */
const settings = readSettings()
const library = await readLibrary(settings.contentDir)
const { findings } = await buildSite(settings, library)
await writeFile(process.env.FINDINGS ?? 'findings.json', JSON.stringify(findings))
