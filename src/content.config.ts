import { defineCollection } from 'astro:content'
import { drawings } from './drawings.ts'
import { codeLoader } from './markdown/loader.ts'

export const collections = {
  /** Pages with code, which @astrojs/mdx draws; all others are drawn from the library. */
  code: defineCollection({ loader: codeLoader(drawings) }),
}
