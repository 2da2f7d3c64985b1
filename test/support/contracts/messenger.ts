import type { PersonId } from '../../../src/domain/basis/ids.ts';
import type {
  Address,
  Card,
  Delivery,
  MessageRef,
  Messenger,
  OutgoingMessage,
  Reach,
} from '../../../src/ports/messenger.ts';

/** A messenger with the Teams it sends to: a tenant with one team, one channel and four people. */
export type MessengerBench = {
  readonly messenger: Messenger & { readonly reach: Reach };
  /** Has talked to the bot before. */
  readonly met: PersonId;
  /** Has the app, but the bot has never heard of them. */
  readonly stranger: PersonId;
  /** Doesn't have the app. */
  readonly uninstalled: PersonId;
  /** Removes the app from someone. */
  uninstall(person: PersonId): Promise<void>;
  /** In the channel, not in the directory. */
  readonly outsider: PersonId;
  readonly channel: Extract<Address, { readonly kind: 'channel' }>;
  /** JSON of what stands there now; undefined when there is nothing. */
  message(ref: MessageRef): Promise<string | undefined>;
  /** How many messages stand anywhere. */
  standing(): Promise<number>;
  /** Someone deletes that message in Teams. */
  remove(ref: MessageRef): Promise<void>;
  close(): Promise<void>;
};

const card = (text: string): Card => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
const message = (text: string): OutgoingMessage => ({ card: card(text), summary: 'AT-7KQ3MX', mentions: [] });

function refOf(delivery: Delivery): MessageRef {
  if (!delivery.ok) throw new Error(`not delivered: ${delivery.why}`);
  return delivery.ref;
}

/** What every road to Teams keeps to. `make` starts one with a fresh Teams. */
export function messengerContract(name: string, make: () => Promise<MessengerBench>): void {
  describe(`${name} keeps the messenger's contract:`, () => {
    let bench: MessengerBench;
    beforeEach(async () => void (bench = await make()));
    afterEach(() => bench.close());

    test('a message to someone the bot has met stands in their own chat', async () => {
      const ref = refOf(await bench.messenger.post({ kind: 'person', person: bench.met }, message('eerste')));
      expect(await bench.message(ref)).toContain('eerste');
    });

    test('someone the bot has never met is reached by their Entra id, each time in the same chat', async () => {
      const first = refOf(await bench.messenger.post({ kind: 'person', person: bench.stranger }, message('eerste')));
      const second = refOf(await bench.messenger.post({ kind: 'person', person: bench.stranger }, message('tweede')));
      expect(second.conversatie).toBe(first.conversatie);
      expect(await bench.message(second)).toContain('tweede');
    });

    test('someone without the app is unreachable (U5)', async () => {
      const delivery = await bench.messenger.post({ kind: 'person', person: bench.uninstalled }, message('hallo'));
      expect(delivery).toEqual({ ok: false, why: 'unreachable' });
    });

    test('whether somebody can be reached is told without a message, and shows when they remove the app (U5)', async () => {
      const { messenger, met, stranger, uninstalled } = bench;
      expect(await messenger.reach(met)).toBe('reachable');
      expect(await messenger.reach(stranger)).toBe('reachable');
      expect(await messenger.reach(uninstalled)).toBe('unreachable');
      for (const person of [met, stranger]) {
        await bench.uninstall(person);
        expect(await messenger.reach(person)).toBe('unreachable');
      }
      expect(await bench.standing()).toBe(0);
    });

    test('a message to a channel starts a thread, named after its root', async () => {
      const ref = refOf(await bench.messenger.post(bench.channel, message('wortel')));
      expect(ref.conversatie).toBe(`${bench.channel.kanaalId};messageid=${ref.activiteit}`);
      expect(await bench.message(ref)).toContain('wortel');
    });

    test('a message to a thread stands in that thread', async () => {
      const root = refOf(await bench.messenger.post(bench.channel, message('wortel')));
      const ref = refOf(await bench.messenger.post({ kind: 'thread', root }, message('antwoord')));
      expect(ref.conversatie).toBe(root.conversatie);
      expect(ref.activiteit).not.toBe(root.activiteit);
      expect(await bench.message(ref)).toContain('antwoord');
    });

    test('an update takes the place of the message (C7)', async () => {
      const root = refOf(await bench.messenger.post(bench.channel, message('eerst')));
      expect(await bench.messenger.update(root, message('daarna'))).toEqual({ ok: true, ref: root });
      expect(await bench.message(root)).toContain('daarna');
    });

    test('a message that was deleted in Teams is gone (C7)', async () => {
      const root = refOf(await bench.messenger.post(bench.channel, message('eerst')));
      await bench.remove(root);
      expect(await bench.messenger.update(root, message('daarna'))).toEqual({ ok: false, why: 'gone' });
    });

    test('a message of its own is taken away, in a thread and in somebody’s own chat (law 15)', async () => {
      const root = refOf(await bench.messenger.post(bench.channel, message('wortel')));
      const reply = refOf(await bench.messenger.post({ kind: 'thread', root }, message('antwoord')));
      const own = refOf(await bench.messenger.post({ kind: 'person', person: bench.met }, message('voor jou')));
      for (const ref of [reply, root, own]) {
        expect(await bench.messenger.remove(ref)).toEqual({ ok: true });
        expect(await bench.message(ref)).toBeUndefined();
      }
    });

    test('what is gone already is said to be gone, and taking it away twice does no harm', async () => {
      const root = refOf(await bench.messenger.post(bench.channel, message('wortel')));
      await bench.remove(root);
      expect(await bench.messenger.remove(root)).toEqual({ ok: false, why: 'gone' });
      expect(await bench.messenger.remove(root)).toEqual({ ok: false, why: 'gone' });
    });

    test('a card over 28 KB is rejected and not sent', async () => {
      const delivery = await bench.messenger.post(bench.channel, message('x'.repeat(28 * 1024)));
      expect(delivery).toEqual({ ok: false, why: 'rejected', status: 413 });
    });

    test('the members of a channel are those of the directory who are in it', async () => {
      const members = await bench.messenger.membersOf(bench.channel);
      expect(members).toContain(bench.met);
      expect(members).not.toContain(bench.outsider);
    });
  });
}
