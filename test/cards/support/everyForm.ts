import type { Datum } from '../../../src/domain/basis/instant.ts';
import type { ActieId, DomeinId, MandaatId, UitnodigingId } from '../../../src/domain/basis/ids.ts';
import { actieForm, actieVervaltForm } from '../../../src/cards/forms/actieForms.ts';
import { afwezigForm } from '../../../src/cards/forms/afwezigForms.ts';
import {
  afwijzenForm,
  antwoordForm,
  hogerForm,
  voorwaardenForm,
  vraagForm,
} from '../../../src/cards/forms/beslisForms.ts';
import {
  bemiddelaarVragenForm,
  bemiddelaarWeigerForm,
  bemiddelingUitkomstForm,
} from '../../../src/cards/forms/bemiddelaarForms.ts';
import { keuzeMakenForm, keuzeVragenForm } from '../../../src/cards/forms/keuzeForms.ts';
import { bezigForm, bezwaarForm, klaarForm } from '../../../src/cards/forms/uitvoeringForms.ts';
import type { Form } from '../../../src/cards/forms/form.ts';
import { mandaatVragenForm } from '../../../src/cards/forms/mandaatVragenForm.ts';
import type { MandaatVragenView } from '../../../src/cards/forms/mandaatVragenView.ts';
import { meerForm } from '../../../src/cards/forms/meerForm.ts';
import { regieAanbiedenForm, regieWeigerForm } from '../../../src/cards/forms/regieForms.ts';
import { sluitForm } from '../../../src/cards/forms/sluitForm.ts';
import { startForm } from '../../../src/cards/forms/startForm.ts';
import {
  collegaForm,
  consultAntwoordForm,
  geenRolForm,
  uitnodigenForm,
} from '../../../src/cards/forms/uitnodigingForms.ts';
import { vervallenForm } from '../../../src/cards/forms/vervallenForm.ts';
import { externForm, intrekkenForm, nietMeerNodigForm, referentieForm } from '../../../src/cards/forms/vervolgForms.ts';
import type { StartFormView } from '../../../src/cards/forms/startFormView.ts';
import type { Ingevuld } from '../../../src/cards/views.ts';
import { mandaatView, toets } from './gevraagd.ts';
import type { Change } from './everyCard.ts';
import { kop } from './nu.ts';

const keuzes = (...namen: readonly string[]) => namen.map((naam) => ({ id: naam.toLowerCase(), naam }));

const domeinKeuzes = ['Werk & Inkomen', 'Schuldhulp', 'Woningcorporatie', 'Jeugd', 'Wmo', 'GGZ', 'School', 'Politie'];

export const startView = (stap: 1 | 2, ingevuld: Ingevuld): StartFormView => ({
  stap,
  ingevuld,
  gebieden: keuzes('Havenkwartier', 'Molenbuurt'),
  leefgebieden: keuzes('Wonen', 'Financiën', 'Psychische gezondheid', 'Werk en activiteiten'),
  domeinen: domeinKeuzes.map((naam, index) => ({
    id: naam.toLowerCase() as DomeinId,
    naam,
    extern: index > 4 || index === 2,
    gebruikelijk: index < 3,
  })),
  weggelaten: [],
  bestaand: undefined,
  uitBericht: false,
});

export const vragenView = (stap: 1 | 2 | 3, ingevuld: Ingevuld): MandaatVragenView => ({
  kenmerk: kop.kenmerk,
  stap,
  ingevuld,
  hervat: false,
  domeinen: keuzes('Werk & Inkomen', 'Woningcorporatie'),
  soorten: keuzes('Huurachterstand eenmalig betalen'),
  kader: keuzes('Geen andere voorziening', 'Eenmalig', 'Inwoner werkt mee', 'Plan voor daarna'),
  nijpend: keuzes('Ontruiming', 'Afsluiting energie', 'Veiligheid'),
  aanTafel: domeinKeuzes.map((naam) => ({ id: naam.toLowerCase() as DomeinId, naam })),
  overzicht:
    stap === 3
      ? {
          verzoek: { ...mandaatView, toets },
          gaatNaar: 'Dit gaat naar de teamleider Werk & Inkomen.',
          eerder: 'Hierover is al besloten: de teamleider Wmo wees het op 20 november 10:00 af.',
          grond: 'Participatiewet art. 35',
        }
      : undefined,
});

