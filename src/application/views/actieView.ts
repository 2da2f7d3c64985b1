import { domeinNaam, kopOf, naamOf, textOf, textOrNone, type Look } from './look.ts';
import type { ActieRegel, ActiesStand, ActieView } from '../../cards/actieView.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { openActies } from '../../domain/actie/decide.ts';
import { isOwner, mayEnd } from '../../domain/actie/eigenaar.ts';
import type { Actie } from '../../domain/actie/state.ts';
import { isOverTijd } from '../../domain/actie/step.ts';
import { hasRegie } from '../../domain/casusoverleg/rechten.ts';
import { persoon } from '../../domain/organisatie/personen.ts';

const eigenaarNaam = (look: Look, { belegdBij }: Pick<Actie, 'belegdBij'>): string =>
  'persoon' in belegdBij ? naamOf(look, belegdBij.persoon) : domeinNaam(look, belegdBij.domein);

function standFor(look: Look, actie: Actie, reader: PersonId): ActieView['stand'] {
  switch (actie.status) {
    case 'open':
      return {
        wat: 'open',
        overTijd: isOverTijd(actie, look),
        vanLezer: isOwner(look.casus, actie, reader, look),
        mag: mayEnd(look.casus, actie, reader, look),
      };
    case 'klaar':
      return { wat: 'klaar', door: naamOf(look, actie.door), op: actie.op };
    case 'vervallen':
      return { wat: 'vervallen', door: naamOf(look, actie.door), op: actie.op, reden: textOf(actie.reden) };
    case 'overgedragen':
      return { wat: 'overgedragen', op: actie.op, naar: textOf(actie.naar) };
  }
}

/** An actie as this reader has to do with it. */
export const actieView = (look: Look, actie: Actie, reader: PersonId): ActieView => ({
  ...kopOf(look),
  actie: actie.id,
  wat: textOf(actie.omschrijving),
  eigenaar: eigenaarNaam(look, actie),
  uiterlijk: actie.uiterlijk,
  voorwaarde: textOrNone(actie.conditie),
  nogNietGeinformeerd: actie.informering.hoe === 'nog-niet' ? textOf(actie.informering.reden) : undefined,
  doel: textOf(look.casus.aanleiding.doel),
  door: naamOf(look, actie.afgesprokenDoor),
  sinds: actie.sinds,
  stand: standFor(look, actie, reader),
});

const soonestFirst = (one: Actie, other: Actie): number => one.uiterlijk.localeCompare(other.uiterlijk);

/** C7: how many are open and which comes first, with nothing in it that the channel may not see (C10). */
export function actiesStand(look: Look): ActiesStand | undefined {
  const open = openActies(look.casus).toSorted(soonestFirst);
  const [first] = open;
  if (first === undefined) return undefined;
  const { belegdBij, uiterlijk } = first;
  const bij =
    'persoon' in belegdBij ? (persoon(look.org, belegdBij.persoon)?.functie ?? '') : domeinNaam(look, belegdBij.domein);
  return {
    open: open.length,
    overTijd: open.filter((one) => isOverTijd(one, look)).length,
    eerstvolgende: { uiterlijk, bij },
  };
}

/** This person's lines in `acties`: their own, and those of others in a casusoverleg of which they hold regie. */
export function actieRegels(look: Look, person: PersonId): readonly ActieRegel[] {
  const holds = hasRegie(look.casus, person, look);
  return openActies(look.casus).flatMap((actie): readonly ActieRegel[] => {
    const own = isOwner(look.casus, actie, person, look);
    if (!own && !holds) return [];
    const { wat, eigenaar, uiterlijk } = actieView(look, actie, person);
    const overTijd = isOverTijd(actie, look);
    return [{ ...kopOf(look), actie: actie.id, wat, eigenaar, uiterlijk, overTijd, rol: own ? 'eigenaar' : 'regie' }];
  });
}
