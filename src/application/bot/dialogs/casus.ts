import { z } from 'zod';
import { actieslotOf, actieslotFields } from './actieslot.ts';
import { message } from '../click.ts';
import { casusDialog, shown, type Dialog } from '../dialog.ts';
import { casusIds, find, isLeftOut, turnedAway } from '../turn.ts';
import { sluitForm } from '../../../cards/forms/sluitForm.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { vervallenForm } from '../../../cards/forms/vervallenForm.ts';
import { leesCard } from '../../../cards/leesCard.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { leesText } from '../../../cards/text/nl/lees.ts';
import { sluitText } from '../../../cards/text/nl/sluiten.ts';
import { tekst, type Tekst } from '../../../domain/basis/tekst.ts';
import { isParticipant, sitsAtTable } from '../../../domain/casusoverleg/rechten.ts';
import { vensters, type Afsluiting } from '../../../domain/casusoverleg/state.ts';
import { openActies } from '../../../domain/actie/decide.ts';
import { isUnderway } from '../../../domain/mandaat/uitvoering/state.ts';
import { isWaiting } from '../../../domain/mandaat/waiting.ts';
import { leesView } from '../../views/leesView.ts';
import { keuzeNaam, nuOf, textOf, type Look } from '../../views/look.ts';

const { middel, kort } = textLengths;

/** What still waits and would block closing, in words (C8). */
const blockersOf = ({ casus, org }: Look): readonly string[] =>
  [...casus.mandaten.values()].flatMap((one) => {
    const soort = keuzeNaam(org.soortenBesluit, one.verzoek.soort);
    if (isWaiting(one)) return [sluitText.wachtNog(soort)];
    return one.status === 'besloten' && isUnderway(one.uitvoering) ? [sluitText.uitvoeringLoopt(soort)] : [];
  });

const emptyAfsluiting: Afsluiting = {
  opbrengst: [],
  werkte: tekst(''),
  werkteNiet: undefined,
  knelpunt: undefined,
  nietVerschenen: undefined,
};

type Sluiting = {
  readonly opbrengst: readonly string[];
  readonly werkte: Tekst;
  readonly werkteNiet?: Tekst | undefined;
  readonly knelpuntVenster?: (typeof vensters)[number] | undefined;
  readonly knelpuntZin?: Tekst | undefined;
  readonly nietVerschenen: boolean;
  readonly watSpeelt?: Tekst | undefined;
  readonly mandaatReden?: Tekst | undefined;
  readonly actieReden?: Tekst | undefined;
};

const afsluitingOf = (values: Sluiting): Afsluiting => ({
  opbrengst: values.opbrengst,
  werkte: values.werkte,
  werkteNiet: values.werkteNiet,
  knelpunt:
    values.knelpuntVenster === undefined || values.knelpuntZin === undefined
      ? undefined
      : { venster: values.knelpuntVenster, zin: values.knelpuntZin },
  nietVerschenen: values.nietVerschenen ? values.watSpeelt : undefined,
});

/** C8: what it brought, what worked, what stands in the way above the single case. */
export const casusSluiten = casusDialog({
  verb: 'casus.sluit',
  ids: casusIds,
  form({ look, casus, ids, turn }, ingevuld) {
    // Only who sits at the table reads what was agreed, also when the form comes back (C10).
    const acties = sitsAtTable(casus, turn.caller.person, look) ? openActies(casus) : [];
    return sluitForm({
      kenmerk: ids.kenmerk,
      ingevuld,
      opbrengsten: look.org.opbrengsten,
      blokkades: blockersOf(look),
      acties: acties.map((actie) => ({ id: actie.id, wat: textOf(actie.omschrijving) })),
    });
  },
  values: (check, { org, casus }, waarden) =>
    z.object({
      opbrengst: check.choices(
        org.opbrengsten.map(({ id }) => id),
        { required: true },
      ),
      werkte: check.text(middel),
      werkteNiet: check.maybeText(middel),
      // A category and its sentence belong together.
      knelpuntVenster:
        (waarden['knelpuntZin'] ?? '').trim() === '' ? check.maybeChoice(vensters) : check.choice(vensters),
      knelpuntZin: (waarden['knelpuntVenster'] ?? '') === '' ? check.maybeText(kort) : check.text(kort),
      nietVerschenen: check.toggle(),
      watSpeelt: waarden['nietVerschenen'] === 'ja' ? check.text(middel) : check.maybeText(middel),
      mandaatReden: check.maybeText(middel),
      ...actieslotFields(check, casus),
    }),
  command: ({ caller }, _ids, values: Sluiting) => ({
    type: 'closeCasusoverleg',
    by: caller.person,
    afsluiting: afsluitingOf(values),
    nietVerschenen: values.nietVerschenen,
    mandaatReden: values.mandaatReden,
    acties: actieslotOf(values),
  }),
  probe: ({ caller }) => ({
    type: 'closeCasusoverleg',
    by: caller.person,
    afsluiting: emptyAfsluiting,
    nietVerschenen: false,
    mandaatReden: undefined,
    acties: { overdracht: [], reden: undefined },
  }),
  passable: ['mandaat-waits', 'uitvoering-underway', 'acties-open'],
  done: () => gedaanText.afgerond,
});

/** C2: started by mistake or double. */
export const casusVervallen = casusDialog({
  verb: 'casus.vervallen',
  ids: casusIds,
  form: ({ ids }, ingevuld) => vervallenForm({ kenmerk: ids.kenmerk, ingevuld }),
  values: (check) => z.object({ reden: check.text(middel) }),
  command: ({ caller }, _ids, { reden }) => ({ type: 'cancelCasusoverleg', by: caller.person, reden }),
  probe: ({ caller }) => ({ type: 'cancelCasusoverleg', by: caller.person, reden: tekst('') }),
  done: () => gedaanText.vervallen,
});

/** C10: everything, for participants; who opened it is logged (law 14). */
export const casusLezen: Dialog = {
  verb: 'casus.lees',
  async open(turn, data) {
    const ids = casusIds.safeParse(data);
    const found = ids.success ? await find(turn, ids.data.kenmerk) : undefined;
    if (found === undefined) return message(turnedAway(undefined, 'unknown-casusoverleg'));
    const { person } = turn.caller;
    const { casus, look } = found;
    if (isLeftOut(turn, look)) return message(turnedAway(look, 'not-in-directory'));
    // Whoever is asked to the table may read what about, until they answer.
    const asked = [...casus.uitnodigingen.values()].some(
      (one) =>
        (one.status === 'gevraagd' || one.status === 'geen-reactie') && one.gevraagd.some(({ wie }) => wie === person),
    );
    const whole = asked || sitsAtTable(casus, person, look);
    if (!whole && !isParticipant(casus, person, look)) return message(turnedAway(look, 'not-participant'));
    await turn.needs.readLog.opened(person, found.casus.kenmerk, 'lees');
    const view = leesView(found.look, found.events, person, { whole });
    return shown({ title: leesText.titel(found.casus.kenmerk), card: leesCard(view, nuOf(found.look)), size: 'large' });
  },
  submit: () => Promise.resolve({ kind: 'closed' }),
};
