import type { Eigenaar, Informering } from '../../src/domain/actie/state.ts';
import type { Datum } from '../../src/domain/basis/instant.ts';
import { tekst } from '../../src/domain/basis/tekst.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';
import { actieId, domeinId } from './opdrachten.ts';
import { wie } from './voorbeeldstad.ts';

type Door = { readonly by: string };
type Afspraak = { readonly conditie?: string; readonly informering?: Informering; readonly uiterlijk?: string };
/** Schuldhulp will ask for a payment plan, before Friday 4 December, unless it says otherwise. */
export const agreed = ({
  by,
  domein = 'schuldhulp',
  persoon,
  conditie,
  informering = { hoe: 'geinformeerd' },
  uiterlijk = '2026-12-04',
}: Door & Afspraak & { domein?: string; persoon?: string }): Command => {
  const belegdBij: Eigenaar = persoon === undefined ? { domein: domeinId(domein) } : { persoon: wie(persoon) };
  return {
    type: 'agreeActie',
    by: wie(by),
    afspraak: {
      omschrijving: tekst('Een betalingsregeling aanvragen'),
      conditie: conditie === undefined ? undefined : tekst(conditie),
      informering,
      belegdBij,
      uiterlijk: uiterlijk as Datum,
    },
  };
};
type OverActie = Door & { readonly actie?: string };
export const actieDone = ({ by, actie }: OverActie): Command => ({
  type: 'finishActie',
  by: wie(by),
  actie: actieId(actie),
});
export const actieDropped = ({ by, actie }: OverActie): Command => ({
  type: 'dropActie',
  by: wie(by),
  actie: actieId(actie),
  reden: tekst('Met een reden.'),
});
