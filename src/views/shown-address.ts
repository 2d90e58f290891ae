/** The most letters that a reader of paper types. */
const typedLetters = 32

/** An address as paper shows it: without what every address has. */
export const shownAddress = (url: string) => url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '')

/** An address for readers of paper, which may break after a mark in it: of one that is too long to type, only the site. */
export function typedAddress(url: string): string {
  const address = shownAddress(url)
  const typed = address.length > typedLetters ? address.replace(/[/?#].*$/, '') : address.replace(/\/$/, '')
  return typed.replace(/[/.-]/g, '$&\u200b')
}
