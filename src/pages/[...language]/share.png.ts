import type { APIContext } from 'astro'
import { speaker } from '../../library/words.ts'
import type { SiteView } from '../../views/site-view.ts'
import { languagePaths } from '../_editions.ts'
import { sharePicture } from '../_share-picture.ts'

export const getStaticPaths = languagePaths

/** The picture that stands beside a link to the library in a message. */
export async function GET({ props }: APIContext<{ site: SiteView }>) {
  const say = speaker(props.site.words, props.site.language)
  const picture = await sharePicture(say('library.name'), say('library.summary'))
  return new Response(new Uint8Array(picture))
}
