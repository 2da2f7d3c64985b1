import type { DomeinId, GebiedId } from '../../../domain/basis/ids.ts';
import { treden, type Domein, type Gebied } from '../../../domain/organisatie/organisatie.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { FindPerson } from './people.ts';

/** The domeinen in the order of the file, which is the order of every list that people see. */
export function domeinenFrom({ domeinen }: Bestand, find: FindPerson): ReadonlyMap<DomeinId, Domein> {
  return new Map(
    Object.entries(domeinen).map(([key, entry]) => {
      const id = key as DomeinId;
      const { standaard, gebieden } = entry.contactpersonen;
      const domein: Domein = {
        id,
        naam: entry.naam,
        soort: entry.soort,
        tafel: entry.tafel,
        grondslag: entry.grondslag,
        leefgebieden: entry.leefgebieden,
        contactpersonen: {
          standaard: standaard === undefined ? undefined : find(standaard),
          perGebied: new Map(Object.entries(gebieden).map(([gebied, person]) => [gebied as GebiedId, find(person)])),
        },
        ladder: ladderFrom(entry.ladder, find),
      };
      return [id, domein];
    }),
  );
}

/** The gebieden, each with the Teams ids of its channel. Throws on an unknown team: references were checked before. */
export function gebiedenFrom({ gebieden, teams }: Bestand): ReadonlyMap<GebiedId, Gebied> {
  return new Map(
    Object.entries(gebieden).map(([key, entry]) => {
      const team = teams[entry.team];
      if (team === undefined) throw new RangeError(`unknown team: ${entry.team}`);
      const gebied: Gebied = {
        id: key as GebiedId,
        naam: entry.naam,
        teamId: team.id,
        teamNaam: team.naam,
        kanaalId: entry.kanaal,
        kanaalNaam: entry.kanaalNaam,
        gebruikelijk: entry.gebruikelijk as DomeinId[],
      };
      return [gebied.id, gebied];
    }),
  );
}

function ladderFrom(ladder: Bestand['domeinen'][string]['ladder'], find: FindPerson): Domein['ladder'] {
  return Object.fromEntries(
    treden.flatMap((trede) => {
      const person = ladder[trede];
      return person === undefined ? [] : [[trede, find(person)]];
    }),
  );
}
