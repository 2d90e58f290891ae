/** The button that prints the page: it stands hidden where there is no script. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.print-page button')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
