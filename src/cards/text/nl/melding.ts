import type { Berichtsoort } from '../../../domain/casusoverleg/bericht.ts';

/** What a notification says of each kind of message, before the kenmerk; never what it is about (law 4, C10). */
export const meldingNaam: Readonly<Record<Berichtsoort, string>> = {
  thread: 'Nieuw casusoverleg',
  uitnodiging: 'Uitnodiging',
  'uitnodiging-herinnering': 'Herinnering aan je uitnodiging',
  'uitnodiging-geen-reactie': 'Nog geen reactie',
  'uitnodiging-geen-rol': 'Antwoord op een uitnodiging',
  consult: 'Vraag aan jou',
  'consult-antwoord': 'Antwoord op je vraag',
  'regie-aanbod': 'Regie aangeboden',
  'regie-herinnering': 'Herinnering: regie aangeboden',
  'regie-antwoord': 'Antwoord over de regie',
  mandaat: 'Besluit gevraagd',
  'mandaat-herinnering': 'Herinnering: besluit gevraagd',
  'mandaat-waarschuwing': 'Een besluit gaat bijna verder',
  'mandaat-wacht': 'Een besluit laat op zich wachten',
  'mandaat-geen-beslisser': 'Er is geen beslisser',
  'mandaat-uitkomst': 'Er is een besluit',
  'mandaat-besloten': 'Er is een besluit',
  'mandaat-vraag': 'Vraag over je aanvraag',
  'mandaat-antwoord': 'Antwoord op je vraag',
  'mandaat-extern': 'Vraag aan jullie organisatie',
  'mandaat-bellen': 'Bel even',
  onbereikbaar: 'Er staat een vraag klaar',
  'onbereikbaar-bellen': 'Bel even',
  gesloten: 'Casusoverleg gesloten',
};
