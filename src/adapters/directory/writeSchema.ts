import { writeFileSync } from 'node:fs';
import { editorSchema } from './editorSchema.ts';

// Run after a change of the shape; prettier then has the last word on the layout.
writeFileSync('config/aan-tafel.schema.json', `${JSON.stringify(editorSchema(), null, 2)}\n`);
