import { omwegOf } from './bestemming.ts';
import { domeinNaam, keuzeNaam, kopOf, naamOf, persoonOf, textOf, textOrNone, type Look } from './look.ts';
import { functieAt } from './functieAt.ts';
import { beslissingOf, volgendeOf, wachttijdView } from './mandaatStand.ts';
import { termijnView } from './termijnView.ts';
import { waaromView } from './waaromView.ts';
import { mayStart } from './uitvoeringView.ts';
import type { AdviesView } from '../../cards/adviesView.ts';
import { cardText } from '../../cards/text/nl/kaart.ts';
import { metLidwoord } from '../../cards/text/nl/woorden.ts';
import type { MandaatView, UitkomstView } from '../../cards/views.ts';
import type { VraagView } from '../../cards/vraagView.ts';
import type { PersonId } from '../../domain/basis/ids.ts';
import { seatOf, type Zetel } from '../../domain/mandaat/ladder.ts';
import { isOpenAdvies } from '../../domain/mandaat/advies.ts';
import { isWaiting } from '../../domain/mandaat/waiting.ts';
import { registerregel } from '../../domain/mandaat/register.ts';
import type { DecidedMandaat, Mandaat } from '../../domain/mandaat/state.ts';
import { persoon } from '../../domain/organisatie/personen.ts';

type Stand = MandaatView['stand'];
type WithoutBeslisser = Extract<Mandaat, { status: 'geen-beslisser' }>;

type Levelled = Extract<Mandaat, { status: 'bij-beslisser' | 'bij-aanvrager' }>;

/** Where it lies for somebody who was asked before: by functie on another rung, by name on their own (1:1). */
function elsewhere(look: Look, { niveau, verzoek }: Levelled, seat: Zetel | undefined): Stand {
  const waar =
    seat?.trede === niveau.trede
      ? naamOf(look, niveau.beslisser)
      : metLidwoord(functieAt(look, verzoek.domein, niveau.trede));
  return { wat: 'elders', waar, magNog: seat !== undefined };
}

function deciding(look: Look, mandaat: Levelled, reader: PersonId, called: boolean): Stand {
  const { niveau } = mandaat;
  const seat = seatOf(mandaat, reader, look);
  const own = niveau.beslisser === reader;
  if (!own && (!called || seat?.trede !== niveau.trede)) return elsewhere(look, mandaat, seat);
  if (mandaat.status === 'bij-aanvrager') return { wat: 'wacht-op-antwoord', sinds: mandaat.vraag.op };
  const vervangt = own ? niveau.vervangt : seat?.vervangt;
  return {
    wat: 'beslissen',
    alsVervangerVan: vervangt === undefined ? undefined : naamOf(look, vervangt),
    volgende: volgendeOf(mandaat, look),
    magVragen: niveau.vragen < look.org.klokken.mandaat.vragenPerNiveau,
  };
}

/** Nobody is left to go to; who was asked last may still decide, and so may those before them (M7). */
function unclaimed(look: Look, mandaat: WithoutBeslisser, reader: PersonId): Stand {
  const seat = seatOf(mandaat, reader, look);
  if (seat === undefined || mandaat.niveau?.beslisser !== reader)
    return { wat: 'elders', waar: cardText.niemand, magNog: seat !== undefined };
  const vervangt = seat.vervangt === undefined ? undefined : naamOf(look, seat.vervangt);
  return { wat: 'beslissen', alsVervangerVan: vervangt, volgende: undefined, magVragen: false };
}

/** What this reader can do with the request now; who may decide is looked up again at the click (M8). */
function standFor(look: Look, mandaat: Mandaat, reader: PersonId, called: boolean): Stand {
  switch (mandaat.status) {
    case 'bij-beslisser':
    case 'bij-aanvrager':
      return deciding(look, mandaat, reader, called);
    case 'bij-extern':
      return mandaat.vraag === undefined
        ? { wat: 'extern-antwoorden' }
        : { wat: 'wacht-op-antwoord', sinds: mandaat.vraag.op };
    case 'geen-beslisser':
      return unclaimed(look, mandaat, reader);
    case 'besloten': {
      const { uitkomst, functie, op, voorwaarden, door } = mandaat.besluit;
      return { wat: 'klaar', uitkomst, doorJou: door === reader, functie, op, voorwaarden: textOrNone(voorwaarden) };
    }
    case 'ingetrokken':
    case 'niet-meer-nodig': {
      const { status: uitkomst, door, op } = mandaat;
      const functie = persoon(look.org, door)?.functie ?? '';
      return { wat: 'klaar', uitkomst, doorJou: door === reader, functie, op, voorwaarden: undefined };
    }
  }
}

