import type { ActieId, MandaatId, PersonId, UitnodigingId } from '../basis/ids.ts';

/** Every message the bot sends of its own accord about a casusoverleg. The card is made at sending, from the state then. */
export const berichtsoorten = [
  'thread', // the root card, posted once and updated in place (C7)
  'thread-geweigerd', // to starter and beheerder: the channel does not take the thread
  'uitnodiging',
  'uitnodiging-herinnering',
  'uitnodiging-geen-reactie', // to the regiehouder (U4)
  'uitnodiging-geen-rol', // to the regiehouder, with the reason (U3)
  'consult',
  'consult-antwoord',
  'regie-aanbod',
  'regie-herinnering',
  'regie-antwoord', // accepted, declined or expired, to whoever offered it
  'mandaat-stand', // the one message of a mandaat in the thread, updated in place (M6)
  'mandaat', // to the beslisser
  'mandaat-herinnering',
  'mandaat-waarschuwing',
  'mandaat-wacht', // ping in the thread, once per step (M6)
  'mandaat-termijn', // to aanvrager and regiehouder: the statutory term is in danger (law 12)
  'mandaat-geen-beslisser', // to starter and beheerder (M7)
  'mandaat-uitkomst', // to aanvrager, regiehouder
  'mandaat-besloten', // the fact, in the thread
  'mandaat-vraag', // to the aanvrager, later the regiehouder
  'mandaat-antwoord', // to the beslisser
  'mandaat-advies', // advice came in, to whoever asked for it (M14)
  'advies', // to an adviser (M14)
  'mandaat-extern', // to the contactpersoon of another organisation
  'uitvoering', // to whoever carries it out (M11)
  'uitvoering-herinnering',
  'uitvoering-waarschuwing',
  'uitvoering-wacht', // ping in the thread, once per step (M6, M11)
  'uitvoering-niemand', // to regiehouder and beheerder: the domein has nobody to ask
  'uitvoering-uitkomst', // done or objected to, for aanvrager, regiehouder and who decided
  'uitvoering-gemeld', // the fact, in the thread
  'bemiddelaar', // to whoever is asked to bring parties together (M12)
  'bemiddelaar-herinnering',
  'bemiddeling', // accepted, declined, or what came of it
  'keuze', // to the directeur (M13)
  'keuze-herinnering',
  'keuze-niemand', // to who asked, regiehouder and beheerder: no directeur may choose (M7, M13)
  'keuze-uitkomst', // choice and motivering, to the participants
  'keuze-gemaakt', // the fact, in the thread
  'mandaat-bellen', // to the aanvrager: whom to phone now (M5, U5)
  'actie', // to the owner (C9)
  'actie-herinnering',
  'actie-over-tijd', // to the regiehouder (C9)
  'onbereikbaar', // in the thread: a real mention for who can't be reached 1:1 (U5)
  'onbereikbaar-bellen', // to whoever asked: please phone (U5)
  'gesloten', // to participants
] as const;
export type Berichtsoort = (typeof berichtsoorten)[number];

/** What a message is about: ids only, never text. */
export type Onderwerp = {
  readonly uitnodiging?: UitnodigingId;
  readonly mandaat?: MandaatId;
  readonly aanbod?: number;
  readonly actie?: ActieId;
  /** Number of the advice within the mandaat. */
  readonly advies?: number;
  /** Number of the bemiddeling, or of the directeurenkeuze, within the mandaat. */
  readonly bemiddeling?: number;
  readonly keuze?: number;
  /** Of a mention in the thread, or of asking to phone: the message that could not be sent 1:1 (U5). */
  readonly inPlaatsVan?: { readonly soort: Berichtsoort; readonly aan: PersonId };
};

/**
 * What is to be sent. `key` is the business key: the same key is never sent twice. An update names the key of the
 * message that it replaces and may be sent again and again.
 */
export type Bericht = {
  readonly key: string;
  readonly soort: Berichtsoort;
  readonly aan: PersonId | 'thread';
  readonly over: Onderwerp;
  /** Number of the event that caused it. */
  readonly event: number;
};
