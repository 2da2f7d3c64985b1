import { iedereen } from '../support/wieIs.ts';
import { everybodyLooks } from '../support/scenario/deeds.ts';
import type { Scene } from '../support/scenario/scenario.ts';

/** Everybody opens their chat with the bot for the first time, and is greeted once. */
export const greeting: Scene = {
  deed: everybodyLooks,
  arrives: Object.fromEntries(iedereen.map((who) => [who, ['welkom']])),
};
