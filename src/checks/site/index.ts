import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'
import { addressBroken } from './address-broken.ts'
import { htmlInvalid } from './html-invalid.ts'
import { inlineScript } from './inline-script.ts'
import { inlineStyle } from './inline-style.ts'
import { outsideRequest } from './outside-request.ts'

/** Every rule on the built site, sorted. A file that is not in this list does not run. */
export const siteRules: readonly Rule<BuiltSite>[] = [
  addressBroken,
  htmlInvalid,
  inlineScript,
  inlineStyle,
  outsideRequest,
]
