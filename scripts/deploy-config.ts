import { resolve } from 'node:path'
import { nearest } from '../src/library/nearest.ts'
import { caddyfile } from './lib/hosting/caddyfile.ts'
import { cloudfrontTemplate } from './lib/hosting/cloudfront-template.ts'
import type { Host } from './lib/hosting/host.ts'
import { nginxConfig } from './lib/hosting/nginx-config.ts'
import { redirectsOf } from './lib/hosting/redirects.ts'
import { readArguments, takeSubject } from './lib/read-arguments.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

const hosts: Record<string, (host: Host) => string> = {
  nginx: nginxConfig,
  caddy: caddyfile,
  cloudfront: cloudfrontTemplate,
}

const usage = `Prints the configuration of a host: headers, caching, redirects, the 404.

  npm run deploy:config -- nginx --folder /var/www/library --brotli > careleaf.conf
  npm run deploy:config -- caddy --folder /var/www/library > Caddyfile
  npm run deploy:config -- cloudfront > cloudfront.json

SITE_URL and BASE_PATH say where the site will live, CONTENT_DIR chooses the library, as for \`npm run build\`.
--folder   where the site lies on the server (/var/www/careleaf)
--brotli   nginx has the module brotli_static
Cloudflare and Netlify read \`_headers\` and \`_redirects\` of the built site.`

await runCommand(async () => {
  const { subject, options } = takeSubject()
  const {
    folder = '/var/www/careleaf',
    brotli = false,
    help,
  } = readArguments({ folder: 'text', brotli: 'flag', help: 'flag' }, options)
  if (help) {
    console.log(usage)
    return 0
  }
  const names = Object.keys(hosts)
  const print = Object.hasOwn(hosts, subject ?? '') ? hosts[subject ?? ''] : undefined
  if (!print) {
    const near = nearest(subject ?? '', names)
    throw new UsageError(
      `Unexpected host \`${subject ?? ''}\`, expected ${names.join(', ')}${near ? `. Did you mean \`${near}\`?` : ''}`,
    )
  }
  if (!/^[\w./@+-]+$/.test(folder)) {
    throw new UsageError(
      `Unexpected folder \`${folder}\`, expected a path of letters, digits and . _ - + @ /`,
    )
  }
  const { siteUrl, basePath, contentDir } = readSettings()
  const redirects = redirectsOf(await readLibrary(contentDir), basePath)
  process.stdout.write(print({ siteUrl, basePath, folder: resolve(folder), redirects, brotli }))
  return 0
})
