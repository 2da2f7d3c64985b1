/** Why a mandaat is asked: the omgekeerde toets (P4), as every later reader sees it. */
export const waaromText = {
  waarom: 'Waarom',
  effect: 'Effect',
  ethiek: 'Klopt het',
  regel: 'Regel',
  /** The three parts as one text, for wherever there is room for one. */
  samen: (effect: string, ethiek: string, regel: string) =>
    `Effect voor de inwoner: ${effect}\nKlopt het, ook voor anderen: ${ethiek}\nRegel die ruimte geeft: ${regel}`,
};
