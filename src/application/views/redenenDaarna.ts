import type { Look } from './look.ts';
import type { Reden } from './reden.ts';
import { mayStart, openUitvoeringStand } from './uitvoeringView.ts';
import { bemiddelaarStand } from './verschilView.ts';
import type { RegelActie } from '../../cards/lijstViews.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { isUnsettled } from '../../domain/mandaat/isUnsettled.ts';
import type { DecidedMandaat } from '../../domain/mandaat/state.ts';
import { isUnderway, uitvoerderNow, type OpenUitvoering } from '../../domain/mandaat/uitvoering/state.ts';
import { mayReport } from '../../domain/mandaat/uitvoering/who.ts';
import { directeurSeat } from '../../domain/mandaat/verschil/directeur.ts';
import { actsFor } from '../../domain/organisatie/personen.ts';

/** The next thing to say, per stage. */
const volgendeActie: Readonly<Record<OpenUitvoering['status'], RegelActie>> = {
  gevraagd: 'ontvangen',
  ontvangen: 'bezig',
  'in-uitvoering': 'uitgevoerd',
};

/** To carry it out, for who is asked now or stands in for them; who else may report sees it apart (M11). */
const uitvoeren: Reden<DecidedMandaat> = (mandaat, reader, look) => {
  const { uitvoering, aanvrager } = mandaat;
  if (!isUnderway(uitvoering) || !mayReport(look.casus, uitvoering, reader, look)) return [];
  const asked = uitvoerderNow(uitvoering);
  if (asked === undefined || !actsFor(reader, asked.wie, look.now, look.org))
    return reader === aanvrager ? [] : [{ groep: 'mag-melden', voor: reader, acties: [] }];
  return [
    {
      groep: 'op-jou',
      voor: asked.wie === reader ? (asked.vervangt ?? reader) : asked.wie,
      acties: [volgendeActie[uitvoering.status]],
      taak: { wat: 'uitvoeren', stand: openUitvoeringStand(look, mandaat, uitvoering, reader) },
    },
  ];
};

/** To bring the parties together: asked, or at work. The role is personal (M12). */
const bemiddelen: Reden<DecidedMandaat> = (mandaat, reader, look) =>
  mandaat.bemiddelingen.flatMap((one) => {
    if (one.wie !== reader) return [];
    const stand = bemiddelaarStand(look, mandaat, one);
    if (stand.wat !== 'gevraagd' && stand.wat !== 'aanvaard') return [];
    const verloopt = stand.wat === 'gevraagd' ? stand.verloopt : undefined;
    const choose: readonly RegelActie[] = stand.wat === 'aanvaard' && stand.magKiezen ? ['voorleggen'] : [];
    const acties: readonly RegelActie[] = stand.wat === 'aanvaard' ? ['uitkomst', ...choose] : [];
    return [{ groep: 'op-jou', voor: reader, acties, taak: { wat: 'bemiddelen', nr: one.nr, verloopt } }];
  });

/** To choose, for the directeur who is asked; one whose vervanger was asked may choose as well (M8, M13). */
const kiezen: Reden<DecidedMandaat> = (mandaat, reader, look) =>
  mandaat.keuzes.flatMap((one) => {
    const seat = one.status === 'open' ? directeurSeat(mandaat, one, reader, look) : undefined;
    if (seat === undefined) return [];
    const voor = seat.vervangt ?? reader;
    const assigned = actsFor(reader, one.directeur, look.now, look.org);
    const taak = { wat: 'kiezen', nr: one.nr } as const;
    return [{ groep: assigned ? 'op-jou' : 'mag-nog', voor, acties: assigned ? ['kiezen'] : [], taak }];
  });

function mayAsk(look: Look, mandaat: DecidedMandaat, by: PersonId): readonly RegelActie[] {
  const { magBemiddelen, magKiezen } = mayStart(look, mandaat, by);
  return [...(magBemiddelen ? (['bemiddelaar'] as const) : []), ...(magKiezen ? (['voorleggen'] as const) : [])];
}

/** Their own request until it is carried out or settled, as long as it is not their turn (M11-M13). */
const gevolgd: Reden<DecidedMandaat> = (mandaat, reader, look) => {
  const { aanvrager } = mandaat;
  if (!isUnsettled(mandaat) || !actsFor(reader, aanvrager, look.now, look.org)) return [];
  if (uitvoeren(mandaat, reader, look).some(({ groep }) => groep === 'op-jou')) return [];
  return [{ groep: 'gevraagd', voor: aanvrager, acties: mayAsk(look, mandaat, reader) }];
};

/** Every reason for which a mandaat stands in a list after the decision. */
export const redenenDaarna: readonly Reden<DecidedMandaat>[] = [uitvoeren, bemiddelen, kiezen, gevolgd];
