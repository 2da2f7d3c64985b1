/** Offering and declining regie (R2, R3, R4). */
export const regieFormText = {
  aanbiedenTitel: 'Regie aanbieden',
  aanbiedenUitleg: 'Tot iemand ja zegt, blijft de regie waar ze is.',
  aan: 'Aan wie?',
  grond: 'Waarom past de regie daar?',
  eigenRegie: 'De inwoner houdt zelf de regie, deze collega is contactpersoon',
  toelichting: 'Wat moet je collega weten?',
  biedAan: 'Bied aan',
  weigerTitel: 'Liever niet',
  weigerUitleg: 'Je uitleg helpt om iemand anders te vinden.',
  reden: 'Waarom past het nu niet?',
  verstuur: 'Verstuur',
};
