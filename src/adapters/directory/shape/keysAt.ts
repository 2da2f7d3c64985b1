import { z } from 'zod/v4';
import type { Path } from '../yaml/path.ts';

/** The keys that the shape knows at `path`; none where people choose the keys themselves. */
export function keysAt(shape: z.ZodType, path: Path): readonly string[] {
  const here = path.reduce<z.ZodType | undefined>((above, step) => above && below(above, step), shape);
  const plain = here && unwrapped(here);
  return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
}

function below(shape: z.ZodType, step: string | number): z.ZodType | undefined {
  const plain = unwrapped(shape);
  if (plain instanceof z.ZodObject) return (plain.shape as Record<string, z.ZodType>)[step];
  if (plain instanceof z.ZodRecord) return plain.valueType as z.ZodType;
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  return undefined;
}

function unwrapped(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault) {
    return unwrapped(shape.unwrap() as z.ZodType);
  }
  return shape;
}
