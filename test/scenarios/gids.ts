import { untilDecision } from './bezwaar.ts';
import { decides } from '../support/scenario/deeds.ts';
import type { Scenario } from '../support/scenario/scenario.ts';

/** What `outside` has to do in this story. */
export const fatimaGoesAway = 'write in the directory that Fatima is away from today';
export const fileBreaks = 'save half a directory';

/** M5: the directory changes under a waiting request; a wrong file is refused and changes nothing. */
export const gids: Scenario = {
  name: 'a change of the directory is followed without a restart',
  channel: 'Havenkwartier',
  scenes: [
    ...untilDecision,
    { deed: { does: 'outside', what: fileBreaks } },
    {
      deed: { does: 'outside', what: fatimaGoesAway },
      arrives: { ingrid: ['mandaat'] },
      reads: [['ingrid', 'mandaat', 'Je beslist als vervanger van Fatima el Idrissi.']],
    },
    {
      deed: decides.akkoord('ingrid'),
      arrives: { noor: ['mandaat-uitkomst'], sam: ['uitvoering'], thread: ['mandaat-besloten'] },
      reads: [['noor', 'mandaat-uitkomst', 'Ingrid Visser, teamleider Werk & Inkomen, voor Fatima el Idrissi']],
    },
  ],
};
