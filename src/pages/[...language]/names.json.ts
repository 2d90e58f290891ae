import type { APIContext } from 'astro'
import type { SiteView } from '../../views/site-view.ts'
import { languagePaths } from '../_editions.ts'

export const getStaticPaths = languagePaths

/** What the search field of a language finds; loaded when the field is first used. */
export const GET = ({ props }: APIContext<{ site: SiteView }>) =>
  new Response(`${JSON.stringify(props.site.names)}\n`)
