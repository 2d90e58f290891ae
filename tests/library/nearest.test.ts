import { expect, test } from 'vitest'
import { nearest } from '../../src/library/nearest.ts'

test.each([
  ['a letter left out', 'asthm', ['cold', 'asthma'], 'asthma'],
  ['the nearer of two', 'asthme', ['asthmatic', 'asthma'], 'asthma'],
  ['the first of two that are as near', 'bat', ['cat', 'hat'], 'cat'],
  ['two letters of a short word in each other’s place', 'cyts', ['cell', 'cyst'], 'cyst'],
  ['other capitals', 'ASTHMA', ['asthma'], 'asthma'],
  ['three letters of a long word', 'bronchiectxyz', ['bronchiectasis', 'bronchiectabc'], 'bronchiectabc'],
])('offers the value for %s', (_, wanted, known, found) => expect(nearest(wanted, known)).toBe(found))

test.each([
  ['more than a third of a short word', 'cold', ['bald']],
  ['two letters in each other’s place, and a third that is wrong', 'cytx', ['cyst']],
  ['any letter of a word of two', 'ab', ['ac', 'abc']],
  ['four letters of a long word', 'bronchiectwxyz', ['bronchiectabcd']],
  ['nothing known', 'asthma', []],
  ['nothing wanted', '', ['a']],
])('offers nothing for %s', (_, wanted, known) => expect(nearest(wanted, known)).toBeUndefined())
