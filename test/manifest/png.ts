import { inflateSync } from 'node:zlib';

/** Pixels of a PNG with 8 bits for each of red, green, blue and, when there is one, alpha. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly number[])[];
};

/** Reads the kind of PNG that a browser writes: 8 bits, RGB or RGBA, not interlaced. Throws RangeError for another. */
export function readPng(file: Buffer): Picture {
  const chunks = [...chunksOf(file)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);
  const [width, height, depth, colour] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    header.readUInt8(8),
    header.readUInt8(9),
  ];
  if (depth !== 8 || (colour !== 6 && colour !== 2)) throw new RangeError(`depth ${depth}, colour type ${colour}`);
  const size = colour === 6 ? 4 : 3;
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)));
  const bytes = unfilter(data, width * size, size);
  const pixels = Array.from({ length: width * height }, (_, at) => [...bytes.subarray(at * size, (at + 1) * size)]);
  return { width, height, pixels };
}

function* chunksOf(file: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
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
  for (let at = 0; at < out.length; at += 1) {
    const [row, column] = [Math.floor(at / stride), at % stride];
    const left = column < size ? 0 : (out[at - size] ?? 0);
    const above = row === 0 ? 0 : (out[at - stride] ?? 0);
    const corner = row === 0 || column < size ? 0 : (out[at - stride - size] ?? 0);
    const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    const guess = guesses[data[row * (stride + 1)] ?? 0] ?? 0;
    out[at] = (data[row * (stride + 1) + 1 + column] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const nearest = [left, above, corner].map((one) => Math.abs(estimate - one));
  return [left, above, corner][nearest.indexOf(Math.min(...nearest))] ?? 0;
}
