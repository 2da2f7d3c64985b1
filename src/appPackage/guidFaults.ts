import { pakketText } from '../cards/text/nl/pakket.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Of four thousand million real GUIDs one begins so; those in documentation nearly all do. */
const example = /^0{8}-/;

/** What is wrong with an id that must be a GUID of somebody's own; `where` names it to the reader. */
export function guidFaults(where: string, value: string): readonly string[] {
  if (!guid.test(value)) return [pakketText.geenGuid(where)];
  return example.test(value) ? [pakketText.voorbeeldGuid(where)] : [];
}
