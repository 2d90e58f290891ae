/** An entry of `packages` in a `package-lock.json`. */
interface Locked {
  name?: string
  version: string
  integrity?: string
  license?: string
  dev?: boolean
  optional?: boolean
  link?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/**
 * What the site is built with, as CycloneDX 1.6, from a lockfile. It has no time and no serial number: the same lockfile
 * gives the same bytes. What tests alone need is `excluded`.
 */
export function billOfMaterials(lockfile: string): string {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(lockfile)
  const { '': project, ...others } = packages
  if (!project) throw new Error('The lockfile names no project')
  const root = { type: 'application', 'bom-ref': refOf('', project), ...namesOf(project.name ?? '') }
  const known = new Map<string, object>()
  const uses = new Map<string, Set<string>>([[root['bom-ref'], new Set(usesOf('', packages))]])
  for (const [path, locked] of Object.entries(others)) {
    if (locked.link) continue
    const ref = refOf(path, locked)
    if (!known.has(ref)) known.set(ref, component(path, locked))
    const used = uses.get(ref) ?? new Set()
    for (const each of usesOf(path, packages)) used.add(each)
    uses.set(ref, used)
  }
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...root, version: project.version, licenses: licensesOf(project) } },
    components: [...known].sort(byRef).map(([, each]) => each),
    dependencies: [...uses].sort(byRef).map(([ref, used]) => ({ ref, dependsOn: [...used].sort() })),
  }
  return `${JSON.stringify(bill, undefined, 1)}\n`
}

const byRef = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

function component(path: string, locked: Locked): object {
  const purl = refOf(path, locked)
  return {
    type: 'library',
    'bom-ref': purl,
    ...namesOf(nameOf(path, locked)),
    version: locked.version,
    scope: locked.dev ? 'excluded' : locked.optional ? 'optional' : 'required',
    hashes: hashesOf(locked),
    licenses: licensesOf(locked),
    purl,
  }
}

const nameOf = (path: string, { name }: Locked) => name ?? path.slice(path.lastIndexOf('node_modules/') + 13)

const namesOf = (name: string) => {
  const [group, own] = name.split('/')
  return own ? { group, name: own } : { name }
}

const refOf = (path: string, locked: Locked) =>
  `pkg:npm/${nameOf(path, locked).replace('@', '%40')}@${locked.version}`

function hashesOf({ integrity = '' }: Locked): object[] {
  return integrity
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => {
      const [, size, digest] = /^sha(\d+)-(.+)$/.exec(each) ?? []
      return { alg: `SHA-${size}`, content: Buffer.from(digest ?? '', 'base64').toString('hex') }
    })
}

const licensesOf = ({ license }: Locked) => (license ? [{ expression: license }] : [])

/** What a package uses, as Node finds it: in its own folder, else in those above. */
function usesOf(path: string, packages: Record<string, Locked>): string[] {
  const { dependencies, optionalDependencies } = packages[path] ?? {}
  const dev = path === '' ? (packages[''] as { devDependencies?: object }).devDependencies : {}
  return Object.keys({ ...dependencies, ...optionalDependencies, ...dev }).flatMap((name) => {
    const found = folders(path)
      .map((folder) => `${folder}node_modules/${name}`)
      .find((each) => packages[each])
    const locked = found && packages[found]
    return locked ? [refOf(found, locked)] : []
  })
}

/** A package's folder and all above it, the nearest first. */
function folders(path: string): string[] {
  const above: string[] = []
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    above.push(`${at}/`)
  }
  return [...above, '']
}
