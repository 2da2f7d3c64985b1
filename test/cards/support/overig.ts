import type { ActieId, Kenmerk, MandaatId, PersonId, UitnodigingId } from '../../../src/domain/basis/ids.ts';
import { type Datum, instant } from '../../../src/domain/basis/instant.ts';
import type { AfwezigBerichtView, AfwezigView } from '../../../src/cards/afwezigView.ts';
import type { ActieRegel, ActieView } from '../../../src/cards/actieView.ts';
import type { DigestView } from '../../../src/cards/digestView.ts';
import type { CasusRegel, MandaatRegel } from '../../../src/cards/lijstViews.ts';
import type { MandaatWachtView } from '../../../src/cards/mandaatWachtText.ts';
import type { RegisterView } from '../../../src/cards/registerView.ts';
import type { ConsultView, LeesView, RegieAanbodView, RegieView, UitkomstView } from '../../../src/cards/views.ts';
import type { VraagView } from '../../../src/cards/vraagView.ts';
import { mandaatView, noor } from './gevraagd.ts';
import { kop, nu, wacht } from './nu.ts';
import { domeinen, mandaatStand, rootView } from './thread.ts';

const { doel } = rootView;
const mandaat = 'M1' as MandaatId;
const soort = 'Huurachterstand eenmalig betalen';
const beslissing = 'Mag de huurachterstand eenmalig worden betaald?';

const days = { van: '2026-12-24' as Datum, tot: '2027-01-02' as Datum };
const away = { ...days, wie: 'sam' as PersonId, naam: undefined, door: undefined, vast: false };

export const afwezigView: AfwezigView = {
  melding: ['Genoteerd: je bent afwezig.', 'Tessa Jansen vervangt je.'],
  eigen: [away, { ...away, door: 'teamleider Werk & Inkomen' }, { ...away, vast: true }],
  team: Array.from({ length: 30 }, () => ({ ...away, naam: 'Tessa Jansen' })),
  leidtTeam: true,
};

export const afwezigBerichtView: AfwezigBerichtView = {
  ...days,
  wie: 'sam' as PersonId,
  door: 'teamleider Werk & Inkomen',
};

export const consultView: ConsultView = {
  ...kop,
  kind: 'consult',
  uitnodiging: 'U1' as UitnodigingId,
  domein: 'Wmo',
  doel: 'Op tijd op het werk kunnen komen',
  vraag: 'Kan een scootmobiel tijdens een traject naar werk, en hoe lang duurt dat?',
  door: noor,
  sinds: instant('2026-11-20T13:00:00Z'),
  herinnering: true,
  antwoord: undefined,
};

export const regieAanbodView: RegieAanbodView = {
  ...kop,
  aanbod: 1,
  doel,
  door: noor,
  grond: 'dominant-probleem',
  eigenRegie: false,
  toelichting: 'De schulden staan nu voorop. Jullie spreken de inwoner elke week.',
  verloopt: instant('2026-11-25T10:00:00Z'),
  herinnering: false,
  antwoord: undefined,
};

export const vraagView: VraagView = {
  ...kop,
  mandaat,
  soort,
  beslissing,
  vraag: 'Wat is er al geprobeerd met een betalingsregeling?',
  functie: 'teamleider Werk & Inkomen',
  sinds: instant('2026-11-23T09:30:00Z'),
  herinnering: false,
  namensAanvrager: true,
  beantwoord: false,
};

export const uitkomstView: UitkomstView = {
  ...{ magBemiddelen: false, magKiezen: false },
  ...kop,
  mandaat,
  soort,
  beslissing,
  uitkomst: 'onder-voorwaarden',
  functie: 'teamleider Werk & Inkomen',
  door: 'Eva Visser',
  vervangt: 'Tom Mulder',
  op: instant('2026-11-23T10:40:00Z'),
  motivering: 'Voorkomen is hier goedkoper en beter.',
  voorwaarden: 'De schuldregeling start binnen twee weken.',
  bron: undefined,
  register: { artikel: 'Participatiewet, artikel 35', publicatie: 'Mandaatbesluit Voorbeeldstad 2026' },
  referentie: undefined,
};

