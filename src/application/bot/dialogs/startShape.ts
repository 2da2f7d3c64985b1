import { z } from 'zod';
import type { Checks, Waarden } from '../check.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import type { DomeinId, GebiedId } from '../../../domain/basis/ids.ts';
import type { StartCasusoverleg } from '../../../domain/casusoverleg/commands.ts';
import type { Aanleiding } from '../../../domain/casusoverleg/state.ts';
import type { Organisatie } from '../../../domain/organisatie/organisatie.ts';
import { redenen, type Uitnodigingsreden } from '../../../domain/uitnodiging/state.ts';

const { doel, kort, middel, referentie } = textLengths;

/** Step 1 (C1, C3): a consult has no kind of its own and needs no leefgebied. */
export const step1Shape = (check: Checks, org: Organisatie, consult: boolean) =>
  z.object({
    soort: consult ? z.unknown().transform(() => 'consult' as const) : check.choice(['vroeg', 'vastgelopen'] as const),
    gebied: check.choice<GebiedId>(org.gebieden.keys()),
    leefgebieden: check.choices(
      org.leefgebieden.map(({ id }) => id),
      { required: !consult },
    ),
    zaaknummer: check.maybeReferentie(referentie),
  });
export type Step1 = z.output<ReturnType<typeof step1Shape>>;

type Gevraagd = StartCasusoverleg['domeinen'];

/** Every field `domein:<id>` with a reason is an invitation; a domein that is not in the directory falls away. */
function invited(waarden: Waarden, org: Organisatie): Gevraagd {
  return [...org.domeinen.keys()].flatMap((domein) => {
    const reden = redenen.find((one) => one === waarden[`domein:${domein}`]);
    return reden === undefined ? [] : [{ domein, reden }];
  });
}

/** Step 2 (C3): the texts, how the inwoner takes part, and who is asked. */
export function step2Shape(check: Checks, org: Organisatie, waarden: Waarden) {
  const consult = waarden['meerdomeinen'] === 'nee';
  return z
    .object({
      doel: check.text(doel),
      vraag: check.text(middel),
      waarom: consult ? check.maybeText(middel) : check.text(middel),
      inwoner: check.choice(['aanwezig', 'gehoord', 'nog-niet'] as const),
      inwonerReden: waarden['inwoner'] === 'nog-niet' ? check.text(kort) : check.maybeText(kort),
      prioriteit: check.maybeText(kort),
      consultDomein: consult
        ? check.choice<DomeinId>(org.domeinen.keys())
        : check.maybeChoice<DomeinId>(org.domeinen.keys()),
      tochReden: check.maybeText(kort),
    })
    .transform((typed) => {
      const { consultDomein, ...rest } = typed;
      const one =
        consultDomein === undefined
          ? []
          : [{ domein: consultDomein, reden: 'expertise' satisfies Uitnodigingsreden as Uitnodigingsreden }];
      return { ...rest, domeinen: consult ? one : invited(waarden, org) };
    });
}
export type Step2 = z.output<ReturnType<typeof step2Shape>>;

/** A link to Teams and nowhere else; whatever else came along is dropped. */
function teamsLink(link: string | undefined): string | undefined {
  if (link === undefined || link.length > 2000 || !URL.canParse(link)) return undefined;
  const { protocol, hostname } = new URL(link);
  const known = hostname === 'teams.microsoft.com' || hostname === 'teams.cloud.microsoft' || hostname === 'localhost';
  return known && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')) ? link : undefined;
}

/** What the two steps come to (C3). */
export function aanleidingOf(one: Step1, two: Step2, waarden: Waarden, zaak: string | undefined): Aanleiding {
  return {
    kind: one.soort,
    gebied: one.gebied,
    leefgebieden: one.leefgebieden,
    doel: two.doel,
    vraag: two.vraag,
    waarom: two.waarom,
    inwoner:
      two.inwoner === 'nog-niet' ? { hoe: two.inwoner, reden: two.inwonerReden ?? tekst('') } : { hoe: two.inwoner },
    prioriteitInwoner: two.prioriteit,
    bericht: teamsLink(waarden['bericht']),
    zaak,
    tochGestart: two.tochReden,
  };
}
