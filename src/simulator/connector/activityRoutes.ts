import { Refused } from '../http/refused.ts';
import type { Call, Reply, Route } from '../http/router.ts';
import { botAuthor } from '../identity.ts';
import type { StoredMessage } from '../store/messages.ts';
import type { Place } from '../world.ts';
import { readBotActivity } from './botActivity.ts';
import { conversationNotFound, type ConnectorParts } from './connectorParts.ts';
import { notInRoster } from './conversationRoutes.ts';

/** Sending into a conversation, replying, replacing and deleting, under `v3/conversations/{id}/activities`. */
export function activityRoutes({ world, store, rateLimits, changes, post }: ConnectorParts): readonly Route[] {
  /** The place the bot writes in, which must exist and let it. */
  function placeOf({ params }: Call): Place {
    const conversation = params['conversation'] ?? '';
    const place = world.place(conversation);
    if (!place) throw conversationNotFound();
    rateLimits.admit('send', conversation);
    if (place.kind === 'personal' && store.personas.hasRemovedBot(place.person.id)) throw notInRoster();
    if (rootOf(place) !== undefined && !store.messages.find(place.conversation, Number(rootOf(place)))) {
      throw conversationNotFound();
    }
    return place;
  }

  function messageOf(place: Place, { params }: Call): StoredMessage {
    const message = find(place, params['activity']);
    const root = rootOf(place);
    if (!message || message.deleted || (root !== undefined && message.root !== root)) throw activityNotFound();
    return message;
  }

  const find = (place: Place, activity = '') =>
    /^\d{1,16}$/.test(activity) ? store.messages.find(place.conversation, Number(activity)) : undefined;

  function send(call: Call): Reply {
    const place = placeOf(call);
    // A reply in a channel lands in the thread of the message it answers; a personal chat has no threads.
    const answered = place.kind === 'channel' ? find(place, call.params['activity'])?.root : undefined;
    const message = post(place, rootOf(place) ?? answered, call.body);
    return message ? { status: 201, body: { id: String(message.id) } } : { status: 202, body: {} };
  }

  function replace(call: Call): Reply {
    const message = ownMessage(messageOf(placeOf(call), call));
    const content = readBotActivity(call.body, world);
    if (!content) throw new Refused(400, 'BadSyntax', 'Only a message can be updated');
    store.together(() => store.messages.update(message.id, content));
    changes.emit({ conversation: message.conversation });
    return { status: 200, body: { id: String(message.id) } };
  }

  function remove(call: Call): Reply {
    const message = ownMessage(messageOf(placeOf(call), call));
    store.together(() => store.messages.remove(message.id));
    changes.emit({ conversation: message.conversation });
    return { status: 200 };
  }

  const path = 'v3/conversations/:conversation/activities';
  return [
    { method: 'POST', path, name: 'sendToConversation', handle: send },
    { method: 'POST', path: `${path}/:activity`, name: 'replyToActivity', handle: send },
    { method: 'PUT', path: `${path}/:activity`, name: 'updateActivity', handle: replace },
    { method: 'DELETE', path: `${path}/:activity`, name: 'deleteActivity', handle: remove },
  ];
}

const rootOf = (place: Place) => (place.kind === 'channel' ? place.root : undefined);

function ownMessage(message: StoredMessage): StoredMessage {
  if (message.author === botAuthor) return message;
  throw new Refused(403, 'Forbidden', 'A bot can only change its own messages');
}

const activityNotFound = () =>
  new Refused(404, 'ActivityNotFoundInConversation', 'Message does not exist in the thread.');
