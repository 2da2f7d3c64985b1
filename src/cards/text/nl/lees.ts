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
