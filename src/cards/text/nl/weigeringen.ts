import type { Refusal } from '../../../domain/casusoverleg/refusal.ts';

/** What a refusal may have to say: who can, and what happened meanwhile. */
export type Bij = {
  readonly regiehouder: string;
  readonly starter: string;
  readonly aanvrager: string;
  /** "de teamleider Werk & Inkomen", or the other organisation; empty when nobody is left to decide. */
  readonly beslisser: string;
  /** "het afdelingshoofd gaf om 11:40 akkoord" */
  readonly uitkomst: string;
  /** Who keeps the mandaatregister. */
  readonly beheerder: string;
  /** Name of the domein that carries it out. */
  readonly uitvoerder: string;
  /** "de directeur, op 23 november 11:40" */
  readonly keuze: string;
};

/** Why not, and who can (A). Refusals that only the application knows stand here too. */
export type Weigering =
  | Refusal
  | 'unknown-casusoverleg'
  | 'unknown-verb'
  | 'bad-input'
  | 'zaak-unknown-person'
  | 'not-here'
  | 'card-not-yours'
  | 'guest-not-in-directory';

export const weigeringText: Readonly<Record<Weigering, (bij: Bij) => string>> = {
  'unknown-casusoverleg': () => 'Dit kenmerk ken ik niet. Kijk of het klopt, of typ "mijn casussen".',
  'unknown-verb': () => 'Deze knop ken ik niet meer. Open de kaart opnieuw.',
  'bad-input': () => 'Er ging iets mis met deze kaart. Open haar opnieuw en probeer het nog eens.',
  'not-here': () =>
    'Dit kan ik hier niet laten zien. Ga naar het kanaal van dit overleg, of vraag het me in onze chat.',
  'card-not-yours': () => 'Deze kaart is voor iemand anders. Er is niets dat jij hoeft te doen.',
  'guest-not-in-directory': () =>
    'Je bent hier te gast. Aan Tafel helpt alleen gasten die in de gids staan. Vraag de beheerder om je toe te voegen.',
  'zaak-unknown-person': () =>
    'Met een zaaknummer starten kan alleen als je in de gids staat. Start zonder zaaknummer, of vraag de beheerder.',
  'casusoverleg-closed': () => 'Dit casusoverleg is al gesloten. Lezen kan nog, veranderen niet meer.',
  'casusoverleg-open': () => 'Dit casusoverleg loopt nog. Verwijderen kan pas als het gesloten is.',
  'being-removed': () => 'Dit casusoverleg is verwijderd. De bewaartermijn is voorbij, of iemand vroeg erom.',
  'not-beheerder': ({ beheerder }) => `Dit kan alleen een beheerder: ${beheerder}.`,
  'not-in-directory': ({ beheerder }) =>
    `Je staat niet of niet meer in de gids. Daarom lees of doe je hier niets. Klopt dat niet? ${beheerder} kan je toevoegen.`,
  held: () => 'Dit casusoverleg wordt vastgehouden. Laat het eerst los.',
  'held-before': () => 'Om deze reden wordt het casusoverleg al vastgehouden.',
  'not-held': () => 'Om deze reden wordt het casusoverleg niet vastgehouden.',
  'term-runs': () => 'De bewaartermijn is nog niet voorbij.',
  'consult-is-light': () => 'Dit is een consult: één vraag, één antwoord. Start een casusoverleg als er meer nodig is.',
  'not-regiehouder': ({ regiehouder }) =>
    `Alleen de regiehouder kan dit. Dat is nu ${regiehouder}. Overleg samen, of stel voor de regie over te nemen.`,
  'not-participant': ({ regiehouder }) =>
    `Dit kan alleen wie meedoet aan dit casusoverleg. Vraag ${regiehouder} om jouw domein uit te nodigen.`,
  'not-starter-or-regiehouder': ({ starter, regiehouder }) =>
    starter === regiehouder ? `Alleen ${starter} kan dit.` : `Alleen ${starter} of ${regiehouder} kan dit.`,
  'domein-unknown': () => 'Dit domein staat niet meer in de gids. Kies een ander.',
  'domein-already-invited': () => 'Dit domein is al gevraagd of doet al mee.',
  'domein-without-contact': () =>
    'Dit domein heeft geen contactpersoon in de gids. Vraag de beheerder om er een toe te voegen.',
  'invitation-not-yours': () =>
    'Deze uitnodiging is voor iemand anders. Antwoorden kunnen de gevraagde, de vervanger en de teamleider.',
  'invitation-answered': () => 'Hier is al op geantwoord. In de thread zie je hoe het staat.',
  'invitation-unknown': () => 'Deze uitnodiging bestaat niet meer.',
  'person-unknown': () => 'Deze collega staat niet in de gids. Kies iemand anders.',
  'colleague-other-domein': () => 'Deze collega hoort bij een ander domein. Kies iemand van het gevraagde domein.',
  'person-is-self': () => 'Dat ben je zelf. Kies een collega.',
  'doel-already-endorsed': () => 'Jouw domein onderschrijft het doel al.',
  'no-domein-at-table': () => 'Het doel onderschrijven kan wie voor een domein aan tafel zit.',
  'may-not-offer-regie': ({ regiehouder }) => `De regie aanbieden kan alleen de regiehouder. Dat is nu ${regiehouder}.`,
  'offer-pending': () => 'De regie is al aangeboden. Wacht op het antwoord, of trek dat aanbod eerst in.',
  'already-regiehouder': () => 'Deze persoon heeft de regie al.',
  'no-offer': () => 'Dit aanbod is er niet meer. Het is beantwoord, ingetrokken of verlopen.',
  'offer-not-yours': () => 'Dit aanbod is aan iemand anders gedaan. Alleen die kan het aannemen.',
  'mandaat-unknown': () => 'Dit mandaat bestaat niet in dit casusoverleg.',
  'mandaat-decided': ({ uitkomst }) => `Iemand was je voor: ${uitkomst}.`,
  'mandaat-ended': ({ uitkomst }) => `Dit verzoek is er niet meer: ${uitkomst}.`,
  'mandaat-no-entry': ({ beheerder }) =>
    `Hiervoor is niemand bevoegd in het mandaatregister. ${beheerder} houdt het bij.`,
  'mandaat-entry-ended': ({ beheerder }) =>
    `Het mandaat hiervoor geldt niet meer. Nu mag niemand beslissen. ${beheerder} houdt het mandaatregister bij.`,
  'mandaat-already-asked': () =>
    'Dit is hier al gevraagd en wacht nog op een besluit. Typ "mandaten" om te zien waar het ligt.',
  'not-beslisser': ({ beslisser }) =>
    beslisser === ''
      ? 'Hierover beslis jij niet. De beheerder zoekt wie wel mag beslissen.'
      : `Hierover beslis jij niet. Het ligt bij ${beslisser}.`,
  'aanvrager-decides-not': ({ beslisser }) =>
    beslisser === ''
      ? 'Je vroeg dit zelf. Daarom beslist iemand anders. De beheerder zoekt wie.'
      : `Je vroeg dit zelf. Daarom beslist iemand anders: ${beslisser}.`,
  'vraag-open': () => 'Er staat nog een vraag open. Wacht op het antwoord, of beslis nu.',
  'no-vraag': () => 'Er staat geen vraag open bij dit mandaat.',
  'too-many-vragen': () => 'Er zijn al genoeg vragen gesteld op dit niveau. Beslis, of beleg het hoger.',
  'no-higher-level': () => 'Hoger kan niet: er is niemand meer boven dit niveau.',
  'colleague-not-same-functie': () => 'Doorgeven kan alleen aan een collega met dezelfde functie.',
  'colleague-asked-before': () => 'Deze collega is hierover al gevraagd. Kies iemand anders.',
  'postponed-before': () => 'Je zei al een keer wanneer je hierop terugkomt. Dat kan één keer.',
  'date-in-past': () => 'Deze dag is al voorbij. Kies vandaag of later.',
  'date-too-far': () => 'Deze dag ligt te ver weg. Kies een dag binnen een jaar.',
  'advies-too-many': () => 'Advies vragen kan aan hooguit twee collega’s.',
  'advies-too-late': () => 'De tijd voor dit advies is voorbij, of je gaf het al.',
  'advies-not-asked': () => 'Dit advies is aan iemand anders gevraagd.',
  'nudged-recently': () => 'Er is net al een herinnering of verzoek gestuurd. Over een paar uur kan het weer.',
  'reminded-enough': () => 'De beslisser is hier al twee keer aan herinnerd. Bel liever even.',
  'office-closed': () => 'Het kantoor is nu dicht. Herinneren kan weer als het opengaat.',
  'beslisser-off-today': () => 'De beslisser werkt vandaag niet. Herinneren kan weer op de volgende werkdag.',
  'nobody-to-remind': () => 'Er is nu niemand om te herinneren. De beheerder zoekt wie mag beslissen.',
  'not-aanvrager': ({ aanvrager, regiehouder }) =>
    aanvrager === regiehouder ? `Alleen ${aanvrager} kan dit.` : `Alleen ${aanvrager} of ${regiehouder} kan dit.`,
  'extern-decides-itself': ({ beslisser }) => `Hierover beslist de andere organisatie zelf: ${beslisser}.`,
  'not-extern': () => 'Dit ligt niet bij een andere organisatie.',
  'source-needed': () => 'Schrijf op van wie je dit antwoord hebt.',
  'uitvoering-none': () => 'Hier is nu niets uit te voeren.',
  'uitvoering-received': () => 'Dit is al ontvangen. Laat weten wanneer het klaar is.',
  'uitvoering-ended': () => 'De uitvoering is al gemeld. In de thread zie je hoe het staat.',
  'uitvoering-underway': () => 'Er loopt nog een uitvoering. Wacht haar af, of schrijf op waarom ze stopt.',
  'not-uitvoerder': ({ uitvoerder }) => `Dit meldt ${uitvoerder}: de contactpersoon, de vervanger of de teamleider.`,
  'no-difference': () => 'Hierover verschillen de partijen nu niet. Er is niets te bemiddelen of te kiezen.',
  'not-party': ({ aanvrager, regiehouder }) =>
    `Dit kan wie vroeg, besliste of uitvoert. Vraag ${aanvrager === regiehouder ? aanvrager : `${aanvrager} of ${regiehouder}`}.`,
  'bemiddelaar-is-party': () => 'Deze collega is zelf partij in het verschil. Kies iemand anders.',
  'bemiddeling-open': () => 'Er is al een bemiddelaar gevraagd. Wacht het antwoord of de uitkomst af.',
  'bemiddeling-ended': () => 'Deze bemiddeling is al beantwoord of klaar.',
  'bemiddeling-not-yours': () => 'Dit is aan iemand anders gevraagd. Alleen die kan antwoorden.',
  'keuze-open': () => 'Er ligt al een keuze bij de directeur. Wacht die af.',
  'keuze-unknown': () => 'Deze keuze bestaat niet in dit casusoverleg.',
  'keuze-made': ({ keuze }) => `Er is al gekozen: ${keuze}.`,
  'no-directeur': () => 'Dit domein heeft geen directeur die kan kiezen. Vraag de beheerder om er een toe te voegen.',
  'not-directeur': () => 'Kiezen kan alleen de directeur van dit domein, of de vervanger als die weg is.',
  'too-few-options': () => 'Schrijf minstens twee opties op, elk met het belang van een partij.',
  'option-unknown': () => 'Deze optie bestaat niet. Kies er een van de kaart.',
  'mandaat-not-decided': () => 'Hierover is nog niet beslist.',
  'mandaat-waits': () => 'Er wacht nog een mandaat. Wacht het af, of schrijf op waarom het vervalt.',
  'actie-unknown': () => 'Deze actie bestaat niet in dit casusoverleg.',
  'actie-ended': () => 'Deze actie is al klaar of vervallen. Je hoeft niets meer te doen.',
  'actie-not-yours': ({ regiehouder }) =>
    `Deze actie ligt bij een ander. Afronden kan wie haar doet, of de regiehouder: ${regiehouder}.`,
  'actie-owner-not-at-table': () => 'Een actie leg je bij een domein of collega aan tafel. Nodig het domein eerst uit.',
  'acties-open': () => 'Er staan nog acties open. Zeg wie ze overneemt, of waarom ze vervallen.',
  'no-show-needs-more': () => 'De inwoner kwam niet. Schrijf op wat er nog meer speelt.',
};
