import { kopOf, naamOf, type Look } from './look.ts';
import { beslissingOf, mandaatStand } from './mandaatStand.ts';
import type { Reden } from './reden.ts';
import { redenenDaarna } from './redenenDaarna.ts';
import type { MandaatRegel, RegelActie } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { tekst } from '../../domain/basis/tekst.ts';
import { decide } from '../../domain/casusoverleg/decide.ts';
import { hasRegie } from '../../domain/casusoverleg/rechten.ts';
import { isOpenAdvies } from '../../domain/mandaat/advies.ts';
import { seatOf } from '../../domain/mandaat/ladder.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { isWaiting, type WaitingMandaat } from '../../domain/mandaat/waiting.ts';
import { actsFor } from '../../domain/organisatie/personen.ts';

const may = {
  grant: (look: Look, by: PersonId, mandaat: Mandaat['id']): boolean =>
    decide(look.casus, { type: 'grantMandaat', by, mandaat, voorwaarden: undefined }, look).ok,
  nudge: (look: Look, by: PersonId, mandaat: Mandaat['id']): boolean =>
    decide(look.casus, { type: 'nudgeBeslisser', by, mandaat }, look).ok,
  withdraw: (look: Look, by: PersonId, mandaat: Mandaat['id']): boolean =>
    decide(look.casus, { type: 'withdrawMandaat', by, mandaat, reden: tekst('') }, look).ok,
};

/** To decide at the present level, also as the vervanger who is there; or still allowed to, after it went past (M7, M8). */
const beslissen: Reden<WaitingMandaat> = (mandaat, reader, look) => {
  const seat = seatOf(mandaat, reader, look);
  if (seat === undefined || mandaat.status === 'bij-extern' || !may.grant(look, reader, mandaat.id)) return [];
  const voor = seat.vervangt ?? reader;
  const present = mandaat.status === 'bij-aanvrager' ? undefined : mandaat.niveau?.beslisser;
  const assigned =
    present !== undefined && mandaat.niveau?.trede === seat.trede && actsFor(reader, present, look.now, look.org);
  return [{ groep: assigned ? 'op-jou' : 'mag-nog', voor, acties: assigned ? ['akkoord'] : [] }];
};

/** Another organisation's contactpersoon answers (M2). */
const toezeggen: Reden<WaitingMandaat> = (mandaat, reader, { now, org }) => {
  const contact = mandaat.status === 'bij-extern' && mandaat.vraag === undefined ? mandaat.extern.contact : undefined;
  if (contact === undefined || !actsFor(reader, contact, now, org)) return [];
  return [{ groep: 'op-jou', voor: contact, acties: ['extern'] }];
};

/** A vraag, for the aanvrager; also for the regiehouder once they were asked instead (M4). */
const antwoorden: Reden<WaitingMandaat> = (mandaat, reader, look) => {
  const vraag = 'vraag' in mandaat ? mandaat.vraag : undefined;
  if (vraag === undefined) return [];
  if (actsFor(reader, mandaat.aanvrager, look.now, look.org))
    return [{ groep: 'op-jou', voor: mandaat.aanvrager, acties: ['antwoord'] }];
  return vraag.regiehouder && hasRegie(look.casus, reader, look)
    ? [{ groep: 'op-jou', voor: reader, acties: ['antwoord'] }]
    : [];
};

/** Advice that a colleague asked for, while there is time (M14). */
const adviseren: Reden<WaitingMandaat> = (mandaat, reader, { now, org }) =>
  mandaat.adviezen
    .filter((one) => isOpenAdvies(one, now) && actsFor(reader, one.van, now, org))
    .map(({ nr, van, uiterlijk }) => ({
      groep: 'op-jou',
      voor: van,
      acties: ['advies'],
      taak: { wat: 'advies', nr, uiterlijk },
    }));

/** Their own request, as long as it is not their turn. */
const gevraagd: Reden<WaitingMandaat> = (mandaat, reader, look) => {
  const asked = 'vraag' in mandaat && mandaat.vraag !== undefined;
  if (asked || !actsFor(reader, mandaat.aanvrager, look.now, look.org)) return [];
  const acties: readonly RegelActie[] = [
    ...(may.nudge(look, reader, mandaat.id) ? (['duwtje'] as const) : []),
    ...(may.withdraw(look, reader, mandaat.id) ? (['intrekken'] as const) : []),
  ];
  return [{ groep: 'gevraagd', voor: mandaat.aanvrager, acties }];
};

const whileWaiting: readonly Reden<WaitingMandaat>[] = [beslissen, toezeggen, antwoorden, adviseren, gevraagd];

/** Every reason there is; one for each thing about a mandaat that can wait for somebody. */
function redenen(mandaat: Mandaat, reader: PersonId, look: Look): ReturnType<Reden<Mandaat>> {
  if (isWaiting(mandaat)) return whileWaiting.flatMap((reden) => reden(mandaat, reader, look));
  return mandaat.status === 'besloten' ? redenenDaarna.flatMap((reden) => reden(mandaat, reader, look)) : [];
}

/** This person's lines in `mandaten`: what waits for them, what they may decide or report as well, where their requests stand. */
export function mandaatRegels(look: Look, reader: PersonId): readonly MandaatRegel[] {
  return [...look.casus.mandaten.values()].flatMap((mandaat) =>
    redenen(mandaat, reader, look).map(({ voor, ...deel }): MandaatRegel => ({
      ...kopOf(look),
      ...mandaatStand(mandaat, look),
      beslissing: beslissingOf(mandaat),
      bedrag: mandaat.verzoek.bedrag,
      sinds: mandaat.gevraagd,
      alsVervangerVan: voor === reader ? undefined : naamOf(look, voor),
      ...deel,
    })),
  );
}
