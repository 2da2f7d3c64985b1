import { message } from './click.ts';
import { afwezig, weerAanwezig } from './afwezig.ts';
import { showActies } from './actieClicks.ts';
import { bereikbaar, isBeheerder } from './bereikbaar.ts';
import { showStatus } from './clicks.ts';
import { mandaatregister } from './mandaatregister.ts';
import { mandatenLijst } from './mandatenLijst.ts';
import { ownLooks } from './ownLooks.ts';
import { find, maySee, notForYou, turnedAway, type Turn } from './turn.ts';
import { casussenCard } from '../../cards/casussenCard.ts';
import { helpCard } from '../../cards/helpCard.ts';
import { regieCard } from '../../cards/regieCard.ts';
import { welcomeCard } from '../../cards/welcomeCard.ts';
import { opdrachtText } from '../../cards/text/nl/opdrachten.ts';
import { parseKenmerk, type Kenmerk } from '../../domain/basis/ids.ts';
import type { Answer } from '../../ports/bot.ts';
import type { Digests } from '../digest.ts';
import { casusRegel, isOwn } from '../views/lists.ts';
import { nuOf } from '../views/look.ts';
import { regieView } from '../views/rootView.ts';

/** `rest` is what stands behind the command, in lower case. */
type Run = (turn: Turn, kenmerk: Kenmerk | undefined, digests: Digests, rest: string) => Promise<Answer>;

const card = (one: Extract<Answer, { kind: 'card' }>['card']): Answer => ({
  kind: 'card',
  card: one,
  audience: 'actor',
});

/** What was named, or the casusoverleg of the thread in which it is said. */
async function named(turn: Turn, kenmerk: Kenmerk | undefined) {
  const thread = turn.place.kind === 'channel' ? turn.place.thread : undefined;
  const meant = kenmerk ?? (thread === undefined ? undefined : await turn.needs.store.byThread(thread));
  return meant === undefined ? undefined : { kenmerk: meant, found: await find(turn, meant) };
}

const status: Run = async (turn, kenmerk) => {
  const here = await named(turn, kenmerk);
  if (here === undefined) return message(opdrachtText.welkKenmerk('status'));
  return here.found === undefined
    ? message(turnedAway(undefined, 'unknown-casusoverleg'))
    : showStatus(here.found, turn);
};

/** R6: who holds regie, and who held it. */
const regie: Run = async (turn, kenmerk) => {
  const here = await named(turn, kenmerk);
  if (here === undefined) return message(opdrachtText.welkKenmerk('regie'));
  if (here.found === undefined) return message(turnedAway(undefined, 'unknown-casusoverleg'));
  if (!(await maySee(turn, here.found))) return message(notForYou(turn, here.found.look));
  return card(regieCard(regieView(here.found.look), nuOf(here.found.look)));
};

const casussen: Run = async (turn) => {
  const looks = await ownLooks(turn);
  const { person } = turn.caller;
  return card(casussenCard(looks.filter((look) => isOwn(look, person)).map((look) => casusRegel(look, person))));
};

const mandaten: Run = (turn) => mandatenLijst(turn);

const acties: Run = (turn) => showActies(turn);

const digest: Run = async (turn, _kenmerk, digests) => {
  const found = await digests.onDemand(turn.caller.person);
  return found === undefined ? message(opdrachtText.geenManager) : card(found);
};

/** What people type, in any case and with some of the words that they use for it. */
const opdrachten: readonly { readonly words: RegExp; readonly run: Run }[] = [
  { words: /^(start|begin|nieuw)\b/, run: () => Promise.resolve(card(welcomeCard())) },
  { words: /^(mijn )?(casussen|casusoverleggen)\b/, run: casussen },
  { words: /^(mijn )?mandaten\b/, run: mandaten },
  { words: /^(mandaat)?register\b/, run: mandaatregister },
  { words: /^(mijn )?acties\b/, run: acties },
  { words: /^(wie heeft (de )?regie|regie)\b/, run: regie },
  { words: /^status\b/, run: status },
  { words: /^(digest|weekoverzicht)\b/, run: digest },
  { words: /^(ik ben )?afwezig(heid)?\b/, run: (turn, _kenmerk, _digests, rest) => afwezig(turn, rest) },
  { words: /^(ik ben )?((weer|terug) (aanwezig|er)|er weer)\b/, run: (turn) => weerAanwezig(turn) },
  { words: /^(wie is )?(niet |on)?bereikbaar\b/, run: (turn) => bereikbaar(turn) },
  { words: /^(help|hulp|\?)/, run: (turn) => Promise.resolve(card(helpCard({ beheerder: isBeheerder(turn) }))) },
];

type Named = {
  readonly kenmerk: Kenmerk;
  /** Written with `AT-`, so that it can't be an ordinary word. */
  readonly sure: boolean;
};

/** The kenmerk that somebody wrote: with `AT-` anywhere, without it only as the last of several words, or alone. */
function kenmerkIn(plain: string): Named | undefined {
  const written = /\bAT[-\s]?[2-9A-HJKMNP-Z]{6}\b/i.exec(plain)?.[0];
  const kenmerk = parseKenmerk(written ?? plain.split(' ').at(-1) ?? '');
  return kenmerk && { kenmerk, sure: written !== undefined };
}

/** As people type it: a phone's long dashes, spaces and full stops are not theirs. */
const plainOf = (text: string): string =>
  text
    .slice(0, 500)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!?]+$/, (end) => (end.includes('?') ? '?' : ''))
    .trim()
    .toLowerCase();

/** Answers what somebody typed; what is not understood gets the help card, or the casusoverleg that was named. */
export async function say(turn: Turn, text: string, digests: Digests): Promise<Answer> {
  const plain = plainOf(text);
  const known = opdrachten.find(({ words }) => words.test(plain));
  const rest = known === undefined ? plain : plain.replace(known.words, '');
  const named = kenmerkIn(rest.replace(/\?$/, '').trim());
  if (known !== undefined) return known.run(turn, named?.kenmerk, digests, rest);
  const meant = named !== undefined && plain.length < 20 && (named.sure || (await find(turn, named.kenmerk)));
  return meant
    ? status(turn, named.kenmerk, digests, '')
    : card(helpCard({ nietBegrepen: plain !== '', beheerder: isBeheerder(turn) }));
}
