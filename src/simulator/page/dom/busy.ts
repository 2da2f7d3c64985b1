/**
 * Runs one action at a time within an area. While it runs the area says it is busy, the pressed button shows it, and
 * pressing again does nothing; focus stays where it is because nothing is disabled.
 */
export async function onceAtATime(
  area: HTMLElement,
  pressed: HTMLElement | undefined,
  work: () => Promise<void>,
): Promise<void> {
  if (area.getAttribute('aria-busy') === 'true') return;
  area.setAttribute('aria-busy', 'true');
  pressed?.classList.add('busy');
  try {
    await work();
  } finally {
    area.removeAttribute('aria-busy');
    pressed?.classList.remove('busy');
  }
}
