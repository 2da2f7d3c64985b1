import { offeredDialogs } from './index.ts';
import { clicks } from '../clicks.ts';
import { message } from '../click.ts';
import { shown, type Dialog } from '../dialog.ts';
import { casusIds, find, maySee, turnedAway, type Found, type Turn } from '../turn.ts';
import { meerForm, type MeerActie, type MeerFormView } from '../../../cards/forms/meerForm.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { decide } from '../../../domain/casusoverleg/decide.ts';
import type { PersonCommand } from '../../../domain/casusoverleg/commands.ts';
import { isWaiting } from '../../../domain/mandaat/waiting.ts';
import { keuzeNaam, kopOf } from '../../views/look.ts';

type Verb = MeerActie['verb'];

/** Whether a form with this verb would open for this person now. */
const opens = (turn: Turn, found: Found, verb: Verb, ids: Readonly<Record<string, unknown>> = {}): boolean =>
  offeredDialogs.some((dialog) => dialog.verb === verb && dialog.opensFor(turn, found, ids));

const allowed = (found: Found, command: PersonCommand): boolean => decide(found.casus, command, found.look).ok;

/** What needs no form. */
const byClick = { nudgeBeslisser: 'mandaat.duwtje', receiveUitvoering: 'uitvoering.ontvangen' } as const;

/** What can be done around each request: answer, withdraw, record, refer. */
function aroundMandaten(turn: Turn, found: Found): MeerFormView['mandaten'] {
  const waiting: readonly Verb[] = [
    'mandaat.advies',
    'mandaat.terug',
    'mandaat.doorgeven',
    'mandaat.hoger',
    'mandaat.antwoord',
    'mandaat.extern',
    'mandaat.nietmeernodig',
    'mandaat.intrekken',
  ];
  const decided: readonly Verb[] = [
    'uitvoering.bezig',
    'uitvoering.klaar',
    'uitvoering.bezwaar',
    'bemiddelaar.vragen',
    'keuze.vragen',
    'mandaat.referentie',
  ];
  return [...found.casus.mandaten.values()].map((mandaat) => ({
    mandaat: mandaat.id,
    soort: keuzeNaam(found.look.org.soortenBesluit, mandaat.verzoek.soort),
    acties: (isWaiting(mandaat) ? waiting : decided)
      .filter((verb) => opens(turn, found, verb, { mandaat: mandaat.id }))
      .map((verb): MeerActie => ({ verb }))
      .concat(
        (['nudgeBeslisser', 'receiveUitvoering'] as const).flatMap((type): readonly MeerActie[] =>
          allowed(found, { type, by: turn.caller.person, mandaat: mandaat.id }) ? [{ verb: byClick[type] }] : [],
        ),
      ),
  }));
}

/** Everything that this person may do now, and nothing that would only be refused (A). */
function actiesFor(turn: Turn, found: Found): readonly MeerActie[] {
  const by = turn.caller.person;
  const { aanbod } = found.casus.regie;
  const some = (verb: Verb): readonly MeerActie[] => (opens(turn, found, verb) ? [{ verb }] : []);
  return [
    ...(allowed(found, { type: 'endorseDoel', by }) ? [{ verb: 'doel.onderschrijf' } as const] : []),
    ...some('domein.uitnodigen'),
    ...some('regie.aanbieden'),
    ...(aanbod !== undefined && allowed(found, { type: 'withdrawRegieOffer', by, nummer: aanbod.nummer })
      ? [{ verb: 'regie.intrekken', aanbod: aanbod.nummer } as const]
      : []),
    ...some('mandaat.vragen'),
    ...some('actie.nieuw'),
    ...some('casus.sluit'),
    ...some('casus.vervallen'),
  ];
}

/** The menu of rarer actions; what is chosen opens in the same dialog. */
export const casusMeer: Dialog = {
  verb: 'casus.meer',
  async open(turn, data) {
    const ids = casusIds.safeParse(data);
    const found = ids.success ? await find(turn, ids.data.kenmerk) : undefined;
    if (found === undefined) return message(turnedAway(undefined, 'unknown-casusoverleg'));
    if (!(await maySee(turn, found))) return message(turnedAway(found.look, 'not-participant'));
    return shown(
      meerForm({ ...kopOf(found.look), acties: actiesFor(turn, found), mandaten: aroundMandaten(turn, found) }),
    );
  },
  async submit(turn, data) {
    const chosen = data['kies'];
    const dialog = offeredDialogs.find(({ verb }) => verb === chosen);
    if (dialog !== undefined) return dialog.open(turn, data);
    const click = clicks.find(({ verb }) => verb === chosen);
    if (click === undefined) return message(turnedAway(undefined, 'unknown-verb'));
    const answer = await click.run(turn, data);
    return 'text' in answer ? { ...answer, kind: 'message' } : message(gedaanText.klaar);
  },
};
