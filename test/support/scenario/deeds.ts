import { actieText } from '../../../src/cards/text/nl/actie.ts';
import { regieFormText } from '../../../src/cards/text/nl/regieForm.ts';
import { regieText } from '../../../src/cards/text/nl/regie.ts';
import { sluitText } from '../../../src/cards/text/nl/sluiten.ts';
import { startText } from '../../../src/cards/text/nl/start.ts';
import { uitnodigingText } from '../../../src/cards/text/nl/uitnodiging.ts';
import { uitnodigingFormText } from '../../../src/cards/text/nl/uitnodigingForm.ts';
import { hulpText } from '../../../src/cards/text/nl/hulp.ts';
import { cardText } from '../../../src/cards/text/nl/kaart.ts';
import { mandaatText, vraagText } from '../../../src/cards/text/nl/mandaat.ts';
import { beslisText, vervolgText } from '../../../src/cards/text/nl/mandaatForm.ts';
import { mandaatVragenText } from '../../../src/cards/text/nl/mandaatVragen.ts';
import { meerText } from '../../../src/cards/text/nl/meer.ts';
import { rootText } from '../../../src/cards/text/nl/root.ts';
import { uitvoeringFormText, uitvoeringText } from '../../../src/cards/text/nl/uitvoering.ts';
import { bemiddelaarFormText, bemiddelaarText, keuzeFormText, keuzeText } from '../../../src/cards/text/nl/verschil.ts';
import type { Deed, Page } from './scenario.ts';
import type { Kind } from './kinds.ts';
import type { Who } from '../teamsClient.ts';

type Press = Extract<Deed, { readonly does: 'press' }>;
type Fields = Page['fields'];

/** Presses on the newest message of a kind in one's own chat; each page is a dialog: what is filled in, and sent by. */
export const presses = (who: Who, on: Kind, button: string, ...pages: readonly Page[]): Press => ({
  does: 'press',
  who,
  where: 'chat',
  on,
  button,
  pages,
});

/** The same on the root card of the newest thread. */
export const pressesRoot = (who: Who, button: string, ...pages: readonly Page[]): Press => ({
  ...presses(who, 'thread', button, ...pages),
  where: 'thread',
});

/** A rarer action, behind "Meer" on the root card. */
export const choosesMore = (who: Who, actie: keyof typeof meerText.acties, ...pages: readonly Page[]): Press =>
  pressesRoot(who, cardText.meer, { fields: {}, button: meerText.acties[actie] }, ...pages);

/** Both steps of the start form; `fields` are those of the second, and may overrule those of the first. */
export function startPages({ gebied, soort, leefgebieden, ...fields }: Fields): readonly Page[] {
  const consult = soort === 'consult';
  const first = consult
    ? { meerdomeinen: 'nee', gebied: gebied ?? '' }
    : { meerdomeinen: 'ja', soort: soort ?? '', gebied: gebied ?? '', leefgebieden: leefgebieden ?? '' };
  return [
    { fields: first, button: startText.verder },
    { fields, button: consult ? startText.stuur : startText.start },
  ];
}

export const starts = (who: Who, fields: Fields): Press =>
  presses(who, 'welkom', hulpText.start, ...startPages(fields));

export const joins = (who: Who, on: Kind = 'uitnodiging'): Press => presses(who, on, uitnodigingText.doeMee);

/** U3: passes the invitation on to a colleague. */
export const passesOn = (who: Who, collega: string): Press =>
  presses(who, 'uitnodiging', uitnodigingText.collega, { fields: { collega }, button: uitnodigingFormText.geefDoor });

export const declines = (who: Who, toelichting: string): Press =>
  presses(who, 'uitnodiging', uitnodigingText.geenRol, {
    fields: { toelichting },
    button: uitnodigingFormText.verstuur,
  });

export const offersRegie = (who: Who, fields: Fields): Press =>
  choosesMore(who, 'regie.aanbieden', { fields, button: regieFormText.biedAan });

export const takesRegie = (who: Who): Press => presses(who, 'regie-aanbod', regieText.aanvaard);

/** R2: declined, with the reason. */
export const declinesRegie = (who: Who, reden: string): Press =>
  presses(who, 'regie-aanbod', regieText.weiger, { fields: { reden }, button: regieFormText.verstuur });

/** P4: what a simple case says of the omgekeerde toets; a story that turns on it says more. */
const simpleToets = { ethiek: 'Ja, ook voor anderen.', regel: 'De beleidsregel laat het toe.' };

/** The three steps of asking a mandaat; `fields` are those of the first two. */
function vragenPages(fields: Fields): readonly Page[] {
  const inFirst = ['effect', 'ethiek', 'regel', 'beslissing', 'domein', 'soort'];
  const all = Object.entries({ ...simpleToets, ...fields });
  const part = (first: boolean) => Object.fromEntries(all.filter(([id]) => inFirst.includes(id) === first));
  return [
    { fields: part(true), button: mandaatVragenText.verder },
    { fields: part(false), button: mandaatVragenText.verder },
    { fields: {}, button: mandaatVragenText.verstuur },
  ];
}

