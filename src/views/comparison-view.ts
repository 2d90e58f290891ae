import type { Edition, Page } from '../library/library.ts'
import type { Surroundings } from '../markdown/annotate.ts'
import { drawInline } from '../markdown/draw.ts'
import { inlineHtml } from './inline-html.ts'
import { pageLink } from './page-link.ts'
import type { Addresses } from './site-addresses.ts'
import type { ComparisonView, Html } from './view.ts'

/** A comparison with its cells drawn; an empty cell is one that the sources do not fill. */
export function comparisonView(
  page: Page,
  { pages }: Edition,
  addresses: Addresses,
  surroundings: Surroundings,
): ComparisonView | undefined {
  if (page.kind !== 'comparison') return undefined
  const { options, rows } = page.fields
  return {
    options: options.flatMap((id) => pageLink(pages.get(id), addresses) ?? []),
    rows: rows.map(({ id, label, note, cells }, row) => ({
      id,
      label,
      note,
      cells: options.map((option) => {
        const cell = cells[option]
        if (!cell || !('text' in cell)) return { option }
        const html = inlineHtml(page, `rows.${row}.cells.${option}.text`, cell.text, surroundings)
        return { option, html: html + citationHtml(cell.claims, surroundings) }
      }),
    })),
  }
}

function citationHtml(ids: string[], surroundings: Surroundings): Html {
  return drawInline({ type: 'root', children: [{ type: 'citation', ids }] }, surroundings)
}
