import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { RealClock } from '../../../ports/clock.ts';
import { ConnectorFailure } from './connectorFailure.ts';
import { fetchKnowing, NeverLeft } from './leavingRequest.ts';
import { retryAfter } from './retryAfter.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
export type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];

/**
 * Sends each request exactly once. The SDK's own client sends every POST up to four times on a 5xx or a Retry-After,
 * which makes double messages and threads; retries belong to the outbox alone. Every answer but a 2xx with JSON is
 * thrown as ConnectorFailure. Redirects are not followed: our token would go with them. What `mayLeave` says no to,
 * because it is too late, is not sent.
 */
export function singleAttemptClient(
  clock: RealClock,
  timeLimit: () => AbortSignal,
  mayLeave: () => boolean,
): HttpClient {
  return {
    sendRequest: async (request) => {
      if (!mayLeave()) throw new ConnectorFailure({ kind: 'not-sent' });
      const { response, text } = await exchange(request, timeLimit());
      if (!response.ok) {
        const notBefore = retryAfter(response.headers.get('retry-after'), clock.now());
        throw new ConnectorFailure({ kind: 'status', status: response.status, notBefore });
      }
      if (text !== '' && !isJson(text)) throw new ConnectorFailure({ kind: 'no-answer' });
      return { request, status: response.status, headers: headersOf(request, response), bodyAsText: text };
    },
  };
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetchKnowing(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof request.body === 'string' ? request.body : null,
      redirect: 'manual',
      signal,
    });
    return { response, text: await response.text() };
  } catch (error) {
    throw new ConnectorFailure({ kind: error instanceof NeverLeft ? 'not-sent' : 'no-answer' }, error);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The SDK wants its own kind of headers, which only a copy of the request's can give. */
function headersOf(request: HttpRequest, response: Response): HttpRequest['headers'] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  response.headers.forEach((value, name) => headers.set(name, value));
  return headers;
}
