import type { BereikRegel, BereikView } from '../../../src/cards/bereikView.ts';
import { nu } from './nu.ts';

const sam: BereikRegel = {
  naam: 'Sam Bakker',
  functie: 'consulent Werk & Inkomen',
  taken: ['contactpersoon in Havenkwartier'],
  waarom: 'geweigerd',
  op: nu.now,
};
const tessa: BereikRegel = { ...sam, naam: 'Tessa Jansen', taken: [], waarom: 'nooit-gezien', op: undefined };
const joyce: BereikRegel = { ...tessa, naam: 'Joyce Pinas', functie: 'consulent woningcorporatie', waarom: 'elders' };

/** Somebody for every reason, and a domein that is too long to show whole. */
export const bereikView: BereikView = {
  totaal: 22,
  groepen: [
    { domein: 'Werk & Inkomen', mensen: [sam, tessa] },
    { domein: 'Woningcorporatie', mensen: [joyce] },
    { domein: 'Jeugd', mensen: Array.from({ length: 30 }, () => tessa) },
    { domein: undefined, mensen: [tessa] },
  ],
  navraag: { stand: 'geen' },
};
