import { z } from 'zod/v4';
import { bestandShape } from './shape/bestandShape.ts';

/** JSON Schema (draft 7) of the directory file, for editors; kept in config/aan-tafel.schema.json. */
export function editorSchema(): object {
  return { title: 'Aan Tafel', ...z.toJSONSchema(bestandShape, { io: 'input', target: 'draft-7' }) };
}
