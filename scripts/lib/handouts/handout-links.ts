const block = /<(template|div) data-handouts>(.*?)<\/\1>/gs
const links = /href="[^"]*(handouts\/[^"]+)"/g

/**
 * A built page with links to PDFs shown where all files of a block are there, and put away where they are not. Taken
 * there and back it is the same page.
 */
export function withHandoutLinks(html: string, isThere: (file: string) => boolean): string {
  return html.replace(block, (_, _tag, inner: string) => {
    const tag = [...inner.matchAll(links)].every(([, file = '']) => isThere(file)) ? 'div' : 'template'
    return `<${tag} data-handouts>${inner}</${tag}>`
  })
}
