import { clicks } from '../../../src/application/bot/clicks.ts';
import { dialogs } from '../../../src/application/bot/dialogs/index.ts';
import { DuplicateVerb, verbTable } from '../../../src/application/bot/verbTable.ts';

test('a verb that stands for two things keeps the bot from starting', () => {
  const [one] = clicks;
  if (one === undefined) throw new Error('there are no buttons');
  expect(() => verbTable([...clicks, one])).toThrow(new DuplicateVerb(one.verb));
});

test('no button has the verb of a form', () => {
  expect(verbTable([...clicks, ...dialogs]).size).toBe(clicks.length + dialogs.length);
});
