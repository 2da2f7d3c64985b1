import {
  closingNotice,
  invitationNotice,
  mandaatOf,
  noBeslisserNotice,
  offerNotice,
  phoneNotice,
  refusedThreadNotice,
  termijnNotice,
  unreachableNotice,
} from './notices.ts';
import {
  choiceFact,
  choiceNotice,
  choosing,
  executed,
  executedFact,
  executing,
  executionPing,
  mediating,
  mediationNotice,
  nobodyChooses,
  nobodyExecutes,
} from './afterDecision.ts';
import { causeOf, readerOf, type Content, type Scene } from './scene.ts';
import { decidedFact, mentionInstead, waitingPing } from './thread.ts';
import type { Found } from '../bot/turn.ts';
import type { Loaded } from '../casussen.ts';
import { namesFor } from '../names.ts';
import { actieView } from '../views/actieView.ts';
import { kopOf, nuOf } from '../views/look.ts';
import { adviesView, mandaatView, uitkomstView, vraagView } from '../views/mandaatView.ts';
import { mandaatStandView } from '../views/mandaatStand.ts';
import { rootView } from '../views/rootView.ts';
import { consultView, regieAanbodView, uitnodigingView } from '../views/uitnodigingView.ts';
import { actieCard } from '../../cards/actieCard.ts';
import type { ActieAanleiding } from '../../cards/actieView.ts';
import { adviesCard } from '../../cards/adviesCard.ts';
import { berichtCard } from '../../cards/berichtCard.ts';
import { consultCard } from '../../cards/consultCard.ts';
import { mandaatCard } from '../../cards/mandaatCard.ts';
import { mandaatStandCard } from '../../cards/mandaatStandCard.ts';
import { notificationSummary } from '../../cards/notificationSummary.ts';
import { regieAanbodCard } from '../../cards/regieAanbodCard.ts';
import { rootCard } from '../../cards/rootCard.ts';
import { uitkomstCard } from '../../cards/uitkomstCard.ts';
import { uitnodigingCard } from '../../cards/uitnodigingCard.ts';
import { vraagCard } from '../../cards/vraagCard.ts';
import type { BerichtView, MandaatView } from '../../cards/views.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { Berichtsoort, Onderwerp } from '../../domain/casusoverleg/bericht.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import { isLive, stillMatters } from '../../domain/casusoverleg/relevance.ts';
import type { Casusoverleg } from '../../domain/casusoverleg/state.ts';
import type { AddressBook } from '../../ports/addressBook.ts';
import type { OutboxEntry } from '../../ports/casusStore.ts';
import type { Card, OutgoingMessage } from '../../ports/messenger.ts';

const notice =
  (make: (scene: Scene) => Pick<BerichtView, 'titel' | 'regels'>) =>
  (scene: Scene): Content => ({ card: berichtCard({ ...kopOf(scene.look), ...make(scene), lees: true }) });

const asked =
  (aanleiding: MandaatView['aanleiding']) =>
  (scene: Scene): Content => ({
    card: mandaatCard(mandaatView(scene.look, mandaatOf(scene), readerOf(scene), aanleiding), nuOf(scene.look)),
  });

/** An invitation or a consult; a reminder says that it is one. */
function invitation(scene: Scene): Content {
  const { look, entry } = scene;
  const one = entry.over.uitnodiging === undefined ? undefined : look.casus.uitnodigingen.get(entry.over.uitnodiging);
  if (one === undefined) throw new RangeError(`${entry.key} is about an invitation that does not exist`);
  const herinnering = entry.soort === 'uitnodiging-herinnering';
  const reader = readerOf(scene);
  const card =
    look.casus.aanleiding.kind === 'consult'
      ? consultCard(consultView(look, one, reader, herinnering), nuOf(look))
      : uitnodigingCard(uitnodigingView(look, one, reader, herinnering), nuOf(look));
  return { card };
}

function offer(scene: Scene): Content {
  const { look, events, entry } = scene;
  const view = regieAanbodView(look, events, entry.over.aanbod ?? 0, entry.soort === 'regie-herinnering');
  if (view === undefined) throw new RangeError(`${entry.key} is about an offer that was never made`);
  return { card: regieAanbodCard(view, nuOf(look)) };
}

function question(scene: Scene): Content {
  const herinnering = causeOf(scene)?.type === 'VraagReminded';
  return { card: vraagCard(vraagView(scene.look, mandaatOf(scene), readerOf(scene), herinnering), nuOf(scene.look)) };
}

function outcome(scene: Scene): Content {
  const mandaat = mandaatOf(scene);
  if (mandaat.status !== 'besloten') throw new RangeError(`${scene.entry.key} tells of a decision that was not taken`);
  return { card: uitkomstCard(uitkomstView(scene.look, mandaat, readerOf(scene)), nuOf(scene.look)) };
}

function extern(scene: Scene): Content {
  const cause = causeOf(scene)?.type;
  const aanleiding = cause === 'MandaatReminded' ? 'herinnering' : cause === 'VraagAnswered' ? 'antwoord' : 'nieuw';
  return asked(aanleiding)(scene);
}

/** A reminder says why it comes: by the clock, once a week, or because a colleague asked (M6, M7, M15). */
function reminder(scene: Scene): Content {
  const cause = causeOf(scene)?.type;
  if (cause === 'MandaatStillWaiting') return asked('wekelijks')(scene);
  return asked(cause === 'MandaatNudged' ? 'duwtje' : 'herinnering')(scene);
}

