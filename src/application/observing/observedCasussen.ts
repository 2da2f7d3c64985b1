import { decide } from '../../domain/casusoverleg/decide.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import type { Casussen } from '../casussen.ts';

/** The rules themselves, deciding in a step of their own. */
export const observedDecide =
  (telemetry: Telemetry): typeof decide =>
  (casus, command, facts) =>
    telemetry.step('decide', { command: command.type }, () => decide(casus, command, facts));

/** The same casussen, with a span for each command, also those of the clock, and a count of what is refused. */
export function observedCasussen(casussen: Casussen, telemetry: Telemetry): Casussen {
  const refused = (done: { readonly ok: boolean; readonly refusal?: string }): void => {
    if (!done.ok && done.refusal !== undefined) telemetry.count('aantafel.refusals', { kind: done.refusal });
  };
  const outcome = (done: { readonly ok: boolean; readonly refusal?: string }) => ({
    outcome: done.ok ? 'accepted' : (done.refusal ?? 'refused'),
  });
  return {
    ...casussen,
    async start(command) {
      const work = () => casussen.start(command);
      const done = await telemetry.span('command start', { kenmerk: command.kenmerk }, work, outcome);
      refused(done);
      return done;
    },
    async execute(kenmerk, command, ...more) {
      const work = () => casussen.execute(kenmerk, command, ...more);
      // So delivery writes down what it sent, which is no command of anybody.
      if (command === undefined) return work();
      const name = command.type === 'tick' ? 'tick' : 'command';
      const done = await telemetry.span(name, { kenmerk, command: command.type }, work, outcome);
      refused(done);
      return done;
    },
  };
}
