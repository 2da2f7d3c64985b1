import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Berichtsoort } from '../domain/casusoverleg/bericht.ts';
import { notificationText } from './text/nl/kaart.ts';
import { meldingNaam } from './text/nl/melding.ts';

/** What Teams shows in the notification of a message: its kind and the kenmerk, no content (C10). */
export const notificationSummary = (soort: Berichtsoort, kenmerk: Kenmerk): string =>
  notificationText(meldingNaam[soort], kenmerk);
