import { personId } from '../../../src/domain/basis/ids.ts';

export const noor = personId('11111111-0000-4000-8000-000000000001');
export const sam = personId('11111111-0000-4000-8000-000000000002');
export const lotte = personId('11111111-0000-4000-8000-000000000003');
/** Not in the directory. */
export const gast = personId('11111111-0000-4000-8000-000000000009');

export const directory = new Set([noor, sam, lotte]);
export const tenantId = '22222222-0000-4000-8000-000000000000';
export const havenkwartier = { teamId: '19:team@thread.tacv2', kanaalId: '19:havenkwartier@thread.tacv2' };

export const roster = [
  { id: '29:noor', name: 'Noor de Wit', aadObjectId: noor },
  { id: '29:sam', name: 'Sam Bakker', aadObjectId: sam },
  { id: '29:lotte', name: 'Lotte Visser', aadObjectId: lotte },
  { id: '29:gast', name: 'Gast', aadObjectId: gast, userRole: 'guest' },
];
