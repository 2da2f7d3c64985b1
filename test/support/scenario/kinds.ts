import { actieText } from '../../../src/cards/text/nl/actie.ts';
import { adviesText } from '../../../src/cards/text/nl/advies.ts';
import { afwezigText } from '../../../src/cards/text/nl/afwezig.ts';
import type { Berichtsoort } from '../../../src/domain/casusoverleg/bericht.ts';
import { digestText } from '../../../src/cards/text/nl/digest.ts';
import { hulpText, onbereikbaarText } from '../../../src/cards/text/nl/hulp.ts';
import { lijstText } from '../../../src/cards/text/nl/lijsten.ts';
import { cardText } from '../../../src/cards/text/nl/kaart.ts';
import { mandaatText, uitkomstText, vraagText } from '../../../src/cards/text/nl/mandaat.ts';
import { registerText } from '../../../src/cards/text/nl/register.ts';
import { regieText } from '../../../src/cards/text/nl/regie.ts';
import { rootText } from '../../../src/cards/text/nl/root.ts';
import { standKaartText } from '../../../src/cards/text/nl/standKaart.ts';
import { bemiddelaarText, keuzeText } from '../../../src/cards/text/nl/verschil.ts';
import { uitvoeringText } from '../../../src/cards/text/nl/uitvoering.ts';
import { uitnodigingText } from '../../../src/cards/text/nl/uitnodiging.ts';
import type { Seen } from '../teamsClient.ts';

/** What a message is, told from what a person reads: what the bot sends of its own accord, and what it answers. */
export type Kind =
  | Berichtsoort
  | 'mandaat-elders'
  | 'afwezig'
  | 'afwezig-bericht'
  | 'welkom'
  | 'help'
  | 'casussen'
  | 'mandaten'
  | 'register'
  | 'acties'
  | 'regie'
  | 'status'
  | 'digest'
  | 'tekst';

type Mark = readonly [kind: Kind, fits: (seen: Seen) => boolean];

const reads =
  (...patterns: readonly RegExp[]) =>
  ({ lines }: Seen): boolean =>
    patterns.every((pattern) => lines.some((line) => pattern.test(line)));
const offers =
  (title: string) =>
  ({ buttons }: Seen): boolean =>
    buttons.includes(title);
const both =
  (...all: readonly Mark[1][]) =>
  (seen: Seen): boolean =>
    all.every((fits) => fits(seen));
const either =
  (...some: readonly Mark[1][]) =>
  (seen: Seen): boolean =>
    some.some((fits) => fits(seen));
/** The quiet first line says why a card was sent: "AT-7KQ3MX · vastgelopen · Havenkwartier · herinnering". */
const because =
  (reason: string) =>
  ({ lines }: Seen): boolean =>
    lines[0]?.split(' · ').includes(reason) === true;
const starts = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The root card has a heading of the same word further down. */
const begins =
  (text: string) =>
  ({ lines }: Seen): boolean =>
    lines[0]?.startsWith(text) === true;

const { aanleiding } = mandaatText;
const asksInvitation = offers(uitnodigingText.doeMee);
const asksRegie = either(offers(regieText.aanvaard), offers(regieText.aanvaardEigen));
const asksDecision = offers(mandaatText.akkoord);
const carriesOut = offers(uitvoeringText.klaar);
const uitvoeren = uitvoeringText.aanleiding;
const mediates = either(offers(bemiddelaarText.neemAan), offers(bemiddelaarText.rondAf));
const chooses = offers(keuzeText.kies);
const inThread: Mark[1] = ({ thread }) => thread !== undefined;
const outcome = either(
  offers(uitkomstText.noteer),
  reads(/^Bevoegd op$/),
  reads(/^(Toezegging|Geen toezegging) [●○]$/),
);

