import type { Attributes, GaugeName, Observation, Telemetry } from '../../src/ports/telemetry.ts';

type Told = { readonly name: string; readonly value: number; readonly attributes: Attributes };

/** Telemetry that a test can read back. */
export type MemoryTelemetry = Telemetry & {
  /** What was counted and measured, in order. */
  readonly told: readonly Told[];
  /** Names of spans with what is known of them in the end, in the order in which they ended. */
  readonly spans: readonly { readonly name: string; readonly attributes: Attributes }[];
  /** What a gauge reads now. */
  read(name: GaugeName): Promise<readonly Observation[]>;
};

export function memoryTelemetry(): MemoryTelemetry {
  const told: Told[] = [];
  const spans: { name: string; attributes: Attributes }[] = [];
  const gauges = new Map<string, () => Promise<readonly Observation[]>>();
  const span: Telemetry['span'] = async (name, attributes, work, also) => {
    const answer = await work();
    spans.push({ name, attributes: { ...attributes, ...also?.(answer) } });
    return answer;
  };
  return {
    told,
    spans,
    read: (name) => gauges.get(name)?.() ?? Promise.resolve([]),
    span,
    part: span,
    step(name, attributes, work) {
      spans.push({ name, attributes });
      return work();
    },
    count: (name, attributes) => void told.push({ name, value: 1, attributes }),
    measure: (name, value, attributes) => void told.push({ name, value, attributes }),
    observe: (name, read) => void gauges.set(name, read),
    close: () => Promise.resolve(),
  };
}
