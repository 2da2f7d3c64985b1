/** Faults between parts of the file: what a beheerder reads when each value is well-formed but together they fail. */
export const checkTexts = {
  unknown: (key: string, section: string, meant: string | undefined) =>
    `"${key}" staat niet bij ${section}.${meant === undefined ? '' : ` Bedoel je "${meant}"?`}`,
  sameEntra: (other: string) => `dit object-id heeft ${other} ook. Ieder mens heeft een eigen object-id.`,
  ownVervanger: 'niemand vervangt zichzelf. Noem een collega, of laat vervanger weg.',
  neverInOffice: 'geen van deze dagen is een kantoordag. Kies er minstens één.',
  totBeforeVan: (van: string) => `tot ligt vóór van (${van}).`,
  closesBeforeOpening: (van: string) => `het kantoor gaat dicht voordat het opengaat (${van}).`,
  openOrdinary: 'deze dag is geen feestdag, dus hij hoeft hier niet.',
  openAndExtra: 'deze dag staat ook bij extra. Kies een van beide.',
  sameKanaal: (other: string) => `dit kanaal heeft gebied ${other} ook. Elk gebied heeft een eigen kanaal.`,
  sameTeam: (other: string) => `dit id heeft team ${other} ook.`,
  noContact: (gebied: string) =>
    `er is geen contactpersoon voor gebied ${gebied}. Noem er een, of vul standaard in (U1).`,
  noTeamleider: 'een intern domein heeft minstens een teamleider op de ladder (U1, M7).',
  externLadder: (trede: string) =>
    `een extern domein heeft geen ${trede} op de ladder: we beslissen niet voor een ander (M2).`,
  externRoute: (domein: string) => `${domein} is extern. De route is dan extern (M2).`,
  internRoute: (domein: string) => `${domein} is intern. Kies staand, teamleider, afdelingshoofd of directeur (M2).`,
  noHouders: 'bij route staand hoort minstens één functie als houder (M2).',
  unusedHouders: 'houders horen alleen bij route staand (M2).',
  unusedBevoegd: (route: string) => `bij route ${route} hoort geen bevoegd.`,
  unknownFunctie: (functie: string, domein: string, meant: string | undefined) =>
    `niemand bij ${domein} heeft de functie "${functie}".${meant === undefined ? '' : ` Bedoel je "${meant}"?`}`,
  emptyRoute: (route: string, domein: string) => `de ladder van ${domein} heeft niemand op ${route} of hoger (M7).`,
  notBevoegd: (trede: string) => `${trede} ontbreekt. Elke trede vanaf de route omhoog moet bevoegd zijn (M7).`,
  bevoegdBelowRoute: (trede: string, route: string) =>
    `${trede} ligt onder de route (${route}). Begin de route lager, of haal dit weg (M7).`,
  otherBesluit: (other: string) =>
    `regel ${other} gaat over een ander besluit of domein. Ondermandaat gaat over hetzelfde.`,
  noOndermandaat: (other: string) => `regel ${other} staat ondermandaat niet toe (Awb 10:9).`,
  notHigher: (other: string) => `regel ${other} ligt niet hoger. Ondermandaat komt van een hogere trede (Awb 10:9).`,
  moreThanHeld: (other: string, plafond: number) =>
    `regel ${other} gaat tot ${String(plafond)} euro. Niemand geeft meer door dan hij heeft.`,
  longerThanHeld: (other: string, tot: string) => `regel ${other} geldt maar tot en met ${tot}.`,
  soonerThanHeld: (other: string, van: string) => `regel ${other} geldt pas vanaf ${van}.`,
  sameRoute: (other: string) =>
    `regel ${other} heeft dezelfde soort, hetzelfde domein en dezelfde route in dezelfde tijd. Welke geldt dan (M2)?`,
  digestOutsideOffice: (van: string, tot: string) => `dit valt buiten kantoortijd (${van} tot ${tot}) (M6).`,
  mustBeBefore: (what: string, duration: string) => `dit moet korter zijn dan ${what} (${duration}).`,
  mustBeAtMost: (what: string, duration: string) => `dit mag niet langer zijn dan ${what} (${duration}).`,
  remindersInOrder: 'herinneringen staan van kort naar lang.',
} as const;
