import type { Bemiddelsoort } from '../../../domain/mandaat/verschil/state.ts';

export const bemiddelsoortNaam: Readonly<Record<Bemiddelsoort, string>> = {
  inhoud: 'Op de inhoud',
  proces: 'Op het proces',
};

/** M12: whether this bemiddelaar is a betrokkene. */
export const rolNaam = (betrokkene: boolean): string => (betrokkene ? 'betrokkene met bemiddelaarsrol' : 'bemiddelaar');

/** Bringing parties together when they differ (M12). */
export const bemiddelaarText = {
  soort: 'Bemiddelen',
  kop: 'Wil jij bemiddelen?',
  bezigKop: 'Jij bemiddelt',
  uitleg: 'Je brengt de partijen bij elkaar. Beslissen doe je niet.',
  betrokkene: 'Je bent zelf betrokken. Dat staat er voor iedereen bij.',
  verloopt: (moment: string) => `Antwoord vóór ${moment}.`,
  herinnering: 'herinnering',
  over: 'Waarover',
  waarom: 'Verschil',
  rol: 'Soort',
  taken: 'Je taken',
  van: 'Gevraagd door',
  doel: 'Doel',
  neemAan: 'Ik doe het',
  liever: 'Liever niet …',
  rondAf: 'Leg de uitkomst vast …',
  keuze: 'Leg voor aan de directeur …',
  klaar: (soort: string) => `Bemiddeling klaar ● · ${soort}`,
  geweigerd: (soort: string) => `Je bemiddelt niet ○ · ${soort}`,
  voorbij: (soort: string) => `Bemiddelen is niet meer nodig ○ · ${soort}`,
  dank: 'Dank je. De deelnemers lezen wat eruit kwam.',
  nietsTeDoen: 'Je hoeft niets meer te doen.',
  vraag: 'Bemiddelaar vragen …',
};

export const bemiddelaarFormText = {
  vraagTitel: 'Bemiddelaar vragen',
  vraagUitleg: 'Liefst iemand van buiten dit overleg. Is iemand betrokken, dan staat dat erbij.',
  wie: 'Wie?',
  soort: 'Waarop?',
  taken: 'Wat vraag je van de bemiddelaar?',
  vraagKnop: 'Vraag',
  nietTitel: 'Liever niet bemiddelen',
  reden: 'Waarom niet?',
  nietKnop: 'Laat het weten',
  klaarTitel: 'Uitkomst van de bemiddeling',
  klaarUitleg: 'Alle deelnemers lezen dit.',
  overeenstemming: 'Zijn de partijen het eens?',
  eens: 'Ja, ze zijn het eens',
  oneens: 'Nee, er blijft een verschil',
  uitkomst: 'Wat is afgesproken, of waarin verschillen ze nog?',
  klaarKnop: 'Leg vast',
};

/** What became of asking a bemiddelaar, for who asked and for the participants. */
export const bemiddelingBericht = {
  aanvaard: (wie: string, rol: string, soort: string, taken: string) => ({
    titel: `${wie} bemiddelt`,
    regels: [`Als ${rol}. ${soort}.`, `Taken: ${taken}`],
  }),
  geweigerd: (wie: string, reden: string) => ({
    titel: `${wie} bemiddelt liever niet`,
    regels: [`Reden: ${reden}`, 'Je kunt iemand anders vragen.'],
  }),
  geenReactie: (wie: string) => ({
    titel: `${wie} reageerde niet`,
    regels: ['Bel even, of vraag iemand anders.'],
  }),
  onbereikbaar: (wie: string) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: ['Er bemiddelt nu niemand. Je kunt iemand anders vragen.'],
  }),
  weg: (wie: string) => ({
    titel: `${wie} bemiddelt niet meer`,
    regels: ['Deze persoon staat niet meer in de gids.', 'Je kunt iemand anders vragen.'],
  }),
  eens: (uitkomst: string) => ({ titel: 'De partijen zijn het eens', regels: [uitkomst] }),
  oneens: (uitkomst: string) => ({
    titel: 'Er blijft een verschil',
    regels: [uitkomst, 'Dat is geen fout. De directeur kan kiezen.'],
  }),
};

/** M13: the directeur chooses between written-out options. */
export const keuzeText = {
  soort: 'Directeurenkeuze',
  kop: (soort: string) => `${soort}: welke kant op?`,
  uitleg: 'De partijen verschillen. Kies een optie en schrijf kort waarom.',
  voorVervanger: (naam: string) => `Je kiest als vervanger van ${naam}.`,
  herinnering: 'herinnering',
  wekelijks: 'wacht al lang',
  optie: (nr: number) => `Optie ${nr}`,
  gaatDoor: 'de uitvoering gaat door',
  belang: (domein: string) => domein,
  over: 'Gevraagd',
  bezwaar: 'Verschil',
  bemiddeling: 'Bemiddeling',
  van: 'Voorgelegd door',
  kies: 'Kies …',
  gekozen: (nr: number, soort: string) => `Optie ${nr} gekozen ● · ${soort}`,
  doorJou: (functie: string, moment: string) => `Door jou als ${functie}, ${moment}.`,
  doorAnder: (functie: string, moment: string) => `Door ${functie}, ${moment}.`,
  vervallen: (soort: string) => `Kiezen is niet meer nodig ○ · ${soort}`,
  elders: (soort: string) => `Kiezen ligt nu bij iemand anders · ${soort}`,
  nietsTeDoen: 'Je hoeft niets meer te doen.',
  vraag: 'Directeur laten kiezen …',
};

export const keuzeFormText = {
  vraagTitel: 'Directeur laten kiezen',
  vraagUitleg: 'Schrijf twee of drie opties op, elk met het belang van de partijen. De directeur kiest er één.',
  optie: (nr: number) => `Optie ${nr}`,
  wat: (nr: number) => `Wat is optie ${nr}?`,
  belang: (nr: number, domein: string) => `Belang van ${domein} bij optie ${nr}`,
  uitvoeren: (nr: number) => `Met optie ${nr} gaat de uitvoering door`,
  vraagKnop: 'Leg voor',
  kiesTitel: 'Directeurenkeuze',
  welke: 'Welke optie?',
  motivering: 'Waarom deze?',
  kiesKnop: 'Leg de keuze vast',
  belangNodig: 'Noem bij deze optie minstens één belang.',
  optieNodig: 'Schrijf deze optie op, of haal de belangen weg.',
};

export const keuzeBericht = {
  gekozen: (nr: number, wat: string, motivering: string) => ({
    titel: `De directeur koos optie ${nr}`,
    regels: [wat, `Waarom: ${motivering}`],
  }),
  gaatDoor: 'De uitvoering gaat hiermee door.',
  niemand: (soort: string, domein: string) => ({
    titel: `Niemand kan kiezen over ${soort}`,
    regels: [
      `${domein} heeft nu geen directeur die mag kiezen.`,
      'Overleg met de beheerder. Leg het daarna opnieuw voor.',
    ],
  }),
  inThread: (soort: string, functie: string, dag: string) => `${soort}: ${functie} heeft op ${dag} een keuze gemaakt.`,
};

export const verschilGedaan = {
  gevraagd: (wie: string) => `${wie} is gevraagd om te bemiddelen.`,
  aanvaard: 'Fijn dat je dit doet. De deelnemers horen het.',
  geweigerd: 'Dank je. Wie het vroeg, hoort het.',
  afgesloten: 'Vastgelegd. Alle deelnemers krijgen bericht.',
  voorgelegd: (functie: string) => `Voorgelegd aan ${functie}.`,
  gekozen: 'Vastgelegd. Alle deelnemers krijgen bericht.',
};
