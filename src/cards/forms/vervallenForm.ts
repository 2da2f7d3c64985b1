import type { Kenmerk } from '../../domain/basis/ids.ts';
import { sluitText as text } from '../text/nl/sluiten.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type VervallenFormView = { readonly kenmerk: Kenmerk; readonly ingevuld: Ingevuld };

/** C2: started by mistake or double. */
export const vervallenForm = ({ kenmerk, ingevuld }: VervallenFormView): Form =>
  form({
    title: text.vervallenTitel,
    size: 'small',
    intro: text.vervallenUitleg,
    ingevuld,
    fields: [
      fieldsOf(ingevuld).text({
        id: 'reden',
        label: text.vervallenReden,
        maximum: textLengths.middel,
        need: 'required',
      }),
    ],
    button: text.laatVervallen,
    verb: 'casus.vervallen',
    data: { kenmerk },
  });
