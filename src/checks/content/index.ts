import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { abbreviationUnexplained } from './abbreviation-unexplained.ts'
import { addressDropped } from './address-dropped.ts'
import { addressUnlisted } from './address-unlisted.ts'
import { citationBroken } from './citation-broken.ts'
import { citationMissing } from './citation-missing.ts'
import { claimDuplicate } from './claim-duplicate.ts'
import { claimUnknown } from './claim-unknown.ts'
import { claimUnused } from './claim-unused.ts'
import { codeOutsidePage } from './code-outside-page.ts'
import { comparisonCellEmpty } from './comparison-cell-empty.ts'
import { comparisonCells } from './comparison-cells.ts'
import { comparisonRowOneSided } from './comparison-row-one-sided.ts'
import { componentAttribute } from './component-attribute.ts'
import { componentTargetMissing } from './component-target-missing.ts'
import { componentUnknown } from './component-unknown.ts'
import { fieldInvalid } from './field-invalid.ts'
import { fieldUnknown } from './field-unknown.ts'
import { figureAltWeak } from './figure-alt-weak.ts'
import { figureCaptionMissing } from './figure-caption-missing.ts'
import { fileUnexpected } from './file-unexpected.ts'
import { fileUnreadable } from './file-unreadable.ts'
import { formerlyTaken } from './formerly-taken.ts'
import { glossaryUnordered } from './glossary-unordered.ts'
import { headingLink } from './heading-link.ts'
import { hedgeLost } from './hedge-lost.ts'
import { idInvalid } from './id-invalid.ts'
import { idiom } from './idiom.ts'
import { imageNotAFigure } from './image-not-a-figure.ts'
import { interfaceWordUnknown } from './interface-word-unknown.ts'
import { libraryEmpty } from './library-empty.ts'
import { linkBroken } from './link-broken.ts'
import { linkDefinitionMissing } from './link-definition-missing.ts'
import { linkHeadingMissing } from './link-heading-missing.ts'
import { linkNotAnId } from './link-not-an-id.ts'
import { linkNotHttps } from './link-not-https.ts'
import { linkOutsideReferences } from './link-outside-references.ts'
import { linkTargetMissing } from './link-target-missing.ts'
import { linkTextEmpty } from './link-text-empty.ts'
import { linkToItself } from './link-to-itself.ts'
import { markLeftInText } from './mark-left-in-text.ts'
import { mdxInvalid } from './mdx-invalid.ts'
import { meaningHardWord } from './meaning-hard-word.ts'
import { meaningHarderThanUse } from './meaning-harder-than-use.ts'
import { meaningLong } from './meaning-long.ts'
import { nameMisspelled } from './name-misspelled.ts'
import { nameShared } from './name-shared.ts'
import { numberWithoutOutsideSource } from './number-without-outside-source.ts'
import { optionsUnequal } from './options-unequal.ts'
import { packetPageMissing } from './packet-page-missing.ts'
import { pageIdDuplicate } from './page-id-duplicate.ts'
import { pageOrphan } from './page-orphan.ts'
import { paragraphLong } from './paragraph-long.ts'
import { passiveVoice } from './passive-voice.ts'
import { questionAboutNothing } from './question-about-nothing.ts'
import { questionDuplicate } from './question-duplicate.ts'
import { questionGroupOrder } from './question-group-order.ts'
import { questionGroupUnknown } from './question-group-unknown.ts'
import { questionLong } from './question-long.ts'
import { questionMixed } from './question-mixed.ts'
import { questionNearDuplicate } from './question-near-duplicate.ts'
import { questionNotAQuestion } from './question-not-a-question.ts'
import { questionOfClaimMissing } from './question-of-claim-missing.ts'
import { questionUnknown } from './question-unknown.ts'
import { questionsTooFew } from './questions-too-few.ts'
import { readingLevelHigh } from './reading-level-high.ts'
import { readingLevelOverTarget } from './reading-level-over-target.ts'
import { relationMissing } from './relation-missing.ts'
import { relationOneSided } from './relation-one-sided.ts'
import { reviewDatesWrong } from './review-dates-wrong.ts'
import { reviewLongOverdue } from './review-long-overdue.ts'
import { reviewOverdue } from './review-overdue.ts'
import { sentenceLong } from './sentence-long.ts'
import { sentenceWithoutClaim } from './sentence-without-claim.ts'
import { sourceDuplicate } from './source-duplicate.ts'
import { sourceUnknown } from './source-unknown.ts'
import { sourceUnused } from './source-unused.ts'
import { tableWide } from './table-wide.ts'
import { termCircular } from './term-circular.ts'
import { termDuplicate } from './term-duplicate.ts'
import { termLinkedLate } from './term-linked-late.ts'
import { termMislinked } from './term-mislinked.ts'
import { termNeverLinked } from './term-never-linked.ts'
import { termUnknown } from './term-unknown.ts'
import { termUnused } from './term-unused.ts'
import { warningSignDuplicate } from './warning-sign-duplicate.ts'
import { warningSignPlaceUnknown } from './warning-sign-place-unknown.ts'
import { wordOfPromise } from './word-of-promise.ts'
import { yamlInvalid } from './yaml-invalid.ts'

/** Every content rule, sorted. A file that is not in this list does not run. */
export const contentRules: readonly Rule<Library>[] = [
  abbreviationUnexplained,
  addressDropped,
  addressUnlisted,
  citationBroken,
  citationMissing,
  claimDuplicate,
  claimUnknown,
  claimUnused,
  codeOutsidePage,
  comparisonCellEmpty,
  comparisonCells,
  comparisonRowOneSided,
  componentAttribute,
  componentTargetMissing,
  componentUnknown,
  fieldInvalid,
  fieldUnknown,
  figureAltWeak,
  figureCaptionMissing,
  fileUnexpected,
  fileUnreadable,
  formerlyTaken,
  glossaryUnordered,
  headingLink,
  hedgeLost,
  idInvalid,
  idiom,
  imageNotAFigure,
  interfaceWordUnknown,
  libraryEmpty,
  linkBroken,
  linkDefinitionMissing,
  linkHeadingMissing,
  linkNotAnId,
  linkNotHttps,
  linkOutsideReferences,
  linkTargetMissing,
  linkTextEmpty,
  linkToItself,
  markLeftInText,
  mdxInvalid,
  meaningHardWord,
  meaningHarderThanUse,
  meaningLong,
  nameMisspelled,
  nameShared,
  numberWithoutOutsideSource,
  optionsUnequal,
  packetPageMissing,
  pageIdDuplicate,
  pageOrphan,
  paragraphLong,
  passiveVoice,
  questionAboutNothing,
  questionDuplicate,
  questionGroupOrder,
  questionGroupUnknown,
  questionLong,
  questionMixed,
  questionNearDuplicate,
  questionNotAQuestion,
  questionOfClaimMissing,
  questionUnknown,
  questionsTooFew,
  readingLevelHigh,
  readingLevelOverTarget,
  relationMissing,
  relationOneSided,
  reviewDatesWrong,
  reviewLongOverdue,
  reviewOverdue,
  sentenceLong,
  sentenceWithoutClaim,
  sourceDuplicate,
  sourceUnknown,
  sourceUnused,
  tableWide,
  termCircular,
  termDuplicate,
  termLinkedLate,
  termMislinked,
  termNeverLinked,
  termUnknown,
  termUnused,
  warningSignDuplicate,
  warningSignPlaceUnknown,
  wordOfPromise,
  yamlInvalid,
]
