// What is typed goes into the `#` part of the address, which browsers do not send to a server.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
  form.addEventListener('submit', (event) => {
    const input = form.querySelector('input')
    const query = input?.value.trim()
    if (!query) return
    event.preventDefault()
    location.assign(`${form.dataset.search}#${new URLSearchParams({ q: query })}`)
  })
}
