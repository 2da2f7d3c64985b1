import type { Checks } from '../check.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { openActies } from '../../../domain/actie/decide.ts';
import type { Actieslot } from '../../../domain/actie/commands.ts';
import type { ActieId } from '../../../domain/basis/ids.ts';
import type { Tekst } from '../../../domain/basis/tekst.ts';
import type { Casusoverleg } from '../../../domain/casusoverleg/state.ts';

const naarKey = 'naar:';

/** The fields of the closing form about open acties: who takes each over, and why the others lapse (C8). */
export const actieslotFields = (check: Checks, casus: Casusoverleg) => ({
  ...Object.fromEntries(openActies(casus).map(({ id }) => [`${naarKey}${id}`, check.maybeText(textLengths.kort)])),
  actieReden: check.maybeText(textLengths.middel),
});

/** What was filled in there, as the command wants it. */
export function actieslotOf(values: { readonly actieReden?: Tekst | undefined }): Actieslot {
  const naar = Object.entries(values as Readonly<Record<string, unknown>>).filter(([id]) => id.startsWith(naarKey));
  const overdracht = naar.flatMap(([id, typed]) =>
    typed === undefined ? [] : [{ actie: id.slice(naarKey.length) as ActieId, naar: typed as Tekst }],
  );
  return { overdracht, reden: values.actieReden };
}
