/** Where something stands in the file: keys and, in lists, indexes from 0. */
export type Path = readonly (string | number)[];

/** `mensen.noor.werkdagen[2]` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Does `path` lie at or under `above`? */
export function liesUnder(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}
