import type { PersonId } from '../../domain/basis/ids.ts';
import type { Tekst } from '../../domain/basis/tekst.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import type { Casusoverleg } from '../../domain/casusoverleg/state.ts';
import type { DomeinId } from '../../domain/basis/ids.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { persoon } from '../../domain/organisatie/personen.ts';
import { deletedText, unknownPerson } from '../../cards/text/nl/onbekend.ts';
import type { Kop, Nu, PersoonView } from '../../cards/views.ts';

/** One look at a casusoverleg: its state, the moment, the gemeente, and what people are called. */
export type Look = Facts & {
  readonly casus: Casusoverleg;
  /** Names of people who are not in the directory, as Teams gave them. */
  readonly namen: ReadonlyMap<PersonId, string>;
};

/** The moment from which a card words its times. */
export const nuOf = ({ now, org }: Facts): Nu => ({ now, kantoor: org.kantoor });

export const naamOf = ({ org, namen }: Look, id: PersonId): string =>
  persoon(org, id)?.naam ?? namen.get(id) ?? unknownPerson;

export const persoonOf = (look: Look, id: PersonId): PersoonView => ({
  naam: naamOf(look, id),
  functie: persoon(look.org, id)?.functie,
});

export const domeinNaam = ({ org }: Facts, id: DomeinId): string => org.domeinen.get(id)?.naam ?? id;

/** Text that was deleted by law reads so, instead of disappearing. */
export const textOf = (tekst: Tekst): string => tekst.tekst ?? deletedText;
export const textOrNone = (tekst: Tekst | undefined): string | undefined =>
  tekst === undefined ? undefined : textOf(tekst);

/** The words of a configurable choice; its id when it is no longer configured. */
export const keuzeNaam = (list: readonly Keuze[], id: string): string => list.find((one) => one.id === id)?.naam ?? id;

/** First line of every card. */
export const kopOf = ({ casus, org }: Look): Kop => ({
  kenmerk: casus.kenmerk,
  kind: casus.aanleiding.kind,
  gebied: org.gebieden.get(casus.aanleiding.gebied)?.naam ?? casus.aanleiding.gebied,
});
