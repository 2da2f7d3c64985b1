import type { PersonId } from '../../basis/ids.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import { tableOf } from '../../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../../casusoverleg/state.ts';
import { actsFor, persoon } from '../../organisatie/personen.ts';
import { isAskingSide } from '../around.ts';
import type { DecidedMandaat } from '../state.ts';
import { mayReport } from '../uitvoering/who.ts';

/** The people between whom the difference lies: who asked, who decided, who objects. */
export const sidesOf = ({ aanvrager, besluit, uitvoering }: DecidedMandaat): readonly PersonId[] => [
  aanvrager,
  besluit.door,
  ...(uitvoering?.status === 'bezwaar' ? [uitvoering.door] : []),
];

/** Whoever may ask for a bemiddelaar or a choice: asking side, who decided, the executing domein (M12, M13). */
export function isParty(casus: Casusoverleg, mandaat: DecidedMandaat, by: PersonId, facts: Facts): boolean {
  if (isAskingSide(casus, mandaat, by, facts)) return true;
  if (actsFor(by, mandaat.besluit.door, facts.now, facts.org)) return true;
  return mandaat.uitvoering !== undefined && mayReport(casus, mandaat.uitvoering, by, facts);
}

/** Was asked something about it before it was decided, or after; or stands above who decided it, as its directeur. */
function hadPartIn(mandaat: DecidedMandaat, wie: PersonId, { org }: Facts): boolean {
  const asked = [...mandaat.bezocht.map((one) => one.wie), ...mandaat.adviezen.map(({ van }) => van)];
  const ladder = org.domeinen.get(mandaat.verzoek.domein)?.ladder ?? {};
  const since = [
    ...(mandaat.uitvoering?.gevraagd.map((one) => one.wie) ?? []),
    ...mandaat.keuzes.map((one) => one.directeur),
  ];
  return [...asked, ...since, ...Object.values(ladder)].includes(wie);
}

/**
 * "Betrokkene met bemiddelaarsrol": takes part, had part in this request, or belongs to the afdeling of who asked or who
 * decided (M12).
 */
export function isBetrokkene(casus: Casusoverleg, mandaat: DecidedMandaat, wie: PersonId, facts: Facts): boolean {
  const { org } = facts;
  if (tableOf(casus).has(wie) || hadPartIn(mandaat, wie, facts)) return true;
  const afdeling = persoon(org, wie)?.afdeling;
  return (
    afdeling !== undefined &&
    [mandaat.aanvrager, mandaat.besluit.door].some((one) => persoon(org, one)?.afdeling === afdeling)
  );
}
