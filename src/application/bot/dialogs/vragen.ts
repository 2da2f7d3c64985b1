import { z } from 'zod';
import type { Checks } from '../check.ts';
import { keuzesOf } from '../choices.ts';
import { casusDialog } from '../dialog.ts';
import { casusIds, type Found } from '../turn.ts';
import { mandaatVragenForm } from '../../../cards/forms/mandaatVragenForm.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import type { DomeinId } from '../../../domain/basis/ids.ts';
import { domeinenAtTable } from '../../../domain/casusoverleg/domeinen.ts';
import { sitsAtTable } from '../../../domain/casusoverleg/rechten.ts';
import { entriesInForce } from '../../../domain/mandaat/register.ts';
import { steunen, type Verzoek } from '../../../domain/mandaat/state.ts';
import { bestemmingZin, gevraagdZin } from '../../views/bestemming.ts';
import { domeinNaam, type Look } from '../../views/look.ts';

const noSpoed = 'nee';

/** Domeinen at the table, each of which may have been asked for its draagvlak (M1). */
const atTable = ({ casus }: Pick<Found, 'casus'>): readonly DomeinId[] => domeinenAtTable(casus);

/** Domeinen and kinds of besluit that the register knows today; others would only end in a refusal. */
function registered(look: Look) {
  const entries = entriesInForce(look);
  return {
    domeinen: keuzesOf(
      [...look.org.domeinen.values()].filter((one) => entries.some((entry) => entry.domein === one.id)),
    ),
    soorten: look.org.soortenBesluit.filter((one) => entries.some((entry) => entry.soort === one.id)),
  };
}

const values = (check: Checks, { org, casus }: Look) =>
  z.object({
    beslissing: check.text(textLengths.kort),
    domein: check.choice<DomeinId>(org.domeinen.keys()),
    soort: check.choice(org.soortenBesluit.map(({ id }) => id)),
    motivering: check.text(textLengths.lang),
    kader: check.choices(
      org.kader.map(({ id }) => id),
      { required: false },
    ),
    bedrag: check.bedrag(),
    kostenNietsDoen: check.maybeText(textLengths.middel),
    wettelijk: check.datum(),
    spoed: check.maybeChoice([noSpoed, ...org.nijpend.map(({ id }) => id)]),
    ...Object.fromEntries(atTable({ casus }).map((domein) => [`steun:${domein}`, check.maybeChoice(steunen)])),
  });

/** Who was asked for draagvlak, and what they said; a domein nobody filled in was not asked (M1). */
const draagvlakOf = (checked: object): Verzoek['draagvlak'] =>
  Object.entries(checked).flatMap(([id, typed]) => {
    const steun = steunen.find((one) => one === typed);
    return id.startsWith('steun:') && steun !== undefined
      ? [{ domein: id.slice('steun:'.length) as DomeinId, steun }]
      : [];
  });

/** M1: the request, stated once for every later reader. */
export const mandaatVragen = casusDialog({
  verb: 'mandaat.vragen',
  ids: casusIds,
  form: ({ look, casus, ids }, ingevuld) =>
    mandaatVragenForm({
      kenmerk: ids.kenmerk,
      ingevuld,
      ...registered(look),
      kader: look.org.kader,
      nijpend: look.org.nijpend,
      aanTafel: atTable({ casus }).map((id) => ({ id, naam: domeinNaam(look, id) })),
      doelOnderschreven: casus.doelOnderschreven.length > 0,
    }),
  values,
  command({ caller }, _ids, { spoed, ...verzoek }) {
    return {
      type: 'requestMandaat',
      by: caller.person,
      verzoek: {
        beslissing: verzoek.beslissing,
        soort: verzoek.soort,
        domein: verzoek.domein,
        motivering: verzoek.motivering,
        draagvlak: draagvlakOf(verzoek),
        kader: verzoek.kader,
        bedrag: verzoek.bedrag,
        kostenNietsDoen: verzoek.kostenNietsDoen,
        wettelijk: verzoek.wettelijk,
        spoed: spoed === noSpoed ? undefined : spoed,
      },
    };
  },
  probe: () => undefined,
  opens: (at) => (sitsAtTable(at.casus, at.turn.caller.person, at.look) ? undefined : 'not-participant'),
  done: (look) => gevraagdZin(look, [...look.casus.mandaten.values()].at(-1)),
  refusal: (look, why, command) =>
    why === 'mandaat-no-entry' && command.type === 'requestMandaat'
      ? bestemmingZin(look, command.verzoek, command.by)
      : undefined,
});
