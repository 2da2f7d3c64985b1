import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { selfSigned } from './selfSigned.ts';

type Value = { readonly stringValue?: string; readonly intValue?: number; readonly boolValue?: boolean };
type Named = { readonly key: string; readonly value: Value };
type Point = {
  readonly attributes: readonly Named[];
  readonly asDouble?: number;
  readonly asInt?: number;
  readonly count?: number;
};
type Points = { readonly dataPoints: readonly Point[] };
type Metric = { readonly name: string; readonly sum?: Points; readonly gauge?: Points; readonly histogram?: Points };
type RawSpan = {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly Named[];
};

export type SeenSpan = {
  readonly name: string;
  readonly id: string;
  readonly parent: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
};
export type SeenPoint = { readonly value: number; readonly attributes: Readonly<Record<string, unknown>> };

/** A collector of our own on loopback: it takes in what is told over HTTP, and tells what it got. */
export type OtlpReceiver = {
  readonly url: string;
  spans(): readonly SeenSpan[];
  /** The last points of a metric, by its name. */
  points(name: string): readonly SeenPoint[];
  /** Everything that came in, as text. */
  all(): string;
  /** From now on nothing is answered. */
  hang(): void;
  close(): Promise<void>;
};

const attributesOf = (named: readonly Named[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(named.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue]));

/** With `tls` under a certificate that nobody vouches for. */
export async function startOtlpReceiver({ tls = false } = {}): Promise<OtlpReceiver> {
  const spans: SeenSpan[] = [];
  const metrics = new Map<string, readonly SeenPoint[]>();
  let text = '';
  let hanging = false;

  function takeSpans(body: string): void {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: RawSpan[] }[] }[];
    };
    for (const { name, spanId, parentSpanId, attributes } of resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans),
    ))
      spans.push({ name, id: spanId, parent: parentSpanId, attributes: attributesOf(attributes) });
  }

  function takeMetrics(body: string): void {
    const { resourceMetrics } = JSON.parse(body) as {
      resourceMetrics: { scopeMetrics: { metrics: Metric[] }[] }[];
    };
    for (const { name, ...kinds } of resourceMetrics.flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap((scope) => scope.metrics),
    )) {
      const { dataPoints } = kinds.sum ?? kinds.gauge ?? kinds.histogram ?? { dataPoints: [] };
      const seen = dataPoints.map(({ asDouble, asInt, count, attributes }) => ({
        value: asDouble ?? Number(asInt ?? count),
        attributes: attributesOf(attributes),
      }));
      metrics.set(name, seen);
    }
  }

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    void buffer(request).then((raw) => {
      if (hanging) return;
      const body = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
      text += `${body}\n`;
      if (request.url === '/v1/traces') takeSpans(body);
      if (request.url === '/v1/metrics') takeMetrics(body);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        request.url?.includes('track') === true ? '{"itemsReceived":1,"itemsAccepted":1,"errors":[]}' : '{}',
      );
    });
  };
  const server = tls ? createTlsServer(selfSigned(), take) : createServer(take);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => spans,
    points: (name) => metrics.get(name) ?? [],
    all: () => text,
    hang: () => void (hanging = true),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
