/** One thing wrong in the file, in plain Dutch: `mensen.noor.werkdagen[2] (regel 41:18): kies uit ma, di, …` */
export type Fault = {
  /** Where in the file by name; empty for the file as a whole. */
  readonly path: string;
  /** Position in the file, both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
};

/** The file can't be used; `faults` names everything that is wrong with it, in the order of the file. */
export class DirectoryFaults extends Error {
  override readonly name = 'DirectoryFaults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], options?: ErrorOptions) {
    super(faults.map(faultLine).join('\n'), options);
    this.faults = faults;
  }
}

/** A fault as a beheerder reads it. */
export function faultLine({ path, line, column, text }: Fault): string {
  return `${path === '' ? 'bestand' : path} (regel ${String(line)}:${String(column)}): ${text}`;
}
