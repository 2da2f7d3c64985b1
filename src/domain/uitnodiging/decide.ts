import type { DeclineInvitation, InviteDomein, JoinTable, PassOnInvitation } from './commands.ts';
import type { UitnodigingEvent } from './events.ts';
import { firstAsked } from './keten.ts';
import type { Uitnodiging } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { PersonId, UitnodigingId } from '../basis/ids.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { hasRegie } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import { vervangers } from '../organisatie/aanwezigheid.ts';
import { speaksFor, teamleiderOf } from '../organisatie/personen.ts';

type Decided = Decision<UitnodigingEvent, Refusal>;

/** The domein is still asked, takes part or was left unanswered, so a second invitation would only confuse. */
const stillStands = (one: Uitnodiging): boolean => one.status !== 'geen-rol' && one.status !== 'vervallen';

/** Number of the next invitation in this casusoverleg. */
const nextUitnodigingId = (casus: OpenCasus): UitnodigingId => `U${casus.uitnodigingen.size + 1}` as UitnodigingId;

/** Invites a domein, not a person; who is asked for it is looked up now (U1, U6). */
export function inviteDomein(casus: OpenCasus, { by, domein, reden }: InviteDomein, facts: Facts): Decided {
  if (!hasRegie(casus, by, facts)) return refuse('not-regiehouder');
  if (!facts.org.domeinen.has(domein)) return refuse('domein-unknown');
  if (casus.aanleiding.kind === 'consult') return refuse('consult-is-light');
  const invited = [...casus.uitnodigingen.values()].some((one) => one.domein === domein && stillStands(one));
  if (invited || domein === casus.starterDomein) return refuse('domein-already-invited');
  const first = firstAsked(domein, casus.aanleiding.gebied, facts);
  if (first === undefined) return refuse('domein-without-contact');
  return accept({
    type: 'DomeinInvited',
    uitnodiging: nextUitnodigingId(casus),
    domein,
    reden,
    to: first.wie,
    via: first.via,
  });
}

/** A: the person asked, their vervanger, the domein's teamleider. Who was asked earlier may still answer. */
export function mayAnswer(uitnodiging: Uitnodiging, who: PersonId, { org }: Facts): boolean {
  const asked = uitnodiging.gevraagd.map((one) => one.wie);
  return (
    asked.includes(who) ||
    asked.some((one) => vervangers(one, org.personen).includes(who)) ||
    teamleiderOf(uitnodiging.domein, org) === who
  );
}

function openFor(casus: OpenCasus, id: UitnodigingId, by: PersonId, facts: Facts): Uitnodiging | Refusal {
  const uitnodiging = casus.uitnodigingen.get(id);
  if (uitnodiging === undefined) return 'invitation-unknown';
  if (!mayAnswer(uitnodiging, by, facts)) return 'invitation-not-yours';
  if (uitnodiging.status !== 'gevraagd' && uitnodiging.status !== 'geen-reactie') return 'invitation-answered';
  return uitnodiging;
}

/** "Doe mee": whoever answers sits at the table for the domein (U3). A late answer is as good as a quick one. */
export function joinTable(casus: OpenCasus, { by, uitnodiging }: JoinTable, facts: Facts): Decided {
  const open = openFor(casus, uitnodiging, by, facts);
  if (typeof open === 'string') return refuse(open);
  return accept({ type: 'DomeinJoined', uitnodiging, deelnemer: by });
}

/** "Geen rol", with the reason that the others at the table need (U3). */
export function declineInvitation(casus: OpenCasus, command: DeclineInvitation, facts: Facts): Decided {
  const open = openFor(casus, command.uitnodiging, command.by, facts);
  if (typeof open === 'string') return refuse(open);
  return accept({ type: 'DomeinDeclined', uitnodiging: command.uitnodiging, toelichting: command.toelichting });
}

/** "Andere collega": passes on; the clock keeps running (U3). */
export function passOnInvitation(casus: OpenCasus, { by, uitnodiging, to }: PassOnInvitation, facts: Facts): Decided {
  const open = openFor(casus, uitnodiging, by, facts);
  if (typeof open === 'string') return refuse(open);
  if (to === by) return refuse('person-is-self');
  if (!facts.org.personen.has(to)) return refuse('person-unknown');
  if (!speaksFor(to, open.domein, facts.org)) return refuse('colleague-other-domein');
  return accept({ type: 'UitnodigingPassedOn', uitnodiging, to });
}
