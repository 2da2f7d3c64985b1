/** "Lees verder": what only participants see (C10). */
export const leesText = {
  titel: (kenmerk: string) => `Casusoverleg ${kenmerk}`,
  vertrouwelijk: 'Alleen deelnemers zien dit. Wie het opent, wordt genoteerd.',
  alleenVerzoek: 'Je leest hier het verzoek dat aan jou is gevraagd.',
  vraag: 'De vraag',
  waarom: 'Waarom samen',
  inwoner: 'Inwoner',
  inwonerReden: (hoe: string, reden: string) => `${hoe}: ${reden}`,
  prioriteit: 'Voor de inwoner het belangrijkst',
  gestart: 'Gestart',
  gestartDoor: (naam: string, moment: string) => `${naam} · ${moment}`,
  bericht: 'Naar het bericht waarmee het begon',
  aanTafel: 'Aan tafel',
  domein: (reden: string, grondslag: string) =>
    reden === '' ? `Grondslag: ${grondslag}` : `${reden} · grondslag: ${grondslag}`,
  regie: 'Regie tot nu toe',
  mandaten: 'Mandaten',
  vraagVan: (van: string) => `Vraag van ${van}`,
  antwoordVan: (door: string) => `Antwoord van ${door}`,
  tijdlijn: 'Tijdlijn',
  tijdlijnEerder: 'eerdere regels',
};

/** What came of a mandaat after the decision (M10-M13). */
export const leesDaarnaText = {
  titel: 'Na het besluit',
  besluit: 'Besluit',
  wie: 'Wie',
  gestopt: 'Gestopt omdat',
  bezwaarVan: (wie: string, moment: string) => `Uitvoeringsbezwaar van ${wie} · ${moment}`,
  bemiddelaar: (wie: string, rol: string, stand: string) => `${wie} · ${rol} · ${stand}`,
  bemiddeling: {
    gevraagd: 'gevraagd ◐',
    aanvaard: 'aan het werk ◐',
    geweigerd: 'liever niet ○',
    'geen-reactie': 'geen reactie !',
    vervallen: 'niet meer nodig ○',
    afgesloten: 'klaar ●',
  },
  taken: 'Taken',
  vanWanneer: (wie: string, moment: string) => `${wie} · ${moment}`,
  reden: 'Waarom niet',
  eens: 'Afgesproken',
  oneens: 'Blijft verschil',
  directeurenkeuze: (stand: string, wie: string, moment: string) =>
    `Directeurenkeuze ${stand} · voorgelegd door ${wie}, ${moment}`,
  keuze: { open: 'gevraagd ◐', gemaakt: 'gemaakt ●', vervallen: 'niet meer nodig ○' },
  metUitvoering: (wat: string) => `${wat} (de uitvoering gaat door)`,
  gekozen: 'Gekozen',
};
