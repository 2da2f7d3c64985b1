import { zipSync } from 'fflate';
import type { PackageFiles } from './packageFaults.ts';

/** A zip keeps local time; made from parts it is the same on every machine, and so is the zip. */
const always = new Date(2000, 0, 1);

/** The same files give the same bytes: sorted, without a folder, with a fixed time. */
export const zipPackage = (files: PackageFiles): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1))), {
    level: 9,
    mtime: always,
  });
