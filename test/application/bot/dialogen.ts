import type { Command } from '../../../src/domain/casusoverleg/commands.ts';
import type { Organisatie } from '../../../src/domain/organisatie/organisatie.ts';
import { withDomein, withPersoon } from '../../support/directory.ts';
import { agreed } from '../../support/actieOpdrachten.ts';
import * as opdracht from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';
import { wie } from '../../support/voorbeeldstad.ts';

/** One form: what came before, who may fill it in, who may not and why, what they fill in. */
export type Dialoog = {
  readonly consult?: true;
  readonly org?: Organisatie;
  readonly after?: readonly Command[];
  readonly may: string;
  readonly not: string;
  readonly why: RegExp;
  readonly ids?: Readonly<Record<string, unknown>>;
  /** A filling in that is right. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields of free text, those that must be there first. */
  readonly texts: readonly string[];
  /** How many of those must be there. */
  readonly needed: number;
  readonly done: RegExp;
};

const requested = opdracht.requested({ by: 'noor' });
const actie = agreed({ by: 'noor' });
const offered = opdracht.regieOffered({ by: 'noor', to: 'kofi' });
const onMandaat = { after: [requested], ids: { mandaat: 'M1' } };
const decision = { ...onMandaat, may: 'fatima', not: 'pieter', why: /Hierover beslis jij niet/ };
const asking = { ...onMandaat, may: 'noor', not: 'joyce', why: /^Alleen Noor de Wit/ };
const nobodyThere = withDomein('woningcorporatie', {
  contactpersonen: { standaard: undefined, perGebied: new Map() },
});

const executing = {
  ...{ after: [requested, opdracht.granted({ by: 'fatima' })], ids: { mandaat: 'M1' } },
  ...{ may: 'sam', not: 'kofi', why: /Dit meldt Werk & Inkomen/ },
};
const refused = { after: [requested, opdracht.rejected({ by: 'fatima' })], ids: { mandaat: 'M1' } };
const mediating = (...then: readonly Command[]) => ({
  ...{ after: [...refused.after, daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }), ...then] },
  ...{ ids: { mandaat: 'M1', bemiddeling: 1 }, may: 'anouk', not: 'esra', why: /aan iemand anders gevraagd/ },
});
const toExtern = opdracht.requested({ by: 'noor', soort: 'woonvoorrang', domein: 'woningcorporatie' });

