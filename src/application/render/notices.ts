import { causeOf, readerOf, type Scene } from './scene.ts';
import { berichtText } from '../../cards/text/nl/berichten.ts';
import { beheerdersOf } from '../views/bestemming.ts';
import { domeinNaam, keuzeNaam, naamOf, textOf, type Look } from '../views/look.ts';
import { functieAt } from '../views/functieAt.ts';
import { termijnView } from '../views/termijnView.ts';
import { termijnZin } from '../../cards/text/nl/termijn.ts';
import type { BerichtView } from '../../cards/views.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { entryNow } from '../../domain/mandaat/register.ts';
import { persoon } from '../../domain/organisatie/personen.ts';
import { askedNow } from '../../domain/uitnodiging/step.ts';
import { offerHistory } from '../views/uitnodigingView.ts';

type Notice = Pick<BerichtView, 'titel' | 'regels'>;

function uitnodigingOf({ look, entry }: Scene) {
  return entry.over.uitnodiging === undefined ? undefined : look.casus.uitnodigingen.get(entry.over.uitnodiging);
}

export function mandaatOf({ look, entry }: Scene): Mandaat {
  const found = entry.over.mandaat === undefined ? undefined : look.casus.mandaten.get(entry.over.mandaat);
  if (found === undefined) throw new RangeError(`${entry.key} is about a mandaat that does not exist`);
  return found;
}

export const soortOf = ({ org }: Look, mandaat: Mandaat): string =>
  keuzeNaam(org.soortenBesluit, mandaat.verzoek.soort);

/** U4, U3: what came of an invitation, for the regiehouder. */
export function invitationNotice(scene: Scene): Notice {
  const one = uitnodigingOf(scene);
  const domein = one === undefined ? '' : domeinNaam(scene.look, one.domein);
  return one?.status === 'geen-rol'
    ? berichtText.geenRol(domein, textOf(one.toelichting))
    : berichtText.geenReactie(domein);
}

/** R2: what came of an offer, for whoever made it. */
export function offerNotice({ look, events, entry }: Scene): Notice {
  const { made, end } = offerHistory(events, entry.over.aanbod ?? 0);
  const wie = made?.type === 'RegieOffered' ? naamOf(look, made.to) : '';
  if (end?.type === 'RegieAccepted') return berichtText.regieAanvaard(wie);
  if (end?.type === 'RegieDeclined') return berichtText.regieGeweigerd(wie, textOf(end.reden));
  const unreachable = end?.type === 'RegieOfferExpired' && end.waarom === 'onbereikbaar';
  return unreachable ? berichtText.regieOnbereikbaar(wie) : berichtText.regieVerlopen(wie);
}

/** M7: nobody is left to decide, or nobody may any more because the entry of the register ended (M8). */
export function noBeslisserNotice(scene: Scene): Notice {
  const { look } = scene;
  const mandaat = mandaatOf(scene);
  const soort = soortOf(look, mandaat);
  const domein = domeinNaam(look, mandaat.verzoek.domein);
  return entryNow(mandaat, look) === undefined
    ? berichtText.mandaatVerlopen(soort, domein, beheerdersOf(look))
    : berichtText.geenBeslisser(soort, domein);
}

/** What can be done about it, by where it waits. */
function aboutTermijn(look: Look, mandaat: Mandaat): string {
  const doen = berichtText.termijnDoen;
  if ('vraag' in mandaat && mandaat.vraag !== undefined) return doen.aanvrager;
  if (mandaat.status === 'bij-extern') return doen.extern(domeinNaam(look, mandaat.verzoek.domein));
  if (mandaat.status !== 'bij-beslisser') return doen.niemand;
  const { beslisser } = mandaat.niveau;
  return doen.beslisser(naamOf(look, beslisser), persoon(look.org, beslisser)?.telefoon);
}

/** law 12: the statutory term is in danger. */
export function termijnNotice(scene: Scene): Notice {
  const { look } = scene;
  const mandaat = mandaatOf(scene);
  const termijn = termijnView(mandaat, look);
  const cause = causeOf(scene);
  const waarom = cause?.type === 'MandaatTermijnWarned' ? cause.waarom : 'ladder';
  const zin = termijn === undefined ? '' : termijnZin(termijn);
  return berichtText.termijn(soortOf(look, mandaat), zin, waarom, aboutTermijn(look, mandaat));
}

/** M5, M2: whom to phone now. */
export function phoneNotice(scene: Scene): Notice {
  const { look } = scene;
  const mandaat = mandaatOf(scene);
  if (mandaat.status === 'bij-extern') {
    const { contact } = mandaat.extern;
    const known = persoon(look.org, contact);
    return berichtText.externBellen(domeinNaam(look, mandaat.verzoek.domein), known?.naam, known?.telefoon);
  }
  const niveau = 'niveau' in mandaat ? mandaat.niveau : undefined;
  const wie = persoon(look.org, niveau?.beslisser);
  const functie = functieAt(look, mandaat.verzoek.domein, niveau?.trede ?? 'teamleider');
  return berichtText.bellen(soortOf(look, mandaat), functie, wie?.naam ?? functie, wie?.telefoon);
}

/** C7: the channel does not take the thread. */
export const refusedThreadNotice = ({ look: { casus, org } }: Scene): Notice =>
  berichtText.threadGeweigerd(org.gebieden.get(casus.aanleiding.gebied)?.kanaalNaam ?? casus.aanleiding.gebied);

/** Events that ask the next one in the place of somebody who can't be reached. */
const asksNext: ReadonlySet<CasusEvent['type']> = new Set([
  'UitnodigingEscalated',
  'MandaatAssigned',
  'VraagToRegiehouder',
  'UitvoeringAssigned',
  'KeuzeAssigned',
]);

/** What is being done about it, or what whoever asked can do. */
function unreachableWords({ events, entry }: Scene) {
  const { actie, advies, bemiddeling, aanbod } = entry.over;
  if (actie !== undefined) return berichtText.actieOnbereikbaar;
  if (advies !== undefined || bemiddeling !== undefined || aanbod !== undefined) return berichtText.vraagAnder;
  // Event `n` lies at `n - 1`, so this is the one that came with it.
  const next = events[entry.event];
  return next !== undefined && asksNext.has(next.type) && next.at === events[entry.event - 1]?.at
    ? berichtText.onbereikbaar
    : berichtText.nietGelezen;
}

/** U5: somebody can't be reached, for whoever asked. */
export function unreachableNotice(scene: Scene): Notice {
  const cause = causeOf(scene);
  const asked = uitnodigingOf(scene);
  const who: PersonId | undefined = cause?.type === 'PersonUnreachable' ? cause.person : asked && askedNow(asked)?.wie;
  const known = persoon(scene.look.org, who);
  return unreachableWords(scene)(who === undefined ? '' : naamOf(scene.look, who), known?.telefoon);
}

/** C1, C2, C8: the end, for everyone at the table. */
export function closingNotice(scene: Scene): Notice {
  const { look } = scene;
  const { casus } = look;
  if (casus.status === 'vervallen') return berichtText.vervallen(naamOf(look, casus.door), textOf(casus.reden));
  const wie = casus.status === 'afgerond' ? naamOf(look, casus.door) : '';
  const antwoord = casus.status === 'afgerond' ? casus.antwoord : undefined;
  const toStarter = readerOf(scene) === casus.starter;
  return antwoord !== undefined && toStarter
    ? berichtText.consultAntwoord(wie, textOf(antwoord))
    : berichtText.afgerond(wie);
}
