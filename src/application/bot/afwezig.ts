import { z } from 'zod';
import { afwezigCard } from '../../cards/afwezigCard.ts';
import { readPeriode } from './readPeriode.ts';
import { message, refusal } from './click.ts';
import { turnedAway, type Turn, type TurnedAway } from './turn.ts';
import { afwezigText, afwezigWeigering } from '../../cards/text/nl/afwezig.ts';
import { periode as inWords } from '../../cards/text/nl/tijd.ts';
import type { Datum } from '../../domain/basis/instant.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { AbsenceRefusal } from '../../domain/organisatie/afwezigheid.ts';
import type { Afwezigheid } from '../../domain/organisatie/organisatie.ts';
import { persoon } from '../../domain/organisatie/personen.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';
import type { Answer } from '../../ports/bot.ts';
import { afwezigView, leidinggevendeLine, vervangerZin } from '../views/afwezigView.ts';

/** Why not, and who can (A). */
export function absenceRefused({ needs }: Turn, wie: PersonId, why: AbsenceRefusal): TurnedAway {
  const facts = needs.casussen.facts();
  const { langsteAfwezigheid: langste } = facts.org;
  const naam = persoon(facts.org, wie)?.naam ?? '';
  const text = afwezigWeigering[why]({ langste, wie: naam, leidinggevende: leidinggevendeLine(wie, facts) });
  return { text, why };
}

/** What is said once somebody is reported absent: which days, and who stands in. */
export function absenceNoted({ needs, caller }: Turn, wie: PersonId, periode: Afwezigheid): readonly string[] {
  const facts = needs.casussen.facts();
  const own = wie === caller.person;
  const days = inWords(periode.van, periode.tot);
  const naam = persoon(facts.org, wie)?.naam ?? '';
  const stand = vervangerZin(wie, periode, facts, own);
  return own
    ? [afwezigText.genoteerd(days), stand]
    : [afwezigText.genoteerdVan(naam, days), stand, afwezigText.krijgtBericht(naam)];
}

/** The card with everything as it is now, for the actor alone: absence is nobody else's to read. */
const card = ({ needs, caller }: Turn, ...melding: readonly string[]): Answer => ({
  kind: 'card',
  card: afwezigCard(afwezigView(caller.person, needs.absences, needs.casussen.facts(), melding)),
  audience: 'actor',
});

const inDirectory = ({ needs, caller }: Turn): boolean => needs.casussen.facts().org.personen.has(caller.person);

const stranger = (turn: Turn): Answer => message(absenceRefused(turn, turn.caller.person, 'absence-unknown-person'));

/** `afwezig`, with the days behind it or without (P9). */
export async function afwezig(turn: Turn, typed: string): Promise<Answer> {
  if (!inDirectory(turn)) return stranger(turn);
  if (typed.trim() === '') return card(turn);
  const { person } = turn.caller;
  const { now, org } = turn.needs.casussen.facts();
  const read = readPeriode(typed, datumVan(now, org.kantoor));
  if (!read.ok)
    return card(
      turn,
      read.why === 'no-end' ? afwezigText.eindeOntbreekt : afwezigText.nietGelezen,
      afwezigText.probeer,
    );
  const done = await turn.needs.absences.report({ ...read.periode, wie: person, door: person });
  if (done.ok) return card(turn, ...absenceNoted(turn, person, read.periode));
  const { text, why } = absenceRefused(turn, person, done.refusal);
  return { ...card(turn, text), why };
}

/** `weer aanwezig`: what runs today ends, what is planned stays (P9). */
export async function weerAanwezig(turn: Turn): Promise<Answer> {
  if (!inDirectory(turn)) return stranger(turn);
  const { person } = turn.caller;
  const done = await turn.needs.absences.returned(person);
  const { now, org } = turn.needs.casussen.facts();
  const today = datumVan(now, org.kantoor);
  const away = persoon(org, person)?.afwezig.some(({ van, tot }) => van <= today && today <= tot) === true;
  if (away) return card(turn, afwezigText.nogInGids);
  return card(turn, done.ok ? afwezigText.welkomTerug : afwezigText.welGepland);
}

const periodeShape = z.object({
  persoon: z.string().max(60),
  periode: z.string().regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/),
});

/** Takes one period back, one's own or of one's team (A). */
export const afwezigIntrekken = {
  verb: 'afwezig.intrekken',
  async run(turn: Turn, data: Readonly<Record<string, unknown>>): Promise<Answer> {
    const ids = periodeShape.safeParse(data);
    if (!ids.success) return refusal(turnedAway(undefined, 'bad-input'));
    const wie = ids.data.persoon as PersonId;
    const [van, tot] = ids.data.periode.split('/') as [Datum, Datum];
    const done = await turn.needs.absences.withdraw({ wie, door: turn.caller.person, van, tot });
    if (!done.ok) return refusal(absenceRefused(turn, wie, done.refusal));
    return card(turn, afwezigText.ingetrokken(inWords(van, tot)));
  },
};
