import { afwezigText } from '../../cards/text/nl/afwezig.ts';
import { personLine } from '../../cards/elements/personLine.ts';
import { unknownPerson } from '../../cards/text/nl/onbekend.ts';
import type { AfwezigView, PeriodeRegel } from '../../cards/afwezigView.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import { vervangers } from '../../domain/organisatie/aanwezigheid.ts';
import { leidinggevendenOf, stillAhead, teamOf, type Gemeld } from '../../domain/organisatie/afwezigheid.ts';
import type { Afwezigheid } from '../../domain/organisatie/organisatie.ts';
import { isAbsent, persoon } from '../../domain/organisatie/personen.ts';
import { momentOp } from '../../domain/werktijd/kalenderdag.ts';
import { datumVan } from '../../domain/werktijd/werkdag.ts';
import type { Absences } from '../absences.ts';

const same = (one: Afwezigheid, other: Afwezigheid): boolean => one.van === other.van && one.tot === other.tot;

/** Who a person is where a name need not stand. */
export const functieOf = (id: PersonId, { org }: Pick<Facts, 'org'>): string =>
  persoon(org, id)?.functie ?? unknownPerson;

/** "Esra Yilmaz, teamleider Wmo & Jeugd", for whoever may report somebody absent (A). */
export function leidinggevendeLine(wie: PersonId, { org }: Pick<Facts, 'org'>): string | undefined {
  const lines = leidinggevendenOf(wie, org).flatMap((id) => {
    const known = persoon(org, id);
    return known === undefined ? [] : [personLine(known)];
  });
  return lines.length === 0 ? undefined : lines.join(` ${afwezigText.of} `);
}

function regels(wie: PersonId, gemeld: readonly Gemeld[], reader: PersonId, facts: Facts): readonly PeriodeRegel[] {
  const known = persoon(facts.org, wie);
  const line = { wie, naam: wie === reader ? undefined : known?.naam };
  return stillAhead(known?.afwezig ?? [], datumVan(facts.now, facts.org.kantoor))
    .map((one): PeriodeRegel => {
      const report = gemeld.find((other) => same(one, other));
      const other = report === undefined || report.door === wie ? undefined : report.door;
      return {
        ...{ ...line, van: one.van, tot: one.tot, vast: report === undefined },
        door: other && functieOf(other, facts),
      };
    })
    .toSorted((one, other) => (one.van < other.van ? -1 : 1));
}

/** `afwezig`, for whoever asks: their own days, and those of the team that they lead. */
export function afwezigView(
  reader: PersonId,
  absences: Pick<Absences, 'of'>,
  facts: Facts,
  melding: readonly string[] = [],
): AfwezigView {
  const team = teamOf(reader, facts.org);
  return {
    melding,
    eigen: regels(reader, absences.of(reader), reader, facts),
    team: team.flatMap((wie) => regels(wie, absences.of(wie), reader, facts).filter(({ vast }) => !vast)),
    leidtTeam: team.length > 0,
  };
}

/** Who stands in when that absence begins, so that a hole shows while something can be done about it (P9). */
export function vervangerZin(wie: PersonId, { van }: Afwezigheid, { now, org }: Facts, own: boolean): string {
  const at = Math.max(now, momentOp(van, org.kantoor.van, org.kantoor)) as Instant;
  const chain = vervangers(wie, org.personen);
  const stand = persoon(
    org,
    chain.find((one) => !isAbsent(one, at, org)),
  );
  if (chain.length === 0) return afwezigText.geenVervanger;
  if (stand === undefined) return afwezigText.vervangerWeg;
  return own ? afwezigText.vervangt(stand.naam) : afwezigText.vervangtAnder(stand.naam);
}
