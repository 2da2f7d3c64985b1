import { aantal } from './getal.ts';

/** Asking a mandaat, in three steps (M1, P4). */
export const mandaatVragenText = {
  titel: 'Mandaat vragen',
  intro: 'Je legt het één keer uit. Iedereen die moet beslissen, leest dit.',
  stap: (stap: 1 | 2 | 3) => `Stap ${stap} van 3`,
  stapNaam: {
    1: 'Wat heeft de inwoner nodig?',
    2: 'Wat weegt mee?',
    3: 'Klopt het zo?',
  },
  hervat: 'Je was hier gebleven.',
  effect: 'Wat verandert er voor de inwoner?',
  ethiek: 'Klopt dit, ook voor anderen?',
  ethiekUitleg: 'Zou je het in een gelijk geval weer zo doen?',
  regel: 'Welke regel geeft ruimte?',
  kortMag: 'Kort mag. Is het eenvoudig, dan is één zin genoeg.',
  watVraagJe: 'Wat vraag je?',
  beslissing: 'Wat mag er besloten worden?',
  beslissingVoorbeeld: 'Bijvoorbeeld: mag de huurachterstand eenmalig worden betaald?',
  domein: 'Wie moet beslissen?',
  soort: 'Wat voor besluit is het?',
  draagvlak: 'Wie steunt dit?',
  kader: 'Wat klopt er van het kader?',
  bedrag: 'Wat kost het, in euro?',
  kostenNietsDoen: 'Wat gebeurt er als we niets doen?',
  wettelijk: 'Is er een wettelijke termijn?',
  spoed: 'Is er spoed?',
  geenSpoed: 'Nee, geen spoed',
  doelNietOnderschreven: 'Niemand heeft het doel nog onderschreven. Vragen kan wel.',
  zoLeestIedereenHet: 'Zo leest iedereen het die beslist of uitvoert.',
  register: (artikel: string) => `Zo staat het in het mandaatregister: ${artikel}.`,
  verder: 'Verder',
  terug: 'Terug',
  bewaar: 'Bewaar en sluit',
  opnieuw: 'Begin opnieuw',
  verstuur: 'Vraag mandaat',
  bewaard: (dagen: number) =>
    `Bewaard voor jou. Kies Mandaat vragen om verder te gaan, binnen ${aantal(dagen, 'dag', 'dagen')}.`,
};

/** Story 8: this besluit was asked before. */
export const eerderText = {
  gevraagd: (wie: string | undefined, op: string) => `${wie ?? 'Jij'} vroeg dit al op ${op}.`,
  ligt: (bij: string) => `Het ligt bij ${bij}. Het antwoord lees je in de thread.`,
  vraag: 'Er is een vraag gesteld. Daar wacht een antwoord op.',
  niemand: 'Er is nu niemand die kan beslissen. De beheerder weet het.',
  besloten: (uitkomst: string) => `Hierover is al besloten: ${uitkomst}.`,
  nieuw: 'Verstuur je dit toch, dan is het een nieuw verzoek.',
};
