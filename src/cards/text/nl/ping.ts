/** The ping in the thread when a mandaat waits too long (M6): functions, not names. */
export const pingText = {
  wacht: (soort: string, duur: string) => `Het mandaat ${soort} wacht ${duur}.`,
  lag: (lag: string, ligt: string) => `Het lag bij ${lag} en ligt nu bij ${ligt}.`,
  ligt: (ligt: string, sinds: string) => `Het ligt bij ${ligt}, sinds ${sinds}.`,
  daarna: (moment: string, functie: string) => `Is er ${moment} geen besluit? Dan gaat het naar ${functie}.`,
  totBesluit: 'Zodra er een besluit is, lees je het hier.',
};
