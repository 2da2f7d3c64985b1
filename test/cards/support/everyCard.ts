import { afwezigBerichtCard, afwezigCard } from '../../../src/cards/afwezigCard.ts';
import { actieCard } from '../../../src/cards/actieCard.ts';
import { actiesCard } from '../../../src/cards/actiesCard.ts';
import { bereikCard } from '../../../src/cards/bereikCard.ts';
import { berichtCard } from '../../../src/cards/berichtCard.ts';
import type { Card } from '../../../src/cards/card.ts';
import { casussenCard } from '../../../src/cards/casussenCard.ts';
import { consultCard } from '../../../src/cards/consultCard.ts';
import { digestCard } from '../../../src/cards/digestCard.ts';
import { helpCard } from '../../../src/cards/helpCard.ts';
import { leesCard } from '../../../src/cards/leesCard.ts';
import { mandaatCard } from '../../../src/cards/mandaatCard.ts';
import { mandatenCard } from '../../../src/cards/mandatenCard.ts';
import { mandaatStandCard } from '../../../src/cards/mandaatStandCard.ts';
import { onbereikbaarCard } from '../../../src/cards/onbereikbaarCard.ts';
import { regieAanbodCard } from '../../../src/cards/regieAanbodCard.ts';
import { regieCard } from '../../../src/cards/regieCard.ts';
import { registerCard } from '../../../src/cards/registerCard.ts';
import { rootCard, statusCard } from '../../../src/cards/rootCard.ts';
import { uitkomstCard } from '../../../src/cards/uitkomstCard.ts';
import { uitnodigingCard } from '../../../src/cards/uitnodigingCard.ts';
import type { MandaatStandView } from '../../../src/cards/mandaatStandView.ts';
import type { MandaatView } from '../../../src/cards/views.ts';
import { vraagCard } from '../../../src/cards/vraagCard.ts';
import { welcomeCard } from '../../../src/cards/welcomeCard.ts';
import { datum } from '../../support/kantoor.ts';
import { afterDecisionCards } from './afterDecision.ts';
import { bereikView } from './bereik.ts';
import { mandaatView, toets, uitnodigingView } from './gevraagd.ts';
import { leesDaarna } from './leesDaarna.ts';
import { kop, nu } from './nu.ts';
import * as overig from './overig.ts';
import { regelsDaarna } from './regelsDaarna.ts';
import { mandaatStandView, rootView } from './thread.ts';

/** Does something to a view before it becomes a card. */
export type Change = <T>(view: T) => T;

const verlopend = { opgegeven: datum('2026-12-05'), einde: datum('2026-12-07'), teLaat: true };
const op = nu.now;

