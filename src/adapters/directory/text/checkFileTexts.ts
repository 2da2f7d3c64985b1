/** What the check at the command line says. */
export const checkFileTexts = {
  usage: [
    'Zo werkt het: npm run directory:check -- config/gemeente.yaml',
    '',
    'Ik kijk of de gids klopt, en verander niets. Klopt er iets niet, dan lees je per regel wat.',
  ].join('\n'),
  inOrder: (gemeente: string, mensen: number, domeinen: number, gebieden: number, regels: number) =>
    `In orde. ${gemeente}: ${String(mensen)} mensen, ${String(domeinen)} domeinen, ${String(gebieden)} gebieden, ` +
    `${String(regels)} regels in het mandaatregister.`,
  wrong: (path: string, count: number) =>
    count === 1 ? `${path}: 1 ding klopt niet.` : `${path}: ${String(count)} dingen kloppen niet.`,
} as const;
