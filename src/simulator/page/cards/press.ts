/** What pressing a button of a card asks of the page; `undefined` data is a button that carries nothing. */
export type Press =
  | { readonly kind: 'execute'; readonly verb: string; readonly data: unknown; readonly inputs: Inputs }
  | { readonly kind: 'submit' | 'dialog'; readonly data: unknown; readonly inputs: Inputs }
  | { readonly kind: 'link'; readonly url: string };

export type Inputs = Readonly<Record<string, string>>;

/** An action as its JSON says it, whichever object the card library made of it. */
type ActionJson = Readonly<Record<string, unknown>>;

/** Reads one action. Other kinds (ShowCard, ToggleVisibility) the library does itself; unsafe links give nothing. */
export function readPress(action: ActionJson, inputs: Inputs): Press | undefined {
  const data = action['data'];
  if (action['type'] === 'Action.Execute') return { kind: 'execute', verb: words(action['verb']), data, inputs };
  if (action['type'] === 'Action.Submit') return { kind: opensDialog(data) ? 'dialog' : 'submit', data, inputs };
  const url = words(action['url']);
  return action['type'] === 'Action.OpenUrl' && isWebAddress(url) ? { kind: 'link', url } : undefined;
}

/** Only http and https leave the page. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/** Teams opens a dialog for a submit whose data says so in `msteams`. */
function opensDialog(data: unknown): boolean {
  const msteams = isObject(data) ? data['msteams'] : undefined;
  return isObject(msteams) && msteams['type'] === 'task/fetch';
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is ActionJson {
  return typeof value === 'object' && value !== null;
}
