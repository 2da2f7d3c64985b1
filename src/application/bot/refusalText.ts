import type { Bij } from '../../cards/text/nl/weigeringen.ts';
import { moment } from '../../cards/text/nl/tijd.ts';
import { metLidwoord } from '../../cards/text/nl/woorden.ts';
import type { MandaatId } from '../../domain/basis/ids.ts';
import { regiehouder } from '../../domain/casusoverleg/rechten.ts';
import { naamOf, nuOf, domeinNaam, type Look } from '../views/look.ts';
import { beheerdersOf } from '../views/bestemming.ts';
import { beslisserOf, outcomeOf } from '../views/waarHetLigt.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';

/** Who carries it out, and who chose last, where parties differed (M11, M13). */
function afterDecisionOf(look: Look, mandaat: Mandaat | undefined): Pick<Bij, 'uitvoerder' | 'keuze'> {
  if (mandaat?.status !== 'besloten') return { uitvoerder: '', keuze: '' };
  const made = mandaat.keuzes.findLast((one) => one.status === 'gemaakt');
  return {
    uitvoerder: mandaat.uitvoering === undefined ? '' : domeinNaam(look, mandaat.uitvoering.domein),
    keuze: made?.status === 'gemaakt' ? `${metLidwoord(made.functie)}, ${moment(made.gemaakt, nuOf(look))}` : '',
  };
}

/** What a refusal needs to know of the present state, in words. */
export const refusalText = {
  nobody: {
    regiehouder: '',
    starter: '',
    aanvrager: '',
    beslisser: '',
    uitkomst: '',
    beheerder: 'De beheerder',
    uitvoerder: '',
    keuze: '',
  } satisfies Bij,
  of(look: Look, id: MandaatId | undefined): Bij {
    const mandaat = id === undefined ? undefined : look.casus.mandaten.get(id);
    return {
      regiehouder: naamOf(look, regiehouder(look.casus)),
      starter: naamOf(look, look.casus.starter),
      aanvrager: mandaat === undefined ? '' : naamOf(look, mandaat.aanvrager),
      beslisser: mandaat === undefined ? '' : beslisserOf(look, mandaat),
      uitkomst: mandaat === undefined ? '' : outcomeOf(look, mandaat),
      beheerder: beheerdersOf(look),
      ...afterDecisionOf(look, mandaat),
    };
  },
};
