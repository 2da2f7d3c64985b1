import type { Toewijzing } from './events.ts';

/** It went to another because it waited, was passed up, or nobody was reached: everyone it concerns hears so (M6). */
export const isMove = (waarom: Toewijzing): boolean =>
  waarom === 'wacht-te-lang' || waarom === 'hoger-belegd' || waarom === 'onbereikbaar';
