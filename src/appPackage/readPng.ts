import { inflateSync } from 'node:zlib';

/** Pixels of a PNG with 8 bits for each of red, green, blue and, when there is one, alpha. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly number[])[];
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A file that is no PNG, a broken one, or one of another kind than a browser writes. */
export class UnreadablePng extends Error {
  override readonly name = 'UnreadablePng';
}

/** Reads the kind of PNG that a browser writes: 8 bits, RGB or RGBA, not interlaced. Throws UnreadablePng for another. */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, signature.length).equals(signature)) throw new UnreadablePng('no PNG signature');
  try {
    return readChunks([...chunksOf(file)]);
  } catch (cause) {
    if (cause instanceof UnreadablePng) throw cause;
    throw new UnreadablePng('a part is missing or damaged', { cause });
  }
}

function readChunks(chunks: readonly Chunk[]): Picture {
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, interlace] = [header.readUInt8(8), header.readUInt8(9), header.readUInt8(12)];
  if (depth !== 8 || (colour !== 6 && colour !== 2) || interlace !== 0)
    throw new UnreadablePng(`depth ${depth}, colour type ${colour}, interlace ${interlace}`);
  const size = colour === 6 ? 4 : 3;
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)));
  if (data.length !== height * (width * size + 1)) throw new UnreadablePng('rows are missing');
  const bytes = unfilter(data, width * size, size);
  const pixels = Array.from({ length: width * height }, (_, at) => [...bytes.subarray(at * size, (at + 1) * size)]);
  return { width, height, pixels };
}

type Chunk = { readonly type: string; readonly data: Buffer };

function* chunksOf(file: Buffer): Generator<Chunk> {
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Undoes the filter of each row; left, above and upper left count as 0 outside the picture (PNG, section 9). */
function unfilter(data: Buffer, stride: number, size: number): Buffer {
  const rows = data.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < size ? 0 : (out[at - size] ?? 0);
      const above = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = row === 0 || column < size ? 0 : (out[at - stride - size] ?? 0);
      out[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + guessed(filter, left, above, corner);
    }
  }
  return out;
}

function guessed(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(estimate - left),
    Math.abs(estimate - above),
    Math.abs(estimate - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
