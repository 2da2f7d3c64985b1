import type {
  ClockRequest,
  ConversationView,
  Fault,
  InstallRequest,
  Outcome,
  PageState,
  ReadRequest,
  SendRequest,
  WireLine,
} from '../../api.ts';
import type {
  DialogOpenRequest,
  DialogSubmitRequest,
  ExecuteRequest,
  ExtensionRequest,
  SubmitRequest,
} from '../../api.ts';
import { text } from '../text.ts';

type Problem = Extract<Outcome, { kind: 'error' }>;
/** What was asked for, or in Dutch why it is not there; nothing is thrown. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

const ordinary = 30_000;
/** A week ahead goes step by step through everything that is due. */
const jumping = 300_000;

/** The requests of api.ts. */
export const client = {
  state: (as: string) => get<PageState>('/sim/state', { as }),
  conversation: (as: string, id: string) => get<ConversationView>('/sim/conversation', { as, id }),
  wire: (as: string) => get<readonly WireLine[]>('/sim/wire', { as }),
  send: (request: SendRequest) => act('/sim/send', request),
  read: (request: ReadRequest) => act('/sim/read', request),
  execute: (request: ExecuteRequest) => act('/sim/execute', request),
  submit: (request: SubmitRequest) => act('/sim/submit', request),
  openDialog: (request: DialogOpenRequest) => act('/sim/dialog/open', request),
  submitDialog: (request: DialogSubmitRequest) => act('/sim/dialog/submit', request),
  install: (request: InstallRequest) => act('/sim/install', request),
  extension: (request: ExtensionRequest) => act('/sim/extension', request),
  jump: (request: ClockRequest) => act('/sim/clock', request, jumping),
};

function get<Value>(path: string, query: Readonly<Record<string, string>>): Promise<Answer<Value>> {
  return ask<Value>(`${path}?${new URLSearchParams(query).toString()}`, {}, ordinary);
}

async function act(path: string, body: object, patience = ordinary): Promise<Outcome> {
  const headers = { 'content-type': 'application/json' };
  const answer = await ask<Outcome | undefined>(
    path,
    { method: 'POST', headers, body: JSON.stringify(body) },
    patience,
  );
  if (!answer.ok) return answer.problem;
  return answer.value ?? { kind: 'nothing' };
}

async function ask<Value>(url: string, init: RequestInit, patience: number): Promise<Answer<Value>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    if (!response.ok) return problem(`http-${response.status}`, await faultText(response));
    const body = await response.text();
    return { ok: true, value: (body === '' ? undefined : JSON.parse(body)) as Value };
  } catch (failure) {
    const late = failure instanceof DOMException && failure.name === 'TimeoutError';
    return late ? problem('slow', text.problem.slow) : problem('offline', text.problem.offline);
  }
}

/** A 4xx brings a Dutch text that may be shown. */
async function faultText(response: Response): Promise<string> {
  if (response.status >= 500) return text.problem.server;
  const fault = (await response.json().catch(() => undefined)) as Fault | undefined;
  return fault?.error ?? text.problem.server;
}

function problem(code: string, words: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { kind: 'error', code, text: words } };
}
