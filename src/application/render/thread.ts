import { mandaatOf, soortOf } from './notices.ts';
import { causeOf, type Content, type Scene } from './scene.ts';
import { functieAt } from '../views/functieAt.ts';
import { mandaatStand, volgendeOf } from '../views/mandaatStand.ts';
import { kopOf, naamOf, nuOf } from '../views/look.ts';
import { mandaatWachtText } from '../../cards/mandaatWachtText.ts';
import { mentionName } from '../../cards/mentionTag.ts';
import { onbereikbaarCard } from '../../cards/onbereikbaarCard.ts';
import { stillMatters } from '../../domain/casusoverleg/relevance.ts';
import { beslotenText } from '../../cards/text/nl/berichten.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { regiehouder } from '../../domain/casusoverleg/rechten.ts';

/** Aanvrager, regiehouder and who sits there for a domein, the starter for their own: everyone it concerns, once (M6). */
export function concerned({ look }: Scene, aanvrager: PersonId): readonly PersonId[] {
  const starter = look.casus.starterDomein === undefined ? [] : [look.casus.starter];
  const joined = [...look.casus.uitnodigingen.values()].flatMap((one) =>
    one.status === 'doet-mee' ? [one.deelnemer] : [],
  );
  return [...new Set([aanvrager, regiehouder(look.casus), ...starter, ...joined])];
}

/** M6: where it waits now, with real mentions. */
export function waitingPing(scene: Scene): Content {
  const { look } = scene;
  const mandaat = mandaatOf(scene);
  const { domein } = mandaat.verzoek;
  const cause = causeOf(scene);
  const niveau = 'niveau' in mandaat ? mandaat.niveau : undefined;
  const before = mandaat.bezocht.findLast((one) => one.trede !== niveau?.trede);
  const step = cause?.type === 'MandaatAssigned' || cause?.type === 'MandaatMoveTold';
  const moved = step && before !== undefined;
  return mandaatWachtText(
    {
      ...kopOf(look),
      soort: soortOf(look, mandaat),
      wacht: mandaatStand(mandaat, look).wacht,
      lag: moved ? functieAt(look, domein, before.trede) : undefined,
      ligt: functieAt(look, domein, niveau?.trede ?? 'teamleider'),
      sinds: niveau?.sinds ?? mandaat.gevraagd,
      volgende: volgendeOf(mandaat, look),
      betrokkenen: concerned(scene, mandaat.aanvrager).map((person) => ({ person, naam: naamOf(look, person) })),
    },
    nuOf(look),
  );
}

/** The fact of a decision: functie and kind, no names, no text (C10). */
export function decidedFact(scene: Scene): Content {
  const mandaat = mandaatOf(scene);
  if (mandaat.status !== 'besloten') throw new RangeError(`${scene.entry.key} tells of a decision that was not taken`);
  const { uitkomst, functie } = mandaat.besluit;
  return { text: beslotenText[uitkomst](soortOf(scene.look, mandaat), functie) };
}

/** U5: a real mention for who can't be reached 1:1; only they see their own card, by refresh. */
export function mentionInstead(scene: Scene): Content {
  const cause = causeOf(scene);
  if (cause?.type !== 'PersonUnreachable') throw new RangeError(`${scene.entry.key} mentions nobody`);
  const naam = mentionName(naamOf(scene.look, cause.person));
  const afgehandeld = !stillMatters(scene.entry, scene.look.casus);
  const card = onbereikbaarCard({ ...kopOf(scene.look), naam, key: scene.entry.key, afgehandeld });
  const mentions = afgehandeld ? [] : [{ person: cause.person, naam }];
  return { card, mentions, refreshFor: [cause.person] };
}
