import type { CasusCijfers } from './casusCijfers.ts';
import type { Instant } from '../basis/instant.ts';
import { domeinenAtTable } from '../casusoverleg/domeinen.ts';
import { regiehouder } from '../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';
import type { Mandaat } from '../mandaat/state.ts';
import { isWaiting } from '../mandaat/waiting.ts';
import { treden } from '../organisatie/organisatie.ts';
import type { Uitnodiging } from '../uitnodiging/state.ts';

function endOf(mandaat: Mandaat): Instant | null {
  if (isWaiting(mandaat)) return null;
  return mandaat.status === 'besloten' ? mandaat.besluit.op : mandaat.op;
}

function ofMandaat(mandaat: Mandaat): CasusCijfers['mandaten'][number] {
  const klaar = endOf(mandaat);
  const begun = treden
    .map((trede) => ({ trede, van: mandaat.bezocht.find((one) => one.trede === trede)?.op }))
    .filter((niveau) => niveau.van !== undefined) as { trede: (typeof treden)[number]; van: Instant }[];
  const niveaus = begun.map(({ trede, van }, index) => ({ trede, van, tot: begun[index + 1]?.van ?? klaar }));
  return {
    mandaat: mandaat.id,
    domein: mandaat.verzoek.domein,
    trede: begun.at(-1)?.trede ?? null,
    gevraagd: mandaat.gevraagd,
    klaar,
    besloten: mandaat.status === 'besloten',
    niveaus,
  };
}

const ofUitnodiging = (one: Uitnodiging): CasusCijfers['uitnodigingen'][number] => ({
  domein: one.domein,
  gevraagd: one.sinds,
  beantwoord: 'antwoordOp' in one ? one.antwoordOp : null,
});

/** What this casusoverleg adds to the digest, recomputed at every write (D1): no text, no names (D2). */
export function casusCijfersOf(casus: Casusoverleg): CasusCijfers {
  // A consult has no regie to take over: its starter is not "provisional", nor missed as a holder (C1).
  const hasRegie = casus.aanleiding.kind !== 'consult';
  const gesloten = casus.status === 'open' ? null : casus.gesloten;
  const knelpunt = casus.status === 'afgerond' ? casus.afsluiting?.knelpunt : undefined;
  return {
    kenmerk: casus.kenmerk,
    gebied: casus.aanleiding.gebied,
    domeinen: domeinenAtTable(casus),
    gestart: casus.gestart,
    gesloten,
    vervallen: casus.status === 'vervallen',
    voorlopigeRegie: hasRegie
      ? casus.regie.historie
          .filter((period) => period.grond === undefined)
          .map(({ van, tot }) => ({ van, tot: tot ?? gesloten }))
      : [],
    houder: hasRegie && casus.status === 'open' ? regiehouder(casus) : null,
    mandaten: [...casus.mandaten.values()].map(ofMandaat),
    uitnodigingen: [...casus.uitnodigingen.values()].map(ofUitnodiging),
    knelpunt: knelpunt === undefined || gesloten === null ? null : { venster: knelpunt.venster, op: gesloten },
  };
}
