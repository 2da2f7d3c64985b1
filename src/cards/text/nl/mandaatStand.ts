/** Where a mandaat waits, as the channel may know it: functions and times (C10, M6). */
export const mandaatStandText = {
  spoed: 'spoed !',
  wachtBij: (duur: string, wie: string) => `Wacht ${duur} bij ${wie} ◐`,
  daarna: (moment: string, wie: string) => `${moment} naar ${wie}`,
  bijAanvrager: (duur: string) => `Wacht ${duur}, nu op antwoord van de aanvrager ◐`,
  bijExtern: (duur: string, domein: string) => `Wacht ${duur} op antwoord van ${domein} ◐`,
  geenBeslisser: (duur: string) => `Wacht ${duur}, er is geen beslisser !`,
  klaar: (uitkomst: string, wie: string, moment: string) => `${uitkomst}. ${wie}, ${moment}`,
  akkoord: 'Akkoord ●',
  'onder-voorwaarden': 'Akkoord, met voorwaarden ●',
  afgewezen: 'Afgewezen ○',
  toezegging: 'Toezegging ●',
  'geen-toezegging': 'Geen toezegging ○',
  ingetrokken: 'Ingetrokken ○',
  'niet-meer-nodig': 'Niet meer nodig ●',
  beëindigd: 'Beëindigd ○',
};