export const regieView: RegieView = {
  ...kop,
  doel,
  nu: { ...rootView.regie, aangebodenAan: 'Sam Bakker', vervanger: 'Yara Smit' },
  historie: [
    {
      naam: 'Iris Jansen',
      van: instant('2026-10-28T09:00:00Z'),
      tot: instant('2026-11-03T09:00:00Z'),
      grond: undefined,
    },
    { naam: 'Noor de Wit', van: instant('2026-11-03T09:00:00Z'), tot: undefined, grond: 'keuze-inwoner' },
  ],
  open: true,
  intrekbaar: 1,
};

export const casusRegels: readonly CasusRegel[] = [
  { ...kop, doel, mijnRol: ['regie', 'wijkteam'], wachtOpMij: 0 },
  {
    ...kop,
    kenmerk: 'AT-9FHT2P' as Kenmerk,
    kind: 'vroeg',
    doel: 'Samen starten met beschut werk',
    mijnRol: ['Wmo'],
    wachtOpMij: 2,
  },
];

export const mandaatRegels: readonly MandaatRegel[] = [
  {
    ...kop,
    ...mandaatStand,
    groep: 'op-jou',
    beslissing,
    bedrag: 2180,
    sinds: instant('2026-11-20T09:00:00Z'),
    alsVervangerVan: 'Eva Visser',
    acties: ['akkoord'],
  },
  {
    ...kop,
    ...mandaatStand,
    spoed: false,
    groep: 'op-jou',
    beslissing: 'Mag de energieschuld worden betaald?',
    bedrag: undefined,
    sinds: instant('2026-11-19T09:00:00Z'),
    taak: { wat: 'advies', nr: 1, uiterlijk: instant('2026-11-24T09:00:00Z') },
    acties: ['advies'],
  },
  {
    ...kop,
    ...mandaatStand,
    groep: 'mag-nog',
    beslissing: 'Mag de woonurgentie worden gegeven?',
    bedrag: undefined,
    sinds: instant('2026-11-18T09:00:00Z'),
    acties: [],
  },
  {
    ...kop,
    ...mandaatStand,
    spoed: false,
    groep: 'gevraagd',
    beslissing: 'Mag het rijbewijs worden vergoed?',
    bedrag: 1800,
    sinds: instant('2026-11-17T09:00:00Z'),
    acties: ['duwtje', 'intrekken'],
  },
];

const regel = {
  soort: 'Schuldhulp direct starten',
  domein: 'Schuldhulp',
  plafond: 500,
  artikel: 'Wgs art. 3 en 4b',
  tot: '2026-12-31' as Datum,
};
export const registerView: RegisterView = {
  gemeente: 'Voorbeeldstad',
  eigen: { zelf: [regel], beslist: [{ ...regel, plafond: undefined, tot: undefined }], hoger: ['Rijbewijs betalen'] },
  anderen: [
    { soort, wie: ['teamleider Werk & Inkomen tot € 5.000', 'afdelingshoofd Werk & Inkomen tot € 15.000'] },
    { soort: 'Voorrang op de woningmarkt', wie: ['Woningcorporatie'] },
  ],
  beheerder: 'functioneel beheerder',
  vanuit: undefined,
};

export const actieView: ActieView = {
  ...kop,
  actie: 'A1' as ActieId,
  wat: 'Een betalingsregeling aanvragen bij de energieleverancier.',
  eigenaar: 'Schuldhulp',
  uiterlijk: '2026-12-04' as Datum,
  voorwaarde: 'De inkomsten zijn op papier.',
  nogNietGeinformeerd: 'Er is morgen een huisbezoek.',
  doel,
  door: 'Noor de Wit',
  sinds: instant('2026-11-23T09:00:00Z'),
  stand: { wat: 'open', overTijd: false, vanLezer: true, mag: true },
};

