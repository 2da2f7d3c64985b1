import type { Ingevuld } from '../views.ts';

/** Values of an earlier step that go along in a button's data, so that a form of two steps needs no memory. */
export const carried = (waarden: Ingevuld['waarden'], ids: readonly string[]) =>
  Object.fromEntries(ids.flatMap((id) => (waarden[id] ? [[id, waarden[id]]] : [])));
