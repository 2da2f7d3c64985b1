import type { PersonId } from '../../src/domain/basis/ids.ts';
import type {
  Address,
  Delivery,
  MessageRef,
  Messenger,
  OutgoingMessage,
  Reach,
  Removal,
} from '../../src/ports/messenger.ts';

type Post = { readonly to: Address; readonly message: OutgoingMessage; readonly delivery: Delivery };
type Update = { readonly ref: MessageRef; readonly message: OutgoingMessage; readonly delivery: Delivery };

/** Which calls a script is for: posts to one person, posts of one kind, or updates. */
type Target = PersonId | 'channel' | 'thread' | 'update' | 'remove';

/** Records what is sent and answers as it was told; whatever it was told nothing about succeeds. */
export type FakeMessenger = Messenger & {
  readonly reach: Reach;
  /** Every attempt in order, also the failed ones. */
  readonly posts: readonly Post[];
  readonly updates: readonly Update[];
  /** Every attempt to take a message away, also the failed ones. */
  readonly removals: readonly { readonly ref: MessageRef; readonly removal: Removal }[];
  /** The next calls for this target get these answers, one each; an Error is thrown, as when a process dies in flight. */
  failNext(target: Target, ...answers: readonly (Delivery | Error)[]): void;
  /** From now on this person can't be written to 1:1 (U5), until `reachable`. */
  unreachable(person: PersonId): void;
  reachable(person: PersonId): void;
  /** The message was deleted in Teams: every update of it answers `gone`. */
  removed(ref: MessageRef): void;
  /** Who is in a channel from now on; empty when never told. */
  members(kanaalId: string, ...people: readonly PersonId[]): void;
  /** Messages that certainly arrived in this person's 1:1 chat, oldest first. */
  arrivedAt(person: PersonId): readonly OutgoingMessage[];
  /** What a message shows now: the last successful update, else the post itself; undefined for an unknown ref. */
  shows(ref: MessageRef): OutgoingMessage | undefined;
};

const serviceUrl = 'https://teams.voorbeeldstad.example/';

export function fakeMessenger(): FakeMessenger {
  const posts: Post[] = [];
  const updates: Update[] = [];
  const removals: { ref: MessageRef; removal: Removal }[] = [];
  const scripts = new Map<Target, (Delivery | Error)[]>();
  const outOfReach = new Set<PersonId>();
  const gone = new Set<string>();
  const channels = new Map<string, ReadonlySet<PersonId>>();
  const showing = new Map<string, OutgoingMessage>();
  let activities = 0;

  function refFor(to: Address): MessageRef {
    const activiteit = String((activities += 1));
    switch (to.kind) {
      case 'person':
        return { conversatie: `personal:${to.person}`, activiteit, serviceUrl };
      case 'channel':
        return { conversatie: `${to.kanaalId};messageid=${activiteit}`, activiteit, serviceUrl };
      case 'thread':
        return { conversatie: to.root.conversatie, activiteit, serviceUrl };
    }
  }

  function answerTo(to: Address): Delivery | Error {
    const scripted = scripts.get(to.kind === 'person' ? to.person : to.kind)?.shift();
    if (scripted) return scripted;
    if (to.kind === 'person' && outOfReach.has(to.person)) return { ok: false, why: 'unreachable' };
    return { ok: true, ref: refFor(to) };
  }

  return {
    posts,
    updates,
    removals,
    post: (to, message) =>
      settle(answerTo(to), (delivery) => {
        posts.push({ to, message, delivery });
        if (delivery.ok) showing.set(nameOf(delivery.ref), message);
      }),
    update: (ref, message) => {
      const answer = gone.has(nameOf(ref)) ? goneAnswer : (scripts.get('update')?.shift() ?? { ok: true, ref });
      return settle(answer, (delivery) => {
        updates.push({ ref, message, delivery });
        if (delivery.ok) showing.set(nameOf(ref), message);
      });
    },
    remove: (ref) => {
      const answer = gone.has(nameOf(ref)) ? goneAnswer : (scripts.get('remove')?.shift() ?? { ok: true, ref });
      return settle(answer, (removal) => {
        removals.push({ ref, removal });
        if (!removal.ok) return;
        gone.add(nameOf(ref));
        showing.delete(nameOf(ref));
      });
    },
    reach: (person) => Promise.resolve(outOfReach.has(person) ? 'unreachable' : 'reachable'),
    membersOf: ({ kanaalId }) => Promise.resolve(channels.get(kanaalId) ?? new Set()),
    failNext: (target, ...answers) => void scripts.set(target, [...(scripts.get(target) ?? []), ...answers]),
    unreachable: (person) => void outOfReach.add(person),
    reachable: (person) => void outOfReach.delete(person),
    removed: (ref) => void gone.add(nameOf(ref)),
    members: (kanaalId, ...people) => void channels.set(kanaalId, new Set(people)),
    arrivedAt: (person) =>
      posts
        .filter(({ to, delivery }) => delivery.ok && to.kind === 'person' && to.person === person)
        .map(({ message }) => message),
    shows: (ref) => showing.get(nameOf(ref)),
  };
}

const goneAnswer: Delivery = { ok: false, why: 'gone' };

const nameOf = (ref: MessageRef): string => `${ref.conversatie} ${ref.activiteit}`;

/** Records the answer before it is given; a thrown one leaves open whether the message was sent. */
function settle(answer: Delivery | Error, record: (delivery: Delivery) => void): Promise<Delivery> {
  record(answer instanceof Error ? { ok: false, why: 'uncertain' } : answer);
  return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
}