/** Every card in each of its states, by name, made from views that `change` had its way with. */
export function everyCardOf(change: Change): Readonly<Record<string, Card>> {
  const mandaat = (stand: MandaatView['stand']) => mandaatCard(change({ ...mandaatView, stand }), nu);
  const stand = (bij: MandaatStandView['bij']) => mandaatStandCard(change({ ...mandaatStandView, bij }), nu);
  return {
    thread: rootCard(change(rootView), nu),
    'thread voor een consult': rootCard(change({ ...rootView, kind: 'consult', mandaten: [] }), nu),
    'thread zonder domeinen': rootCard(change({ ...rootView, domeinen: [], mandaten: [] }), nu),
    'thread afgerond': rootCard(change({ ...rootView, status: 'afgerond', gesloten: op }), nu),
    'thread vervallen': rootCard(change({ ...rootView, status: 'vervallen', gesloten: op }), nu),
    afwezig: afwezigCard(change(overig.afwezigView)),
    'afwezig leeg': afwezigCard(change({ melding: [], eigen: [], team: [], leidtTeam: false })),
    'afwezig bericht': afwezigBerichtCard(change(overig.afwezigBerichtView)),
    status: statusCard(change(rootView), nu),
    'mandaat-stand': mandaatStandCard(change(mandaatStandView), nu),
    'mandaat-stand bij de directeur': stand({ wie: 'beslisser', functie: 'directeur', volgende: undefined }),
    'mandaat-stand met een termijn': mandaatStandCard(change({ ...mandaatStandView, wettelijk: verlopend }), nu),
    'mandaat-stand bij de aanvrager': stand({ wie: 'aanvrager' }),
    'mandaat-stand bij een andere organisatie': stand({ wie: 'extern', domein: 'Woningcorporatie' }),
    'mandaat-stand bij niemand': stand({ wie: 'niemand' }),
    'mandaat-stand besloten': stand({ wie: 'klaar', uitkomst: 'akkoord', functie: 'directeur', op }),
    uitnodiging: uitnodigingCard(change(uitnodigingView), nu),
    'uitnodiging doet mee': uitnodigingCard(
      change({ ...uitnodigingView, antwoord: { wat: 'doet-mee', wie: 'Sam Bakker', op, onderschreven: false } }),
      nu,
    ),
    'uitnodiging geen rol': uitnodigingCard(change({ ...uitnodigingView, antwoord: { wat: 'geen-rol', op } }), nu),
    'uitnodiging doorgegeven': uitnodigingCard(
      change({ ...uitnodigingView, antwoord: { wat: 'doorgegeven', aan: 'Yara Smit' } }),
      nu,
    ),
    'uitnodiging vervallen': uitnodigingCard(change({ ...uitnodigingView, antwoord: { wat: 'vervallen' } }), nu),
    consult: consultCard(change(overig.consultView), nu),
    'consult beantwoord': consultCard(
      change({ ...overig.consultView, antwoord: { tekst: 'Ja, binnen zes weken.', wie: 'Yara Smit', op } }),
      nu,
    ),
    'consult elders': consultCard(change({ ...overig.consultView, antwoord: { elders: 'Yara Smit' } }), nu),
    'regie aanbod': regieAanbodCard(change(overig.regieAanbodView), nu),
    'regie aanbod eigen regie': regieAanbodCard(
      change({ ...overig.regieAanbodView, eigenRegie: true, herinnering: true }),
      nu,
    ),
    'regie aanvaard': regieAanbodCard(change({ ...overig.regieAanbodView, antwoord: 'aanvaard' }), nu),
    mandaat: mandaatCard(change(mandaatView), nu),
    'mandaat met toets': mandaatCard(change({ ...mandaatView, toets }), nu),
    'mandaat na een antwoord': mandaatCard(
      change({
        ...mandaatView,
        aanleiding: 'antwoord',
        gesprek: [
          { vraag: 'Wat is er al geprobeerd?', van: 'teamleider', antwoord: 'Een regeling.', door: 'Noor de Wit' },
        ],
      }),
      nu,
    ),
    'mandaat met een termijn': mandaatCard(change({ ...mandaatView, wettelijk: verlopend }), nu),
    'mandaat extern': mandaat({ wat: 'extern-antwoorden' }),
    'mandaat wacht op antwoord': mandaat({ wat: 'wacht-op-antwoord', sinds: op }),
    'mandaat elders': mandaat({ wat: 'elders', waar: 'het afdelingshoofd', magNog: false }),
    'mandaat elders, mag nog': mandaat({ wat: 'elders', waar: 'het afdelingshoofd', magNog: true }),
    'mandaat elders, opgevraagd': mandaatCard(
      change({
        ...mandaatView,
        aanleiding: 'opgevraagd',
        stand: { wat: 'elders', waar: 'het afdelingshoofd', magNog: true },
      }),
      nu,
    ),
    'mandaat akkoord': mandaat({
      wat: 'klaar',
      uitkomst: 'akkoord',
      doorJou: true,
      functie: 'teamleider Werk & Inkomen',
      op,
      voorwaarden: undefined,
    }),
    'mandaat ingetrokken': mandaat({
      wat: 'klaar',
      uitkomst: 'ingetrokken',
      doorJou: false,
      functie: 'regiehouder',
      op,
      voorwaarden: undefined,
    }),
    vraag: vraagCard(change(overig.vraagView), nu),
    'vraag beantwoord': vraagCard(change({ ...overig.vraagView, beantwoord: true }), nu),
    uitkomst: uitkomstCard(change(overig.uitkomstView), nu),
    'uitkomst afgewezen': uitkomstCard(
      change({ ...overig.uitkomstView, uitkomst: 'afgewezen', vervangt: undefined, voorwaarden: undefined }),
      nu,
    ),
    actie: actieCard(change(overig.actieView), 'nieuw', nu),
    'actie herinnering': actieCard(change(overig.actieView), 'herinnering', nu),
    ...Object.fromEntries(
      overig.actieViews.map((view, nr) => [`actie ${nr}: ${view.stand.wat}`, actieCard(change(view), 'over-tijd', nu)]),
    ),
    acties: actiesCard(change(overig.actieRegels)),
    'acties leeg': actiesCard(change([])),
    'thread zonder acties': rootCard(change({ ...rootView, acties: undefined }), nu),
    ...afterDecisionCards(change),
    bericht: berichtCard(
      change({ ...kop, titel: 'Bel even', regels: ['Schuldhulp is niet bereikbaar in Teams.'], lees: true }),
    ),
    regie: regieCard(change(overig.regieView), nu),
    'mijn casussen': casussenCard(change(overig.casusRegels)),
    'mijn casussen leeg': casussenCard(change([])),
    mandaten: mandatenCard(change(overig.mandaatRegels), nu),
    'mandaten na een besluit': mandatenCard(change(regelsDaarna), nu),
    'mandaten leeg': mandatenCard(change([]), nu),
    mandaatregister: registerCard(change(overig.registerView)),
    'mandaatregister in een kanaal': registerCard(
      change({ ...overig.registerView, eigen: undefined, vanuit: kop.kenmerk }),
    ),
    'mandaatregister leeg': registerCard(change({ ...overig.registerView, eigen: undefined, anderen: [] })),
    lees: leesCard(change(overig.leesView), nu),
    'lees na een besluit': leesCard(
      change({ ...overig.leesView, mandaten: [{ ...mandaatView, daarna: leesDaarna }] }),
      nu,
    ),
    'lees alleen een verzoek': leesCard(change({ ...overig.leesView, aanleiding: undefined }), nu),
    'bereikbaar, nog niet nagevraagd': bereikCard(change(bereikView), nu),
    'bereikbaar, wordt nagevraagd': bereikCard(
      change({ ...bereikView, navraag: { stand: 'loopt', klaar: 3, totaal: 22 } }),
      nu,
    ),
    'bereikbaar, iedereen': bereikCard(
      change({ totaal: 22, groepen: [], navraag: { stand: 'klaar', op, zonderAntwoord: 1 } }),
      nu,
    ),
    digest: digestCard(change(overig.digestView)),
    welkom: welcomeCard(),
    help: helpCard(),
    'help voor een beheerder': helpCard({ beheerder: true }),
    onbereikbaar: onbereikbaarCard(
      change({ ...kop, naam: 'Piet de Boer', key: 'uitnodiging:U1:3', afgehandeld: false }),
    ),
    'onbereikbaar, afgehandeld': onbereikbaarCard(
      change({
        ...kop,
        naam: 'Piet de Boer',
        key: 'uitnodiging:U1:3',
        afgehandeld: true,
      }),
    ),
  };
}

/** Every card in each of its states, by name. */
export const everyCard = everyCardOf((view) => view);
