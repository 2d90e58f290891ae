/** Shows, below a node, what a page says once its review is overdue: by the reader's clock, as a site stands for years. */
export function showOverdue(root: ParentNode): void {
  for (const note of root.querySelectorAll<HTMLElement>('.overdue'))
    note.hidden = Date.now() < Date.parse(`${note.dataset.due}T24:00`)
}
