import type { PageState } from '../../api.ts';
import { chooseConversation } from './chooseConversation.ts';
import type { DeepLink } from './deepLink.ts';

/**
 * Fills in what the address leaves open or names wrongly. On a narrow screen no conversation means the list; else one
 * is chosen. Gives the same link back when there was nothing to settle.
 */
export function settleLink(link: DeepLink, state: Pick<PageState, 'me' | 'conversations'>, narrow: boolean): DeepLink {
  const known = state.conversations.some(({ id }) => id === link.conversation);
  const chosen = narrow ? undefined : chooseConversation(state.conversations, undefined)?.id;
  const conversation = known ? link.conversation : chosen;
  return link.as === state.me.id && link.conversation === conversation ? link : { as: state.me.id, conversation };
}