export const asksMandaat = (who: Who, fields: Fields): Press =>
  pressesRoot(who, rootText.mandaatVragen, ...vragenPages(fields));

/** The same, up to the last look at it: nothing is sent. */
export const beginsToAsk = (who: Who, fields: Fields): Press =>
  pressesRoot(who, rootText.mandaatVragen, ...vragenPages(fields).slice(0, -1));

/** Opens the draft again, where it was left after that last look, and sends it. */
export const sendsDraft = (who: Who): Press =>
  pressesRoot(who, rootText.mandaatVragen, { fields: {}, button: mandaatVragenText.verstuur });

/** M3: what a beslisser can do with a request, each on the card of that kind. */
export const decides = {
  akkoord: (who: Who, on: Kind = 'mandaat'): Press => presses(who, on, mandaatText.akkoord),
  mits: (who: Who, voorwaarden: string, on: Kind = 'mandaat'): Press =>
    presses(who, on, mandaatText.voorwaarden, { fields: { voorwaarden }, button: beslisText.geefAkkoord }),
  afwijzen: (who: Who, motivering: string, on: Kind = 'mandaat'): Press =>
    presses(who, on, mandaatText.afwijzen, { fields: { motivering }, button: beslisText.wijsAf }),
  vraag: (who: Who, vraag: string, on: Kind = 'mandaat'): Press =>
    presses(who, on, mandaatText.vraag, { fields: { vraag }, button: beslisText.stelVraag }),
  hoger: (who: Who, reden: string, on: Kind = 'mandaat'): Press =>
    presses(
      who,
      on,
      cardText.meer,
      { fields: {}, button: meerText.acties['mandaat.hoger'] },
      { fields: { reden }, button: beslisText.hogerKnop },
    ),
};

/** M4: the answer to a vraag. */
export const answersVraag = (who: Who, antwoord: string): Press =>
  presses(who, 'mandaat-vraag', vraagText.antwoord, { fields: { antwoord }, button: beslisText.verstuur });

/** M2: the answer of another organisation. */
export const answersExtern = (who: Who, fields: Fields): Press =>
  presses(who, 'mandaat-extern', mandaatText.externAntwoord, { fields, button: vervolgText.legVast });

/** C9: an actie, agreed from the root card. */
export const agreesActie = (who: Who, fields: Fields): Press =>
  choosesMore(who, 'actie.nieuw', { fields, button: actieText.spreekAf });

/** M11: what the executing domein reports, on its card. */
export const executes = {
  ontvangen: (who: Who): Press => presses(who, 'uitvoering', uitvoeringText.ontvangen),
  klaar: (who: Who, resultaat: string): Press =>
    presses(who, 'uitvoering', uitvoeringText.klaar, { fields: { resultaat }, button: uitvoeringFormText.klaarKnop }),
  bezwaar: (who: Who, reden: string): Press =>
    presses(who, 'uitvoering', uitvoeringText.bezwaar, {
      fields: { toets: 'niet-haalbaar', reden },
      button: uitvoeringFormText.bezwaarKnop,
    }),
};

/** M12: asks somebody to bring the parties together, on the card that says no. */
export const asksBemiddelaar = (who: Who, on: Kind, fields: Fields): Press =>
  presses(who, on, bemiddelaarText.vraag, {
    fields: { soort: 'inhoud', ...fields },
    button: bemiddelaarFormText.vraagKnop,
  });

export const mediates = (who: Who): Press => presses(who, 'bemiddelaar', bemiddelaarText.neemAan);

/** M12: what came of it. */
export const endsMediation = (who: Who, fields: Fields): Press =>
  presses(who, 'bemiddelaar', bemiddelaarText.rondAf, { fields, button: bemiddelaarFormText.klaarKnop });

/** M13: puts written-out options before the directeur, on the card that says no. */
export const asksKeuze = (who: Who, on: Kind, fields: Fields): Press =>
  presses(who, on, keuzeText.vraag, { fields, button: keuzeFormText.vraagKnop });

export const makesKeuze = (who: Who, optie: 1 | 2 | 3, motivering: string): Press =>
  presses(who, 'keuze', keuzeText.kies, {
    fields: { optie: String(optie), motivering },
    button: keuzeFormText.kiesKnop,
  });

export const closes = (who: Who, fields: Fields): Press =>
  choosesMore(who, 'casus.sluit', { fields, button: sluitText.rondAf });

/** Types in one's own chat with the bot. */
export const says = (who: Who, text: string): Deed => ({ does: 'say', who, where: 'chat', text });

export const later = (by: 'uur' | 'werkdag' | 'week', times = 1): Deed => ({ does: 'jump', by, times });

export const everybodyLooks: Deed = { does: 'look' };
