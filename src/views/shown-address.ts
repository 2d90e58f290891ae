/** An address as paper shows it: without what every address has. */
export const shownAddress = (url: string) => url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '')
