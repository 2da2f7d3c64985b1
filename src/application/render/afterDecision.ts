import { mandaatOf, soortOf } from './notices.ts';
import { causeOf, readerOf, type Content, type Scene } from './scene.ts';
import { concerned } from './thread.ts';
import { domeinNaam, kopOf, naamOf, nuOf, textOf } from '../views/look.ts';
import { functieAt } from '../views/functieAt.ts';
import { uitvoeringUitkomstView, uitvoeringView } from '../views/uitvoeringView.ts';
import { bemiddelaarView, keuzeView } from '../views/verschilView.ts';
import { bemiddelaarCard } from '../../cards/bemiddelaarCard.ts';
import { keuzeCard } from '../../cards/keuzeCard.ts';
import { mentioning } from '../../cards/mentionTag.ts';
import { dag } from '../../cards/text/nl/tijd.ts';
import { uitvoeringBericht, uitvoeringThreadText } from '../../cards/text/nl/uitvoering.ts';
import { bemiddelingBericht, bemiddelsoortNaam, keuzeBericht, rolNaam } from '../../cards/text/nl/verschil.ts';
import { metLidwoord } from '../../cards/text/nl/woorden.ts';
import { uitvoeringCard } from '../../cards/uitvoeringCard.ts';
import { bezwaarVoorbijCard, uitvoeringUitkomstCard } from '../../cards/uitvoeringUitkomstCard.ts';
import type { UitvoeringView } from '../../cards/afterDecisionViews.ts';
import type { BerichtView } from '../../cards/views.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { uitvoerderNow, type Uitvoering } from '../../domain/mandaat/uitvoering/state.ts';

type Notice = Pick<BerichtView, 'titel' | 'regels'>;

function decidedOf(scene: Scene): DecidedMandaat {
  const mandaat = mandaatOf(scene);
  if (mandaat.status === 'besloten') return mandaat;
  throw new RangeError(`${scene.entry.key} is about a mandaat that was not decided`);
}

function uitvoeringOf(scene: Scene): Uitvoering {
  const { uitvoering } = decidedOf(scene);
  if (uitvoering !== undefined) return uitvoering;
  throw new RangeError(`${scene.entry.key} is about an execution that nobody was asked for`);
}

/** What a view gives, or a fault that names the message. */
function shown<View>(scene: Scene, view: View | undefined): View {
  if (view !== undefined) return view;
  throw new RangeError(`${scene.entry.key} has nothing to show`);
}

/** M11: to whoever carries it out. */
export const executing =
  (aanleiding: UitvoeringView['aanleiding']) =>
  (scene: Scene): Content => {
    const why = causeOf(scene)?.type === 'UitvoeringStillWaiting' ? 'wekelijks' : aanleiding;
    const view = shown(scene, uitvoeringView(scene.look, decidedOf(scene), readerOf(scene), why));
    return { card: uitvoeringCard(view, nuOf(scene.look)) };
  };

/** M11: done or objected to; two lines once an objection is of the past. */
export function executed(scene: Scene): Content {
  const { look } = scene;
  const mandaat = decidedOf(scene);
  const view = uitvoeringUitkomstView(look, mandaat, readerOf(scene));
  const over = causeOf(scene)?.type === 'UitvoeringObjected' && uitvoeringOf(scene).status !== 'bezwaar';
  return view === undefined || over
    ? { card: bezwaarVoorbijCard(kopOf(look), soortOf(look, mandaat)) }
    : { card: uitvoeringUitkomstCard(view, nuOf(look)) };
}

/** The bare fact, in the thread: kind and domein, no text (C10). */
export function executedFact(scene: Scene): Content {
  const { status, domein } = uitvoeringOf(scene);
  const text = status === 'bezwaar' ? uitvoeringThreadText.bezwaar : uitvoeringThreadText.uitgevoerd;
  return { text: text(soortOf(scene.look, decidedOf(scene)), domeinNaam(scene.look, domein)) };
}

