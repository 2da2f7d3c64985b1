import { domeinNaam, keuzeNaam } from './look.ts';
import type { RegisterregelView, RegisterView } from '../../cards/registerView.ts';
import { bevoegdZin } from '../../cards/text/nl/bevoegd.ts';
import { registerText } from '../../cards/text/nl/register.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import { powersOf } from '../../domain/mandaat/powers.ts';
import { entriesInForce, rank } from '../../domain/mandaat/register.ts';
import type { Registerregel } from '../../domain/organisatie/organisatie.ts';
import { persoon } from '../../domain/organisatie/personen.ts';

/** Who decides, per kind of besluit and domein, in the order of the configured kinds. */
function perSoort(regels: readonly Registerregel[], facts: Facts): RegisterView['anderen'] {
  const { soortenBesluit, domeinen } = facts.org;
  return soortenBesluit.flatMap(({ id, naam }) =>
    [...domeinen.keys()].flatMap((domein) => {
      const own = regels
        .filter((regel) => regel.soort === id && regel.domein === domein)
        .toSorted((one, other) => rank(one) - rank(other));
      return own.length === 0
        ? []
        : [{ soort: naam, wie: own.map((regel) => bevoegdZin(regel, domeinNaam(facts, domein))) }];
    }),
  );
}

const regelView =
  (facts: Facts) =>
  ({ soort, domein, plafond, artikel, tot }: Registerregel): RegisterregelView => ({
    soort: keuzeNaam(facts.org.soortenBesluit, soort),
    domein: domeinNaam(facts, domein),
    plafond,
    artikel,
    tot,
  });

/** The register as it holds today, for one reader, or for everyone who reads along. */
export function registerView(facts: Facts, reader: PersonId | undefined, vanuit: Kenmerk | undefined): RegisterView {
  const { org } = facts;
  const powers = reader === undefined ? undefined : powersOf(reader, facts);
  const view = regelView(facts);
  return {
    gemeente: org.gemeente,
    eigen: powers && {
      zelf: powers.zelf.map(view),
      beslist: powers.beslist.map(view),
      hoger: [...new Set(powers.hoger.map(({ soort }) => keuzeNaam(org.soortenBesluit, soort)))],
    },
    anderen: perSoort(powers?.anderen ?? entriesInForce(facts), facts),
    beheerder: persoon(org, org.beheerders[0])?.functie ?? registerText.beheerder,
    vanuit,
  };
}
