import { besideDialogs } from './naastBeslissen.ts';
import { actieDialogs } from './actie.ts';
import { mandaatDialogs } from './beslissen.ts';
import { afwezigCollega, afwezigMelden } from './afwezig.ts';
import { casusLezen, casusSluiten, casusVervallen } from './casus.ts';
import { regieAanbieden, regieWeigeren } from './regie.ts';
import { casusStarten } from './start.ts';
import { andereCollega, consultAntwoord, domeinUitnodigen, geenRol } from './uitnodiging.ts';
import { bemiddelaarDialogs } from './bemiddelaar.ts';
import { keuzeDialogs } from './keuze.ts';
import { uitvoeringDialogs } from './uitvoering.ts';
import { mandaatVragen } from './vragen.ts';
import type { Dialog, OfferedDialog } from '../dialog.ts';

/** Forms about one casusoverleg. */
export const offeredDialogs: readonly OfferedDialog[] = [
  domeinUitnodigen,
  geenRol,
  andereCollega,
  consultAntwoord,
  regieAanbieden,
  regieWeigeren,
  mandaatVragen,
  ...mandaatDialogs,
  ...besideDialogs,
  ...actieDialogs,
  ...uitvoeringDialogs,
  ...bemiddelaarDialogs,
  ...keuzeDialogs,
  casusSluiten,
  casusVervallen,
];

/** Every verb that opens a dialog, but for the menu that offers them. */
export const dialogs: readonly Dialog[] = [casusStarten, casusLezen, afwezigMelden, afwezigCollega, ...offeredDialogs];
