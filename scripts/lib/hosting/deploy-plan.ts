import { extname } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { isHashed } from './rules.ts'
import type { Sums } from './sums.ts'

/** One step of an update; the files of a step go in any order, the steps one after the other. */
export interface Step {
  do: 'upload' | 'delete'
  what: string
  /** Days to wait after the step before. */
  days: number
  files: string[]
}

/** How long an open tab may go on with the edition that it began with. */
const daysKept = 7

/**
 * How a published site becomes another so that no request fails: first what pages will ask for, then the pages, last what
 * nothing asks for any more. Throws a UsageError where a hashed name would hold something else than before.
 */
export function deployPlan(from: Sums, to: Sums): Step[] {
  const fresh = [...to.keys()].filter((file) => to.get(file) !== from.get(file))
  const gone = [...from.keys()].filter((file) => !to.has(file))
  const broken = fresh.find((file) => isHashed(file) && from.has(file))
  if (broken) {
    throw new UsageError(
      `Unexpected change of \`${broken}\`, expected another name for another content: browsers keep it for a year`,
    )
  }
  const steps: Step[] = [
    {
      do: 'upload',
      what: 'hashed files, which no page asks for yet',
      days: 0,
      files: fresh.filter(isHashed),
    },
    { do: 'upload', what: 'files that pages link to', days: 0, files: fresh.filter(isLinked) },
    { do: 'upload', what: 'pages', days: 0, files: fresh.filter(isPage) },
    {
      do: 'upload',
      what: 'indexes and lists of pages',
      days: 0,
      files: fresh.filter(isAboutPages),
    },
    {
      do: 'delete',
      what: 'pages and files that are gone',
      days: 0,
      files: gone.filter((file) => !isHashed(file)),
    },
    {
      do: 'delete',
      what: 'hashed files of the edition before',
      days: daysKept,
      files: gone.filter(isHashed),
    },
  ]
  return steps.filter(({ files }) => files.length > 0)
}

const isPage = (file: string) => extname(file) === '.html'
/** Whatever a page links to or shows. */
const isLinked = (file: string) => /\.(pdf|png|svg)$/.test(file) && !isHashed(file)
/** Indexes and lists, which lead to pages, and a worker, which saves pages: they go once the pages are there. */
const isAboutPages = (file: string) => !isHashed(file) && !isPage(file) && !isLinked(file)
