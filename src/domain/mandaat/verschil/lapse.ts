import { isOpenBemiddeling } from './state.ts';
import type { MandaatEvent } from '../events.ts';
import type { DecidedMandaat, Mandaat } from '../state.ts';

/** Nobody needs to bring parties together any more who did not begin yet. */
export const lapseAsked = ({ id, bemiddelingen }: DecidedMandaat): readonly MandaatEvent[] =>
  bemiddelingen
    .filter(({ status }) => status === 'gevraagd')
    .map(({ nr }) => ({ type: 'BemiddelingLapsed', mandaat: id, nr }) as const);

/** Nothing is left to choose. */
export const lapseKeuzes = ({ id, keuzes }: DecidedMandaat): readonly MandaatEvent[] =>
  keuzes.filter(({ status }) => status === 'open').map(({ nr }) => ({ type: 'KeuzeLapsed', mandaat: id, nr }) as const);

/** What parties still differ about ends with the casusoverleg (C8). */
export const lapseVerschillen = ({
  mandaten,
}: {
  readonly mandaten: ReadonlyMap<unknown, Mandaat>;
}): readonly MandaatEvent[] =>
  [...mandaten.values()].flatMap((mandaat): readonly MandaatEvent[] => {
    if (mandaat.status !== 'besloten') return [];
    const { id } = mandaat;
    return [
      ...mandaat.bemiddelingen
        .filter(isOpenBemiddeling)
        .map(({ nr }) => ({ type: 'BemiddelingLapsed', mandaat: id, nr }) as const),
      ...lapseKeuzes(mandaat),
    ];
  });
