import { claim, condition, question, reference, site, term } from '../helpers/library.ts'

/** A fault of the content: what the rule on the content says of it, and what the rule on the site where it was not asked. */
export interface Fault {
  name: string
  /** The text of a condition page, or other files. */
  text?: string
  fields?: string
  files?: Record<string, string>
  content: [rule: string, file?: string]
  /** On the page of the text, where no other is named. */
  site: [rule: string, said: string, file?: string]
}

export const faults: Fault[] = [
  {
    name: 'a link to no page',
    text: '[That](condition:nowhere)',
    content: ['link-target-missing'],
    site: ['address-broken', '`condition:nowhere`'],
  },
  {
    name: 'a link to no part of a page',
    text: '[That](condition:whole#nowhere)',
    content: ['link-heading-missing'],
    site: ['address-broken', '`#nowhere`'],
  },
  {
    name: 'a link to no part of its own page',
    text: '[That](#nowhere)',
    content: ['link-heading-missing'],
    site: ['address-broken', '`#nowhere`'],
  },
  {
    name: 'a link to no word',
    text: '[That](term:nothing)',
    content: ['term-unknown'],
    site: ['address-broken', '`#nothing`'],
  },
  {
    name: 'an address in place of an id',
    text: '[That](/conditions/whole/)',
    content: ['link-not-an-id'],
    site: ['address-broken', '`/conditions/whole/`'],
  },
  {
    name: 'a claim that is not there',
    text: 'It helps [@nowhere].',
    content: ['claim-unknown'],
    site: ['citation-empty', '`nowhere`'],
  },
  {
    name: 'a claim from a source that is not there',
    text: 'It helps [@unfounded].',
    content: ['source-unknown', 'sources/claims/unfounded.yaml'],
    files: { 'sources/claims/unfounded.yaml': claim('unfounded', 'nobody') },
    site: ['address-broken', '`#source-1`'],
  },
  {
    name: 'a citation that cannot be read',
    text: 'It helps [@one [two]].',
    content: ['citation-broken'],
    site: ['leftover-in-text', '`[@one'],
  },
  {
    name: 'a reference without its address',
    text: 'See [that page][nowhere].',
    content: ['link-definition-missing'],
    site: ['leftover-in-text', '`][nowhere]`'],
  },
  {
    name: 'a question that is not there',
    text: '<Question id="nothing" />',
    content: ['question-unknown'],
    site: ['text-missing', '`p.ask`'],
  },
  {
    name: 'a figure that is not there',
    text: '<Figure id="nothing" alt="A tube">\n\nAir.\n\n</Figure>',
    content: ['component-target-missing'],
    site: ['picture-without-words', 'without a picture'],
  },
  {
    name: 'a figure that is not said in words',
    text: '<Figure id="tube">\n\nAir.\n\n</Figure>',
    content: ['component-attribute'],
    site: ['picture-without-words', 'without words'],
  },
  {
    name: 'a choice that is not there',
    text: '<Choice id="nothing">\n\nRest.\n\n</Choice>',
    content: ['component-target-missing'],
    site: ['html-invalid', '`empty-heading`'],
  },
  {
    name: 'an image that is no figure',
    text: '![A tube](/tube.png)',
    content: ['image-not-a-figure'],
    site: ['address-broken', '`/tube.png`'],
  },
  {
    name: 'a name that another page has',
    fields: 'alsoCalled: [Other]',
    files: {
      'en/conditions/namesake.mdx': condition('', 'alsoCalled: [Another]').replace('Asthma', 'Whole'),
    },
    content: ['name-shared', 'en/conditions/whole.mdx'],
    site: ['title-duplicate', '`Whole', 'conditions/whole/index.html'],
  },
  {
    name: 'a word that is explained twice',
    files: { 'en/glossary.yaml': term('tube') + term('tube') },
    content: ['term-duplicate', 'en/glossary.yaml'],
    site: ['html-invalid', '"tube"', 'glossary/index.html'],
  },
  {
    name: 'a question that is asked twice',
    files: { 'en/questions.yaml': question('why') + question('why') },
    content: ['question-duplicate', 'en/questions.yaml'],
    site: ['html-invalid', '"why"', 'questions/index.html'],
  },
  {
    name: 'a claim that is made twice',
    files: { 'sources/claims/all.yaml': claim('swell') + claim('swell') },
    content: ['claim-duplicate', 'sources/claims/all.yaml'],
    site: ['html-invalid', '"swell"', 'sources/index.html'],
  },
  {
    name: 'a source that is listed twice',
    files: { 'sources/references.yaml': reference('nhs') + reference('nhs') },
    content: ['source-duplicate', 'sources/references.yaml'],
    site: ['html-invalid', '"source-nhs"', 'sources/index.html'],
  },
]

const named = (name: string, text = '', fields = '') => condition(text, fields).replace('Asthma', name)
export const idOf = (index: number) => `fault-${index}`

/** All faults in one library: each has a page of its own, and one page is whole. */
export const faultyFiles: Record<string, string> = {
  'site.yaml': site(),
  'en/conditions/whole.mdx': named('Whole', '## What it is\n\nA [tube](term:tube) swells [@swell].'),
  'figures/tube.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
}
for (const [index, { text, fields, files: more }] of faults.entries()) {
  faultyFiles[`en/conditions/${idOf(index)}.mdx`] = named(`Fault ${index}`, text, fields)
  Object.assign(faultyFiles, more)
}
