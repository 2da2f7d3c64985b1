/** What a beheerder reads while the store is copied. */
export const kopieText = {
  gebruik: [
    'Zo kopieer je de opslag:',
    '',
    '  npm run store:copy -- --from sqlite:<map of bestand> --to cosmos',
    '  npm run store:copy -- --from cosmos --to sqlite:<map>',
    '',
    'Het adres van Cosmos DB komt uit de instellingen. Stop eerst de bot.',
    'Werd het kopiëren afgebroken? Geef dezelfde opdracht nog eens.',
  ].join('\n'),
  zelfde: 'Van en naar zijn dezelfde opslag.',
  geenBron: (waar: string) => `Daar is geen opslag: ${waar}`,
  voortgang: (soort: string, aantal: number) => `${soort}: ${aantal} gekopieerd`,
  geteld: (soort: string, van: number, naar: number) => `${soort}: ${van} in de bron, ${naar} in het doel`,
  kenmerken: (van: string, naar: string) => `controlegetal bron: ${van}\ncontrolegetal doel: ${naar}`,
  bijgewerkt: (aantal: number) => `Na de controle bijgewerkt: ${aantal}`,
  klaar: 'De kopie is compleet en gelijk aan de bron.',
  verschil: {
    missing: (wat: string) => `ontbreekt in het doel: ${wat}`,
    different: (wat: string) => `anders in het doel: ${wat}`,
    surplus: (wat: string) => `alleen in het doel: ${wat}`,
  },
  meer: (aantal: number) => `en nog ${aantal} andere`,
  nietGelijk: 'De kopie is niet gelijk aan de bron. De bot start er niet op.',
  nietLeeg: 'In het doel ligt al iets anders. Er is niets gekopieerd. Kies een leeg doel.',
  bezig: {
    from: 'De bron is nog in gebruik, door de bot of door npm run beheer. Stop de bot en probeer het na een minuut opnieuw.',
    to: 'Het doel is in gebruik, door de bot of door npm run beheer. Stop de bot en probeer het na een minuut opnieuw.',
  },
  bronOnaf: 'De bron is zelf een kopie die niet af is.',
  laterVerder: 'Het kopiëren is gestopt. Geef dezelfde opdracht nog eens om verder te gaan.',
  sleutel:
    'In de map van de bron ligt household.key. Zet de inhoud ervan in AAN_TAFEL_HOUSEHOLD_KEY.\nZonder die sleutel herkent de bot geen zaaknummers en opent hij geen concepten.',
} as const;
