import { StaticPaths } from 'astro:static-paths'
import { App } from 'astro/app'
import { createApp } from 'astro/app/entrypoint'

/** Astro's app, which tells what broke where Astro's own would draw a page about it. */
class SiteApp extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      async renderError(_, { error, status }) {
        throw error ?? new Error(`A page was drawn with the status ${status}`)
      },
    }
  }
}

const app = new SiteApp(createApp().manifest, false)

export type Path = Awaited<ReturnType<InstanceType<typeof StaticPaths>['getAll']>>[number]

/** Every path of the site, with the key of what it shows where it has one. */
export const sitePaths = (): Promise<Path[]> => new StaticPaths(app).getAll()

/** What stands at a whole address. */
export async function drawPath(address: string, { route }: Path): Promise<Uint8Array> {
  const response = await app.render(new Request(address), { routeData: route })
  return new Uint8Array(await response.arrayBuffer())
}
