import { join } from 'node:path'
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { type BuiltPage, elementsIn, readBuiltSite } from '../../src/checks/built-site.ts'
import { kinds } from '../../src/library/kinds.ts'
import type { Edition, Page, Term } from '../../src/library/library.ts'
import { splitLink } from '../../src/library/link.ts'
import { cellClaims, relationsOf } from '../../src/library/relations.ts'
import { projectDir } from '../helpers/run.ts'
import { below, hasClass, hasId, hrefOf, isTag, words, wordsWithout, writtenParts } from './built-page.ts'
import { fixture, shipped } from './sites.ts'

// What a page says is computed here from the model alone, by other ways than those that drew the page.

describe.each([
  { name: 'the shipped library', ...shipped, contentDir: join(projectDir, 'content') },
  { name: 'another library', ...fixture, contentDir: fixture.env.CONTENT_DIR },
])('$name and its pages agree on', async ({ outDir, basePath, contentDir }) => {
  const library = await readLibrary(contentDir)
  const files = await readTree(outDir)
  const site = readBuiltSite(files, {
    siteUrl: 'https://example.org',
    basePath,
    languages: library.site.languages,
    pageKilobytes: 20,
    weigh: ({ length }) => length,
  })
  const root = basePath.slice(0, -1)
  const built = new Map(site.pages.map((page) => [page.address, page]))
  const staying = site.pages.filter(({ leadsTo }) => !leadsTo)
  const at = (address: string): BuiltPage => {
    const page = built.get(root + address)
    if (!page) throw new Error(`There is no page ${address}`)
    return page
  }

  /** Compare what the model says of each page with what its HTML says; `some` pages at least must say something. */
  function compare(
    fromModel: (page: Page, edition: Edition) => string[],
    fromHtml: (page: BuiltPage) => string[],
    some = 1,
  ) {
    const expected: Record<string, string[]> = {}
    const found: Record<string, string[]> = {}
    for (const edition of library.editions) {
      for (const page of edition.allPages) {
        expected[page.address] = fromModel(page, edition).sort()
        found[page.address] = fromHtml(at(page.address)).sort()
      }
    }
    expect(found).toEqual(expected)
    expect(Object.values(expected).filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(some)
  }

  const addressOf = ({ pages, prefix }: Edition, url: string): string => {
    const { kind, id, heading } = splitLink(url)
    if (kind === 'term') return `${root}${prefix}/glossary/#${id}`
    const page = kind in kinds ? pages.get(id) : undefined
    return page ? `${root}${page.address}${heading ? `#${heading}` : ''}` : url
  }
  const componentsOf = (page: Page, name: string) => page.components.filter((each) => each.name === name)

  test('names, also-called names and summaries', () => {
    compare(
      ({ fields: { name, alsoCalled, summary } }, { say }) => [
        name,
        ...(summary ? [summary] : []),
        ...(alsoCalled.length > 0 ? [`${say('page.also-called')}: ${alsoCalled.join(', ')}`] : []),
      ],
      ({ elements }) => [
        ...elements.filter(isTag('h1')).map(words),
        ...elements.flatMap(({ properties }) =>
          properties.name === 'description' ? [String(properties.content)] : [],
        ),
        ...elements.filter(hasClass('also-called')).map(words),
      ],
    )
  })

  test('the language', () => {
    compare(
      ({ language }) => [language],
      ({ elements }) => elements.filter(isTag('html')).map(({ properties }) => String(properties.lang)),
    )
  })

  test('headings and their ids', () => {
    compare(
      ({ headings }) => headings.map(({ id, text, depth }) => `h${Math.max(2, depth)} ${id} ${text}`),
      ({ elements }) =>
        below(elements.filter(hasClass('text')), isTag('h2', 'h3', 'h4', 'h5', 'h6')).flatMap((heading) =>
          heading.properties.id ? [`${heading.tagName} ${heading.properties.id} ${words(heading)}`] : [],
        ),
    )
  })

  test('every link of a text, where it goes and what it is called', () => {
    compare(
      ({ links }, edition) => links.map(({ url, text }) => `${addressOf(edition, url)} ${text}`),
      (page) => {
        const parts = writtenParts(page)
        const others = new Set([
          ...below(below(parts, hasClass('cite')), isTag('a')),
          ...below(parts, hasClass('choice')).flatMap((choice) => below([choice], isTag('a')).slice(0, 1)),
        ])
        return below(parts, isTag('a')).flatMap((link) =>
          others.has(link) ? [] : [`${hrefOf(link)} ${words(link)}`],
        )
      },
    )
  })

  test('the treatments of each choice', () => {
    compare(
      (page, edition) =>
        componentsOf(page, 'Choice').map(({ attributes }) =>
          addressOf(edition, `treatment:${attributes.get('id')}`),
        ),
      ({ elements }) =>
        elements
          .filter(hasClass('choice'))
          .flatMap((choice) => below([choice], isTag('a')).slice(0, 1).map(hrefOf)),
    )
  })

  test('every claim that a text rests on', () => {
    compare(
      (page) => [...page.citations, ...cellClaims(page)].map(({ id }) => id),
      (page) => citationsOf(page).flatMap(({ claims }) => claims),
    )
  })

  test('the sources that each number leads to, and no other source at the foot', () => {
    for (const page of library.editions.flatMap(({ allPages }) => allPages)) {
      const html = at(page.address)
      const citations = citationsOf(html)
      for (const { claims, sources } of citations) {
        const ids = new Set(
          claims.flatMap((id) => library.claims.get(id)?.fields.from ?? []).map(({ source }) => source),
        )
        const expected = [...ids].map((id) => {
          const { title, publisher } = library.references.get(id)?.fields ?? {}
          return `${title}. ${publisher}.`
        })
        const found = expected.sort().map((start, index) => sources[index]?.slice(0, start.length))
        expect(found, `${page.address} ${claims}`).toEqual(expected)
        expect(sources).toHaveLength(expected.length)
      }
      const cited = new Set(citations.flatMap(({ sources }) => sources))
      const listed = below(html.elements.filter(hasClass('sources')), isTag('li')).map(words)
      expect([...cited].sort(), page.address).toEqual(listed.sort())
    }
  })

  test('the words on this page: each that its text links to, and others only from its questions and warning signs', () => {
    const wordsListed = ({ elements }: BuiltPage) =>
      below(elements.filter(hasId('words')), isTag('dt')).map(words)
    const shown = ({ term, sayIt }: Term) => (sayIt ? `${term} (${sayIt})` : term)
    const linkedOn = ({ links }: Page, { terms }: Edition) =>
      links.flatMap(({ url }) => {
        const { kind, id } = splitLink(url)
        return kind === 'term' ? [terms.get(id)?.fields ?? { term: `no word ${id}`, also: [] }] : []
      }) as Term[]
    const isSaid = ({ elements }: BuiltPage, { term, also }: Term) => {
      const parts = elements.filter((each) => hasId('questions')(each) || hasId('warning-signs')(each))
      const text = parts.map(words).join(' ').toLowerCase()
      return [term, ...also].some((name) => text.includes(name.toLowerCase()))
    }
    compare((page, edition) => {
      const html = at(page.address)
      const linked = linkedOn(page, edition)
      const listed = new Set(wordsListed(html))
      const others = edition.allTerms.filter(
        ({ fields }) => listed.has(shown(fields)) && isSaid(html, fields),
      )
      return [...new Set([...linked, ...others.map(({ fields }) => fields)].map(shown))]
    }, wordsListed)
  })

  test('the questions to ask', () => {
    compare(
      ({ id }, { allQuestions }) =>
        allQuestions.flatMap(({ id: question, fields: { ask, about } }) =>
          about.includes(id) ? [`${question} ${ask}`] : [],
        ),
      ({ elements }) => questionsIn(elements.filter(hasId('questions'))),
    )
  })

  test('the questions in a text', () => {
    compare(
      (page, { questions }) =>
        componentsOf(page, 'Question').map(
          ({ attributes }) => questions.get(attributes.get('id') ?? '')?.fields.ask ?? '',
        ),
      ({ elements }) => below(elements.filter(hasClass('text')), hasClass('ask')).map(words),
      0,
    )
  })

  test('the warning signs, and what to do', () => {
    compare(
      (page, { warningSigns }) => {
        const isAll = componentsOf(page, 'WarningSigns').length > 0
        const signs = warningSigns.filter(
          ({ fields: { on } }) => isAll || on.includes(page.kind) || on.includes(page.id),
        )
        const acts = signs.map(({ fields: { act, level } }) => {
          const said = act.replaceAll('{emergency}', library.site.emergency.number)
          return `${level}: ${said}`
        })
        return [...signs.map(({ fields: { sign, level } }) => `${level}: ${sign}.`), ...new Set(acts)]
      },
      ({ elements }) =>
        (['emergency', 'urgent'] as const).flatMap((level) =>
          below(
            elements.filter((each) => hasClass('warning')(each) && hasClass(level)(each)),
            (each) => each.tagName === 'li' || hasClass('act')(each),
          ).map((each) => `${level}: ${words(each)}`),
        ),
    )
  })

  test('who has reviewed the page', () => {
    compare(
      ({ fields: { review } }, { say }) => [
        review.status === 'reviewed'
          ? say('page.reviewed', { by: review.by, on: review.on, due: review.due })
          : say('page.not-reviewed'),
      ],
      ({ elements }) => elements.filter(hasClass('review-note')).map(words),
    )
  })

  test('figures: a drawing, what it shows, and a caption', () => {
    compare(
      (page) => componentsOf(page, 'Figure').map(({ attributes }) => `drawn: ${attributes.get('alt')}`),
      ({ elements }) =>
        elements.filter(isTag('figure')).map((figure) => {
          const caption = below([figure], isTag('figcaption')).map(words).join('')
          const picture = elementsIn(figure).find(({ properties }) => properties.role === 'img')
          const isDrawn = picture?.tagName === 'svg'
          return `${isDrawn && caption ? 'drawn' : 'not drawn'}: ${picture?.properties.ariaLabel}`
        }),
    )
  })

  test('the pages that a page has a relation with, from either side', () => {
    compare(
      (page, edition) => {
        const named = relationsOf(page).map(({ id }) => id)
        const naming = edition.allPages.filter((other) => relationsOf(other).some(({ id }) => id === page.id))
        const ids = new Set([...named, ...naming.map(({ id }) => id)])
        ids.delete(page.id)
        return [...ids].map((id) => `${root}${edition.pages.get(id)?.address}`)
      },
      ({ elements }) => below(elements.filter(hasId('related')), isTag('a')).map(hrefOf),
    )
  })

  test('what a comparison says of each option, and where the sources are silent', () => {
    compare(
      (page) =>
        page.kind === 'comparison'
          ? page.fields.rows.flatMap(({ id, cells }) =>
              page.fields.options.map((option) => {
                const cell = cells[option]
                return `${id}: ${cell && 'text' in cell ? 'said' : 'not said'}`
              }),
            )
          : [],
      ({ elements }) =>
        below(elements.filter(isTag('table')).filter(hasClass('comparison')), isTag('tr')).flatMap((row) =>
          below([row], isTag('td')).map((cell) => {
            const isSilent = below([cell], hasClass('not-said-cell')).length > 0
            return `${row.properties.id}: ${isSilent ? 'not said' : 'said'}`
          }),
        ),
    )
  })

  test('every word of the glossary, and where it is used', () => {
    for (const { prefix, allTerms, allPages } of library.editions) {
      const expected = allTerms.map(({ id, fields: { term } }) => {
        const isUsing = ({ links }: Page) => links.some(({ url }) => url === `term:${id}`)
        return `${id} ${term}: ${allPages.flatMap((page) => (isUsing(page) ? [root + page.address] : [])).sort()}`
      })
      const entries = below(at(`${prefix}/glossary/`).elements.filter(hasClass('glossary')), isTag('div'))
      const found = entries.map((entry) => {
        const used = below(below([entry], hasClass('used-on')), isTag('a')).map(hrefOf)
        return `${entry.properties.id} ${below([entry], isTag('dfn')).map(words)}: ${used.sort()}`
      })
      expect(found.sort()).toEqual(expected.sort())
    }
  })

  test('every question of the list', () => {
    for (const { prefix, allQuestions } of library.editions) {
      const found = questionsIn(at(`${prefix}/questions/`).elements.filter(isTag('main')))
      expect(found.sort()).toEqual(allQuestions.map(({ id, fields: { ask } }) => `${id} ${ask}`).sort())
    }
  })

  test('every statement and every source', () => {
    for (const { prefix } of library.editions) {
      const { ids } = at(`${prefix}/sources/`)
      const expected = [
        ...library.allClaims.map(({ id }) => id),
        ...library.allReferences.map(({ id }) => `source-${id}`),
      ]
      expect(expected.filter((id) => !ids.has(id))).toEqual([])
    }
  })

  test('every name, and the page that it leads to', () => {
    for (const { prefix, allPages, say } of library.editions) {
      const expected = allPages.flatMap(({ address, fields: { name, alsoCalled } }) => [
        `${name} ${root}${address}`,
        ...alsoCalled.map((other) => `${other}, ${say('a-to-z.see')} ${name} ${root}${address}`),
      ])
      const items = below(at(`${prefix}/a-to-z/`).elements.filter(hasClass('letter')), isTag('li'))
      const found = items.map((item) => `${words(item)} ${below([item], isTag('a')).map(hrefOf)}`)
      expect(found.sort()).toEqual(expected.sort())
    }
  })

  test('the way from each symptom by its conditions to their choices', () => {
    const items = (parts: readonly Element[]) => below(parts, isTag('li')).map((item) => words(item))
    for (const { prefix, allPages, say } of library.editions) {
      const conditionNames = new Set(
        allPages.flatMap(({ kind, fields }) => (kind === 'condition' ? fields.name : [])),
      )
      const nameOf = (id: string) => allPages.find((page) => page.id === id)?.fields.name
      const expected = allPages.flatMap(({ kind, id, fields }) => {
        const conditions = allPages.filter(
          (page) => page.kind === 'condition' && page.fields.symptoms.includes(id),
        )
        return kind === 'symptom' && conditions.length > 0
          ? [
              `${fields.name}: ${conditions
                .map((page) => page.fields.name)
                .sort()
                .join(', ')}`,
            ]
          : []
      })
      const sections = at(`${prefix}/map/`).elements.filter(hasClass('map'))
      const found = sections.map((section) => {
        const [heading] = below([section], isTag('h2'))
        const leads = new Set(below([section], isTag('a')).map(words)).intersection(conditionNames)
        return `${heading && words(heading)}: ${[...leads].sort().join(', ')}`
      })
      expect(found.sort()).toEqual(expected.sort())
      const choices = allPages.flatMap((page) => (page.kind === 'condition' ? page.fields.treatments : []))
      for (const { id, fit } of choices) {
        expect(items(sections)).toContain(`${nameOf(id)} ${say(`content.fits.${fit}`)}`)
      }
    }
  })

  test('which pages there are', () => {
    const sections = (edition: Edition) =>
      Object.entries(kinds).flatMap(([kind, { section }]) =>
        edition.allPages.some((page) => page.kind === kind) ? [section] : [],
      )
    const parts =
      'a-to-z map glossary questions search handout sources about privacy accessibility connect offline'.split(
        ' ',
      )
    const expected = library.editions.flatMap((edition) => [
      `${edition.prefix}/`,
      ...[...parts, ...sections(edition)].map((part) => `${edition.prefix}/${part}/`),
      ...edition.allPages.map(({ address }) => address),
      ...codesOf(edition).flatMap(({ address, leadsTo }) => (leadsTo.length > 1 ? address : [])),
    ])
    const found = staying.map(({ address }) => address.slice(root.length))
    expect(found.sort()).toEqual([...expected, '/404.html'].sort())
  })

  test('which pages a code leads to', () => {
    for (const edition of library.editions) {
      for (const { address, leadsTo } of codesOf(edition)) {
        const links = below(at(address).elements.filter(isTag('main')), isTag('a'))
        expect(links.map(hrefOf), address).toEqual(leadsTo.map((each) => root + each))
      }
    }
  })

  test('where the addresses lead that pages had before, and those of a code with one page', () => {
    const ofCodes = library.editions.flatMap((edition) =>
      codesOf(edition).flatMap(({ address, leadsTo }) =>
        leadsTo.length === 1 ? `${address} → ${root}${leadsTo[0]}` : [],
      ),
    )
    const ofPages = library.editions.flatMap(({ prefix, allPages }) =>
      allPages.flatMap(({ address, kind, fields }) =>
        fields.formerly.map((id) => `${prefix}/${kinds[kind].section}/${id}/ → ${root}${address}`),
      ),
    )
    const found = site.pages.flatMap(({ address, leadsTo }) =>
      leadsTo ? [`${address.slice(root.length)} → ${leadsTo}`] : [],
    )
    expect(found.sort()).toEqual([...ofPages, ...ofCodes].sort())
  })

  test('the addresses that other programs read', () => {
    const read = (file: string) => new TextDecoder().decode(files.get(file))
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url)
    const topics: { url: string }[] = JSON.parse(read('topics.json')).topics
    for (const url of [...listed, ...topics.map((topic) => topic.url)]) {
      expect(built.has(new URL(url).pathname), url).toBe(true)
    }
    const unlisted = (address: string) => address.includes('/connect/') && !address.endsWith('/connect/')
    expect(listed).toHaveLength(staying.filter(({ address }) => !unlisted(address)).length - 1)
  })
})

