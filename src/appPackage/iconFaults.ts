import { pakketText } from '../cards/text/nl/pakket.ts';
import { readPng, UnreadablePng, type Picture } from './readPng.ts';

/** Sides in pixels, as Teams asks for them. */
const sides = { color: 192, outline: 32 } as const;

/** Below this a channel is seen as another colour than white. */
const white = 250;

/** What is wrong with an icon, read from its pixels and not from its name. */
export function iconFaults(kind: keyof typeof sides, file: string, bytes: Uint8Array): readonly string[] {
  let picture: Picture;
  try {
    picture = readPng(Buffer.from(bytes));
  } catch (error) {
    if (!(error instanceof UnreadablePng)) throw error;
    return [pakketText.geenPng(file, error.message)];
  }
  const { width, height } = picture;
  const side = sides[kind];
  return [
    ...(width === side && height === side ? [] : [pakketText.maat(file, width, height, side)]),
    ...(kind === 'outline' ? outlineFaults(file, picture) : []),
  ];
}

function outlineFaults(file: string, { pixels }: Picture): readonly string[] {
  const drawn = pixels.filter(([, , , alpha = 255]) => alpha > 0);
  const coloured = drawn.filter(([red = 0, green = 0, blue = 0]) => Math.min(red, green, blue) < white);
  return [
    ...(drawn.length === 0 ? [pakketText.leegBeeld(file)] : []),
    ...(drawn.length === pixels.length ? [pakketText.nietDoorzichtig(file)] : []),
    ...(coloured.length > 0 ? [pakketText.nietWit(file, coloured.length)] : []),
  ];
}
