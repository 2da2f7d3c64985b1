export type Body = Readonly<Record<string, unknown>>;

export type ConnectorRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: Body;
  /** Which of several processes asked, as `signedRequests.ts` has it say. */
  readonly process?: string;
};

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly userRole?: string;
};

/** One message as it came to stand in a conversation, or to stand there in the place of another. */
export type Delivered = {
  /** Real time in milliseconds. */
  readonly at: number;
  readonly how: 'posted' | 'updated';
  readonly conversation: string;
  readonly activity: string;
  readonly body: Body;
  /** What was asked; the same object for what one request did twice. */
  readonly request: ConnectorRequest;
};

/** Status and body. */
export type ConnectorAnswer = readonly [number, unknown];

/** What stands in Teams: its people and the messages in each conversation, all in memory. */
export type Standing = {
  /** Does what is asked, as the Bot Connector does it. */
  answer(request: ConnectorRequest): ConnectorAnswer;
  readonly messages: Map<string, Body>;
  /** Everything that ever came to stand anywhere, oldest first. */
  readonly delivered: Delivered[];
  readonly members: Member[];
  readonly uninstalled: Set<string>;
};

/** The conversation that a request is about; the person for whom, or the channel in which, one is opened. */
export function conversationOf({ path, body }: ConnectorRequest): string {
  const [, conversation] = /^\/v3\/conversations\/([^/]+)\//.exec(path) ?? [];
  if (conversation !== undefined) return conversation;
  const channel = (body['channelData'] as { readonly channel?: { readonly id: string } } | undefined)?.channel;
  return `new ${channel?.id ?? (body['members'] as readonly Member[] | undefined)?.[0]?.id ?? ''}`;
}

/** `forgetful` keeps no message, for whoever sends very many and looks at none. */
export function standing({ forgetful = false }: { readonly forgetful?: boolean } = {}): Standing {
  const messages = new Map<string, Body>();
  const delivered: Delivered[] = [];
  const members: Member[] = [];
  const uninstalled = new Set<string>();
  let ids = 1_700_000_000_000;

  function put(how: Delivered['how'], at: Pick<Delivered, 'conversation' | 'activity' | 'body' | 'request'>): void {
    if (forgetful) return;
    messages.set(`${at.conversation} ${at.activity}`, at.body);
    delivered.push({ at: Date.now(), how, ...at });
  }

  function createConversation(request: ConnectorRequest): ConnectorAnswer {
    const { body } = request;
    if (body['isGroup'] !== true) {
      const [member] = body['members'] as readonly { id: string }[];
      const who = members.find(({ id, aadObjectId }) => id === member?.id || aadObjectId === member?.id);
      if (!who || uninstalled.has(who.aadObjectId)) return fault(403, 'BotNotInConversationRoster');
      return [201, { id: `a:${who.aadObjectId}` }];
    }
    const { channel } = body['channelData'] as { channel: { id: string } };
    const activity = String((ids += 1));
    const conversation = `${channel.id};messageid=${activity}`;
    put('posted', { conversation, activity, body: body['activity'] as Body, request });
    return [201, { id: conversation, activityId: activity }];
  }

  function update(conversation: string, activity: string, request: ConnectorRequest): ConnectorAnswer {
    if (!forgetful && !messages.has(`${conversation} ${activity}`)) return fault(404, 'ActivityNotFoundInConversation');
    put('updated', { conversation, activity, body: request.body, request });
    return [200, { id: activity }];
  }

  const remove = (conversation: string, activity: string): ConnectorAnswer =>
    messages.delete(`${conversation} ${activity}`) ? [200, {}] : fault(404, 'ActivityNotFoundInConversation');

  function answer(request: ConnectorRequest): ConnectorAnswer {
    const { method, path, body } = request;
    if (method === 'POST' && path === '/v3/conversations') return createConversation(request);
    const [, conversation = '', what, which = ''] = /^\/v3\/conversations\/([^/]+)\/(\w+)(?:\/(.+))?$/.exec(path) ?? [];
    if (uninstalled.has(conversation.slice('a:'.length))) return fault(403, 'BotNotInConversationRoster');
    if (what === 'pagedmembers') return [200, { members }];
    if (what === 'members') {
      const found = members.find(({ id, aadObjectId }) => id === which || aadObjectId === which);
      return found ? [200, found] : fault(404, 'MemberNotFoundInConversation');
    }
    if (conversation.startsWith('19:gone')) return fault(404, 'ConversationNotFound');
    if (method === 'DELETE') return remove(conversation, which);
    if (method === 'PUT') return update(conversation, which, request);
    const activity = String((ids += 1));
    put('posted', { conversation, activity, body, request });
    return [201, { id: activity }];
  }

  return { answer, messages, delivered, members, uninstalled };
}

const fault = (status: number, code: string): ConnectorAnswer => [status, { error: { code, message: code } }];
