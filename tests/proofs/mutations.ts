import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { phrasesAt } from '../../src/library/words.ts'
import type { Random } from '../helpers/random.ts'

export type Texts = ReadonlyMap<string, string>
/** The new texts of some files; none for a file that is taken away. */
export type Change = Record<string, string | undefined>

/** A mistake that an editor can make, and the rules of which one at least must find it. */
export interface Mutation {
  name: string
  rules: readonly string[]
  /** A way to make it at each place of a library that has room for it. */
  places(texts: Texts, random: Random): (() => Change)[]
}

const mdx = /^en\/\w+\/[^/]+\.mdx$/
const medical = /^en\/(conditions|treatments|symptoms)\//
const conditions = /^en\/conditions\//
const comparisons = /^en\/comparisons\//
const glossary = /^en\/glossary\.yaml$/
const questions = /^en\/questions\.yaml$/
const signs = /^en\/warning-signs\.yaml$/
const claims = /^sources\/claims\//
const references = /^sources\/references\.yaml$/

type Replace = (match: RegExpExecArray, random: Random, file: string, texts: Texts) => string | undefined

/** Puts something else in place of each match of a pattern in some files. */
const replacing =
  (files: RegExp, pattern: RegExp, replace: Replace): Mutation['places'] =>
  (texts, random) =>
    [...texts].flatMap(([file, text]) =>
      files.test(file)
        ? [...text.matchAll(pattern)].flatMap((match) => {
            const right = replace(match, random, file, texts)
            const { index, 0: wrong } = match
            const after = index + wrong.length
            return right === undefined
              ? []
              : [() => ({ [file]: text.slice(0, index) + right + text.slice(after) })]
          })
        : [],
    )

/** The same below the frontmatter of a page only. */
const replacingInBody = (files: RegExp, pattern: RegExp, replace: Replace): Mutation['places'] =>
  replacing(files, pattern, (match, random, file, texts) =>
    match.index > match.input.indexOf('\n---\n') ? replace(match, random, file, texts) : undefined,
  )

/** Puts something below the frontmatter of each page. */
const atTop = (files: RegExp, text: (random: Random, file: string) => string) =>
  replacing(files, /(?<=^[\s\S]*?\n---\n)\n(?=[\s\S]*$)/g, (_, random, file) => `\n${text(random, file)}\n\n`)

const each = (
  files: RegExp,
  change: (file: string, text: string, texts: Texts) => Change,
): Mutation['places'] => {
  return (texts) =>
    [...texts].flatMap(([file, text]) => (files.test(file) ? [() => change(file, text, texts)] : []))
}

const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '')

/** A word with a letter that no id of the library has beside it. */
function mistyped(word: string, { below, pick }: Random): string {
  const at = below(word.length)
  return word.slice(0, at) + pick(['qx', 'xq', 'zq']) + word.slice(at + 1)
}

const mistyping: Replace = (match, random) => mistyped(match[0], random)
const removing: Replace = () => ''
const twice: Replace = ([all]) => `${all}\n${all}`

/** An entry of a list in YAML, with its comment lines. */
const entry = /^- id: [\s\S]*?\n(?=\n|- |#|$(?![\s\S]))/gm
/** A sentence with one mark at its end. */
const sentence = /(?<=^|[.!?] )[A-Z](?:[^.\n:@[\]]|\[[^\]@]*\]\([^)]*\))*(\[@([^\]]*)\])\.(?= |$)/gm
const link = /\[([^\]@]+)\]\((\w+):([\w-]+)\)/g

const reviewed = (on: string, due: string): Mutation['places'] =>
  replacing(mdx, /status: not-reviewed/g, () => `status: reviewed, by: A nurse, on: ${on}, due: ${due}`)

/** The words of the glossary by id, without those that have an everyday name. */
const hardWords = (texts: Texts) =>
  new Map(
    [...(texts.get('en/glossary.yaml') ?? '').matchAll(entry)].flatMap(({ 0: all }) => {
      const [, id = '', term = ''] = /^- id: (\S+)\n {2}term: (.+)$/m.exec(all) ?? []
      return /^ {2}everyday:/m.test(all) ? [] : [[id, term.toLowerCase()] as const]
    }),
  )

const hedges = phrasesAt((await readInterfaces()).get('en') ?? {}, 'prose.hedges')
const anyHedge = (more: readonly string[]) =>
  new RegExp(`(?<![\\w-])(?:${[...more, ...hedges].join('|')})(?![\\w-])`, 'gi')

