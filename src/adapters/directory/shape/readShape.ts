import type { z } from 'zod/v4';
import { closest } from '../closest.ts';
import type { Finding } from '../finding.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import type { Path } from '../yaml/path.ts';
import { bestandShape, type Bestand } from './bestandShape.ts';
import { issueText } from './issueText.ts';
import { keysAt } from './keysAt.ts';
import { soundPart } from './soundPart.ts';

/**
 * Compares plain values with the shape of the file and fills in defaults. `bestand` is the whole file when there are no
 * findings, else the part of it that is sound, or undefined when there is no such part.
 */
export function readShape(value: unknown): { bestand: Bestand | undefined; findings: readonly Finding[] } {
  const result = bestandShape.safeParse(value, { error: issueText });
  if (result.success) return { bestand: result.data, findings: [] };
  const findings = result.error.issues.flatMap(findingsOf);
  return { bestand: soundPart(value, findings), findings };
}

function findingsOf(issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'invalid_key') return [{ path, text: issue.issues[0]?.message ?? shapeTexts.wrong }];
  if (issue.code !== 'unrecognized_keys') return [{ path, text: issue.message }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    text: shapeTexts.unknownKey(key, closest(key, keysAt(bestandShape, path))),
  }));
}
