import type { Onderwerp } from './bericht.ts';
import type { Facts } from './facts.ts';
import { isLetIn, regiehouder, regiewaarnemer } from './rechten.ts';
import type { Casusoverleg } from './state.ts';
import type { PersonId } from '../basis/ids.ts';
import type { Mandaat } from '../mandaat/state.ts';

/** Who asked this very thing about a request: advice, a bemiddelaar, a choice or an answer; else the aanvrager. */
function whoAskedAbout(mandaat: Mandaat, { advies, bemiddeling, keuze }: Onderwerp): PersonId {
  if (advies !== undefined) return mandaat.adviezen.find(({ nr }) => nr === advies)?.gevraagdDoor ?? mandaat.aanvrager;
  if (mandaat.status === 'besloten') {
    const asked = [
      ...mandaat.bemiddelingen.filter(({ nr }) => nr === bemiddeling),
      ...mandaat.keuzes.filter(({ nr }) => nr === keuze),
    ];
    return asked[0]?.gevraagdDoor ?? mandaat.aanvrager;
  }
  return 'vraag' in mandaat && mandaat.vraag !== undefined ? mandaat.vraag.door : mandaat.aanvrager;
}

function whoAsked(casus: Casusoverleg, over: Onderwerp): PersonId | undefined {
  const { mandaat: id, uitnodiging, aanbod, actie } = over;
  const mandaat = id && casus.mandaten.get(id);
  if (mandaat !== undefined) return whoAskedAbout(mandaat, over);
  if (actie !== undefined) return casus.acties.get(actie)?.afgesprokenDoor;
  if (uitnodiging !== undefined) return casus.uitnodigingen.get(uitnodiging)?.gevraagdDoor;
  return casus.regie.aanbod?.nummer === aanbod ? casus.regie.aanbod?.door : undefined;
}

/**
 * Who phones somebody that Teams can't reach: whoever asked, else who has regie, else the starter (U5). Never
 * someone who can't be reached either or who left the directory, so that one unreachable person is never told about another without end.
 */
export function whoPhones(casus: Casusoverleg, over: Onderwerp, facts: Pick<Facts, 'org'>): PersonId | undefined {
  const candidates = [whoAsked(casus, over), regiewaarnemer(casus, facts) ?? regiehouder(casus), casus.starter];
  return candidates.find((one) => one !== undefined && !casus.onbereikbaar.has(one) && isLetIn(casus, one, facts));
}
