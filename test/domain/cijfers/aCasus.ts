import type { DomeinId, GebiedId, Kenmerk, MandaatId, PersonId } from '../../../src/domain/basis/ids.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusCijfers } from '../../../src/domain/cijfers/casusCijfers.ts';
import { createDigest, type Digest } from '../../../src/domain/cijfers/digest.ts';
import { completedWeek } from '../../../src/domain/cijfers/digestperiode.ts';
import type { ManagerScope, Persoon } from '../../../src/domain/organisatie/organisatie.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

export const schuldhulp = 'schuldhulp' as DomeinId;
export const wonen = 'wonen' as DomeinId;
export const havenkwartier = 'havenkwartier' as GebiedId;
export const molenbuurt = 'molenbuurt' as GebiedId;

/** Reads week 47: Monday 16 up to and including Sunday 22 November 2026. Week 46 is the one before. */
const monday = local('2026-11-23 09:00');
export const week47 = completedWeek(monday, kantoor);

export const oneTeam: ManagerScope = {
  wie: 'priya' as PersonId,
  gebieden: [havenkwartier],
  domeinen: [schuldhulp, wonen],
  uur: '09:00',
};
export const bothTeams: ManagerScope = { ...oneTeam, gebieden: [havenkwartier, molenbuurt] };

/** A casusoverleg in Havenkwartier, open since long before week 46 unless told otherwise. */
export function aCasus(parts: Partial<CasusCijfers> = {}): CasusCijfers {
  return {
    kenmerk: 'AT-7KQ3MX' as Kenmerk,
    gebied: havenkwartier,
    domeinen: [schuldhulp],
    gestart: local('2026-10-01 10:00'),
    gesloten: null,
    vervallen: false,
    voorlopigeRegie: [],
    mandaten: [],
    uitnodigingen: [],
    knelpunt: null,
    ...parts,
  };
}

type Mandaatcijfers = CasusCijfers['mandaten'][number];

/** Asked on Tuesday of week 47 at the teamleider, where it still waits. */
export function aMandaat(parts: Partial<Mandaatcijfers> = {}): Mandaatcijfers {
  const gevraagd = parts.gevraagd ?? local('2026-11-17 10:00');
  const klaar = parts.klaar ?? null;
  const trede = parts.trede === undefined ? 'teamleider' : parts.trede;
  return {
    mandaat: 'M1' as MandaatId,
    domein: schuldhulp,
    trede,
    gevraagd,
    klaar,
    besloten: klaar !== null,
    niveaus: trede === null ? [] : [{ trede, van: gevraagd, tot: klaar }],
    ...parts,
  };
}

/** The same thing a number of times. */
export const times = <Thing>(count: number, thing: Thing): readonly Thing[] =>
  Array.from({ length: count }, () => thing);

/** Somebody who works every day and is away from Thursday of week 47 up to and including Monday of week 48. */
export const away = 'lotte' as PersonId;
export const org = { kantoor, personen: new Map([[away, onLeave('2026-11-19', '2026-11-23')]]) };

export function onLeave(van: string, tot: string): Persoon {
  return {
    ...{ id: away, naam: 'Lotte Smits', functie: 'jeugdconsulent', domein: schuldhulp, afdeling: undefined },
    ...{ telefoon: undefined, vervanger: undefined, werkdagen: ['ma', 'di', 'wo', 'do', 'vr'] },
    afwezig: [{ van: datum(van), tot: datum(tot) }],
  };
}

/** The digest of week 47; `regieVorige` is what the one of week 46 counted. */
export function digestOf(scope: ManagerScope, casussen: Iterable<CasusCijfers>, regieVorige?: number): Digest {
  const digest = createDigest(scope, week47, org, regieVorige);
  for (const casus of casussen) digest.add(casus);
  return digest.result();
}

/** Moments in the weeks that the tests speak of. */
export const inWeek46: Instant = local('2026-11-11 10:00');
export const inWeek47: Instant = local('2026-11-18 10:00');
export const afterWeek47: Instant = local('2026-11-23 08:00');
