import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { GebiedId } from '../../src/domain/basis/ids.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import type { CasusCijfers } from '../../src/domain/cijfers/casusCijfers.ts';
import { voorbeeldstadFile } from '../../test/support/voorbeeldstad.ts';

type File = {
  readonly gebieden: Record<string, Record<string, unknown>>;
  readonly mensen: Record<string, unknown>;
  readonly domeinen: Record<string, { readonly contactpersonen: Record<string, unknown> }>;
  managers: Record<string, unknown>;
};

const gebieden = 40;
const day = 24 * 3_600_000;

const gebiedOf = (nr: number): GebiedId => `gebied-${nr % gebieden}` as GebiedId;
export const managerEntra = (nr: number): string => `11111111-0000-4000-8000-${String(nr).padStart(12, '0')}`;

/**
 * Voorbeeldstad with 40 gebieden more and so many managers, all with their digest at half past eight: one in ten for all
 * gebieden, the others for one. Answers the file.
 */
export function largeGemeente(folder: string, managers: number): string {
  const file = parse(readFileSync(voorbeeldstadFile, 'utf8')) as File;
  for (let nr = 0; nr < gebieden; nr += 1) {
    const naam = `Gebied ${nr}`;
    const kanaal = `19:gebied-${nr}@thread.tacv2`;
    file.gebieden[gebiedOf(nr)] = { ...file.gebieden['havenkwartier'], naam, kanaal, kanaalNaam: naam };
  }
  for (const { contactpersonen } of Object.values(file.domeinen)) contactpersonen['standaard'] ??= 'noor';
  file.managers = {};
  for (let nr = 0; nr < managers; nr += 1) {
    const naam = `Manager ${nr}`;
    file.mensen[`manager-${nr}`] = {
      ...{ naam, functie: 'teamleider wijkteams', entra: managerEntra(nr) },
      ...{ domein: 'wijkteam', afdeling: 'Wijkteams' },
    };
    file.managers[`manager-${nr}`] = {
      gebieden: nr % 10 === 0 ? 'alle' : [gebiedOf(nr)],
      ...{ domeinen: 'alle', uur: '08:30' },
    };
  }
  const path = join(folder, 'groot.yaml');
  writeFileSync(path, stringify(file));
  return path;
}

/**
 * Figures of the so many-th casusoverleg, made of those of one: in some gebied, begun in the last twenty weeks, half of
 * them closed, each with a mandaat that was decided within a week.
 */
export function figuresOf(nr: number, pattern: CasusCijfers, now: Instant): CasusCijfers {
  const at = (before: number): Instant => Math.round(now - before) as Instant;
  const age = ((nr * 7919) % (140 * 24)) * (day / 24);
  const closed = nr % 2 === 0 ? at(age / 2) : null;
  return {
    ...pattern,
    gebied: gebiedOf(nr),
    gestart: at(age),
    gesloten: closed,
    voorlopigeRegie: pattern.voorlopigeRegie.map(() => ({ van: at(age), tot: nr % 3 === 0 ? null : at(age * 0.9) })),
    mandaten: pattern.mandaten.map((one) => {
      const gevraagd = at(age * 0.8);
      const klaar = nr % 5 === 0 ? null : (Math.min(now, gevraagd + (nr % 7) * day) as Instant);
      const niveaus = one.niveaus.map((niveau) => ({ ...niveau, van: gevraagd, tot: klaar }));
      return { ...one, gevraagd, klaar, besloten: klaar !== null, niveaus };
    }),
    uitnodigingen: pattern.uitnodigingen.map((one) => ({ ...one, gevraagd: at(age), beantwoord: at(age * 0.95) })),
    knelpunt: closed !== null && nr % 4 === 0 ? { venster: 'beleid', op: closed } : null,
  };
}
