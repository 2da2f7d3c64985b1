/** Facts about what happened: kinds and outcomes, and at most a kenmerk; never names, text or ids of people (law 14). */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What is counted, by the names that alerts go by; `docs/observing.md` says what each one means. */
export type CounterName = 'aantafel.refusals' | 'aantafel.delivery.retries' | 'aantafel.http.errors';
/** What is measured in milliseconds. */
export type HistogramName = 'aantafel.turns' | 'aantafel.deliveries';
/** What is read when it is told. */
export type GaugeName = 'aantafel.tick.lag' | 'aantafel.mandaten.waiting';

export type Observation = { readonly value: number; readonly attributes?: Attributes };

/** What the running bot tells about itself. Nothing here ever throws or holds up the work that it is about. */
export type Telemetry = {
  /** Does the work in a span: spans that begin meanwhile hang under it. `also` says what is known only afterwards. */
  span<T>(name: string, attributes: Attributes, work: () => Promise<T>, also?: (answer: T) => Attributes): Promise<T>;
  /** As `span`, for a part of work that has one; outside of any span it is only done. */
  part<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** As `part`, for what is done at once. */
  step<T>(name: string, attributes: Attributes, work: () => T): T;
  count(name: CounterName, attributes: Attributes): void;
  measure(name: HistogramName, ms: number, attributes: Attributes): void;
  /** Has `read` asked each time that figures are told. */
  observe(name: GaugeName, read: () => Promise<readonly Observation[]>): void;
  /** Tells what was not told yet, as far as there is time for it. */
  close(): Promise<void>;
};
