import { z } from 'zod/v4';
import { duration, durationOrNone } from './values.ts';

const klok = (standaard: string, uitleg: string) =>
  duration.default(standaard).describe(`${uitleg} Standaard: ${standaard}.`);

// M6: per recipient and level at most two reminders.
const herinneringen = (...standaard: string[]) =>
  z
    .array(duration)
    .max(2)
    .default(standaard)
    .describe(`Wanneer de bot herinnert; hoogstens twee keer. Standaard: ${standaard.join(', ')}.`);

const mandaatklok = (standaard: { herinneringen: string[]; waarschuwing: string; volgende: string }) =>
  z.strictObject({
    herinneringen: herinneringen(...standaard.herinneringen),
    waarschuwing: klok(standaard.waarschuwing, 'Hoe lang vóór de stap de waarschuwing komt.'),
    volgende: klok(standaard.volgende, 'Wanneer het verzoek naar de volgende trede gaat.'),
  });

const uitnodiging = z.strictObject({
  herinnering: klok('1 werkdag', 'Wanneer de bot herinnert.'),
  vervanger: klok('2 werkdagen', 'Wanneer de bot de vervanger vraagt.'),
  teamleider: klok('3 werkdagen', 'Wanneer de bot de teamleider vraagt.'),
  geenReactie: klok('4 werkdagen', 'Wanneer de regiehouder hoort dat er geen reactie kwam.'),
});

const regie = z.strictObject({
  herinnering: klok('1 werkdag', 'Wanneer de bot herinnert aan een aanbod van regie.'),
  verloopt: klok('2 werkdagen', 'Wanneer een aanbod van regie verloopt.'),
});

const mandaat = z.strictObject({
  normaal: mandaatklok({
    herinneringen: ['1 werkdag', '2 werkdagen'],
    waarschuwing: '4 uur',
    volgende: '3 werkdagen',
  })
    .prefault({})
    .describe('Een gewoon verzoek.'),
  spoed: mandaatklok({ herinneringen: ['2 uur'], waarschuwing: '2 uur', volgende: '4 uur' })
    .prefault({})
    .describe('Een verzoek met spoed.'),
  waarschuwingVooraf: klok('2 uur', 'Zo lang moet de waarschuwing er liggen voordat de stap wordt gezet.'),
  vraag: z
    .strictObject({
      herinnering: klok('1 werkdag', 'Wanneer de bot de aanvrager aan de vraag herinnert.'),
      regiehouder: klok('2 werkdagen', 'Wanneer de bot de vraag aan de regiehouder stelt.'),
    })
    .prefault({})
    .describe('Een vraag van de beslisser aan de aanvrager.'),
  extern: z
    .strictObject({ herinneringen: herinneringen('1 werkdag', '3 werkdagen') })
    .prefault({})
    .describe('Een verzoek aan een andere organisatie.'),
  naDirecteur: klok('5 werkdagen', 'Hoe vaak de bot nog herinnert als ook de directeur niet beslist.'),
  advies: klok('1 werkdag', 'Hoe lang een collega heeft om te adviseren; nooit langer dan de trede zelf.'),
  uitvoering: klok('10 werkdagen', 'Hoe lang uitvoeren meestal duurt; de datum die de bot voorstelt.'),
  duwtje: klok('4 uur', 'Hoe vaak deelnemers de beslisser samen een duwtje mogen geven.'),
  vragenPerNiveau: z
    .int()
    .min(0)
    .max(5)
    .default(2)
    .describe('Hoe vaak een vraag de klok van een trede mag stilzetten. Standaard: 2.'),
  conceptDagen: z
    .int()
    .min(1)
    .max(90)
    .default(14)
    .describe('Hoeveel kalenderdagen een verzoek bewaard blijft dat nog niet is gesteld. Standaard: 14.'),
});

const actie = z.strictObject({
  termijn: klok('10 werkdagen', 'Welke dag het formulier voorstelt voor een nieuwe actie.'),
  herinnering: durationOrNone
    .default('0 minuten')
    .describe('Hoe lang na de afgesproken dag de bot herinnert; 0 minuten is zodra het kantoor opengaat.'),
  regiehouder: klok('1 werkdag', 'Hoe lang na de afgesproken dag de regiehouder het hoort.'),
});

/** Every duration of the domain (U4, R2, M4, M5, M7, C9), with its default; written as office time. */
export const klokkenShape = z
  .strictObject({
    uitnodiging: uitnodiging.prefault({}).describe('Een uitnodiging aan een domein.'),
    regie: regie.prefault({}).describe('Een aanbod van regie.'),
    mandaat: mandaat.prefault({}).describe('Een verzoek om een mandaat.'),
    actie: actie.prefault({}).describe('Een actie die is afgesproken.'),
  })
  .describe('Hoe lang iets mag wachten, in kantoortijd: 2 werkdagen, 4 uur of 90 minuten.');
