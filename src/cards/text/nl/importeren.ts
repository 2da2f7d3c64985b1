/** `npm run directory:import`: what a beheerder reads at the command line. */
export const importText = {
  gebruik: [
    'Zo werkt het: npm run directory:import -- mensen.csv [--into config/gemeente.yaml] [--dry-run] [--opruimen] [--store]',
    '',
    '  --into      het bestand van de gemeente. Anders het bestand uit AAN_TAFEL_CONFIG',
    '  --dry-run   laat zien wat er zou veranderen, en doet niets',
    '  --opruimen  haal weg wie niet meer in de CSV staat en geen rol meer heeft',
    '  --store     kijk in de opslag van de bot wie niet te bereiken is',
    '',
    'Welke kolommen er zijn, zie je in config/voorbeeld-mensen.csv.',
  ],
  rij: (nr: number) => `rij ${nr}`,
  kolom: (naam: string) => `kolom "${naam}"`,

  // The file as a whole.
  nietTeLezen: (pad: string, code: string) => `${pad} is niet te openen (${code}). Staat het bestand er?`,
  teGroot: (mb: number) => `dit bestand is groter dan ${mb} MB. Kies alleen de mensen die meedoen.`,
  geenCsv: 'dit is geen CSV. Kies in Excel: Opslaan als, CSV UTF-8.',
  leeg: 'er staan geen mensen in dit bestand.',
  teVeelRijen: (most: number) => `dit zijn meer dan ${most} rijen. Kies alleen de mensen die meedoen.`,
  teBreed: 'deze rij heeft meer cellen dan er kolommen zijn. Staat er een los scheidingsteken in?',
  teLangeRij: 'deze rij is veel te lang. Is er een aanhalingsteken niet gesloten?',
  aanhaling: 'hier klopt een aanhalingsteken niet. Bewaar het bestand opnieuw vanuit Excel.',
  kolomOntbreekt: (naam: string) => `de kolom "${naam}" ontbreekt. Die staat in de export uit Entra.`,
  kolomDubbel: 'deze kolom staat er twee keer. Haal er een weg.',
  kolomBedoeld: (naam: string) => `deze kolom ken ik niet. Bedoel je "${naam}"?`,

  // One cell.
  excelFout: (teken: string) => `hier staat een fout van Excel (${teken}).`,
  formule: 'dit lijkt een formule. Zet er gewone tekst neer.',
  onzichtbaar: 'hier staat een onzichtbaar teken. Typ de cel opnieuw.',
  jaOfNee: 'schrijf ja of nee.',
  nulKwijt: (nummer: string) => `Excel haalde de eerste 0 weg. Maak de cel tekst, en schrijf ${nummer}.`,
  plusKwijt: (nummer: string) => `Excel haalde de + weg. Maak de cel tekst, en schrijf ${nummer}.`,
  telefoonKwijt: 'Excel maakte van dit nummer iets anders. Maak de cel tekst, en typ het nummer opnieuw.',
  geenTelefoon: 'dit is geen telefoonnummer. Schrijf één nummer in cijfers, zoals 088 000 00 20.',
  geenWerkdag: (typed: string) => `"${typed}" is geen dag. Schrijf bijvoorbeeld ma, di, do of ma-do.`,
  zelfdeRij: (nr: number) => `dit is dezelfde persoon als in rij ${nr}. Maak er één rij van.`,
  andereSleutel: (key: string) => `deze persoon heeft al de sleutel "${key}". Neem die over, of laat de cel leeg.`,
  rolZonderDomein: 'vul ook de kolom domein in: voor wie is deze persoon contactpersoon?',
  dubbeleRol: (rol: string, nr: number) => `${rol}: dat staat ook in rij ${nr}. Kies er een.`,
  vanMensen: 'mensen',
  vanDomeinen: 'domeinen',
  vanGebieden: 'gebieden',
  onbekend: (typed: string, waar: string, meant: string | undefined) =>
    `"${typed}" staat niet bij ${waar}.${meant === undefined ? '' : ` Bedoel je "${meant}"?`}`,
  vaker: (typed: string, waar: string) => `"${typed}" staat vaker bij ${waar}. Schrijf de sleutel, of het adres.`,

  // What does not add up afterwards.
  basisFout: (pad: string) => `${pad} klopt zelf nog niet. Verbeter dat eerst; er is niets veranderd.`,
  csvFout: (count: number) =>
    `${count === 1 ? '1 ding klopt' : `${count} dingen kloppen`} niet. Er is niets veranderd.`,
  enNogFouten: (count: number) => `… en nog ${count}.`,
  samenFout: 'Met deze rijen klopt de gids niet. Er is niets veranderd.',
  verlorenWedloop: (pad: string) => `${pad} is intussen door iemand anders veranderd. Probeer het nog eens.`,

  // The report.
  droog: 'Dit is een proef (--dry-run). Er is niets veranderd.',
  geschreven: (pad: string) => `${pad} is bijgewerkt. Een draaiende bot neemt het vanzelf over.`,
  zelfde: 'Er is niets te veranderen.',
  telling: (mensen: number, nieuw: number, gewijzigd: number) =>
    `${mensen} mensen in de gids. Nieuw: ${nieuw}. Gewijzigd: ${gewijzigd}.`,
  overgeslagen: (count: number) =>
    count === 1
      ? '1 rij doet niet mee: daar is niets voor de gids ingevuld.'
      : `${count} rijen doen niet mee: daar is niets voor de gids ingevuld.`,
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  rollen: 'Wie heeft welke rol',
  vertrokken: 'Niet meer in de CSV. Ze blijven staan tot jij ze weghaalt',
  uitgezet: 'Account staat uit in Entra. Ze blijven staan tot jij ze weghaalt',
  extern: 'Van een andere organisatie. Kijk zelf of ze er nog werken',
  opgeruimd: 'Weggehaald, want ze deden niet meer mee en hadden geen rol',
  onbereikbaar: 'Misschien niet te bereiken',
  letOp: 'Let op',
  persoon: (naam: string, functie: string, key: string) => `${naam}, ${functie} (${key})`,
  verandering: (veld: string, was: string | undefined, wordt: string | undefined) => {
    const name = veld === 'entra' ? 'object-id' : veld;
    if (was === undefined) return `${name} is nu "${wordt ?? ''}"`;
    return wordt === undefined ? `${name} is weg` : `${name} was "${was}", is nu "${wordt}"`;
  },
  wissel: (rol: string, was: string | undefined, wordt: string | undefined) =>
    `${rol}: ${wordt ?? 'niemand'}${was === undefined ? '' : ` (was ${was})`}`,
  vertrokkene: (naam: string, domein: string | undefined) => (domein === undefined ? naam : `${naam} (${domein})`),
  houdt: (wat: readonly string[]) => `is nog ${wat.join('; ')}`,
  houdtNiets: 'heeft geen rol meer. Met --opruimen haal ik deze persoon weg',
  contactpersoon: (domein: string) => `contactpersoon ${domein}`,
  contactpersoonIn: (domein: string, gebied: string) => `contactpersoon ${domein} in ${gebied}`,
  trede: (trede: string, domein: string) => `${trede} van ${domein}`,
  weekbericht: 'lezer van het weekbericht',
  beheerder: 'beheerder van de gids',
  vervangt: (naam: string) => `vervanger van ${naam}`,
  enigeHouder: (besluit: string, domein: string) => `de enige met het staand mandaat ${besluit} van ${domein}`,
  krijgtWeekbericht: (naam: string) => `${naam} krijgt het weekbericht`,
  anderWeekbericht: (naam: string) => `${naam} krijgt een ander weekbericht`,
  geenWeekbericht: (naam: string) => `${naam} krijgt geen weekbericht meer`,
  wordtBeheerder: (naam: string) => `${naam} is nu beheerder van de gids`,
  geenBeheerder: (naam: string) => `${naam} is geen beheerder meer`,
  zonderId: (naam: string, nr: number) => `${naam} (rij ${nr}): geen object-id. Niet opgenomen, ook niet in een rol`,
  gast: (naam: string) => `${naam}: gast uit een andere organisatie. Een eigen chat lukt alleen met de app erbij`,
  onbereikbaarOm: {
    'nooit-gezien': (naam: string) => `${naam}: sprak de bot nog nooit. Staat de app bij deze persoon?`,
    geweigerd: (naam: string) => `${naam}: Teams gaf de vorige keer geen toegang. Staat de app er nog?`,
    elders: (naam: string) => `${naam}: werkt in een andere organisatie in Teams. Bel bij spoed`,
  },
  bijDeBot: 'Niet te bereiken, zegt de bot zelf',
  geenOpslag: 'Er is nog geen opslag. Wie te bereiken is, weet de bot pas als hij heeft gedraaid.',
  nieuwId: (naam: string) => `${naam} heeft een nieuw object-id. Lopende casussen blijven bij het oude account`,
  zelfdeNaam: (naam: string, key: string) =>
    `${naam} is nieuw en heet net als iemand die weg is. Dezelfde? Zet dan "${key}" in de kolom sleutel`,
} as const;