/** M6, M11: where the execution waits, with real mentions. */
export function executionPing(scene: Scene): Content {
  const { look } = scene;
  const mandaat = decidedOf(scene);
  const uitvoering = uitvoeringOf(scene);
  const asked = uitvoerderNow(uitvoering);
  const domein = domeinNaam(look, uitvoering.domein);
  const at = asked === undefined || asked.trede === 'contactpersoon' ? undefined : asked.trede;
  const functie = at === undefined ? domein : metLidwoord(functieAt(look, uitvoering.domein, at));
  const people = concerned(scene, mandaat.aanvrager);
  return mentioning(
    people.map((person) => ({ person, naam: naamOf(look, person) })),
    uitvoeringThreadText.wacht(soortOf(look, mandaat), functie),
  );
}

/** M11: the executing domein has nobody to ask. */
export const nobodyExecutes = (scene: Scene): Notice =>
  uitvoeringBericht.niemand(soortOf(scene.look, decidedOf(scene)), domeinNaam(scene.look, uitvoeringOf(scene).domein));

/** M13: no directeur may choose any more. */
export const nobodyChooses = (scene: Scene): Notice =>
  keuzeBericht.niemand(soortOf(scene.look, decidedOf(scene)), domeinNaam(scene.look, decidedOf(scene).verzoek.domein));

/** M12: to whoever is asked to bring the parties together. */
export const mediating =
  (herinnering: boolean) =>
  (scene: Scene): Content => {
    const nr = scene.entry.over.bemiddeling ?? 0;
    const view = shown(scene, bemiddelaarView(scene.look, decidedOf(scene), nr, herinnering));
    return { card: bemiddelaarCard(view, nuOf(scene.look)) };
  };

/** M12: what became of asking a bemiddelaar. */
export function mediationNotice(scene: Scene): Notice {
  const one = decidedOf(scene).bemiddelingen.find(({ nr }) => nr === scene.entry.over.bemiddeling);
  if (one === undefined) throw new RangeError(`${scene.entry.key} is about a bemiddeling that nobody asked for`);
  const wie = naamOf(scene.look, one.wie);
  switch (one.status) {
    case 'geweigerd':
      return bemiddelingBericht.geweigerd(wie, textOf(one.reden));
    case 'geen-reactie':
    case 'vervallen': {
      const cause = causeOf(scene);
      const waarom = cause?.type === 'BemiddelaarUnanswered' ? cause.waarom : undefined;
      return bemiddelingBericht[waarom ?? 'geenReactie'](wie);
    }
    case 'afgesloten':
      return one.overeenstemming
        ? bemiddelingBericht.eens(textOf(one.uitkomst))
        : bemiddelingBericht.oneens(textOf(one.uitkomst));
    case 'gevraagd':
    case 'aanvaard':
      return bemiddelingBericht.aanvaard(wie, rolNaam(one.betrokkene), bemiddelsoortNaam[one.soort], textOf(one.taken));
  }
}

/** M13: to the directeur. */
export const choosing = (scene: Scene): Content => {
  const cause = causeOf(scene)?.type;
  const aanleiding = cause === 'KeuzeStillWaiting' ? 'wekelijks' : cause === 'KeuzeReminded' ? 'herinnering' : 'nieuw';
  const nr = scene.entry.over.keuze ?? 0;
  const view = shown(scene, keuzeView(scene.look, decidedOf(scene), nr, readerOf(scene), aanleiding));
  return { card: keuzeCard(view, nuOf(scene.look)) };
};

function madeOf(scene: Scene) {
  const one = decidedOf(scene).keuzes.find(({ nr }) => nr === scene.entry.over.keuze);
  if (one?.status === 'gemaakt') return one;
  throw new RangeError(`${scene.entry.key} tells of a choice that was not made`);
}

/** M13: choice and motivering, for the participants. */
export function choiceNotice(scene: Scene): Notice {
  const made = madeOf(scene);
  const optie = made.opties[made.optie - 1];
  const wat = optie === undefined ? '' : textOf(optie.wat);
  const { titel, regels } = keuzeBericht.gekozen(made.optie, wat, textOf(made.motivering));
  return { titel, regels: optie?.uitvoeren === true ? [...regels, keuzeBericht.gaatDoor] : regels };
}

/** M13: the fact and the date, in the thread. */
export function choiceFact(scene: Scene): Content {
  const { functie, gemaakt } = madeOf(scene);
  const when = dag(gemaakt, nuOf(scene.look));
  return { text: keuzeBericht.inThread(soortOf(scene.look, decidedOf(scene)), metLidwoord(functie), when) };
}