/** An actie in each of its states. */
export const actieViews: readonly ActieView[] = [
  actieView,
  { ...actieView, stand: { wat: 'open', overTijd: true, vanLezer: false, mag: true } },
  { ...actieView, stand: { wat: 'klaar', door: 'Yara Smit', op: nu.now } },
  { ...actieView, stand: { wat: 'vervallen', door: 'Yara Smit', op: nu.now, reden: 'De schuld is betaald.' } },
  { ...actieView, stand: { wat: 'overgedragen', op: nu.now, naar: 'de wijkverpleegkundige' } },
];

export const actieRegels: readonly ActieRegel[] = [
  { ...actieView, overTijd: false, rol: 'eigenaar' },
  { ...actieView, actie: 'A2' as ActieId, uiterlijk: '2026-11-20' as Datum, overTijd: true, rol: 'eigenaar' },
  { ...actieView, actie: 'A3' as ActieId, eigenaar: 'Wmo', overTijd: false, rol: 'regie' },
];

export const leesView: LeesView = {
  ...kop,
  doel,
  aanleiding: {
    vraag: 'De huurachterstand loopt op. Kunnen we samen voorkomen dat de ontruiming doorgaat?',
    waarom: 'Inkomen, schulden en wonen hangen hier samen.',
    inwoner: { hoe: 'nog-niet', reden: 'Er is morgen een huisbezoek.' },
    prioriteitInwoner: 'In het eigen huis blijven.',
    bericht: 'https://teams.example/l/message/1',
  },
  starter: 'Iris Jansen',
  gestart: instant('2026-10-28T09:00:00Z'),
  domeinen: domeinen.map((domein) => ({
    ...domein,
    reden: 'meedenken',
    toelichting: domein.stand === 'geen-rol' ? 'Er wonen geen kinderen in huis.' : undefined,
    grondslag: 'Participatiewet',
  })),
  regie: regieView.historie,
  mandaten: [
    {
      ...mandaatView,
      gesprek: [
        { vraag: 'Wat is er al geprobeerd?', van: 'teamleider Werk & Inkomen', antwoord: undefined, door: undefined },
      ],
    },
  ],
  acties: actieViews,
  tijdlijn: [
    { op: instant('2026-10-28T09:00:00Z'), wat: 'Casusoverleg gestart' },
    { op: instant('2026-11-23T08:10:00Z'), wat: 'Mandaat gevraagd aan de teamleider Werk & Inkomen' },
  ],
};

export const digestView: DigestView = {
  week: { jaar: 2026, nummer: 47 },
  gebieden: ['Havenkwartier', 'Molenbuurt'],
  werkdag: 510,
  casussen: {
    nieuw: { nu: '6', vorige: '5' },
    open: { nu: '14', vorige: '14' },
    gesloten: { nu: '<5', vorige: '<5' },
  },
  mandaten: {
    wacht: { nu: '<5', vorige: '7' },
    besloten: { nu: '5', vorige: '<5' },
    perNiveau: [
      { trede: 'teamleider', wacht: '<5', besloten: '5', mediaan: 765, langst: 1530 },
      { trede: 'afdelingshoofd', wacht: '<5', besloten: '<5', mediaan: 1020, langst: undefined },
      { trede: 'directeur', wacht: '0', besloten: '0', mediaan: undefined, langst: undefined },
    ],
    mediaan: { nu: 765, vorige: 1428 },
  },
  regie: { nu: '<5', vorige: '5' },
  uitnodigingen: [
    { domein: 'Schuldhulp', extern: false, gevraagd: '8', onbeantwoord: '<5' },
    { domein: 'Woningcorporatie', extern: true, gevraagd: '9', onbeantwoord: '5' },
  ],
  knelpunten: [{ venster: 'Beleid', aantal: '<5' }],
  kenmerken: undefined,
};

export const mandaatWachtView: MandaatWachtView = {
  ...kop,
  soort,
  wacht,
  lag: 'teamleider Werk & Inkomen',
  ligt: 'afdelingshoofd',
  sinds: nu.now,
  volgende: undefined,
  betrokkenen: [
    { person: 'p1' as PersonId, naam: 'Noor de Wit' },
    { person: 'p2' as PersonId, naam: 'Sam Bakker' },
  ],
};
