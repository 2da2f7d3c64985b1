import type { z } from 'zod/v4';
import { shapeTexts } from '../text/shapeTexts.ts';

/** Says in Dutch what zod found; used for every issue to which the shape itself gives no text. */
export function issueText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeText(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined ? shapeTexts.missing : shapeTexts.oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? shapeTexts.empty
        : shapeTexts.tooLow(Number(issue.minimum));
    case 'too_big':
      if (issue.origin === 'string') return shapeTexts.tooLong(Number(issue.maximum));
      return issue.origin === 'array'
        ? shapeTexts.tooMany(Number(issue.maximum))
        : shapeTexts.tooHigh(Number(issue.maximum));
    default:
      return shapeTexts.wrong;
  }
}

function typeText(expected: string, input: unknown): string {
  if (input === undefined) return shapeTexts.missing;
  if (expected === 'string' && typeof input === 'number') return shapeTexts.quoteNumber;
  return shapeTexts.wrongKind(shapeTexts.kinds[expected] ?? shapeTexts.unknownKind);
}
