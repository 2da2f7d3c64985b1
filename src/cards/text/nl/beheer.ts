import { bewaargrondZin } from './bewaren.ts';
import { aantal as stuks } from './getal.ts';
import { bewaargronden } from '../../../domain/bewaren/state.ts';

const overleggen = (aantal: number): string => stuks(aantal, 'casusoverleg', 'casusoverleggen');

const gronden = bewaargronden.map((grond) => `    ${grond.padEnd(16)} ${bewaargrondZin[grond]}`);

/** `npm run beheer`: what a beheerder reads at the command line. */
export const beheerText = {
  gebruik: [
    'Zo werkt het: npm run beheer -- <opdracht> [--dry-run] [--door <jouw naam>]',
    '',
    '  bewaren                            verwijder wat langer is gesloten dan de bewaartermijn',
    '  vasthouden AT-… --grond <grond>    bewaar een casusoverleg tot je het loslaat',
    '  loslaten AT-… [--grond <grond>]    laat het weer los',
    '  vergeten AT-… | --zaak <nummer>    verwijder een gesloten casusoverleg nu, op verzoek',
    '  vergeten --persoon <naam of id>    verwijder wat er over een collega is',
    '  inzage AT-… | --zaak <nummer> | --persoon <naam of id>   [--naar <map>]',
    '  leeslog AT-… | --persoon <naam of id>',
    '  keten [AT-…]                       klopt de tijdlijn nog met wat is geschreven?',
    '',
    '  --dry-run   laat zien wat er zou gebeuren, en doet niets',
    '  --door      wie jij bent: een beheerder uit de gids. Nodig bij alles behalve keten en --dry-run',
    '  --ja        vraag niet of ik het zeker weet',
    '',
    '  Schrijf een naam voluit. Een id is het object-id uit Entra.',
    '  Gronden om vast te houden:',
    ...gronden,
  ],

  // What was asked can't be done.
  wieBenJij: (beheerders: string) => `Zeg met --door wie je bent. De beheerders in de gids: ${beheerders}.`,
  geenBeheerder: (wie: string, beheerders: string) =>
    `${wie} is geen beheerder in de gids. Dat zijn wel: ${beheerders}.`,
  niemand: (wie: string) => `Ik ken niemand die ${wie} heet. Schrijf de hele naam, of het object-id uit Entra.`,
  nietHeel: (typed: string, namen: readonly string[], meer: number) =>
    `${typed} is geen hele naam. Schrijf de hele naam, of het object-id uit Entra. ` +
    `Het kan zijn: ${namen.join(', ')}${meer > 0 ? `, en nog ${meer}` : ''}.`,
  zelfdeNaam: (naam: string, wie: readonly string[]) =>
    `Meer mensen heten ${naam}. Noem het object-id uit Entra:\n${wie.map((one) => `- ${one}`).join('\n')}`,
  nietsVan: (id: string) => `Van ${id} heb ik niets gevonden. Klopt het object-id? Er is niets verwijderd.`,
  nietsOver: (id: string) => `Van ${id} heb ik niets gevonden. Klopt het object-id? Er is geen bestand gemaakt.`,
  geenKenmerk: (typed: string) => `${typed} is geen kenmerk. Een kenmerk ziet eruit als AT-7KQ3MX.`,
  onbekend: (kenmerk: string) => `${kenmerk} ken ik niet. Misschien is het al verwijderd.`,
  geenZaak: 'Bij dit zaaknummer ken ik geen casusoverleg.',
  geenGeheim: 'Zonder AAN_TAFEL_HOUSEHOLD_KEY kan ik geen zaaknummer opzoeken.',
  geenGrond: (typed: string) => `${typed} is geen grond. Kies uit: ${bewaargronden.join(', ')}.`,
  geenData: (map: string) => `In ${map} staat nog niets van de bot. Klopt AAN_TAFEL_DATA?`,
  wordtGekopieerd:
    'De opslag wordt nu gekopieerd. Probeer het opnieuw als dat klaar is. Is het kopiëren afgebroken? Wacht dan een halve minuut.',
  geenMap: (map: string) => `De map ${map} bestaat niet. Maak die eerst.`,
  bestaatAl: (bestand: string) => `${bestand} bestaat al. Haal het weg, of kies met --naar een andere map.`,
  nietGelukt: (kenmerk: string, waarom: string) => `${kenmerk}: ${waarom}`,

  // Trying out.
  droog: 'Dit is een proef (--dry-run). Er is niets veranderd.',
  zou: (wat: string) => `Dit zou ik doen: ${wat}`,

  // Keeping and forgetting.
  niets: 'Er is niets dat langer is bewaard dan de termijn.',
  termijn: (dagen: number, lopend: number) =>
    `De termijn is ${stuks(dagen, 'dag', 'dagen')} na het sluiten. Bij ${overleggen(lopend)} loopt die nog.`,
  vastgehouden: (kenmerken: readonly string[]) =>
    `Vastgehouden, dus niet verwijderd: ${kenmerken.join(', ')}. Met loslaten kan het alsnog.`,
  teVerwijderen: (kenmerken: readonly string[]) =>
    `Te verwijderen: ${overleggen(kenmerken.length)}. ${kenmerken.join(', ')}`,
  nietAlles: (aantal: number) =>
    `${overleggen(aantal)} ${aantal === 1 ? 'blijft' : 'blijven'} nog. Hierboven staat waarom. Vraag het later nog eens.`,
  gemarkeerd: (n: number, van: number, kenmerk: string) => `${n} van ${van}: ${kenmerk}, de teksten zijn verwijderd.`,
  weg: (n: number, van: number, kenmerk: string) => `${n} van ${van}: ${kenmerk} is verwijderd.`,
  wacht: (n: number, van: number, kenmerk: string, berichten: number) =>
    `${n} van ${van}: ${kenmerk}. In Teams: nog ${stuks(berichten, 'bericht', 'berichten')}.`,
  wachtOpBot: (aantal: number) =>
    `${aantal === 1 ? 'Eén casusoverleg wacht' : `${aantal} casusoverleggen wachten`} nog op Teams. ` +
    'De berichten haalt de bot weg. Draait hij? Dan komt het vanzelf klaar. Je hoeft dit niet opnieuw te doen.',
  klaar: (aantal: number) => `Klaar: ${overleggen(aantal)} verwijderd. De anonieme cijfers blijven.`,
  wordtVastgehouden: (kenmerk: string, zin: string) =>
    `${kenmerk} wordt vastgehouden: ${zin}. Het blijft tot je het loslaat.`,
  isLos: (kenmerk: string) => `${kenmerk} is los. De gewone bewaartermijn geldt weer.`,
  nogVast: (kenmerk: string, zinnen: readonly string[]) => `${kenmerk} blijft vastgehouden: ${zinnen.join(', ')}.`,
  nietVast: (kenmerk: string) => `${kenmerk} werd niet vastgehouden.`,
  zekerCasus: (kenmerken: readonly string[]) =>
    `Ik verwijder ${kenmerken.join(', ')} voorgoed, ook de berichten van de bot in Teams. Typ ja om door te gaan: `,
  zekerPersoon: (naam: string) => `Ik verwijder voorgoed wat er over ${naam} is. Typ ja om door te gaan: `,
  afgebroken: 'Er is niets verwijderd.',

  // Of a colleague.
  bekeken: (aantal: number) => `${overleggen(aantal)} bekeken.`,
  persoonWeg: (naam: string, droog: boolean) => `${naam}: ${droog ? 'dit zou ik verwijderen' : 'dit is verwijderd'}.`,
  adres: (ja: boolean) => `- adres in Teams en eigen chat: ${ja ? 'ja' : 'was er niet'}`,
  afwezigheid: (ja: boolean) => `- gemelde afwezigheid: ${ja ? 'ja' : 'was er niet'}`,
  concepten: (aantal: number) => `- ${stuks(aantal, 'concept', 'concepten')}`,
  weekberichten: (aantal: number) => `- ${stuks(aantal, 'verstuurd weekbericht', 'verstuurde weekberichten')}`,
  teksten: (aantal: number) =>
    `- getypte teksten in ${stuks(aantal, 'gesloten', 'gesloten')} ${aantal === 1 ? 'casusoverleg' : 'casusoverleggen'}`,
  blijft: 'Dit blijft nog:',
  blijftOpen: (aantal: number) => `- naam en teksten in ${overleggen(aantal)}, zolang dat loopt`,
  blijftVast: (aantal: number) => `- naam en teksten in ${overleggen(aantal)}, zolang je het vasthoudt`,
  blijftGesloten: (aantal: number, tot: string) =>
    `- de naam in ${stuks(aantal, 'gesloten casusoverleg', 'gesloten casusoverleggen')}: tot uiterlijk ${tot}. ` +
    'Die laat zien wie wat besliste',
  blijftGelezen: (aantal: number, dagen: number) =>
    `- ${stuks(aantal, 'regel', 'regels')} in het leeslog: tot hun casusoverleg weg is, of na ${stuks(dagen, 'dag', 'dagen')}`,
  blijftGemeld: (aantal: number) =>
    `- wie het meldde, bij ${stuks(aantal, 'afwezigheid', 'afwezigheden')} van een ander: tot die voorbij is`,
  blijftWeek:
    '- het weekbericht van deze week, anders stuurt de bot het opnieuw. ' +
    'Haal de naam eerst uit de gids, of doe dit volgende week nog eens',
  blijftBerichten: '- berichten in Teams die al verstuurd zijn: tot hun casusoverleg wordt verwijderd',
  blijftLogboek: (dagen: number) => `- regels in het logboek van beheer: ${stuks(dagen, 'dag', 'dagen')}`,
  blijftGids: (naam: string) => `${naam} staat nog in de gids. Haal de naam daar ook weg.`,

  // Looking.
  inzageKlaar: (bestanden: readonly string[]) =>
    `Klaar. Alleen jij kunt deze bestanden lezen:\n${bestanden.map((one) => `- ${one}`).join('\n')}`,
  inzageZou: (bestanden: readonly string[]) => `bestanden maken: ${bestanden.join(', ')}`,
  leeslogZou: (aantal: number) => `${stuks(aantal, 'regel', 'regels')} uit het leeslog laten zien`,
  geenRegels: 'Er staat niets in het leeslog.',
  leesregel: (wanneer: string, wie: string, kenmerk: string, wat: string) => `${wanneer}  ${wie}  ${kenmerk}  ${wat}`,

  // The hash chain.
  ketenBezig: (aantal: number) => `${overleggen(aantal)} nagekeken.`,
  ketenHeel: (aantal: number) => `Klopt: ${overleggen(aantal)} nagekeken, elke tijdlijn is heel.`,
  ketenStuk: (kenmerk: string, regels: readonly number[]) =>
    `${kenmerk}: de tijdlijn klopt niet bij gebeurtenis ${regels.join(', ')}.`,
  ketenWatNu: 'Verander niets meer. Bel wie over de beveiliging gaat; zie docs/beheer.md.',
} as const;
