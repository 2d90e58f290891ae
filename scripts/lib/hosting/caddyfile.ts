import type { Host } from './host.ts'
import { caching, hashedEnding, hashedFolders, missingPage, otherType, siteHeaders, types } from './rules.ts'

/** A Caddyfile (Caddy 2.6 or newer). */
export function caddyfile({ siteUrl, basePath, folder, redirects }: Host): string {
  const hashed = [
    ...hashedFolders.map((each) => `${basePath}${each}/*`),
    `${basePath}${hashedEnding.folder}/*${hashedEnding.ending}`,
  ].join(' ')
  const moved = [...redirects, ...(basePath === '/' ? [] : [{ from: basePath.slice(0, -1), to: basePath }])]
    .map(({ from, to }) => `\tredir ${from} ${to} 301\n`)
    .join('')
  const endings = Object.entries(types)
  const isTyped = endings.map(([ending]) => `*${ending}`).join(' ')
  return `${siteUrl} {
	root * ${folder}

	# On every answer. A header without a matcher would win over one with: each file has one rule for each header.
	header {
${lines(2, headerLines(siteHeaders))}
		-Server
	}

	@hashed path ${hashed}
	@other not path ${hashed}
	header @hashed Cache-Control "${caching.hashed}"
	header @other Cache-Control "${caching.other}"

${lines(
  1,
  endings.flatMap(([ending, type]) => [
    `@${ending.slice(1)} path *${ending}${ending === '.html' ? ' */' : ''}`,
    `header @${ending.slice(1)} Content-Type "${type}"`,
  ]),
)}
	@bytes not path */ ${isTyped}
	# Said last: the file server takes away a type that it does not know.
	header @bytes {
		Content-Type ${otherType}
		defer
	}

${moved}	encode gzip
	handle_path ${basePath}* {
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}

	handle_errors {
		header {
${lines(3, headerLines(siteHeaders))}
			Cache-Control ${caching.missing}
			Content-Type "${types['.html']}"
			-Server
		}
		rewrite * /${missingPage}
		file_server {
			precompressed br gzip
		}
	}
}
`
}

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`)

const lines = (depth: number, all: readonly string[]) =>
  all.map((line) => '\t'.repeat(depth) + line).join('\n')
