// Published at the address of `offline.js`, this takes all that readers have saved off their devices, and then itself.
const { scope } = self.registration

async function stop() {
  for (const name of await caches.keys()) {
    if (name.startsWith(`careleaf ${scope} `)) await caches.delete(name)
  }
  await self.registration.unregister()
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(stop()))
