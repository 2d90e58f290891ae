/** The tests of access, and where each stands; `accessibility.checks` of the interface says what they do. */
export const accessChecks = {
  axe: 'tests/site/access/axe.test.ts',
  reading: 'tests/site/access/layout.test.ts',
  keyboard: 'tests/site/access/keyboard.test.ts',
  help: 'tests/site/access/help.test.ts',
  search: 'tests/site/finder.test.ts',
  lists: 'tests/site/questions.test.ts',
  packets: 'tests/site/handout.test.ts',
  paper: 'tests/site/paper.test.ts',
  built: 'src/checks/site/',
  written: 'src/checks/content/',
} as const

export type AccessCheck = keyof typeof accessChecks

/** What is known of a criterion of WCAG 2.2. */
export interface AccessEntry {
  level: 'A' | 'AA' | 'AAA'
  /** The tests that look for its faults; none where the pages have nothing that it speaks of. */
  checks: readonly AccessCheck[]
  /** Whether a person must judge it too: nobody has. */
  needsPerson: boolean
}

const tested = (level: AccessEntry['level'], ...checks: AccessCheck[]): AccessEntry => ({
  level,
  checks,
  needsPerson: false,
})
const inPart = (level: AccessEntry['level'], ...checks: AccessCheck[]): AccessEntry => ({
  ...tested(level, ...checks),
  needsPerson: true,
})

/** All criteria of level A and AA, and those of AAA that the pages are made to meet; `accessibility.criteria` names them. */
export const accessRecord: Readonly<Record<string, AccessEntry>> = {
  '1.1.1': inPart('A', 'axe', 'built', 'written'),
  '1.2.1': tested('A'),
  '1.2.2': tested('A'),
  '1.2.3': tested('A'),
  '1.2.4': tested('AA'),
  '1.2.5': tested('AA'),
  '1.3.1': inPart('A', 'axe', 'built'),
  '1.3.2': inPart('A', 'keyboard', 'paper'),
  '1.3.3': inPart('A'),
  '1.3.4': tested('AA', 'reading'),
  '1.3.5': tested('AA'),
  '1.4.1': inPart('A', 'axe', 'paper'),
  '1.4.2': tested('A'),
  '1.4.3': tested('AA', 'axe'),
  '1.4.4': tested('AA', 'axe', 'reading'),
  '1.4.5': tested('AA', 'written'),
  '1.4.6': tested('AAA', 'axe'),
  '1.4.10': tested('AA', 'reading'),
  '1.4.11': inPart('AA', 'reading'),
  '1.4.12': tested('AA', 'axe', 'reading'),
  '1.4.13': tested('AA', 'built', 'search'),
  '2.1.1': tested('A', 'axe', 'keyboard', 'search', 'lists', 'packets'),
  '2.1.2': tested('A', 'keyboard'),
  '2.1.4': tested('A'),
  '2.2.1': tested('A'),
  '2.2.2': tested('A', 'axe', 'reading'),
  '2.3.1': tested('A', 'reading'),
  '2.3.3': tested('AAA', 'reading'),
  '2.4.1': tested('A', 'axe', 'keyboard', 'built'),
  '2.4.2': tested('A', 'axe', 'help', 'built'),
  '2.4.3': tested('A', 'keyboard', 'packets'),
  '2.4.4': inPart('A', 'axe', 'written'),
  '2.4.5': tested('AA', 'built', 'search'),
  '2.4.6': inPart('AA', 'axe', 'built'),
  '2.4.7': tested('AA', 'keyboard'),
  '2.4.11': tested('AA', 'keyboard'),
  '2.5.1': tested('A'),
  '2.5.2': inPart('A'),
  '2.5.3': tested('A', 'axe'),
  '2.5.4': tested('A'),
  '2.5.5': inPart('AAA', 'reading'),
  '2.5.7': tested('AA'),
  '2.5.8': tested('AA', 'axe', 'reading'),
  '3.1.1': tested('A', 'axe', 'built'),
  '3.1.2': tested('AA', 'axe', 'help', 'built'),
  '3.1.3': inPart('AAA', 'help', 'written'),
  '3.1.4': inPart('AAA', 'written'),
  '3.2.1': tested('A', 'keyboard'),
  '3.2.2': inPart('A', 'lists', 'packets'),
  '3.2.3': tested('AA', 'help'),
  '3.2.4': inPart('AA', 'help'),
  '3.2.6': tested('A', 'help'),
  '3.3.1': tested('A', 'lists', 'packets'),
  '3.3.2': inPart('A', 'axe'),
  '3.3.3': tested('AA', 'search', 'packets'),
  '3.3.4': tested('AA'),
  '3.3.7': tested('A'),
  '3.3.8': tested('AA'),
  '4.1.2': inPart('A', 'axe', 'search'),
  '4.1.3': inPart('AA', 'help', 'search', 'lists', 'packets'),
}

/** The key of a criterion's name below `accessibility.criteria`, where a dot is the way to a room below. */
export const criterionKey = (criterion: string) => criterion.replaceAll('.', '-')
