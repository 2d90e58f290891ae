import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'
import { addressBroken } from './address-broken.ts'
import { canonicalWrong } from './canonical-wrong.ts'
import { citationEmpty } from './citation-empty.ts'
import { headingsWrong } from './headings-wrong.ts'
import { hoverOnlyText } from './hover-only-text.ts'
import { htmlInvalid } from './html-invalid.ts'
import { imageSizeMissing } from './image-size-missing.ts'
import { inlineScript } from './inline-script.ts'
import { inlineStyle } from './inline-style.ts'
import { landmarkMissing } from './landmark-missing.ts'
import { languageWrong } from './language-wrong.ts'
import { leftoverInText } from './leftover-in-text.ts'
import { listHeavy } from './list-heavy.ts'
import { outsideRequest } from './outside-request.ts'
import { pageHeavy } from './page-heavy.ts'
import { pageUnreachable } from './page-unreachable.ts'
import { pictureWithoutWords } from './picture-without-words.ts'
import { textMissing } from './text-missing.ts'
import { titleDuplicate } from './title-duplicate.ts'

/** Every rule on the built site, sorted. A file that is not in this list does not run. */
export const siteRules: readonly Rule<BuiltSite>[] = [
  addressBroken,
  canonicalWrong,
  citationEmpty,
  headingsWrong,
  hoverOnlyText,
  htmlInvalid,
  imageSizeMissing,
  inlineScript,
  inlineStyle,
  landmarkMissing,
  languageWrong,
  leftoverInText,
  listHeavy,
  outsideRequest,
  pageHeavy,
  pageUnreachable,
  pictureWithoutWords,
  textMissing,
  titleDuplicate,
]