/** The addresses of an edition that end in a code, and the pages that carry it. */
function codesOf({ prefix, allPages }: Edition): { address: string; leadsTo: string[] }[] {
  const carried = allPages.flatMap(({ address, fields }) =>
    Object.entries(('codes' in fields && fields.codes) || {}).flatMap(([system, codes]) =>
      codes.map((code) => ({ code: `${prefix}/connect/${system}/${code}/`, address })),
    ),
  )
  return [...Map.groupBy(carried, ({ code }) => code)].map(([address, found]) => ({
    address,
    leadsTo: found.map((each) => each.address),
  }))
}

/** Each citation of a page: its claims, and what the foot of the page says of the sources that its numbers lead to. */
function citationsOf({ elements }: BuiltPage): { claims: string[]; sources: string[] }[] {
  const items = below(elements.filter(hasClass('sources')), isTag('li'))
  const said = new Map(items.map((item) => [`#${item.properties.id}`, words(item)]))
  return elements.filter(hasClass('cite')).map((citation) => ({
    claims: String(citation.properties.dataClaims).split(' '),
    sources: below([citation], isTag('a'))
      .map((link) => said.get(hrefOf(link)) ?? `nothing at ${hrefOf(link)}`)
      .sort(),
  }))
}

/** Questions with their ids; the words before one say when to ask it. */
const questionsIn = (parts: readonly Element[]): string[] =>
  below(below(parts, hasClass('ask-list')), isTag('li')).map((item) => {
    const asked = below([item], hasClass('ask')).map((ask) => wordsWithout(ask, hasClass('when')))
    return `${item.properties.id} ${asked}`
  })