/** M6: where a mandaat stands, for everyone in the thread. */
const standing = (scene: Scene): Content => ({
  card: mandaatStandCard(mandaatStandView(scene.look, mandaatOf(scene)), nuOf(scene.look)),
});

function advice(scene: Scene): Content {
  const view = adviesView(scene.look, mandaatOf(scene), scene.entry.over.advies ?? 0);
  if (view === undefined) throw new RangeError(`${scene.entry.key} is about advice that was never asked`);
  return { card: adviesCard(view, nuOf(scene.look)) };
}

const actie =
  (aanleiding: ActieAanleiding) =>
  (scene: Scene): Content => {
    const { look, entry } = scene;
    const found = entry.over.actie === undefined ? undefined : look.casus.acties.get(entry.over.actie);
    if (found === undefined) throw new RangeError(`${entry.key} is about an actie that does not exist`);
    return { card: actieCard(actieView(look, found, readerOf(scene)), aanleiding, nuOf(look)) };
  };

const kinds: Readonly<Record<Berichtsoort, (scene: Scene) => Content>> = {
  thread: ({ look }) => ({ card: rootCard(rootView(look), nuOf(look)) }),
  'thread-geweigerd': notice(refusedThreadNotice),
  uitnodiging: invitation,
  'uitnodiging-herinnering': invitation,
  'uitnodiging-geen-reactie': notice(invitationNotice),
  'uitnodiging-geen-rol': notice(invitationNotice),
  consult: invitation,
  'consult-antwoord': notice(closingNotice),
  'regie-aanbod': offer,
  'regie-herinnering': offer,
  'regie-antwoord': notice(offerNotice),
  'mandaat-stand': standing,
  mandaat: asked('nieuw'),
  'mandaat-herinnering': reminder,
  'mandaat-waarschuwing': asked('waarschuwing'),
  'mandaat-wacht': waitingPing,
  'mandaat-termijn': notice(termijnNotice),
  'mandaat-geen-beslisser': notice(noBeslisserNotice),
  'mandaat-uitkomst': outcome,
  'mandaat-besloten': decidedFact,
  'mandaat-vraag': question,
  'mandaat-antwoord': asked('antwoord'),
  'mandaat-advies': asked('advies'),
  advies: advice,
  'mandaat-extern': extern,
  uitvoering: executing('nieuw'),
  'uitvoering-herinnering': executing('herinnering'),
  'uitvoering-waarschuwing': executing('waarschuwing'),
  'uitvoering-wacht': executionPing,
  'uitvoering-niemand': notice(nobodyExecutes),
  'uitvoering-uitkomst': executed,
  'uitvoering-gemeld': executedFact,
  bemiddelaar: mediating(false),
  'bemiddelaar-herinnering': mediating(true),
  bemiddeling: notice(mediationNotice),
  keuze: choosing,
  'keuze-herinnering': choosing,
  'keuze-niemand': notice(nobodyChooses),
  'keuze-uitkomst': notice(choiceNotice),
  'keuze-gemaakt': choiceFact,
  'mandaat-bellen': notice(phoneNotice),
  actie: actie('nieuw'),
  'actie-herinnering': actie('herinnering'),
  'actie-over-tijd': actie('over-tijd'),
  onbereikbaar: mentionInstead,
  'onbereikbaar-bellen': notice(unreachableNotice),
  gesloten: notice(closingNotice),
};

/** Makes the message of an entry from the state of this moment; its notification says kenmerk only (C10). */
export const createRender =
  (book: AddressBook) =>
  async (entry: OutboxEntry, { casus, events }: Loaded, facts: Facts): Promise<OutgoingMessage> => {
    const look = { ...facts, casus, namen: await namesFor(casus, facts.org, book) };
    const content = kinds[entry.soort]({ look, events, entry });
    return { mentions: [], ...content, summary: notificationSummary(entry.soort, casus.kenmerk) };
  };

/** What lies behind a mention of which it was not kept for what message it stands. */
function ownKind(
  { uitnodiging, mandaat, actie: ofActie }: Onderwerp,
  casus: Casusoverleg,
  reader: PersonId,
): Berichtsoort {
  if (uitnodiging !== undefined) return 'uitnodiging';
  if (ofActie !== undefined) return 'actie';
  const found = mandaat && casus.mandaten.get(mandaat);
  if (found === undefined) return 'regie-aanbod';
  if (found.status === 'bij-extern') return 'mandaat-extern';
  return found.status === 'bij-aanvrager' && found.aanvrager === reader ? 'mandaat-vraag' : 'mandaat';
}

/**
 * U5: the card behind a mention in the thread, for the person whom the mention was for; undefined for everybody else,
 * for a key that names no such message, and for a notice that is of the past.
 */
export function renderFor({ look, events, document, casus }: Found, key: string, reader: PersonId): Card | undefined {
  const entry = document.outbox.find((one) => one.key === key && one.soort === 'onbereikbaar');
  const cause = entry === undefined ? undefined : events[entry.event - 1];
  if (entry === undefined || cause?.type !== 'PersonUnreachable' || cause.person !== reader) return undefined;
  const soort = cause.soort ?? ownKind(entry.over, casus, reader);
  const own = { ...entry, soort, aan: reader };
  return isLive(soort) || stillMatters(own, casus) ? kinds[soort]({ look, events, entry: own }).card : undefined;
}
