import { z } from 'zod';
import { absenceNoted, absenceRefused } from '../afwezig.ts';
import { checks, waardenOf, withFaults } from '../check.ts';
import { personenOf } from '../choices.ts';
import { message } from '../click.ts';
import { shown, type Dialog } from '../dialog.ts';
import type { Turn, TurnedAway } from '../turn.ts';
import { afwezigForm } from '../../../cards/forms/afwezigForms.ts';
import { afwezigFormText } from '../../../cards/text/nl/afwezig.ts';
import type { Ingevuld } from '../../../cards/views.ts';
import type { PersonId } from '../../../domain/basis/ids.ts';
import { teamOf } from '../../../domain/organisatie/afwezigheid.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import { leidinggevendeLine } from '../../views/afwezigView.ts';

const empty: Ingevuld = { waarden: {}, fouten: {} };

type Who = { readonly verb: string; readonly colleague: boolean };

/** Why this person can't fill in this form at all; undefined when they can. */
function closed(turn: Turn, colleague: boolean): TurnedAway | undefined {
  const facts = turn.needs.casussen.facts();
  const { person } = turn.caller;
  if (!facts.org.personen.has(person)) return absenceRefused(turn, person, 'absence-unknown-person');
  const leads = !colleague || teamOf(person, facts.org).length > 0;
  if (leads) return undefined;
  return { text: afwezigFormText.nietLeidinggevende(leidinggevendeLine(person, facts)), why: 'absence-not-your-team' };
}

/** P9: first and last day away; of oneself, or of a colleague in the team that one leads (A). */
function absenceDialog({ verb, colleague }: Who): Dialog {
  const form = (turn: Turn, ingevuld: Ingevuld) => {
    const { org } = turn.needs.casussen.facts();
    const team = new Set(colleague ? teamOf(turn.caller.person, org) : []);
    return shown(
      afwezigForm({ ingevuld, collegas: colleague ? personenOf(org, ({ id }) => team.has(id)) : undefined }),
    );
  };
  return {
    verb,
    open(turn) {
      const why = closed(turn, colleague);
      return Promise.resolve(why === undefined ? form(turn, empty) : message(why));
    },
    async submit(turn, data) {
      const why = closed(turn, colleague);
      if (why !== undefined) return message(why);
      const waarden = waardenOf(data);
      const { now, org } = turn.needs.casussen.facts();
      const check = checks(datumVan(now, org.kantoor));
      const own = z.unknown().transform((): PersonId => turn.caller.person);
      // Anybody of the directory may be named here: whoever is not in the team gets the refusal that says who can.
      const collega = colleague ? check.choice<PersonId>(org.personen.keys()) : own;
      const read = z.object({ collega, van: check.gegevenDatum(), tot: check.gegevenDatum() }).safeParse(waarden);
      if (!read.success) return form(turn, withFaults(waarden, read.error));
      const { collega: wie, ...periode } = read.data;
      const done = await turn.needs.absences.report({ ...periode, wie, door: turn.caller.person });
      if (done.ok) return message(absenceNoted(turn, wie, periode).join(' '));
      const { text, why: by } = absenceRefused(turn, wie, done.refusal);
      return { ...form(turn, { waarden, fouten: {}, melding: text }), why: by };
    },
  };
}

export const afwezigMelden = absenceDialog({ verb: 'afwezig.melden', colleague: false });
export const afwezigCollega = absenceDialog({ verb: 'afwezig.collega', colleague: true });
