import type { Host } from './host.ts'
import { caching, hashedEnding, hashedFolders, missingPage, otherType, siteHeaders, types } from './rules.ts'

/** A file for `/etc/nginx/conf.d/` (nginx 1.18 or newer). */
export function nginxConfig({ siteUrl, basePath, folder, redirects, brotli }: Host): string {
  const { protocol, hostname, port } = new URL(siteUrl)
  const isSecure = protocol === 'https:'
  const listen = isSecure ? `${port || 443} ssl http2` : port || '80'
  const base = basePath.replace(/[.]/g, '\\.')
  const hashed = `^${base}(?:(?:${hashedFolders.join('|')})/|${hashedEnding.folder}/[^/]*\\${hashedEnding.ending}$)`
  const packed = Object.values(types).flatMap((type) => /^([^;]+); charset/.exec(type)?.[1] ?? [])
  const texts = packed.filter((type) => type !== 'text/html').join(' ')
  const location = (path: string, to: string) => `    location = ${path} { return 301 ${to}; }`
  return `map $uri $careleaf_file_caching {
    default "${caching.other}";
    "~${hashed}" "${caching.hashed}";
}
map $status $careleaf_caching {
    default $careleaf_file_caching;
    "~^[45]" "${caching.missing}";
}

server {
    listen ${listen};
    server_name ${hostname};
${isSecure ? certificate(hostname) : ''}    server_tokens off;
    absolute_redirect off;
    index index.html;

    # On every answer. An add_header in a location would drop all of these: there is none.
${Object.entries(siteHeaders)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
    add_header Cache-Control $careleaf_caching always;

    types {
${Object.entries(types)
  .map(([ending, type]) => `        ${type.split(';')[0]} ${ending.slice(1)};`)
  .join('\n')}
    }
    default_type ${otherType};
    charset utf-8;
    charset_types ${texts};
    gzip on;
    gzip_vary on;
    gzip_types ${texts};
    gzip_static on;
${brotli ? '    brotli_static on;\n' : ''}
    error_page 403 404 =404 ${basePath}${missingPage};
${[
  ...redirects.map(({ from, to }) => location(from, to)),
  ...(basePath === '/' ? [] : [location(basePath.slice(0, -1), basePath), '    location / { return 404; }']),
  `    location ${basePath} { alias ${folder}/; }`,
].join('\n')}
}
${isSecure ? toHttps(hostname) : ''}`
}

const certificate = (
  name: string,
) => `    ssl_certificate /etc/letsencrypt/live/${name}/fullchain.pem;   # put your own here
    ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;
`

const toHttps = (name: string) => `
server {
    listen 80;
    server_name ${name};
${Object.entries(siteHeaders)
  .map(([header, value]) => `    add_header ${header} "${value}" always;`)
  .join('\n')}
    return 301 https://$host$request_uri;
}
`
