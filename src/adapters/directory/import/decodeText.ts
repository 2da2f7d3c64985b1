import { isUtf8 } from 'node:buffer';

/**
 * The text of a CSV as programs for Windows write it: UTF-8 with or without its mark, UTF-16 with one, and else
 * Windows-1252, in which every byte is a letter.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}
