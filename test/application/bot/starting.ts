import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { formIn, turnsOf } from '../../support/turns.ts';

type Fields = Readonly<Record<string, string>>;
export const step1 = {
  stap: '1',
  meerdomeinen: 'ja',
  soort: 'vastgelopen',
  gebied: 'havenkwartier',
  leefgebieden: 'financien',
};
export const step2 = {
  ...{ doel: 'Wonen behouden', vraag: 'Wie betaalt?', waarom: 'Niemand kan het alleen.', inwoner: 'gehoord' },
  ...{ 'domein:werk-inkomen': 'meedenken', 'domein:schuldhulp': 'expertise' },
};
export const consult = { ...step1, meerdomeinen: 'nee', soort: '', leefgebieden: '' };
export const question = { doel: 'Scootmobiel', vraag: 'Kan dat?', inwoner: 'gehoord', consultDomein: 'wmo' };

/** Sends the start form, or fills in both its steps. */
export function starting(app: App) {
  const turns = turnsOf(app);
  const send = (fields: object, by = 'noor') => turns.submit(by, 'casus.start', { kenmerk: undefined, ...fields });
  /** Fills in the first step and then the second, with what the card itself carries on. */
  const fill = async (first: Fields, second: Fields, by = 'noor') =>
    send({ ...formIn(await send(first, by)).data, ...second }, by);
  return { ...turns, send, fill };
}
/** A fresh application with the start form at hand. */
export const opened = async () => {
  const app = await openApp();
  return { app, ...starting(app) };
};
/** Everything that was started. */
export const kenmerken = (app: App): Promise<readonly Kenmerk[]> => collect(app.store.open());
