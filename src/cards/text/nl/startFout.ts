/** Faults of the start form as a whole. */
export const startFoutText = {
  geenDomein: 'Kies minstens één domein om aan tafel te vragen.',
  opnieuw: 'Dat lukte net niet. Open het formulier opnieuw en plak je tekst.',
};
