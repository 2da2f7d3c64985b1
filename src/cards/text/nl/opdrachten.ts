/** Answers to commands that lack something. */
export const opdrachtText = {
  welkKenmerk: (opdracht: string) => `Welk casusoverleg bedoel je? Typ bijvoorbeeld: ${opdracht} AT-7KQ3MX.`,
  geenManager: 'Het weekoverzicht is voor managers. Wat er met jouw casussen is, zie je met "mijn casussen".',
};