/** The first that fits counts, so the special ones come before the plain ones. */
const marks: readonly Mark[] = [
  ['afwezig-bericht', reads(/^Je staat als afwezig /)],
  ['afwezig', offers(afwezigText.meld)],
  ['welkom', reads(starts(hulpText.welkom))],
  ['help', reads(starts(hulpText.hulpKop))],
  ['digest', reads(/^Week \d+ · /, starts(digestText.casussen))],
  ['casussen', either(reads(starts(lijstText.casussen)), reads(starts(lijstText.casussenLeeg)))],
  ['mandaten', either(reads(starts(lijstText.mandaten)), reads(starts(lijstText.mandatenLeeg)))],
  ['register', either(reads(starts(registerText.titel)), reads(starts(registerText.leeg)))],
  ['acties', either(begins(actieText.lijst), begins(actieText.lijstLeeg))],
  ['onbereikbaar', offers(onbereikbaarText.toon)],
  ['uitnodiging-herinnering', both(asksInvitation, because(cardText.herinnering))],
  ['uitnodiging', asksInvitation],
  ['uitnodiging-geen-reactie', reads(/^Geen reactie van /)],
  ['uitnodiging-geen-rol', reads(/ ziet hier geen rol$/)],
  ['consult-antwoord', reads(/^Antwoord van /, /^Het consult is daarmee klaar/)],
  ['regie-herinnering', both(asksRegie, because(cardText.herinnering))],
  ['regie-aanbod', asksRegie],
  ['regie-antwoord', reads(/ (heeft nu de regie|neemt de regie niet over|heeft niet gereageerd op de regie)$/)],
  ['regie-antwoord', reads(/ is niet te bereiken in Teams$/, /^Het aanbod is vervallen/)],
  ['onbereikbaar-bellen', reads(/ is niet te bereiken in Teams$/)],
  ['mandaat-bellen', reads(/^Bel /, /(Een telefoontje helpt|Leg het antwoord vast)/)],
  ['mandaat-termijn', reads(/^Wettelijke termijn: /, / Er is nog geen besluit\.$/)],
  ['mandaat-geen-beslisser', reads(/^Geen beslisser voor /)],
  ['mandaat-extern', reads(starts(mandaatText.externUitleg))],
  ['consult', offers(uitnodigingText.antwoordGeven)],
  ['mandaat-herinnering', both(asksDecision, either(because(aanleiding.herinnering), because(aanleiding.wekelijks)))],
  ['mandaat-waarschuwing', both(asksDecision, because(aanleiding.waarschuwing))],
  ['mandaat-antwoord', both(asksDecision, because(aanleiding.antwoord))],
  ['mandaat-advies', both(asksDecision, because(aanleiding.advies))],
  ['mandaat-herinnering', both(asksDecision, because(aanleiding.duwtje))],
  ['mandaat', asksDecision],
  // It went on before anybody looked, so its card had shrunk already.
  ['mandaat-elders', both(offers(lijstText.beslis), reads(/^Dit ligt nu bij /))],
  ['advies', offers(adviesText.geef)],
  ['actie-herinnering', both(offers(actieText.klaar), because(actieText.aanleiding.herinnering))],
  ['actie-over-tijd', both(offers(actieText.klaar), because(actieText.aanleiding['over-tijd']))],
  ['actie', offers(actieText.klaar)],
  ['thread', both(({ thread }) => thread === undefined, offers(cardText.meer))],
  ['uitvoering-herinnering', both(carriesOut, either(because(uitvoeren.herinnering), because(uitvoeren.wekelijks)))],
  ['uitvoering-waarschuwing', both(carriesOut, because(uitvoeren.waarschuwing))],
  ['uitvoering', carriesOut],
  ['bemiddelaar-herinnering', both(mediates, because(bemiddelaarText.herinnering))],
  ['bemiddelaar', mediates],
  ['keuze-herinnering', both(chooses, either(because(keuzeText.herinnering), because(keuzeText.wekelijks)))],
  ['keuze', chooses],
  ['uitvoering-wacht', both(inThread, reads(/De uitvoering van .* wacht/))],
  ['uitvoering-gemeld', both(inThread, reads(/: (uitgevoerd door |.* heeft een uitvoeringsbezwaar)/))],
  ['keuze-gemaakt', both(inThread, reads(/ heeft op .* een keuze gemaakt/))],
  ['uitvoering-uitkomst', reads(/^(Uitgevoerd ●|Uitvoeringsbezwaar !)$/)],
  ['uitvoering-niemand', reads(/^Niemand kan .* uitvoeren$/)],
  ['bemiddeling', reads(/( bemiddelt| bemiddelt liever niet| reageerde niet|zijn het eens|blijft een verschil)$/)],
  ['keuze-niemand', reads(/^Niemand kan kiezen over /)],
  ['keuze-uitkomst', reads(/^De directeur koos optie \d$/)],
  ['mandaat-vraag', offers(vraagText.antwoord)],
  ['mandaat-stand', both(inThread, reads(starts(standKaartText.wachttijd)))],
  ['mandaat-wacht', both(inThread, reads(/Het mandaat .* wacht /))],
  [
    'mandaat-besloten',
    both(inThread, reads(/^((Geen t|T)oezegging voor |Akkoord (met voorwaarden )?op |.* is afgewezen)/)),
  ],
  ['mandaat-uitkomst', outcome],
  ['gesloten', reads(/^Dit casusoverleg is (afgerond|vervallen)$/)],
  ['status', reads(starts(rootText.aanTafel))],
  ['regie', reads(/ heeft de regie(, contact is .*)?$/)],
  ['tekst', ({ buttons }) => buttons.length === 0],
];

/** What this message is. Throws when it is nothing that anybody has heard of: a story must not pass over it. */
export function kindOf(seen: Seen): Kind {
  const found = marks.find(([, fits]) => fits(seen));
  if (found === undefined) throw new Error(`what is this? ${seen.lines.join(' | ')} [${seen.buttons.join('] [')}]`);
  return found[0];
}
