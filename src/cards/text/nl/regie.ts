import type { RegieAanbodView } from '../../views.ts';

/** Offering, taking and looking up regie (R1 to R6). */
export const regieText = {
  soort: 'Regie',
  vraag: 'Neem jij de regie over?',
  vraagEigen: 'De inwoner houdt zelf de regie. Word jij contactpersoon?',
  antwoordVoor: (moment: string) => `Graag antwoord vóór ${moment}. Tot je ja zegt, verandert er niets.`,
  grond: 'Waarom jij',
  toelichting: 'Toelichting',
  doel: 'Doel',
  aanvaard: 'Ik neem de regie',
  aanvaardEigen: 'Ik word contactpersoon',
  weiger: 'Liever niet …',
  houder: 'Nu',
  eerder: 'Eerder',
  periode: (van: string, tot: string) => `${van} tot ${tot}`,
  vanaf: (van: string) => `vanaf ${van}`,
  voorlopig: 'voorlopig',
  aanbieden: 'Regie aanbieden …',
  intrekken: 'Trek aanbod in',
  wie: (naam: string) => `${naam} heeft de regie`,
  wieEigen: (naam: string) => `De inwoner heeft de regie, contact is ${naam}`,
  gesloten: 'Dit overleg is gesloten.',
};

export const regieAntwoord: Readonly<Record<NonNullable<RegieAanbodView['antwoord']>, string>> = {
  aanvaard: 'Je hebt de regie overgenomen.',
  geweigerd: 'Je neemt de regie niet over.',
  ingetrokken: 'Het aanbod is ingetrokken.',
  verlopen: 'Het aanbod is verlopen.',
};
