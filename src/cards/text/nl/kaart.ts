/** Words that every card shares. */
export const cardText = {
  fallback: (waarover: string) => `${waarover}. Deze Teams toont de kaart niet. Werk Teams bij.`,
  enNog: (aantal: number) => (aantal === 1 ? 'en nog 1' : `en nog ${aantal}`),
  leesVerder: 'Lees verder',
  leesAlles: 'Lees alles',
  meer: 'Meer',
  vraag: 'Vraag',
  waarom: 'Waarom',
  van: 'Van',
  herinnering: 'herinnering',
  bericht: 'Bericht',
  niemand: 'niemand',
};

/** What a notification may say: the kind and the kenmerk, nothing else (law 4, C10). */
export const notificationText = (soort: string, kenmerk: string) => `${soort} · ${kenmerk}`;
