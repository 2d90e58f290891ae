/** A text on one line that cannot steer a terminal: tabs are four spaces, what has no sign of its own is shown as one. */
export const printable = (text: string) =>
  text
    .replace(/\t/g, '    ')
    .replace(/\r?\n/g, ' ')
    // Control characters, spaces without width, and signs that turn the direction of what follows.
    .replace(/[\p{Cc}\u200B\u2028-\u202E\u2060-\u2069\uFEFF]/gu, '\uFFFD')
