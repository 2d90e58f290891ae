import type { Library } from '../../library/library.ts'
import { wordsAt } from '../../library/words.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const figureAltWeak: Rule<Library> = {
  id: 'figure-alt-weak',
  severity: 'error',
  summary: 'The text in place of a figure must say what it shows, and more than its caption.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      const openings = wordsAt(edition.words, 'pictures.say-picture')
      for (const { file, components } of textsOf(edition)) {
        for (const { name, attributes, text: caption, at } of components) {
          const alt = attributes.get('alt')?.trim()
          if (name !== 'Figure' || !alt) continue
          const fault = faultOf(
            alt,
            caption,
            attributes.get('id') ?? '',
            Array.isArray(openings) ? openings : [],
          )
          if (!fault) continue
          yield { file, place: at('alt'), message: `Unexpected \`alt\` ${fault}` }
        }
      }
    }
  },
}

function faultOf(alt: string, caption: string, id: string, openings: readonly string[]): string | undefined {
  const said = plain(alt)
  if (said === plain(caption)) return 'that repeats the caption, expected what the drawing shows'
  if (said === plain(id) || /\.(svg|png|jpe?g|gif|webp)$/i.test(alt))
    return `\`${alt}\`, the name of a file, expected what the drawing shows`
  // "Image" alone says no more than "image of" does.
  const opening = openings.find((each) => `${said} `.startsWith(`${each} `) || each.startsWith(`${said} `))
  return opening && `that begins with "${alt.slice(0, opening.length)}", expected only what the drawing shows`
}

/** Words alone: without signs, capitals, and the numbers in brackets that name parts of a drawing. */
const plain = (text: string) =>
  text
    .replace(/\(\d+\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
