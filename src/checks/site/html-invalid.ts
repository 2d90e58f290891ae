import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

/** Resolves its rules once: html-validate does so anew for each page, and that was half of its time. */
class ResolvedLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(handle: string) {
    this.#resolved ??= super.getConfigFor(handle)
    return this.#resolved
  }
}

const validator = new HtmlValidate(
  new ResolvedLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'doctype-html': 'error',
      'form-dup-name': 'error',
      'input-missing-label': 'error',
      'missing-doctype': 'error',
      'no-missing-references': 'error',
      'tel-non-breaking': 'error',
      // `landmark-missing` and `picture-without-words` say these in words of the library.
      'no-multiple-main': 'off',
      'wcag/h37': 'off',
    },
  }),
)

export const htmlInvalid: Rule<BuiltSite> = {
  id: 'html-invalid',
  severity: 'error',
  summary: 'Every page must be valid HTML.',
  alone: true,
  *check({ pages }) {
    for (const { file, text } of pages) {
      const { results } = validator.validateStringSync(text)
      for (const { line, column, size, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        const place = { line, column, endLine: line, endColumn: column + size }
        yield { file, place, message: `Unexpected HTML, expected \`${ruleId}\` to hold: ${message}` }
      }
    }
  },
}
