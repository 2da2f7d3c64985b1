/** Says something once to a screen reader, politely, without moving focus. */
export function announce(words: string): void {
  const region = document.getElementById('announcer');
  if (region === null) return;
  // The same words twice are only heard when the region was empty in between.
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = words));
}
