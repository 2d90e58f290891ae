import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const imageSizeMissing: Rule<BuiltSite> = {
  id: 'image-size-missing',
  severity: 'error',
  summary: 'Every image, film and frame must say its width and height.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      for (const element of elements) {
        const { tagName, properties } = element
        if (!['img', 'video', 'iframe'].includes(tagName)) continue
        const missing = (['width', 'height'] as const).filter((name) => !(Number(properties[name]) > 0))
        if (missing.length === 0) continue
        const names = missing.map((name) => `\`${name}\``).join(' and ')
        const message = `Unexpected \`<${tagName}>\` without ${names}, expected its size in pixels`
        yield { file, place: find(`<${tagName}`, element), message }
      }
    }
  },
}