/** The hedges of each claim that has some. */
const hedgesOfClaims = (texts: Texts) =>
  new Map(
    [...texts].flatMap(([file, text]) =>
      claims.test(file)
        ? [...text.matchAll(entry)].flatMap(({ 0: all }) => {
            const [, id = ''] = /^- id: (\S+)/.exec(all) ?? []
            const [, hedge] = /^ {2}hedge: (.+)$/m.exec(all) ?? []
            return hedge ? [[id, hedge.replace(/["']/g, '').split(/\s*,\s*/)] as const] : []
          })
        : [],
    ),
  )

export const mutations: readonly Mutation[] = [
  // Pages and links
  {
    name: 'page removed',
    rules: ['link-target-missing', 'relation-missing', 'question-about-nothing'],
    places: each(mdx, (file) => ({ [file]: undefined })),
  },
  {
    name: 'page renamed without a redirect',
    rules: ['address-dropped'],
    places: each(mdx, (file, text) => ({ [file]: undefined, [file.replace('.mdx', '-care.mdx')]: text })),
  },
  {
    name: 'page that nothing links to',
    rules: ['page-orphan'],
    places: each(mdx, (file, text) => ({ [file.replace('.mdx', '-2.mdx')]: text })),
  },
  {
    name: 'page id of another kind of page',
    rules: ['page-id-duplicate'],
    places: each(medical, (file) => ({
      [`en/guides/${idOf(file)}.mdx`]: '---\nname: Other\nsummary: Other.\n---\n',
    })),
  },
  {
    name: 'page saved as Markdown',
    rules: ['file-unexpected'],
    places: each(mdx, (file, text) => ({ [file]: undefined, [file.replace('.mdx', '.md')]: text })),
  },
  {
    name: 'id with capitals',
    rules: ['id-invalid'],
    places: each(mdx, (file, text) => ({
      [file]: undefined,
      [file.replace(/[^/]+$/, (name) => name.replace(/^\w/, (letter) => letter.toUpperCase()))]: text,
    })),
  },
  {
    name: 'id of a page mistyped in a link',
    rules: ['link-target-missing'],
    places: replacing(mdx, /(?<=\]\((?:condition|treatment|symptom|guide|comparison):)[\w-]+/g, mistyping),
  },
  {
    name: 'kind of a page confused',
    rules: ['link-target-missing'],
    places: replacing(mdx, /(?<=\]\()(?:condition|treatment|symptom|guide)(?=:)/g, ([kind], { pick }) =>
      pick(['condition', 'treatment', 'symptom', 'guide'].filter((other) => other !== kind)),
    ),
  },
  {
    name: 'link to a heading that is not there',
    rules: ['link-heading-missing'],
    places: replacing(
      mdx,
      /(?<=\]\((?:condition|treatment|guide):[\w-]+)(?=\))/g,
      (_, random) => `#${mistyped('what-it-is', random)}`,
    ),
  },
  {
    name: 'heading renamed that a link goes to',
    rules: ['link-heading-missing'],
    places: (texts, random) =>
      replacing(
        mdx,
        /(?<=\]\(condition:([\w-]+))(?=\))/g,
        ([, id]) => `#what-it-is${id ? '' : ''}`,
      )(texts, random).map((make) => () => {
        const change = make()
        const id = /\(condition:([\w-]+)#/.exec(Object.values(change)[0] ?? '')?.[1]
        const file = `en/conditions/${id}.mdx`
        return {
          ...change,
          [file]: (change[file] ?? texts.get(file))?.replace('## What it is', '## What this is'),
        }
      }),
  },
  {
    name: 'plain address in place of an id',
    rules: ['link-not-an-id'],
    places: replacing(
      mdx,
      /(?<=\]\()(condition|treatment|symptom|guide|term):([\w-]+)(?=\))/g,
      ([, kind, id]) => (kind === 'term' ? `/glossary/#${id}` : `/${kind}s/${id}/`),
    ),
  },
  {
    name: 'link without https',
    rules: ['link-not-https'],
    places: atTop(mdx, () => 'See [Herniated disk](http://medlineplus.gov/herniateddisk.html).'),
  },
  {
    name: 'link to a site that is no source',
    rules: ['link-outside-references'],
    places: atTop(mdx, () => 'See [Better backs](https://better-backs.example/).'),
  },
  {
    name: 'link to its own page',
    rules: ['link-to-itself'],
    places: atTop(conditions, (_, file) => `See [this page](condition:${idOf(file)}).`),
  },
  {
    name: 'link that says nothing',
    rules: ['link-text-empty'],
    places: replacingInBody(mdx, link, ([, , kind, id]) => `[here](${kind}:${id})`),
  },
  {
    name: 'link in a heading',
    rules: ['heading-link'],
    places: replacing(mdx, /^(#+ )(.+)$/gm, ([, signs, words]) => `${signs}[${words}](guide:choosing)`),
  },
  {
    name: 'reference without its definition',
    rules: ['link-definition-missing'],
    places: replacing(mdx, link, ([, words, , id]) => `[${words}][${id}]`),
  },

  {
    name: 'page that the list of addresses does not have',
    rules: ['address-unlisted'],
    places: each(mdx, (file, text) => ({ [file.replace('.mdx', '-2.mdx')]: text })),
  },
  {
    name: 'former id that another page has',
    rules: ['formerly-taken'],
    places: replacing(mdx, /^summary:/gm, (_, { pick }, file, texts) => {
      return `formerly: [${idOf(pick([...texts.keys()].filter((other) => mdx.test(other) && other !== file)))}]\nsummary:`
    }),
  },
  {
    name: 'all pages removed',
    rules: ['library-empty'],
    places: (texts) => [
      () =>
        Object.fromEntries(
          [...texts.keys()].flatMap((file) =>
            mdx.test(file) || comparisons.test(file) ? [[file, undefined]] : [],
          ),
        ),
    ],
  },

  // The glossary
  {
    name: 'id of a term mistyped',
    rules: ['term-unknown'],
    places: replacing(mdx, /(?<=\]\(term:)[\w-]+/g, mistyping),
  },
  {
    name: 'id of a term mistyped in a meaning',
    rules: ['term-unknown'],
    places: replacing(glossary, /(?<=\]\(term:)[\w-]+/g, mistyping),
  },
  {
    name: 'term swapped for another',
    rules: ['term-mislinked'],
    places: (texts, random) => {
      const names = hardWords(texts)
      return replacingInBody(mdx, link, ([, words = '', kind, id = '']) => {
        if (kind !== 'term' || names.get(id) !== words.toLowerCase()) return undefined
        return `[${words}](term:${random.pick([...names.keys()].filter((other) => other !== id))})`
      })(texts, random)
    },
  },
  {
    name: 'link of a hard word removed',
    rules: ['term-never-linked', 'term-linked-late', 'term-unused'],
    places: (texts, random) => {
      const names = hardWords(texts)
      return replacingInBody(mdx, link, ([, words = '', kind, id = ''], _, file) => {
        const text = texts.get(file) ?? ''
        // A page explains its own names, and a main point may link the word too.
        const isOwn = new RegExp(`^(name|alsoCalled): .*${words}`, 'im').test(text)
        if (isOwn || text.split(`](term:${id})`).length !== 2) return undefined
        return kind === 'term' && names.get(id) === words.toLowerCase() ? words : undefined
      })(texts, random)
    },
  },
  {
    name: 'entry of the glossary removed',
    rules: ['term-unknown'],
    places: replacing(glossary, entry, removing),
  },
  {
    name: 'entry of the glossary twice',
    rules: ['term-duplicate'],
    places: replacing(glossary, entry, twice),
  },
  {
    name: 'other form of a word that another has',
    rules: ['term-duplicate'],
    places: replacing(
      glossary,
      /^ {2}term: (.+)$(?!\n {2}also)/gm,
      ([line, name = ''], { pick }, _, texts) => {
        const others = [...hardWords(texts).values()].filter((other) => other !== name.toLowerCase())
        return `${line}\n  also: ["${pick(others)}"]`
      },
    ),
  },
  {
    name: 'entry that nothing links to',
    rules: ['term-unused'],
    places: replacing(
      glossary,
      entry,
      ([all]) => `${all}\n- id: zygote-${all.length}\n  term: zygote ${all.length}\n  means: A cell.\n`,
    ),
  },
  {
    name: 'entry out of order',
    rules: ['glossary-unordered'],
    places: (texts) => {
      const text = texts.get('en/glossary.yaml') ?? ''
      const all = [...text.matchAll(entry)]
      return all
        .slice(5)
        .map(
          ({ index, 0: each }) =>
            () =>
              ({ 'en/glossary.yaml': text.slice(0, index) + text.slice(index + each.length) }) as Change,
        )
        .map((make, at) => () => {
          const without = make()['en/glossary.yaml'] ?? ''
          const first = without.search(/^- id: /m)
          return {
            'en/glossary.yaml': `${without.slice(0, first)}${all[at + 5]?.[0]}\n${without.slice(first)}`,
          }
        })
    },
  },
  {
    name: 'meaning that links its own word',
    rules: ['term-circular'],
    places: replacing(
      glossary,
      /^- id: (\S+)\n {2}term: (.+)\n(?: .*\n)*? {2}means: (?=\w)/gm,
      ([all, id]) => `${all}Like [this](term:${id}), `,
    ),
  },
  {
    name: 'two meanings that link each other',
    rules: ['term-circular'],
    places: (texts, random) => {
      const text = texts.get('en/glossary.yaml') ?? ''
      return [...text.matchAll(entry)].flatMap(({ 0: all }) => {
        const id = /^- id: (\S+)/.exec(all)?.[1]
        const other = random.pick([...all.matchAll(/\]\(term:([\w-]+)\)/g)])?.[1]
        const target = new RegExp(`^(- id: ${other}\\n(?: .*\\n)*? {2}means: )(?=\\w)`, 'm')
        return other && other !== id && target.test(text)
          ? [() => ({ 'en/glossary.yaml': text.replace(target, `$1Like [this](term:${id}), `) })]
          : []
      })
    },
  },
  {
    name: 'meaning over its limit',
    rules: ['meaning-long'],
    places: replacing(
      glossary,
      /(?<=^ {2}means: )(?=\w)/gm,
      () =>
        'It is a thing of the body that you have and that your doctor may tell you about when you sit in a room with white walls and read what is on the desk there. ',
    ),
  },
  {
    name: 'hard word in a meaning that it does not link',
    rules: ['meaning-hard-word'],
    places: replacing(glossary, link, ([, words = '', kind, id = ''], _, __, texts) => {
      return kind === 'term' && hardWords(texts).get(id) === words.toLowerCase() ? words : undefined
    }),
  },

  // Claims and sources
  {
    name: 'claim mistyped in a text',
    rules: ['claim-unknown'],
    places: replacing(mdx, /(?<=\[@|; @)[\w-]+/g, mistyping),
  },
  {
    name: 'claim mistyped in a field',
    rules: ['claim-unknown'],
    places: replacing(/^en\/.*\.yaml$/, /(?<=claims: \[(?:[\w-]+, )*)[\w-]+/g, mistyping),
  },
  { name: 'claim removed', rules: ['claim-unknown'], places: replacing(claims, entry, removing) },
  { name: 'claim twice', rules: ['claim-duplicate'], places: replacing(claims, entry, twice) },
  {
    name: 'claim that nothing cites',
    rules: ['claim-unused'],
    places: replacing(
      claims,
      /^- id: ([\w-]+)$/gm,
      ([line, id]) => `- { id: ${id}-2, says: So it is., from: [{ source: article }] }\n${line}`,
    ),
  },
  {
    name: 'source of a claim mistyped',
    rules: ['source-unknown'],
    places: replacing(claims, /(?<=source: )[\w-]+/g, mistyping),
  },
  { name: 'source removed', rules: ['source-unknown'], places: replacing(references, entry, removing) },
  { name: 'source twice', rules: ['source-duplicate'], places: replacing(references, entry, twice) },
  {
    name: 'source of no claim',
    rules: ['source-unused'],
    places: replacing(
      references,
      /^- id: ([\w-]+)$/gm,
      ([line, id]) => `- { id: ${id}-2, kind: society, title: Other, publisher: Other }\n\n${line}`,
    ),
  },
  {
    name: 'citation of a fact removed',
    rules: ['sentence-without-claim', 'citation-missing', 'claim-unused'],
    places: replacingInBody(medical, sentence, ({ index, input, 0: all, 1: mark = '' }) => {
      // What is not said is no fact, and neither is what points on to another page.
      const before = input.slice(0, index)
      const isFact = before.lastIndexOf('<NotSaid>') <= before.lastIndexOf('</NotSaid>')
      return isFact && !/\]\((guide|comparison):/.test(all) ? all.replace(` ${mark}`, '') : undefined
    }),
  },
  {
    name: 'link broken',
    rules: ['link-broken'],
    places: replacing(mdx, /\]\((\w+:[\w-]+)\)/g, ([, target]) => `] (${target})`),
  },
  {
    name: 'space after a mark removed',
    rules: ['mark-left-in-text'],
    places: replacingInBody(mdx, /^(#{2,3}|-|\d\.) (?=[A-Z])/gm, ([, mark]) => mark),
  },
  {
    name: 'end of bold words removed',
    rules: ['mark-left-in-text'],
    places: replacingInBody(mdx, /\*\*([^*\n]+)\*\*/g, ([, words]) => `**${words}`),
  },
  {
    name: 'citation broken',
    rules: ['citation-broken'],
    places: replacing(mdx, /\[@([\w-]+)\]/g, ([, id]) => `[@${id} [1]]`),
  },
  {
    name: 'number put in',
    rules: ['number-without-outside-source'],
    places: replacingInBody(medical, sentence, ([all, mark = '', ids = '']) =>
      /^A-[a-z]+-\d+$/.test(ids) ? all.replace(` ${mark}`, ` in 37 of 100 people ${mark}`) : undefined,
    ),
  },
  {
    name: 'promise put in',
    rules: ['word-of-promise'],
    places: replacingInBody(mdx, sentence, ([all], { pick }) =>
      all.replace(
        / \[@/,
        ` ${pick(['without risk', 'as a miracle', 'with a guarantee', 'as the best treatment'])} [@`,
      ),
    ),
  },
  {
    name: 'idiom put in',
    rules: ['idiom'],
    places: replacingInBody(mdx, sentence, ([all]) => all.replace(/ \[@/, ' like a piece of cake [@')),
  },

  {
    name: 'hedge removed',
    rules: ['hedge-lost'],
    places: (texts, random) => {
      const known = hedgesOfClaims(texts)
      return replacingInBody(mdx, sentence, ([all, , ids = '']) => {
        const own = known.get(ids)
        const words = all.replace(/\]\([^)]*\)/g, '')
        return own && anyHedge(own).test(words)
          ? all.replace(anyHedge(own), (hedge) => (/^[A-Z]/.test(hedge) ? 'So' : 'so'))
          : undefined
      })(texts, random)
    },
  },
  {
    name: 'meaning in hard words',
    rules: ['meaning-harder-than-use'],
    places: replacing(glossary, /(?<=^ {2}means: ).*(?:\n {4}.*)*/gm, () => {
      return 'Intervertebral deterioration necessitating individualized multidisciplinary rehabilitation considerations, occasionally decompression.'
    }),
  },

  // Questions
  { name: 'question twice', rules: ['question-duplicate'], places: replacing(questions, entry, twice) },
  {
    name: 'question with its words under another id',
    rules: ['question-duplicate'],
    places: replacing(
      questions,
      entry,
      ([all]) => `${all}\n${all.replace(/^- id: .*/, ([...line]) => `${line.join('')}-2`)}`,
    ),
  },
  {
    name: 'question reworded',
    rules: ['question-near-duplicate'],
    places: replacing(questions, entry, ([all]) => {
      const other = all
        .replace(/^(- id: \S+)/, '$1-2')
        .replace(
          /^( {2}ask: )(\w)(.*)\?(["']?)$/m,
          (_, start, first, rest, quote) => `${start}And ${first.toLowerCase()}${rest}, please?${quote}`,
        )
      return other.includes('please') ? `${all}\n${other}` : undefined
    }),
  },
  {
    name: 'question about a page that is not there',
    rules: ['question-about-nothing'],
    places: replacing(questions, /(?<=about: \[(?:[\w-]+, )*)[\w-]+/g, mistyping),
  },
  {
    name: 'page of a packet mistyped',
    rules: ['packet-page-missing'],
    places: replacing(/^site\.yaml$/, /(?<=^ +pages: \[(?:[\w-]+, )*)[\w-]+/gm, mistyping),
  },
  {
    name: 'group of a question mistyped',
    rules: ['question-group-unknown'],
    places: replacing(questions, /(?<=group: )[\w-]+/g, mistyping),
  },
  {
    name: 'question that asks nothing',
    rules: ['question-not-a-question'],
    places: replacing(questions, /(?<=^ {2}ask: .*)\?(?=["']?$)/gm, () => '.'),
  },
  {
    name: 'question over its limit',
    rules: ['question-long'],
    places: replacing(
      questions,
      /(?<=^ {2}ask: .*)\?(?=["']?$)/gm,
      () =>
        ', and what would you do about it if it were your own back or neck, and how long would you then wait until you did the next thing?',
    ),
  },
  {
    name: 'question of a source after one from outside',
    rules: ['question-mixed'],
    places: replacing(
      questions,
      /^- id: [\s\S]*? {2}group: (\S+)[\s\S]*?\n(?=\n|$(?![\s\S]))/gm,
      ([all, group]) =>
        /^ {2}claims:/m.test(all)
          ? `- { id: Q-other-01, ask: What is next?, group: ${group}, for: self, about: [choosing], outside: true }\n\n${all}`
          : undefined,
    ),
  },
  {
    name: 'question that a source asks removed',
    rules: ['question-of-claim-missing'],
    places: replacing(questions, entry, ([all], _, __, texts) => {
      const [, id] = /^- id: (\S+)/.exec(all) ?? []
      const isAsked = [...texts].some(
        ([file, text]) => claims.test(file) && new RegExp(`asks: .*\\b${id}\\b`).test(text),
      )
      return isAsked ? '' : undefined
    }),
  },
  {
    name: 'question placed that is not there',
    rules: ['question-unknown'],
    places: atTop(mdx, (random) => `<Question id="${mistyped('Q-choose-01', random)}" />`),
  },

  {
    name: 'question in the wrong group',
    rules: ['question-group-order'],
    places: (texts) => {
      const text = texts.get('en/questions.yaml') ?? ''
      const all = [...text.matchAll(entry)].map(([each]) => each)
      const last = /group: (\S+)/.exec(all.at(-1) ?? '')?.[1]
      return all
        .filter((each) => !each.includes(`group: ${last}`))
        .map((each) => () => ({ 'en/questions.yaml': `${text.replace(each, '').trimEnd()}\n\n${each}` }))
    },
  },
  {
    name: 'page that no question is about',
    rules: ['questions-too-few'],
    places: each(/^en\/(conditions|treatments)\//, (file, _, texts) => ({
      'en/questions.yaml': texts
        .get('en/questions.yaml')
        ?.replace(new RegExp(`(?<=[[ ])${idOf(file)}(?=[,\\]\\s])`, 'g'), 'choosing'),
    })),
  },

  // Relations and names
  {
    name: 'one side of a relation removed',
    rules: ['relation-one-sided'],
    places: (texts, random) => [
      ...replacing(
        medical,
        /(?<=^(?:symptoms|conditions): \[(?:[\w-]+, )*)[\w-]+, /gm,
        removing,
      )(texts, random),
      ...replacing(conditions, /^ {2}- \{ id: [\w-]+, fit: .*\}\n(?= {2}- )/gm, removing)(texts, random),
    ],
  },
  {
    name: 'relation mistyped',
    rules: ['relation-missing'],
    places: replacing(medical, /(?<=^(?:symptoms|conditions): \[(?:[\w-]+, )*)[\w-]+/gm, mistyping),
  },
  {
    name: 'option of a comparison mistyped',
    rules: ['relation-missing'],
    places: replacing(comparisons, /(?<=^options: \[(?:[\w-]+, )*)[\w-]+/gm, mistyping),
  },
  {
    name: 'name copied to another page',
    rules: ['name-shared'],
    places: replacing(
      mdx,
      /(?<=^alsoCalled: \[)(?=\w)/gm,
      (_, { pick }, file, texts) =>
        `${pick([...texts].flatMap(([other, text]) => (other === file || !medical.test(other) ? [] : (/^alsoCalled: \[(\w[^,\]]*)/m.exec(text)?.[1] ?? []))))}, `,
    ),
  },
  {
    name: 'misspelling as a name',
    rules: ['name-misspelled'],
    places: replacing(
      medical,
      /(?<=^alsoCalled: \[)([a-z]{7,})(?= |,|\])([^,\]]*)/gm,
      ([all, word = '', rest = '']) => `${all}, ${word.slice(0, 3)}${word.slice(4)}${rest}`,
    ),
  },

  // Pictures, components and comparisons
  {
    name: 'text in place of a figure removed',
    rules: ['component-attribute'],
    places: replacing(mdx, /(?<=<Figure [^>]*) alt="[^"]*"/g, removing),
  },
  {
    name: 'text in place of a figure that says nothing',
    rules: ['figure-alt-weak'],
    places: replacing(mdx, /(?<=<Figure [^>]*alt=")[^"]*/g, (_, { pick }) =>
      pick(['Image', 'picture', 'A drawing']),
    ),
  },
  {
    name: 'caption of a figure removed',
    rules: ['figure-caption-missing'],
    places: replacing(mdx, /(<Figure [^>]*>)[\s\S]*?(<\/Figure>)/g, ([, open, close]) => `${open}${close}`),
  },
  {
    name: 'id of a figure mistyped',
    rules: ['component-target-missing'],
    places: replacing(mdx, /(?<=<Figure id=")[^"]+/g, mistyping),
  },
  {
    name: 'drawing removed',
    rules: ['component-target-missing'],
    places: each(/^figures\//, (file) => ({ [file]: undefined })),
  },
  {
    name: 'image in place of a figure',
    rules: ['image-not-a-figure'],
    places: replacing(
      mdx,
      /<Figure id="([^"]+)" alt="([^"]+)">[\s\S]*?<\/Figure>/g,
      ([, id, alt]) => `![${alt}](${id}.svg)`,
    ),
  },
  {
    name: 'choice of a treatment that is not there',
    rules: ['component-target-missing'],
    places: replacing(mdx, /(?<=<Choice id=")[^"]+/g, mistyping),
  },
  {
    name: 'choice with more room than the others',
    rules: ['options-unequal'],
    places: replacing(
      mdx,
      /(?<=<Choice [^>]*>)([\s\S]*?)(?=<\/Choice>)/g,
      ([, text]) => `${text}${text}${text}`,
    ),
  },
  {
    name: 'component mistyped',
    rules: ['component-unknown', 'mdx-invalid'],
    places: replacing(
      mdx,
      /<(Figure|Choice|NotSaid|TradeOff)\b([\s\S]*?)<\/\1>/g,
      ([, name = '', rest], random) => {
        const wrong = mistyped(name, random).replace(/^./, 'X')
        return `<${wrong}${rest}</${wrong}>`
      },
    ),
  },
  {
    name: 'attribute mistyped',
    rules: ['component-attribute'],
    places: replacing(mdx, /(?<=<[A-Z]\w+ (?:\w+="[^"]*" )*)\w+(?==")/g, mistyping),
  },
  {
    name: 'cell of a comparison removed',
    rules: ['comparison-cells'],
    places: replacing(comparisons, /^ {6}[\w-]+:(?: \{.*\}|\n(?: {8}.*\n?)+)\n?/gm, ([all]) =>
      all.includes('claims') || all.includes('notSaid') ? '' : undefined,
    ),
  },
  {
    name: 'cell of a comparison mistyped',
    rules: ['comparison-cells'],
    places: replacing(comparisons, /(?<=^ {6})[\w-]+(?=:)/gm, (match, random) =>
      /^(text|claims)$/.test(match[0]) ? undefined : mistyped(match[0], random),
    ),
  },
  {
    name: 'cell of a comparison emptied',
    rules: ['comparison-cell-empty', 'field-invalid'],
    places: replacing(comparisons, /(?<=^ {8}text: ).*$/gm, (_, { pick }) =>
      pick(['""', '"-"', '"…"', '"?"']),
    ),
  },
  {
    name: 'note of a row of one side removed',
    rules: ['comparison-row-one-sided'],
    places: replacing(comparisons, /^ {4}note: .*\n/gm, removing),
  },
  {
    name: 'table wider than paper',
    rules: ['table-wide'],
    places: atTop(
      mdx,
      () => '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |',
    ),
  },

  // Reading
  {
    name: 'sentence over its limit',
    rules: ['sentence-long'],
    places: replacingInBody(mdx, sentence, ([all]) =>
      all.replace(
        / \[@/,
        ' and so on and on, as you may see when you sit down and read all of it to the end and then from the start once more [@',
      ),
    ),
  },
  {
    name: 'paragraph over its limit',
    rules: ['paragraph-long'],
    places: replacingInBody(mdx, sentence, ([all]) => `${all} ${all} ${all} ${all}`),
  },
  {
    name: 'abbreviation without its words',
    rules: ['abbreviation-unexplained'],
    places: replacingInBody(mdx, sentence, ([all], { pick }) =>
      all.replace(/ \[@/, ` with ${pick(['a QLIF', 'an XRQ', 'OPLLs', 'a DEXQ'])} [@`),
    ),
  },
  {
    name: 'page over the level',
    rules: ['reading-level-high'],
    places: replacing(
      conditions,
      /(?<=^[\s\S]*?\n---\n)\n[\s\S]*$/g,
      () =>
        '\nIntervertebral degeneration necessitates individualized multidisciplinary rehabilitation. Interdisciplinary communication facilitates comprehensive decompression considerations.\n',
    ),
  },

  {
    name: 'page over the target',
    rules: ['reading-level-over-target'],
    places: replacing(
      mdx,
      /(?<=^[\s\S]*?\n---\n)\n[\s\S]*$/g,
      () =>
        `\n${'You may feel better after some months of simple exercise at home, and many people do. '.repeat(40)}\n`,
    ),
  },
  {
    name: 'passive sentences',
    rules: ['passive-voice'],
    places: atTop(mdx, () => 'It was seen, and it was done. '.repeat(30)),
  },

  // Review
  {
    name: 'review in the future',
    rules: ['review-dates-wrong'],
    places: reviewed('2027-01-01', '2028-01-01'),
  },
  {
    name: 'review due before it was made',
    rules: ['review-dates-wrong'],
    places: reviewed('2026-10-01', '2026-09-30'),
  },
  { name: 'review overdue', rules: ['review-overdue'], places: reviewed('2025-11-01', '2026-11-21') },
  {
    name: 'review long overdue',
    rules: ['review-long-overdue'],
    places: reviewed('2023-01-01', '2024-01-01'),
  },
  {
    name: 'day that is in no calendar',
    rules: ['field-invalid'],
    places: reviewed('2026-02-30', '2027-02-28'),
  },
  {
    name: 'review without a name',
    rules: ['field-invalid'],
    places: replacing(
      mdx,
      /status: not-reviewed/g,
      () => 'status: reviewed, on: 2026-10-01, due: 2027-10-01',
    ),
  },

  // Warning signs
  { name: 'warning sign twice', rules: ['warning-sign-duplicate'], places: replacing(signs, entry, twice) },
  {
    name: 'place of a warning sign mistyped',
    rules: ['warning-sign-place-unknown'],
    places: replacing(signs, /(?<=on: \[(?:[\w-]+, )*)[\w-]+/g, mistyping),
  },

  // Fields and files
  {
    name: 'field mistyped',
    rules: ['field-unknown'],
    places: replacing(
      mdx,
      /^(name|summary|keyPoints|alsoCalled|describedAs|treatments|symptoms|conditions|codes|review|changes)(?=:)/gm,
      mistyping,
    ),
  },
  {
    name: 'field mistyped in a list',
    rules: ['field-unknown'],
    places: replacing(
      /^(en|sources)\/.*\.yaml$/,
      /(?<=^ {2})(term|means|ask|group|for|sign|level|act|says|from|kind|title|publisher)(?=:)/gm,
      mistyping,
    ),
  },
  {
    name: 'field removed',
    rules: ['field-invalid'],
    places: replacing(mdx, /^(name|summary): .*\n/gm, removing),
  },
  {
    name: 'field of an entry removed',
    rules: ['field-invalid'],
    places: replacing(
      /^(en|sources)\/.*\.yaml$/,
      /^ {2}(term|group|for|level|act|kind|title|publisher): .*\n/gm,
      removing,
    ),
  },
  {
    name: 'fit of a treatment mistyped',
    rules: ['field-invalid'],
    places: replacing(conditions, /(?<=fit: )[\w-]+/g, mistyping),
  },
  {
    name: 'quote that does not end',
    rules: ['yaml-invalid'],
    places: replacing(mdx, /(?<=^ {2}- ".*)"$/gm, removing),
  },
  {
    name: 'bracket that does not end',
    rules: ['yaml-invalid'],
    places: replacing(
      /^en\//,
      /(?<=^\w* *(?:alsoCalled|symptoms|conditions|about|claims|on): \[.*)\]$/gm,
      removing,
    ),
  },
  {
    name: 'tab before a key',
    rules: ['yaml-invalid'],
    places: replacing(/^(en|sources)\/.*\.yaml$/, /^ {2}(?=\w+:)/gm, () => '\t'),
  },
  { name: 'tag that is not closed', rules: ['mdx-invalid'], places: replacing(mdx, /<\/\w+>/g, removing) },
  {
    name: 'brace that is not closed',
    rules: ['mdx-invalid'],
    places: replacingInBody(mdx, /\.$/gm, () => ' {.'),
  },
  {
    name: 'frontmatter that does not end',
    rules: ['yaml-invalid'],
    places: replacing(mdx, /(?<=\n)---\n(?=\n)/g, removing),
  },
  {
    name: 'code in a field',
    rules: ['code-outside-page'],
    places: replacing(mdx, /(?<=^ {2}- "[^"]*) (?=\[@)/gm, () => ' {1 + 1} '),
  },
  {
    name: 'sign that is no text',
    rules: ['file-unreadable'],
    places: replacing(mdx, /\.$/gm, () => '.\u0007'),
  },
  {
    name: 'word of the interface mistyped',
    rules: ['interface-word-unknown'],
    places: replacing(/^en\/interface\.yaml$/, /^[a-z]+(?=:)|(?<=^ {2})[a-z-]+(?=:)/gm, mistyping),
  },
]
