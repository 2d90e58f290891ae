import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { citationBroken } from './citation-broken.ts'
import { citationMissing } from './citation-missing.ts'
import { claimDuplicate } from './claim-duplicate.ts'
import { claimUnknown } from './claim-unknown.ts'
import { claimUnused } from './claim-unused.ts'
import { codeOutsidePage } from './code-outside-page.ts'
import { comparisonCells } from './comparison-cells.ts'
import { componentAttribute } from './component-attribute.ts'
import { componentTargetMissing } from './component-target-missing.ts'
import { componentUnknown } from './component-unknown.ts'
import { fieldInvalid } from './field-invalid.ts'
import { fieldUnknown } from './field-unknown.ts'
import { fileUnexpected } from './file-unexpected.ts'
import { fileUnreadable } from './file-unreadable.ts'
import { idInvalid } from './id-invalid.ts'
import { imageNotAFigure } from './image-not-a-figure.ts'
import { interfaceWordUnknown } from './interface-word-unknown.ts'
import { libraryEmpty } from './library-empty.ts'
import { linkDefinitionMissing } from './link-definition-missing.ts'
import { linkHeadingMissing } from './link-heading-missing.ts'
import { linkNotAnId } from './link-not-an-id.ts'
import { linkTargetMissing } from './link-target-missing.ts'
import { mdxInvalid } from './mdx-invalid.ts'
import { meaningLong } from './meaning-long.ts'
import { nameShared } from './name-shared.ts'
import { pageIdDuplicate } from './page-id-duplicate.ts'
import { pageOrphan } from './page-orphan.ts'
import { questionAboutNothing } from './question-about-nothing.ts'
import { questionDuplicate } from './question-duplicate.ts'
import { questionGroupUnknown } from './question-group-unknown.ts'
import { questionUnknown } from './question-unknown.ts'
import { readingLevelHigh } from './reading-level-high.ts'
import { readingLevelOverTarget } from './reading-level-over-target.ts'
import { relationMissing } from './relation-missing.ts'
import { reviewDatesWrong } from './review-dates-wrong.ts'
import { reviewOverdue } from './review-overdue.ts'
import { sentenceLong } from './sentence-long.ts'
import { sourceDuplicate } from './source-duplicate.ts'
import { sourceUnknown } from './source-unknown.ts'
import { sourceUnused } from './source-unused.ts'
import { termDuplicate } from './term-duplicate.ts'
import { termUnknown } from './term-unknown.ts'
import { termUnused } from './term-unused.ts'
import { warningSignDuplicate } from './warning-sign-duplicate.ts'
import { warningSignPlaceUnknown } from './warning-sign-place-unknown.ts'
import { yamlInvalid } from './yaml-invalid.ts'

/** Every content rule, sorted. A file that is not in this list does not run. */
export const contentRules: readonly Rule<Library>[] = [
  citationBroken,
  citationMissing,
  claimDuplicate,
  claimUnknown,
  claimUnused,
  codeOutsidePage,
  comparisonCells,
  componentAttribute,
  componentTargetMissing,
  componentUnknown,
  fieldInvalid,
  fieldUnknown,
  fileUnexpected,
  fileUnreadable,
  idInvalid,
  imageNotAFigure,
  interfaceWordUnknown,
  libraryEmpty,
  linkDefinitionMissing,
  linkHeadingMissing,
  linkNotAnId,
  linkTargetMissing,
  mdxInvalid,
  meaningLong,
  nameShared,
  pageIdDuplicate,
  pageOrphan,
  questionAboutNothing,
  questionDuplicate,
  questionGroupUnknown,
  questionUnknown,
  readingLevelHigh,
  readingLevelOverTarget,
  relationMissing,
  reviewDatesWrong,
  reviewOverdue,
  sentenceLong,
  sourceDuplicate,
  sourceUnknown,
  sourceUnused,
  termDuplicate,
  termUnknown,
  termUnused,
  warningSignDuplicate,
  warningSignPlaceUnknown,
  yamlInvalid,
]
