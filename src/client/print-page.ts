const text = document.querySelector('main')?.textContent ?? ''

/** A browser asks for the type of paper only when it prints, and does not wait for it then. */
const loadType = () =>
  Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}12pt "Fira Sans Condensed"`, text)))

addEventListener('keydown', ({ ctrlKey, metaKey }) => {
  if (ctrlKey || metaKey) loadType()
})

// The button stands hidden where there is no script.
for (const button of document.querySelectorAll<HTMLButtonElement>('.print-page button')) {
  button.hidden = false
  button.addEventListener('click', () => loadType().finally(() => print()))
}
