import { z } from 'zod';
import { checks, type Checks, type Waarden } from '../check.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import type { Vraagstap } from '../../../cards/forms/mandaatVragenView.ts';
import { waaromText } from '../../../cards/text/nl/waarom.ts';
import type { DomeinId } from '../../../domain/basis/ids.ts';
import { beginOf } from '../../../domain/basis/readable.ts';
import { tekst, type Tekst } from '../../../domain/basis/tekst.ts';
import { domeinenAtTable } from '../../../domain/casusoverleg/domeinen.ts';
import { steunen, type Toets, type Verzoek } from '../../../domain/mandaat/state.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import type { Look } from '../../views/look.ts';

const noSpoed = 'nee';
const steunVeld = (domein: DomeinId): string => `steun:${domein}`;

/** P4: the omgekeerde toets, and what is asked. */
const step1 = (check: Checks, { org }: Look) => ({
  effect: check.text(textLengths.middel),
  ethiek: check.text(textLengths.middel),
  regel: check.text(textLengths.middel),
  beslissing: check.text(textLengths.kort),
  domein: check.choice<DomeinId>(org.domeinen.keys()),
  soort: check.choice(org.soortenBesluit.map(({ id }) => id)),
});

const step2 = (check: Checks, { org, casus }: Look) => ({
  kader: check.choices(
    org.kader.map(({ id }) => id),
    { required: false },
  ),
  bedrag: check.bedrag(),
  kostenNietsDoen: check.maybeText(textLengths.middel),
  wettelijk: check.datum(),
  spoed: check.maybeChoice([noSpoed, ...org.nijpend.map(({ id }) => id)]),
  ...Object.fromEntries(domeinenAtTable(casus).map((domein) => [steunVeld(domein), check.maybeChoice(steunen)])),
});

const checksFor = ({ now, org }: Look): Checks => checks(datumVan(now, org.kantoor));

/** What the first step must be. */
export const step1Shape = (look: Look) => z.object(step1(checksFor(look), look));
const wholeShape = (look: Look) => z.object({ ...step1(checksFor(look), look), ...step2(checksFor(look), look) });

/** The step on which the first of these fields stands. */
export const stepOfFault = (look: Look, { issues }: z.ZodError): Vraagstap => {
  const first = Object.keys(step1(checksFor(look), look));
  return issues.some(({ path }) => first.includes(String(path[0]))) ? 1 : 2;
};

/** Who was asked for draagvlak, and what they said; a domein nobody filled in was not asked (M1). */
const draagvlakOf = (checked: object, { casus }: Look): Verzoek['draagvlak'] =>
  domeinenAtTable(casus).flatMap((domein) => {
    const steun = steunen.find((one) => one === (checked as Readonly<Record<string, unknown>>)[steunVeld(domein)]);
    return steun === undefined ? [] : [{ domein, steun }];
  });

const words = ({ tekst: typed }: Tekst): string => typed ?? '';
const motiveringOf = ({ effect, ethiek, regel }: Toets): Tekst =>
  tekst(waaromText.samen(words(effect), words(ethiek), words(regel)));

/** The request that these values come to, or what is wrong with them. */
export const verzoekShape = (look: Look) =>
  wholeShape(look).transform((checked): Verzoek => {
    const { effect, ethiek, regel, beslissing, domein, soort } = checked;
    const { kader, bedrag, kostenNietsDoen, wettelijk, spoed } = checked;
    const toets = { effect, ethiek, regel };
    return {
      ...{ beslissing, soort, domein, toets, motivering: motiveringOf(toets) },
      ...{ draagvlak: draagvlakOf(checked, look), kader, bedrag, kostenNietsDoen, wettelijk },
      spoed: spoed === noSpoed ? undefined : spoed,
    };
  });

/** The fields of this form and nothing else that came along. */
export function fieldsIn(typed: Waarden, look: Look): Waarden {
  const known = new Set(Object.keys({ ...step1(checksFor(look), look), ...step2(checksFor(look), look) }));
  return Object.fromEntries(Object.entries(typed).filter(([id]) => known.has(id)));
}

/** Nothing that fits in a field is cut; a hostile value must not grow the card or the draft without end. */
export const kept = (waarden: Waarden): Waarden =>
  Object.fromEntries(Object.entries(waarden).map(([id, typed]) => [id, beginOf(typed, textLengths.middel * 2)]));
