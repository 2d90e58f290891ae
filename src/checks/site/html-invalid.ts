import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The name of a condition may be long.
      'long-title': 'off',
      // How the file is laid out does not reach a reader.
      'no-trailing-whitespace': 'off',
    },
  }),
)

export const htmlInvalid: Rule<BuiltSite> = {
  id: 'html-invalid',
  severity: 'error',
  summary: 'Every page must be valid HTML.',
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
