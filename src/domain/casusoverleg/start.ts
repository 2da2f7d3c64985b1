import type { StartCasusoverleg } from './commands.ts';
import type { Gebeurtenis } from './events.ts';
import type { Facts } from './facts.ts';
import type { Refusal } from './refusal.ts';
import type { Aanleiding } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { DomeinId, UitnodigingId } from '../basis/ids.ts';
import type { Organisatie } from '../organisatie/organisatie.ts';
import { persoon } from '../organisatie/personen.ts';
import { firstAsked } from '../uitnodiging/keten.ts';

/** The domeinen usually at the table: those of the gebied, and those that work on one of the leefgebieden (C6). */
export function usualDomeinen(
  { gebied, leefgebieden }: Pick<Aanleiding, 'gebied' | 'leefgebieden'>,
  org: Organisatie,
): readonly DomeinId[] {
  const always = org.gebieden.get(gebied)?.gebruikelijk ?? [];
  const byLeefgebied = [...org.domeinen.values()]
    .filter((domein) => domein.leefgebieden.some((one) => leefgebieden.includes(one)))
    .map((domein) => domein.id);
  return [...new Set([...always, ...byLeefgebied])];
}

/**
 * Starts a casusoverleg and invites its domeinen in one go (C1, C3, U1). The starter's own domein already sits at the
 * table. A consult asks exactly one domein and has no usual ones.
 */
export function startCasusoverleg(command: StartCasusoverleg, facts: Facts): Decision<Gebeurtenis, Refusal> {
  const { by, kenmerk, aanleiding } = command;
  const starter = persoon(facts.org, by);
  const namens = starter?.domein;
  const asked = command.domeinen.filter(({ domein }) => domein !== namens || aanleiding.kind === 'consult');
  if (aanleiding.kind === 'consult' && asked.length !== 1) return refuse('consult-is-light');
  if (asked.some(({ domein }) => !facts.org.domeinen.has(domein))) return refuse('domein-unknown');
  if (new Set(asked.map(({ domein }) => domein)).size < asked.length) return refuse('domein-already-invited');
  const invited: Gebeurtenis[] = [];
  for (const [index, { domein, reden }] of asked.entries()) {
    const first = firstAsked(domein, aanleiding.gebied, facts);
    if (first === undefined) return refuse('domein-without-contact');
    const uitnodiging = `U${index + 1}` as UitnodigingId;
    invited.push({ type: 'DomeinInvited', uitnodiging, domein, reden, to: first.wie, via: first.via });
  }
  const usual = aanleiding.kind === 'consult' ? [] : usualDomeinen(aanleiding, facts.org);
  const nietAanTafel = usual.filter((domein) => domein !== namens && !asked.some((one) => one.domein === domein));
  const buitenGids = starter === undefined;
  return accept({ type: 'CasusoverlegStarted', kenmerk, aanleiding, namens, nietAanTafel, buitenGids }, ...invited);
}
