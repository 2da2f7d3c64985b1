import { treden } from '../../../domain/organisatie/organisatie.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Findings } from './check.ts';
import { firstWithSame } from './firstWithSame.ts';
import { checkReference, checkReferences, type Names } from './names.ts';

/** Each gebied has a channel of its own in a team that exists, and usual domeinen that exist (C6, C7). */
export function* checkGebieden({ gebieden, teams }: Bestand, names: Names): Findings {
  const sameTeam = firstWithSame(teams, ({ id }) => id);
  for (const key of Object.keys(teams)) {
    const other = sameTeam(key);
    if (other !== undefined) yield { path: ['teams', key, 'id'], text: checkTexts.sameTeam(other) };
  }

  const sameKanaal = firstWithSame(gebieden, ({ kanaal }) => kanaal);
  for (const [key, gebied] of Object.entries(gebieden)) {
    const at = ['gebieden', key];
    const other = sameKanaal(key);
    if (other !== undefined) yield { path: [...at, 'kanaal'], text: checkTexts.sameKanaal(other) };
    yield* checkReference(names, 'teams', gebied.team, [...at, 'team']);
    yield* checkReferences(names, 'domeinen', gebied.gebruikelijk, [...at, 'gebruikelijk']);
  }
}

/** Each domein can be asked in every gebied (U1), and has the ladder that it needs and may have (M2, M7). */
export function* checkDomeinen({ domeinen }: Bestand, names: Names): Findings {
  for (const [key, domein] of Object.entries(domeinen)) {
    const at = ['domeinen', key];
    yield* checkReferences(names, 'leefgebieden', domein.leefgebieden, [...at, 'leefgebieden']);
    yield* checkContactpersonen(domein.contactpersonen, names, [...at, 'contactpersonen']);
    yield* checkLadder(domein, names, [...at, 'ladder']);
  }
}

type Domein = Bestand['domeinen'][string];

function* checkContactpersonen(contacts: Domein['contactpersonen'], names: Names, at: string[]): Findings {
  yield* checkReference(names, 'mensen', contacts.standaard, [...at, 'standaard']);
  for (const [gebied, person] of Object.entries(contacts.gebieden)) {
    yield* checkReference(names, 'gebieden', gebied, [...at, 'gebieden', gebied]);
    yield* checkReference(names, 'mensen', person, [...at, 'gebieden', gebied]);
  }
  if (contacts.standaard !== undefined) return;
  for (const gebied of names.gebieden) {
    if (contacts.gebieden[gebied] === undefined) yield { path: at, text: checkTexts.noContact(gebied) };
  }
}

function* checkLadder({ soort, ladder }: Domein, names: Names, at: string[]): Findings {
  for (const trede of treden) {
    yield* checkReference(names, 'mensen', ladder[trede], [...at, trede]);
    if (soort === 'extern' && trede !== 'teamleider' && ladder[trede] !== undefined) {
      yield { path: [...at, trede], text: checkTexts.externLadder(trede) };
    }
  }
  if (soort === 'intern' && ladder.teamleider === undefined) yield { path: at, text: checkTexts.noTeamleider };
}
