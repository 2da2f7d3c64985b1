import type { Element } from '../card.ts';
import { paragraph, quiet, subheading } from '../elements/text.ts';
import { formText } from '../text/nl/formulier.ts';
import { startText as text } from '../text/nl/start.ts';
import { inwonerNaam, redenNaam } from '../text/nl/woorden.ts';
import type { StartFormView } from './startFormView.ts';
import { carried } from './carried.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

/** Value of a domein field that is not invited; a choice without a value is not valid in a card. */
const notInvited = 'niet';

/** C3, C5, C6: the doel first, then the vraag, the inwoner, and who must be at the table. */
export function startStep2(view: StartFormView): Form {
  const { ingevuld } = view;
  const consult = ingevuld.waarden['meerdomeinen'] === 'nee';
  const warned = view.weggelaten.length > 0;
  return form({
    title: consult ? text.titelConsult : text.titel,
    size: 'large',
    intro: `${text.doelUitleg} ${formText.geenNamen}`,
    ingevuld,
    fields: [
      ...existing(view),
      ...questions(view, consult),
      ...(consult ? [consultDomein(view)] : domeinFields(view)),
      ...leftOut(view),
    ],
    button: consult ? text.stuur : warned ? text.startToch : text.start,
    verb: 'casus.start',
    data: {
      stap: '2',
      ...carried(ingevuld.waarden, [
        'soort',
        'gebied',
        'leefgebieden',
        'meerdomeinen',
        'zaaknummer',
        'bericht',
        'nummer',
      ]),
      ...(warned ? { wegGelaten: view.weggelaten.join(',') } : {}),
    },
  });
}

function questions({ ingevuld }: StartFormView, consult: boolean): readonly (Element | undefined)[] {
  const field = fieldsOf(ingevuld);
  return [
    field.text({
      id: 'doel',
      label: text.doel,
      maximum: textLengths.doel,
      placeholder: text.doelVoorbeeld,
      lines: 'one',
      need: 'required',
    }),
    field.text({ id: 'vraag', label: text.vraag, maximum: textLengths.middel, need: 'required' }),
    consult
      ? undefined
      : field.text({ id: 'waarom', label: text.waarom, maximum: textLengths.middel, need: 'required' }),
    field.choice({
      id: 'inwoner',
      label: text.inwoner,
      choices: Object.entries(inwonerNaam).map(([id, naam]) => ({ id, naam })),
      expanded: true,
      need: 'required',
    }),
    field.text({
      id: 'inwonerReden',
      label: text.inwonerReden,
      maximum: textLengths.kort,
      lines: 'one',
      need: 'depends',
    }),
    field.text({ id: 'prioriteit', label: text.prioriteit, maximum: textLengths.kort, lines: 'one' }),
  ];
}

function consultDomein({ ingevuld, domeinen }: StartFormView): Element | undefined {
  return fieldsOf(ingevuld).choice({
    id: 'consultDomein',
    label: text.consultDomein,
    choices: domeinen.map(({ id, naam }) => ({ id, naam })),
    placeholder: formText.kies,
    need: 'required',
  });
}

function domeinFields({ ingevuld, domeinen }: StartFormView): readonly (Element | undefined)[] {
  const field = fieldsOf(ingevuld);
  const choices = [
    { id: notInvited, naam: text.nietUitnodigen },
    ...Object.entries(redenNaam).map(([id, naam]) => ({ id, naam })),
  ];
  const inputs = (usual: boolean) =>
    domeinen
      .filter(({ gebruikelijk }) => gebruikelijk === usual)
      .map(({ id, naam, extern }) =>
        field.choice({
          id: `domein:${id}`,
          label: text.domein(naam, extern ? text.extern : ''),
          choices,
          preset: usual ? 'meedenken' : notInvited,
          need: 'depends',
        }),
      );
  const usual = inputs(true);
  const other = inputs(false);
  return [
    subheading(text.wieAanTafel),
    ...(usual.length > 0 ? [quiet(text.gebruikelijk, { spacing: 'none' }), ...usual] : []),
    ...(other.length > 0 ? [quiet(text.andere), ...other] : []),
  ];
}

/** C6: the usual domeinen that were left out, said once; the same button then starts. */
function leftOut({ weggelaten, domeinen }: StartFormView): readonly Element[] {
  if (weggelaten.length === 0) return [];
  const names = weggelaten.map((left) => domeinen.find(({ id }) => id === left)?.naam ?? left);
  return [
    paragraph(text.weggelaten(names.join(', ')), { bold: true }),
    paragraph(text.weggelatenUitleg, { spacing: 'none' }),
  ];
}

/** C4: this household already has an open one; starting anyway needs a reason. */
function existing({ bestaand, ingevuld }: StartFormView): readonly Element[] {
  if (bestaand === undefined) return [];
  return [
    paragraph(text.bestaand(bestaand), { bold: true }),
    paragraph(text.bestaandUitleg, { spacing: 'none' }),
    fieldsOf(ingevuld).text({ id: 'tochReden', label: text.tochReden, maximum: textLengths.kort, need: 'required' }),
  ];
}