function gesprekOf(look: Look, mandaat: Mandaat): MandaatView['gesprek'] {
  const done = mandaat.beantwoord.map(({ vraag, antwoord, door }) => ({
    vraag: textOf(vraag.vraag),
    van: naamOf(look, vraag.door),
    antwoord: textOf(antwoord),
    door: naamOf(look, door),
  }));
  const open = 'vraag' in mandaat ? mandaat.vraag : undefined;
  if (open === undefined) return done;
  return [...done, { vraag: textOf(open.vraag), van: naamOf(look, open.door), antwoord: undefined, door: undefined }];
}

/** The whole request, for somebody who may read it (M1). */
export function mandaatView(
  look: Look,
  mandaat: Mandaat,
  reader: PersonId,
  aanleiding: MandaatView['aanleiding'],
): MandaatView {
  const { verzoek } = mandaat;
  const { org, casus } = look;
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    soort: keuzeNaam(org.soortenBesluit, verzoek.soort),
    beslissing: beslissingOf(mandaat),
    bedrag: verzoek.bedrag,
    spoed: verzoek.spoed === undefined ? undefined : keuzeNaam(org.nijpend, verzoek.spoed),
    ...waaromView(verzoek),
    draagvlak: verzoek.draagvlak.map(({ domein, steun }) => ({ domein: domeinNaam(look, domein), steun })),
    kader: { punten: org.kader.map(({ id, naam }) => ({ naam, voldaan: verzoek.kader.includes(id) })) },
    kostenNietsDoen: textOrNone(verzoek.kostenNietsDoen),
    wettelijk: termijnView(mandaat, look),
    aanvrager: persoonOf(look, mandaat.aanvrager),
    wacht: wachttijdView(mandaat, look),
    sinds: mandaat.gevraagd,
    omweg: omwegOf(look, verzoek.domein, mandaat.omweg),
    doel: textOf(casus.aanleiding.doel),
    doelOnderschreven: casus.doelOnderschreven.length > 0,
    gesprek: gesprekOf(look, mandaat),
    stand: standFor(look, mandaat, reader, aanleiding === 'opgevraagd'),
    adviezen: mandaat.adviezen.map(({ van, antwoord, uiterlijk }) => ({
      van: naamOf(look, van),
      advies: antwoord && textOf(antwoord.tekst),
      uiterlijk,
    })),
    terug: 'niveau' in mandaat && mandaat.niveau?.beslisser === reader ? mandaat.niveau.terug : undefined,
    aanleiding,
  };
}

/** What a colleague is asked to advise on (M14); undefined for a number that was never asked. */
export function adviesView(look: Look, mandaat: Mandaat, nr: number): AdviesView | undefined {
  const advies = mandaat.adviezen.find((one) => one.nr === nr);
  if (advies === undefined) return undefined;
  const open = isWaiting(mandaat) && isOpenAdvies(advies, look.now);
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    advies: nr,
    soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
    beslissing: beslissingOf(mandaat),
    bedrag: mandaat.verzoek.bedrag,
    ...waaromView(mandaat.verzoek),
    van: persoonOf(look, advies.gevraagdDoor),
    uiterlijk: advies.uiterlijk,
    stand: advies.antwoord !== undefined ? 'gegeven' : open ? 'open' : 'voorbij',
  };
}

/** What the asking side is asked, or was (M4). */
export function vraagView(look: Look, mandaat: Mandaat, reader: PersonId, herinnering: boolean): VraagView {
  const open = 'vraag' in mandaat ? mandaat.vraag : undefined;
  const vraag = open ?? mandaat.beantwoord.at(-1)?.vraag;
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
    beslissing: beslissingOf(mandaat),
    vraag: vraag === undefined ? '' : textOf(vraag.vraag),
    functie: persoon(look.org, vraag?.door)?.functie ?? '',
    sinds: vraag?.op ?? mandaat.gevraagd,
    herinnering,
    namensAanvrager: reader !== mandaat.aanvrager,
    beantwoord: open === undefined,
  };
}

/** The decision, with everything that M10 records. */
export function uitkomstView(look: Look, mandaat: DecidedMandaat, reader: PersonId): UitkomstView {
  const { besluit } = mandaat;
  const entry = registerregel(look.org, besluit.register);
  return {
    ...kopOf(look),
    mandaat: mandaat.id,
    soort: keuzeNaam(look.org.soortenBesluit, mandaat.verzoek.soort),
    beslissing: beslissingOf(mandaat),
    uitkomst: besluit.uitkomst,
    functie: besluit.functie,
    door: naamOf(look, besluit.door),
    vervangt: besluit.vervangt === undefined ? undefined : naamOf(look, besluit.vervangt),
    op: besluit.op,
    motivering: textOrNone(besluit.motivering),
    voorwaarden: textOrNone(besluit.voorwaarden),
    bron: textOrNone(besluit.bron),
    register: entry && { artikel: entry.artikel, publicatie: entry.publicatie },
    referentie: mandaat.referentie,
    ...mayStart(look, mandaat, reader),
  };
}
