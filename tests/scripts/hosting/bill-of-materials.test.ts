import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../../scripts/lib/hosting/bill-of-materials.ts'
import { projectDir } from '../../helpers/run.ts'

const digest = Buffer.alloc(64, 7)
const lockfile = JSON.stringify({
  packages: {
    '': {
      name: 'ours',
      version: '1.0.0',
      license: 'MIT',
      dependencies: { a: '1', '@x/b': '1' },
      devDependencies: { d: '1' },
    },
    'node_modules/a': {
      version: '1.0.0',
      license: '(MIT OR CC0-1.0)',
      integrity: `sha512-${digest.toString('base64')}`,
      dependencies: { c: '2' },
    },
    'node_modules/a/node_modules/c': { version: '2.0.0' },
    'node_modules/@x/b': { version: '1.0.0', dependencies: { c: '1' }, optionalDependencies: { gone: '1' } },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/d': { version: '1.0.0', dev: true },
  },
})

test('it names each package with its digest, its licence, and what it uses', () => {
  const { components, dependencies, metadata } = JSON.parse(billOfMaterials(lockfile))
  expect(metadata.component).toMatchObject({ name: 'ours', version: '1.0.0' })
  expect(components.map(({ purl, scope }: Record<string, string>) => [purl, scope])).toEqual([
    ['pkg:npm/%40x/b@1.0.0', 'required'],
    ['pkg:npm/a@1.0.0', 'required'],
    ['pkg:npm/c@1.0.0', 'required'],
    ['pkg:npm/c@2.0.0', 'required'],
    ['pkg:npm/d@1.0.0', 'excluded'],
  ])
  expect(components[0]).toMatchObject({ group: '@x', name: 'b' })
  expect(components[1]).toMatchObject({
    hashes: [{ alg: 'SHA-512', content: digest.toString('hex') }],
    licenses: [{ expression: '(MIT OR CC0-1.0)' }],
  })
  const uses = (ref: string) => dependencies.find((each: { ref: string }) => each.ref === ref).dependsOn
  expect(uses('pkg:npm/ours@1.0.0')).toEqual(['pkg:npm/%40x/b@1.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/d@1.0.0'])
  expect(uses('pkg:npm/a@1.0.0')).toEqual(['pkg:npm/c@2.0.0'])
  expect(uses('pkg:npm/%40x/b@1.0.0')).toEqual(['pkg:npm/c@1.0.0'])
})

test('of the project itself: pinned, from the registry, with a digest for all', async () => {
  const lock = await readFile(join(projectDir, 'package-lock.json'), 'utf8')
  const { components, dependencies } = JSON.parse(billOfMaterials(lock))
  expect(components.length).toBeGreaterThan(200)
  for (const { hashes, purl } of components) expect(hashes[0]?.content, purl).toMatch(/^[0-9a-f]{128}$/)
  const refs = new Set(dependencies.map(({ ref }: { ref: string }) => ref))
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
})

test('no dependency runs a script while it is installed, and none of what the site needs wants to', async () => {
  expect(await readFile(join(projectDir, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const { packages } = JSON.parse(await readFile(join(projectDir, 'package-lock.json'), 'utf8'))
  const wanting = Object.keys(packages).filter((path) => packages[path].hasInstallScript)
  // esbuild's only makes its command start faster.
  expect(wanting).toEqual(['node_modules/esbuild'])
  const { dependencies, devDependencies } = packages['']
  for (const range of Object.values({ ...dependencies, ...devDependencies }))
    expect(range).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
})
