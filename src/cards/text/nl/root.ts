import type { DomeinStand } from '../../views.ts';

/** The live picture in the thread, and the answer to `status`. */
export const rootText = {
  regie: 'Regie',
  aanTafel: 'Aan tafel',
  mandaat: 'Mandaat',
  voorlopig: 'voorlopig',
  eigenRegie: (naam: string) => `De inwoner zelf, contact is ${naam}`,
  sinds: (dag: string) => `sinds ${dag}`,
  aangeboden: (naam: string) => `aangeboden aan ${naam}`,
  vervanger: (naam: string) => `afwezig, ${naam} vervangt`,
  uitGids: 'niet meer in de gids',
  waarnemer: (naam: string) => `${naam} neemt waar`,
  onderschrijft: 'onderschrijft het doel',
  belNodig: 'niet bereikbaar in Teams, bel even',
  nogNiemand: 'Er is nog niemand gevraagd. Nodig een domein uit.',
  mandaatVragen: 'Mandaat vragen',
  uitnodigen: 'Domein uitnodigen',
  afgerond: (dag: string) => `Afgerond ● ${dag}`,
  vervallen: (dag: string) => `Vervallen ○ ${dag}`,
  afgerondUitleg: 'Dit casusoverleg is klaar. Wie meedeed, kan het nog lezen.',
  vervallenUitleg: 'Dit casusoverleg gaat niet door.',
  speak: (kenmerk: string, soort: string, gebied: string, doel: string, regie: string) =>
    `Casusoverleg ${kenmerk}, ${soort}, ${gebied}. Doel: ${doel}. Regie: ${regie}.`,
};

/** Word and sign for the state of a domein at the table; colour is added by the card. */
export const standNaam: Readonly<Record<DomeinStand['stand'], string>> = {
  'doet-mee': 'Doet mee ●',
  gevraagd: 'Gevraagd ◐',
  'geen-reactie': 'Geen reactie !',
  'geen-rol': 'Geen rol ○',
  'niet-aan-tafel': 'Niet aan tafel ○',
  vervallen: 'Vervallen ○',
};