/** Every form, each holding the same typed values and faults, by name, made from views that `change` had its way with. */
export function everyFormOf(ingevuld: Ingevuld, change: Change): Readonly<Record<string, Form>> {
  const { kenmerk } = kop;
  const mandaat = { kenmerk, mandaat: 'M1' as MandaatId, ingevuld };
  const uitnodiging = { kenmerk, uitnodiging: 'U1' as UitnodigingId, ingevuld };
  const bemiddeling = { ...mandaat, bemiddeling: 1 };
  const consult = { ...ingevuld, waarden: { ...ingevuld.waarden, meerdomeinen: 'nee' } };
  return {
    afwezig: afwezigForm(change({ ingevuld, collegas: undefined })),
    'afwezig collega': afwezigForm(change({ ingevuld, collegas: keuzes('Sam Bakker', 'Tessa Jansen') })),
    'uitvoering bezig': bezigForm(change(mandaat)),
    'uitvoering klaar': klaarForm(change(mandaat)),
    'uitvoering bezwaar': bezwaarForm(change(mandaat)),
    'bemiddelaar vragen': bemiddelaarVragenForm(
      change({
        ...mandaat,
        mensen: keuzes('Anouk Peters, teamleider Wonen', 'Noor de Wit (betrokkene met bemiddelaarsrol)'),
      }),
    ),
    'bemiddelaar weigeren': bemiddelaarWeigerForm(change(bemiddeling)),
    'bemiddeling uitkomst': bemiddelingUitkomstForm(change(bemiddeling)),
    'keuze vragen': keuzeVragenForm(change({ ...mandaat, partijen: keuzes('Wijkteam', 'Werk & Inkomen') })),
    'keuze maken': keuzeMakenForm(change({ ...mandaat, keuze: 1, opties: ['Uit het noodfonds.', 'Een regeling.'] })),
    'start 1': startForm(change(startView(1, ingevuld))),
    'start 2': startForm(change(startView(2, ingevuld))),
    'start 2 met waarschuwingen': startForm(
      change({
        ...startView(2, ingevuld),
        weggelaten: ['schuldhulp'],
        bestaand: kop.kenmerk,
        uitBericht: true,
      }),
    ),
    'start 2 consult': startForm(change(startView(2, consult))),
    uitnodigen: uitnodigenForm(change({ kenmerk, ingevuld, domeinen: keuzes('Jeugd', 'Wmo') })),
    'uitnodigen, niemand over': uitnodigenForm(change({ kenmerk, ingevuld, domeinen: [] })),
    'geen rol': geenRolForm(change(uitnodiging)),
    collega: collegaForm(change({ ...uitnodiging, collegas: keuzes('Yara Smit') })),
    'consult antwoord': consultAntwoordForm(change({ ...uitnodiging, vraag: 'Kan dit?' })),
    'regie aanbieden': regieAanbiedenForm(change({ kenmerk, ingevuld, personen: keuzes('Sam Bakker') })),
    'regie weigeren': regieWeigerForm(change({ kenmerk, aanbod: 1, ingevuld })),
    'mandaat vragen 1': mandaatVragenForm(change(vragenView(1, ingevuld))),
    'mandaat vragen 2': mandaatVragenForm(change(vragenView(2, ingevuld))),
    'mandaat vragen 3': mandaatVragenForm(change(vragenView(3, ingevuld))),
    'mandaat vragen, gevonden concept': mandaatVragenForm(change({ ...vragenView(2, ingevuld), hervat: true })),
    voorwaarden: voorwaardenForm(change(mandaat)),
    afwijzen: afwijzenForm(change(mandaat)),
    vraag: vraagForm(change(mandaat)),
    antwoord: antwoordForm(change({ ...mandaat, vraag: 'Wat is er al geprobeerd?' })),
    hoger: hogerForm(change({ ...mandaat, naar: 'afdelingshoofd' })),
    intrekken: intrekkenForm(change(mandaat)),
    'niet meer nodig': nietMeerNodigForm(change(mandaat)),
    extern: externForm(change({ ...mandaat, namens: true })),
    referentie: referentieForm(change(mandaat)),
    sluiten: sluitForm(
      change({
        kenmerk,
        ingevuld,
        opbrengsten: keuzes('Blijft wonen', 'Meer rust', 'Aan het werk'),
        blokkades: ['Mandaat: Huurachterstand eenmalig betalen'],
        acties: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((id) => ({
          id: id as ActieId,
          wat: 'Een regeling aanvragen',
        })),
      }),
    ),
    'actie nieuw': actieForm(
      change({
        kenmerk,
        ingevuld,
        eigenaren: keuzes('Schuldhulp', 'Noor de Wit, wijkteamconsulent'),
        voorstel: '2026-12-07' as Datum,
      }),
    ),
    'actie vervalt': actieVervaltForm(
      change({ kenmerk, actie: 'A1' as ActieId, wat: 'Een regeling aanvragen', ingevuld }),
    ),
    vervallen: vervallenForm(change({ kenmerk, ingevuld })),
    meer: meerForm(
      change({
        ...kop,
        acties: [
          { verb: 'regie.aanbieden' },
          { verb: 'regie.intrekken', aanbod: 1 },
          { verb: 'casus.sluit' },
          { verb: 'casus.vervallen' },
        ],
        mandaten: [
          {
            mandaat: 'M1' as MandaatId,
            soort: 'Huurachterstand eenmalig betalen',
            acties: [{ verb: 'mandaat.intrekken' }, { verb: 'mandaat.nietmeernodig' }],
          },
        ],
      }),
    ),
    'meer, niets te doen': meerForm(change({ ...kop, acties: [], mandaten: [] })),
  };
}

/** Every form, each holding the same typed values and faults, by name. */
export const everyForm = (ingevuld: Ingevuld): Readonly<Record<string, Form>> => everyFormOf(ingevuld, (view) => view);
