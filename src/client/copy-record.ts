// The button stands hidden where there is no script: the line itself can be selected.
for (const record of document.querySelectorAll<HTMLElement>('.record')) {
  const line = record.querySelector('.record-line')
  const button = record.querySelector('button')
  const status = record.querySelector('[role=status]')
  if (!line || !button || !status) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    getSelection()?.selectAllChildren(line)
    const copied = navigator.clipboard?.writeText(line.textContent ?? '') ?? Promise.reject()
    status.textContent =
      (await copied.then(
        () => record.dataset.copied,
        () => record.dataset.failed,
      )) ?? ''
  })
}