/** Every form about one casusoverleg, by its verb. */
export const dialogen: Readonly<Record<string, Dialoog>> = {
  'domein.uitnodigen': {
    ...{ may: 'noor', not: 'sam', why: /Alleen de regiehouder/, texts: [], needed: 0 },
    fields: { domein: 'wmo', reden: 'expertise' },
    done: /Wmo is uitgenodigd/,
  },
  'uitnodiging.geenrol': {
    ...{ may: 'sam', not: 'joyce', why: /voor iemand anders/, ids: { uitnodiging: 'U1' } },
    ...{ fields: { toelichting: 'Niet van ons.' }, texts: ['toelichting'], needed: 1, done: /regiehouder leest/ },
  },
  'uitnodiging.collega': {
    ...{ may: 'sam', not: 'joyce', why: /voor iemand anders/, ids: { uitnodiging: 'U1' }, texts: [], needed: 0 },
    ...{ fields: { collega: wie('tessa') }, done: /Doorgegeven aan Tessa/ },
  },
  'consult.antwoord': {
    ...{ consult: true, may: 'daan', not: 'joyce', why: /voor iemand anders/, ids: { uitnodiging: 'U1' } },
    ...{ fields: { antwoord: 'Dat kan.' }, texts: ['antwoord'], needed: 1, done: /consult is klaar/ },
  },
  'regie.aanbieden': {
    ...{ may: 'noor', not: 'sam', why: /regie aanbieden kan alleen/, texts: ['toelichting'], needed: 0 },
    fields: { aan: wie('sam'), grond: 'dominant-probleem', toelichting: 'Past bij jou.', eigenRegie: 'ja' },
    done: /aangeboden aan Sam/,
  },
  'regie.weiger': {
    ...{ after: [offered], may: 'kofi', not: 'sam', why: /aan iemand anders gedaan/, ids: { aanbod: 1 } },
    ...{ fields: { reden: 'Te druk.' }, texts: ['reden'], needed: 1, done: /blijft waar die was/ },
  },
  'mandaat.vragen': {
    ...{ may: 'noor', not: 'joyce', why: /wie meedoet/ },
    fields: {
      ...{ effect: 'Het gezin blijft wonen.', ethiek: 'Ja, ook voor anderen.', regel: 'De beleidsregel.' },
      ...{ beslissing: 'Mag het?', domein: 'werk-inkomen', soort: 'huurachterstand' },
      ...{ bedrag: '2180', kostenNietsDoen: 'Veel.', wettelijk: '2026-12-01', spoed: 'nee' },
      'steun:schuldhulp': 'steunt',
    },
    ...{ texts: ['effect', 'ethiek', 'regel', 'beslissing', 'kostenNietsDoen'], needed: 4, done: /ligt nu bij/ },
  },
  'mandaat.voorwaarden': {
    ...{ ...decision, texts: ['voorwaarden'], needed: 1, done: /Vastgelegd/, fields: { voorwaarden: 'Eenmalig.' } },
  },
  'mandaat.afwijzen': {
    ...{ ...decision, texts: ['motivering'], needed: 1, done: /Vastgelegd/, fields: { motivering: 'Te duur.' } },
  },
  'mandaat.vraag': {
    ...{ ...decision, texts: ['vraag'], needed: 1, done: /vraag is gesteld/, fields: { vraag: 'Hoe hoog?' } },
  },
  'mandaat.hoger': {
    ...{ ...decision, texts: ['reden'], needed: 1, done: /afdelingshoofd/, fields: { reden: 'Te groot.' } },
  },
  'mandaat.doorgeven': {
    ...{ ...decision, org: withPersoon('esra', { functie: 'teamleider Werk & Inkomen' }), texts: [], needed: 0 },
    ...{ fields: { collega: wie('esra') }, done: /Doorgegeven aan Esra/ },
  },
  'mandaat.terug': {
    ...{ ...decision, texts: [], needed: 0, done: /termijn loopt door/, fields: { dag: '2026-11-25' } },
  },
  'mandaat.advies': {
    ...{ ...decision, texts: [], needed: 0, done: /zijn gevraagd/, fields: { collegas: wie('ingrid') } },
  },
  'advies.geven': {
    ...{ after: [requested, opdracht.adviesAsked({ by: 'fatima', aan: ['ingrid'] })], may: 'ingrid', not: 'esra' },
    ...{ ids: { mandaat: 'M1', advies: 1 }, why: /aan iemand anders gevraagd/, texts: ['tekst'], needed: 1 },
    ...{ fields: { tekst: 'Doen.' }, done: /staat bij het verzoek/ },
  },
  'mandaat.antwoord': {
    ...{ ...asking, after: [requested, opdracht.asked({ by: 'fatima' })] },
    ...{ texts: ['antwoord'], needed: 1, done: /verstuurd/, fields: { antwoord: 'Zeshonderd.' } },
  },
  'mandaat.intrekken': {
    ...{ ...asking, texts: ['reden'], needed: 1, done: /ingetrokken/, fields: { reden: 'Niet nodig.' } },
  },
  'mandaat.nietmeernodig': {
    ...{ ...asking, texts: ['reden'], needed: 1, done: /Niemand hoeft/, fields: { reden: 'Draagvlak.' } },
  },
  'mandaat.extern': {
    ...{ org: nobodyThere, after: [toExtern], ids: { mandaat: 'M1' }, may: 'noor', not: 'kofi' },
    ...{ why: /andere organisatie zelf/, texts: ['toelichting', 'bron'], needed: 0, done: /vastgelegd/ },
    fields: { uitkomst: 'toezegging', toelichting: 'Akkoord.', bron: 'Gebeld.' },
  },
  'mandaat.referentie': {
    ...{ after: [requested, opdracht.granted({ by: 'fatima' })], ids: { mandaat: 'M1' } },
    ...{ may: 'noor', not: 'joyce', why: /wie meedoet/, done: /verwijzing/ },
    ...{ texts: ['referentie'], needed: 1, fields: { referentie: 'BES-2026/14' } },
  },
  'actie.nieuw': {
    ...{ may: 'noor', not: 'sam', why: /Alleen de regiehouder/, done: /krijgt een kaart/ },
    ...{ texts: ['wat', 'waaromNiet', 'conditie'], needed: 2 },
    fields: {
      ...{ wat: 'Bellen.', wie: 'domein:schuldhulp', klaarOp: '2026-12-04', conditie: 'Na akkoord.' },
      ...{ geinformeerd: 'nog-niet', waaromNiet: 'Huisbezoek volgt.' },
    },
  },
  'actie.vervalt': {
    ...{ after: [actie], may: 'youssef', not: 'esra', why: /ligt bij een ander/, ids: { actie: 'A1' } },
    ...{ fields: { reden: 'Betaald.' }, texts: ['reden'], needed: 1, done: /leest waarom/ },
  },
  'uitvoering.bezig': {
    ...{ ...executing, texts: [], needed: 0, done: /klaar op vrijdag 4 december/, fields: { klaarOp: '2026-12-04' } },
  },
  'uitvoering.klaar': {
    ...{ ...executing, texts: ['resultaat'], needed: 1, done: /horen het/, fields: { resultaat: 'Betaald.' } },
  },
  'uitvoering.bezwaar': {
    ...{ ...executing, texts: ['reden'], needed: 1, done: /lezen waarom/ },
    fields: { toets: 'niet-haalbaar', reden: 'De regeling is gesloten.' },
  },
  'bemiddelaar.vragen': {
    ...{ ...refused, may: 'noor', not: 'kofi', why: /wie vroeg, besliste of uitvoert/ },
    ...{ texts: ['taken'], needed: 1, done: /Anouk Peters is gevraagd/ },
    fields: { wie: wie('anouk'), soort: 'inhoud', taken: 'Breng ze bij elkaar.' },
  },
  'bemiddelaar.weiger': {
    ...{ ...mediating(), texts: ['reden'], needed: 1, done: /hoort het/, fields: { reden: 'Te druk.' } },
  },
  'bemiddelaar.uitkomst': {
    ...{ ...mediating(daarna.bemiddelingAccepted({ by: 'anouk' })), texts: ['uitkomst'], needed: 1 },
    ...{ done: /Alle deelnemers/, fields: { overeenstemming: 'nee', uitkomst: 'Ze verschillen nog.' } },
  },
  'keuze.vragen': {
    ...{ ...refused, may: 'noor', not: 'kofi', why: /wie vroeg, besliste of uitvoert/, done: /Voorgelegd aan de/ },
    ...{ texts: ['optie1', 'optie2', 'belang1:wijkteam', 'belang2:werk-inkomen'], needed: 2 },
    fields: {
      ...{ optie1: 'Uit het noodfonds.', 'belang1:wijkteam': 'Rust.', uitvoeren1: 'ja' },
      ...{ optie2: 'Een regeling.', 'belang2:werk-inkomen': 'Geen precedent.' },
    },
  },
  'keuze.maken': {
    ...{ after: [requested, opdracht.rejected({ by: 'fatima' }), daarna.keuzeAsked({ by: 'noor' })] },
    ...{ ids: { mandaat: 'M1', keuze: 1 }, may: 'marijke', not: 'pieter', why: /alleen de directeur/ },
    ...{ texts: ['motivering'], needed: 1, done: /Alle deelnemers/, fields: { optie: '1', motivering: 'Snel.' } },
  },
  'casus.sluit': {
    ...{ after: [requested, actie], may: 'noor', not: 'sam', why: /Alleen de regiehouder/, done: /afgerond/ },
    ...{ texts: ['werkte', 'werkteNiet', 'knelpuntZin', 'watSpeelt', 'mandaatReden', 'naar:A1', 'actieReden'] },
    needed: 1,
    fields: {
      ...{ opbrengst: 'wonen-behouden', werkte: 'Snel.', werkteNiet: 'Laat.', knelpuntVenster: 'beleid' },
      ...{ knelpuntZin: 'De norm past niet.', nietVerschenen: 'ja', watSpeelt: 'Ziek.', mandaatReden: 'Klaar.' },
      ...{ 'naar:A1': 'De bewindvoerder.', actieReden: 'Klaar.' },
    },
  },
  'casus.vervallen': {
    ...{ may: 'noor', not: 'sam', why: /Alleen Noor de Wit/, done: /vervallen/ },
    ...{ texts: ['reden'], needed: 1, fields: { reden: 'Dubbel gestart.' } },
  },
};
