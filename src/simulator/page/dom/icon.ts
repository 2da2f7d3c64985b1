/** Strokes on a 20 by 20 grid. */
const drawings = {
  table: 'M3 8h14M5 8v8M15 8v8M7 5h6',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  send: 'M3 4l14 6-14 6 3-6-3-6zM6 10h7',
  at: 'M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM13 7v4a2 2 0 0 0 4 0v-1a7 7 0 1 0-3 5.7',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  down: 'M10 4v12M5 11l5 5 5-5',
  chevron: 'M6 8l4 4 4-4',
  wire: 'M3 7h11l-3-3M17 13H6l3 3',
  moon: 'M16 12.5A7 7 0 0 1 7.5 4 7 7 0 1 0 16 12.5z',
  reply: 'M8 5L3 10l5 5M3 10h9a5 5 0 0 1 5 5v1',
  channel: 'M8 3L6 17M14 3l-2 14M4 7h13M3 13h13',
  info: 'M10 9v5M10 6h.01M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
} as const;

export type IconName = keyof typeof drawings;

/** A line drawing in the colour of the text around it, hidden from screen readers. */
export function icon(name: IconName): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}
