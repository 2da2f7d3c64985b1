/** One of the landmarks that index.html brings, by id. */
export function pagePart(id: 'bar' | 'panes' | 'list' | 'conversation' | 'wire'): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
}
