import { metLidwoord } from './woorden.ts';

/** Notices: what somebody hears of their own accord, 1:1. One line that matters, then what it means for them. */
export const berichtText = {
  geenReactie: (domein: string) => ({
    titel: `Geen reactie van ${domein}`,
    regels: ['Iedereen die kan antwoorden is gevraagd.', 'Bel even, of kies samen een ander domein.'],
  }),
  geenRol: (domein: string, toelichting: string) => ({
    titel: `${domein} ziet hier geen rol`,
    regels: [`“${toelichting}”`, 'Past dat niet? Bel even, of nodig het domein opnieuw uit.'],
  }),
  regieAanvaard: (wie: string) => ({
    titel: `${wie} heeft nu de regie`,
    regels: ['Het staat ook in de thread.'],
  }),
  regieGeweigerd: (wie: string, reden: string) => ({
    titel: `${wie} neemt de regie niet over`,
    regels: [`“${reden}”`, 'De regie blijft waar die was. Je kunt haar iemand anders aanbieden.'],
  }),
  regieVerlopen: (wie: string) => ({
    titel: `${wie} heeft niet gereageerd op de regie`,
    regels: ['Het aanbod is verlopen. De regie blijft waar die was.'],
  }),
  regieOnbereikbaar: (wie: string) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: ['Het aanbod is vervallen. Bel even, of bied de regie iemand anders aan.'],
  }),
  termijn: (soort: string, termijn: string, waarom: 'ladder' | 'nadert', doen: string) => ({
    titel: `Wettelijke termijn: ${termijn}`,
    regels: [
      `Het gaat om ${soort}. Er is nog geen besluit.`,
      waarom === 'ladder'
        ? 'Beslist niemand eerder, dan zijn de stappen pas na de termijn klaar.'
        : 'Tot het einde van de termijn volgt er geen stap meer.',
      doen,
    ],
  }),
  termijnDoen: {
    beslisser: (wie: string, telefoon: string | undefined) =>
      `Bel ${wie}${telefoon === undefined ? '' : `, ${telefoon}`}, of vraag om het hoger te beleggen.`,
    aanvrager: 'Er staat een vraag open. Met het antwoord gaat het verder.',
    extern: (domein: string) => `Bel ${domein}.`,
    niemand: 'Overleg met de beheerder wie mag beslissen.',
  },
  geenBeslisser: (soort: string, domein: string) => ({
    titel: `Geen beslisser voor ${soort}`,
    regels: [`Bij ${domein} is niemand over die kan beslissen.`, 'Overleg met de beheerder van het mandaatregister.'],
  }),
  mandaatVerlopen: (soort: string, domein: string, beheerder: string) => ({
    titel: `Niemand heeft nog mandaat voor ${soort}`,
    regels: [
      `Wat in het mandaatregister bij ${domein} stond, geldt niet meer.`,
      `${beheerder} houdt het register bij. Komt er een nieuwe regel, dan gaat het verzoek vanzelf verder.`,
    ],
  }),
  bellen: (soort: string, functie: string, wie: string, telefoon: string | undefined) => ({
    titel: `Bel ${wie}`,
    regels: [
      `Het gaat om ${soort}. Een telefoontje helpt.`,
      telefoon === undefined
        ? `Functie: ${functie}. Er staat geen nummer in de gids.`
        : `Functie: ${functie}. Telefoon: ${telefoon}.`,
    ],
  }),
  externBellen: (domein: string, wie: string | undefined, telefoon: string | undefined) => ({
    titel: `Bel ${wie ?? domein}`,
    regels: [
      `${domein} is niet te bereiken in Teams.${telefoon === undefined ? '' : ` Telefoon: ${telefoon}.`}`,
      'Leg het antwoord vast bij het mandaat, met wie het zei.',
    ],
  }),
  onbereikbaar: (wie: string, telefoon: string | undefined) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: [
      'De volgende in de rij is gevraagd.',
      telefoon === undefined ? 'Bel even, als het haast heeft.' : `Bel even, als het haast heeft: ${telefoon}.`,
    ],
  }),
  vraagAnder: (wie: string, telefoon: string | undefined) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: ['Je kunt iemand anders vragen.', telefoon === undefined ? 'Of bel even.' : `Of bel even: ${telefoon}.`],
  }),
  nietGelezen: (wie: string, telefoon: string | undefined) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: [
      'Er staat een bericht klaar dat daardoor niet is gelezen.',
      telefoon === undefined ? 'Bel even.' : `Bel even: ${telefoon}.`,
    ],
  }),
  actieOnbereikbaar: (wie: string, telefoon: string | undefined) => ({
    titel: `${wie} is niet te bereiken in Teams`,
    regels: [
      'Er staat een actie klaar die daardoor niet is gelezen.',
      telefoon === undefined ? 'Bel even.' : `Bel even: ${telefoon}.`,
    ],
  }),
  threadGeweigerd: (kanaal: string) => ({
    titel: `De thread kan niet in ${kanaal} worden geplaatst`,
    regels: [
      'Staat Aan Tafel in dit team? De beheerder kan dat nakijken.',
      'Ik blijf het proberen. De uitnodigingen zijn wel verstuurd.',
    ],
  }),
  afgerond: (wie: string) => ({
    titel: 'Dit casusoverleg is afgerond',
    regels: [`${wie} rondde het af. Dank voor je bijdrage.`],
  }),
  vervallen: (wie: string, reden: string) => ({
    titel: 'Dit casusoverleg is vervallen',
    regels: [`${wie}: “${reden}”`, 'Je hoeft niets meer te doen.'],
  }),
  consultAntwoord: (wie: string, antwoord: string) => ({
    titel: `Antwoord van ${wie}`,
    regels: [`“${antwoord}”`, 'Het consult is daarmee klaar.'],
  }),
};

/** The bare fact in the thread: who decided by functie, no names, no motivering (C10). */
export const beslotenText = {
  akkoord: (soort: string, functie: string) => `Akkoord op ${soort}, door ${metLidwoord(functie)}.`,
  'onder-voorwaarden': (soort: string, functie: string) =>
    `Akkoord met voorwaarden op ${soort}, door ${metLidwoord(functie)}. De voorwaarden staan onder Lees verder.`,
  afgewezen: (soort: string, functie: string) =>
    `${soort} is afgewezen door ${metLidwoord(functie)}. De reden staat onder Lees verder.`,
  toezegging: (soort: string, functie: string) => `Toezegging voor ${soort}, door ${metLidwoord(functie)}.`,
  'geen-toezegging': (soort: string, functie: string) => `Geen toezegging voor ${soort}, door ${metLidwoord(functie)}.`,
} as const;
