for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  const input = form.querySelector('input')
  if (!input) continue

  // What is typed goes into the `#` part of the address, which browsers do not send to a server.
  form.addEventListener('submit', (event) => {
    const query = input.value.trim()
    if (!query) return
    event.preventDefault()
    location.assign(`${form.dataset.search}#${new URLSearchParams({ q: query })}`)
  })

  let isLoading = false
  input.addEventListener('focus', async () => {
    if (isLoading) return
    isLoading = true
    const before = input.value
    try {
      const index = fetch(form.dataset.names ?? '').then((response) => response.json())
      const [{ suggest }, names] = await Promise.all([import('./suggest.ts'), index])
      suggest(input, names)
      if (input.value !== before) input.dispatchEvent(new Event('input'))
    } catch {
      // Without suggestions the field leads to the results page still; the next focus tries again.
      isLoading = false
    }
  })
}
