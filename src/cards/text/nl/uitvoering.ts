import type { Toets } from '../../../domain/mandaat/uitvoering/state.ts';

/** Carrying out what was decided (M11). "Bezwaar" alone would be that of the Awb, so it is called uitvoeringsbezwaar. */
export const uitvoeringText = {
  soort: 'Uitvoering',
  kop: (soort: string) => `${soort}: voer dit uit`,
  vraag: 'Kun jij dit oppakken?',
  ontvangenVraag: 'Wanneer ben je klaar? Dan weet iedereen waar die aan toe is.',
  bezigVraag: (dag: string) => `Klaar op ${dag}. Lukt dat?`,
  voorVervanger: (naam: string) => `Je krijgt dit als vervanger van ${naam}.`,
  gaatDoor: (moment: string, functie: string) => `Reageer vóór ${moment}. Daarna gaat dit naar ${functie}.`,
  aanleiding: { nieuw: '', herinnering: 'herinnering', waarschuwing: 'gaat bijna verder', wekelijks: 'wacht al lang' },
  besluit: 'Besluit',
  besluitVan: (uitkomst: string, functie: string, moment: string) => `${uitkomst}, door ${functie}, ${moment}`,
  voorwaarden: 'Voorwaarden',
  keuze: 'Keuze directeur',
  beslissing: 'Wat',
  doel: 'Doel',
  van: 'Gevraagd door',
  ontvangen: 'Ontvangen',
  bezig: 'Ermee bezig …',
  nieuweDatum: 'Andere datum …',
  klaar: 'Uitgevoerd …',
  bezwaar: 'Het lukt niet …',
  toch: 'Toch uitvoeren …',
  elders: (wie: string) => `De uitvoering ligt nu bij ${wie}.`,
  uitgevoerd: (soort: string) => `Uitgevoerd ● · ${soort}`,
  bezwaarGemaakt: (soort: string) => `Uitvoeringsbezwaar · ${soort} !`,
  beëindigd: (soort: string) => `Uitvoering gestopt ○ · ${soort}`,
  doorWanneer: (wie: string, moment: string) => `Door ${wie}, ${moment}.`,
};

/** Where the execution stands, as the channel may know it (C10). */
export const uitvoeringStandText = {
  gevraagd: (bij: string) => `gevraagd ◐ ${bij}`,
  ontvangen: (bij: string) => `ontvangen ◐ ${bij}`,
  'in-uitvoering': (bij: string) => `mee bezig ◐ ${bij}`,
  uitgevoerd: (bij: string) => `klaar ● ${bij}`,
  bezwaar: (bij: string) => `uitvoeringsbezwaar bij ${bij} !`,
  beëindigd: (bij: string) => `gestopt ○ ${bij}`,
  klaarOp: (dag: string) => `klaar op ${dag}`,
  titel: 'Uitvoering',
  verschil: 'Verschil',
  'bemiddelaar-gevraagd': 'bemiddelaar gevraagd ◐',
  bemiddeling: 'een bemiddelaar helpt ◐',
  'keuze-gevraagd': 'de directeur kiest ◐',
  'keuze-gemaakt': 'de directeur koos ●',
};

export const toetsNaam: Readonly<Record<Toets, string>> = {
  lastig: 'Lastig uitvoerbaar',
  'niet-haalbaar': 'Niet haalbaar',
};

/** To who asked, holds regie and decided: what became of it. */
export const uitvoeringUitkomstText = {
  soort: 'Uitvoering',
  uitgevoerd: 'Uitgevoerd ●',
  bezwaar: 'Uitvoeringsbezwaar !',
  resultaat: 'Resultaat',
  toets: 'Haalbaar?',
  reden: 'Waarom niet',
  door: 'Door',
  wanneer: 'Wanneer',
  voorbij: (soort: string) => `Uitvoeringsbezwaar voorbij ○ · ${soort}`,
  voorbijUitleg: 'De uitvoering ging daarna verder.',
  verder: 'Partijen verschillen. Een bemiddelaar kan helpen, of de directeur kiest.',
};

/** In the thread: the bare fact, and the ping while it waits. */
export const uitvoeringThreadText = {
  uitgevoerd: (soort: string, domein: string) => `${soort}: uitgevoerd door ${domein}.`,
  bezwaar: (soort: string, domein: string) =>
    `${soort}: ${domein} heeft een uitvoeringsbezwaar. De betrokkenen zoeken samen verder.`,
  wacht: (soort: string, functie: string) => `De uitvoering van "${soort}" wacht. Die ligt nu bij ${functie}.`,
};

export const uitvoeringFormText = {
  startTitel: 'Ermee bezig',
  startUitleg: 'Iedereen aan tafel ziet deze dag. Tot dan herinner ik je niet.',
  startDag: 'Wanneer ben je klaar?',
  startKnop: 'Leg vast',
  klaarTitel: 'Uitgevoerd',
  resultaat: 'Wat is er gedaan?',
  klaarKnop: 'Meld uitgevoerd',
  bezwaarTitel: 'Uitvoeringsbezwaar',
  bezwaarUitleg: 'Dit is geen bezwaar uit de Awb. Je zegt dat uitvoeren niet zo lukt.',
  toets: 'Hoe haalbaar is het?',
  reden: 'Waarom lukt het niet, en wat zou wel kunnen?',
  bezwaarKnop: 'Meld het',
};

export const uitvoeringGedaan = {
  ontvangen: 'Dank je. Iedereen ziet dat je het hebt.',
  gestart: (dag: string) => `Genoteerd: klaar op ${dag}. Tot dan hoor je me niet.`,
  klaar: 'Mooi. De aanvrager, de regiehouder en de beslisser horen het.',
  bezwaar: 'Dank je. De aanvrager, de regiehouder en de beslisser lezen waarom.',
};

export const uitvoeringBericht = {
  niemand: (soort: string, domein: string) => ({
    titel: `Niemand kan ${soort} uitvoeren`,
    regels: [
      `${domein} heeft geen contactpersoon of teamleider in de gids.`,
      'Vraag de beheerder om er een toe te voegen.',
    ],
  }),
};
