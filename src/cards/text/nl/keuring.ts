import type { Vondst } from '../../../domain/privacy/scanTekst.ts';

/** What the privacy scan found, by type only; never the text itself (law 3). */
const vondstNaam: Readonly<Record<Vondst, string>> = {
  bsn: 'een BSN',
  iban: 'een rekeningnummer',
  telefoon: 'een telefoonnummer',
  'e-mail': 'een e-mailadres',
  'postcode-huisnummer': 'een adres',
  geboortedatum: 'een geboortedatum',
};

/** Faults beside a field of a form. */
export const keuringText = {
  invullen: 'Vul dit nog in.',
  kiezen: 'Maak nog een keuze.',
  onbekend: 'Deze keuze bestaat niet meer. Kies opnieuw.',
  teLang: (max: number, lengte: number) => `Dit is te lang: ${lengte} tekens. Het mogen er ${max} zijn.`,
  gevonden: (vondsten: readonly Vondst[]) =>
    `Hier staat mogelijk ${vondsten.map((vondst) => vondstNaam[vondst]).join(' en ')}. Haal het weg, dan kan ik het plaatsen. Je tekst staat er nog.`,
  bedrag: 'Schrijf een bedrag in hele euro’s, zonder punten.',
  datum: 'Kies een datum.',
  referentie: 'Gebruik letters, cijfers, punten en streepjes.',
  nietGeplaatst: 'Nog niet geplaatst. Kijk bij de velden hieronder.',
};
