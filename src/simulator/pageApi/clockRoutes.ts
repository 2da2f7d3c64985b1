import { z } from 'zod';
import type { ClockAnswer, ClockRequest, SimulatorControl } from '../api.ts';
import type { Route } from '../http/router.ts';
import type { PageParts } from './pageParts.ts';
import { read } from './spot.ts';

const request: z.ZodType<ClockRequest> = z.object({ jump: z.enum(['uur', 'werkdag', 'week']) });

/** Moves domain time; two jumps at once happen one after the other. */
export function clockRoutes({ control, lanes, changes }: PageParts): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/sim/clock',
      name: 'clock',
      async handle({ body }) {
        const { jump } = read(request, body);
        await lanes.run('clock', () => control.jump(jump));
        changes.emit({ clock: true });
        return { status: 200, body: clockAnswer(control) };
      },
    },
  ];
}

/** Domain time as the bar shows it. */
export function clockAnswer(control: SimulatorControl): ClockAnswer {
  const now = control.now();
  return { now: new Date(now).toISOString(), nowText: words.format(now), kantoorOpen: control.kantoorOpen() };
}

const words = {
  format(now: number): string {
    const date = dateWords.format(now);
    return `${date}, ${timeWords.format(now)}`;
  },
};
const dateWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });
const timeWords = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
