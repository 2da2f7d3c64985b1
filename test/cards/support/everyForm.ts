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

/** Every form, each holding the same typed values and faults, by name. */
export function everyForm(ingevuld: Ingevuld): Readonly<Record<string, Form>> {
  const { kenmerk } = kop;
  const mandaat = { kenmerk, mandaat: 'M1' as MandaatId, ingevuld };
  const uitnodiging = { kenmerk, uitnodiging: 'U1' as UitnodigingId, ingevuld };
  const bemiddeling = { ...mandaat, bemiddeling: 1 };
  const consult = { ...ingevuld, waarden: { ...ingevuld.waarden, meerdomeinen: 'nee' } };
  return {
    afwezig: afwezigForm({ ingevuld, collegas: undefined }),
    'afwezig collega': afwezigForm({ ingevuld, collegas: keuzes('Sam Bakker', 'Tessa Jansen') }),
    'uitvoering bezig': bezigForm(mandaat),
    'uitvoering klaar': klaarForm(mandaat),
    'uitvoering bezwaar': bezwaarForm(mandaat),
    'bemiddelaar vragen': bemiddelaarVragenForm({
      ...mandaat,
      mensen: keuzes('Anouk Peters, teamleider Wonen', 'Noor de Wit (betrokkene met bemiddelaarsrol)'),
    }),
    'bemiddelaar weigeren': bemiddelaarWeigerForm(bemiddeling),
    'bemiddeling uitkomst': bemiddelingUitkomstForm(bemiddeling),
    'keuze vragen': keuzeVragenForm({ ...mandaat, partijen: keuzes('Wijkteam', 'Werk & Inkomen') }),
    'keuze maken': keuzeMakenForm({ ...mandaat, keuze: 1, opties: ['Uit het noodfonds.', 'Een regeling.'] }),
    'start 1': startForm(startView(1, ingevuld)),
    'start 2': startForm(startView(2, ingevuld)),
    'start 2 met waarschuwingen': startForm({
      ...startView(2, ingevuld),
      weggelaten: ['schuldhulp'],
      bestaand: kop.kenmerk,
      uitBericht: true,
    }),
    'start 2 consult': startForm(startView(2, consult)),
    uitnodigen: uitnodigenForm({ kenmerk, ingevuld, domeinen: keuzes('Jeugd', 'Wmo') }),
    'uitnodigen, niemand over': uitnodigenForm({ kenmerk, ingevuld, domeinen: [] }),
    'geen rol': geenRolForm(uitnodiging),
    collega: collegaForm({ ...uitnodiging, collegas: keuzes('Yara Smit') }),
    'consult antwoord': consultAntwoordForm({ ...uitnodiging, vraag: 'Kan dit?' }),
    'regie aanbieden': regieAanbiedenForm({ kenmerk, ingevuld, personen: keuzes('Sam Bakker') }),
    'regie weigeren': regieWeigerForm({ kenmerk, aanbod: 1, ingevuld }),
    'mandaat vragen 1': mandaatVragenForm(vragenView(1, ingevuld)),
    'mandaat vragen 2': mandaatVragenForm(vragenView(2, ingevuld)),
    'mandaat vragen 3': mandaatVragenForm(vragenView(3, ingevuld)),
    'mandaat vragen, gevonden concept': mandaatVragenForm({ ...vragenView(2, ingevuld), hervat: true }),
    voorwaarden: voorwaardenForm(mandaat),
    afwijzen: afwijzenForm(mandaat),
    vraag: vraagForm(mandaat),
    antwoord: antwoordForm({ ...mandaat, vraag: 'Wat is er al geprobeerd?' }),
    hoger: hogerForm({ ...mandaat, naar: 'afdelingshoofd' }),
    intrekken: intrekkenForm(mandaat),
    'niet meer nodig': nietMeerNodigForm(mandaat),
    extern: externForm({ ...mandaat, namens: true }),
    referentie: referentieForm(mandaat),
    sluiten: sluitForm({
      kenmerk,
      ingevuld,
      opbrengsten: keuzes('Blijft wonen', 'Meer rust', 'Aan het werk'),
      blokkades: ['Mandaat: Huurachterstand eenmalig betalen'],
      acties: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((id) => ({ id: id as ActieId, wat: 'Een regeling aanvragen' })),
    }),
    'actie nieuw': actieForm({
      kenmerk,
      ingevuld,
      eigenaren: keuzes('Schuldhulp', 'Noor de Wit, wijkteamconsulent'),
      voorstel: '2026-12-07' as Datum,
    }),
    'actie vervalt': actieVervaltForm({ kenmerk, actie: 'A1' as ActieId, wat: 'Een regeling aanvragen', ingevuld }),
    vervallen: vervallenForm({ kenmerk, ingevuld }),
    meer: meerForm({
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
    'meer, niets te doen': meerForm({ ...kop, acties: [], mandaten: [] }),
  };
}
