import { openApp } from '../support/app.ts';
import { datum } from '../support/kantoor.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { wie } from '../support/voorbeeldstad.ts';

const days = { van: datum('2026-12-24'), tot: datum('2026-12-31') };
const bySam = { ...days, wie: wie('sam'), door: wie('sam') };
const byFatima = { ...bySam, door: wie('fatima') };

test('who is reported absent by their teamleider hears it once: by whom, till when, and how to undo it (P9)', async () => {
  const app = await openApp();
  await app.absences.report(byFatima);
  await app.work.settle();
  await app.work.settle();
  const [message, ...more] = app.messenger.arrivedAt(wie('sam'));
  expect(more).toEqual([]);
  expect(message?.summary).toBe('Aan Tafel · je afwezigheid');
  const words = JSON.stringify(message?.card);
  expect(words).toMatch(
    /24 december 2026 tot en met donderdag 31 december 2026.*gemeld door teamleider Werk & Inkomen/,
  );
  expect(words).not.toContain('Fatima');
  const undone = await turnsOf(app).click('sam', 'afwezig.intrekken', {
    persoon: wie('sam'),
    periode: `${days.van}/${days.tot}`,
  });
  expect(wordsOf(undone)).toContain('Ingetrokken');
});

test('who reports themselves is not told what they just did', async () => {
  const app = await openApp();
  await app.absences.report(bySam);
  await app.work.settle();
  expect(app.messenger.posts).toEqual([]);
});

test('what was taken back before it was sent is not sent any more (M16)', async () => {
  const app = await openApp();
  await app.absences.report(byFatima);
  await app.absences.withdraw(byFatima);
  await app.work.settle();
  expect(app.messenger.posts).toEqual([]);
});

test('what is over before it could be sent is not sent any more (M16)', async () => {
  const app = await openApp();
  app.messenger.unreachable(wie('sam'));
  await app.absences.report(byFatima);
  await app.work.settle();
  await app.outage('2027-01-04 09:00');
  app.messenger.reachable(wie('sam'));
  await app.wait(3_600_000);
  expect(app.messenger.arrivedAt(wie('sam'))).toEqual([]);
});

test('it is tried again when Teams is busy, and later when they can’t be reached', async () => {
  const app = await openApp();
  app.messenger.failNext(wie('sam'), { ok: false, why: 'later' }, { ok: false, why: 'unreachable' });
  await app.absences.report(byFatima);
  await app.work.settle();
  await app.wait(3000);
  expect(app.messenger.posts).toHaveLength(2);
  await app.wait(3_599_000);
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(0);
  await app.wait(1000);
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(1);
  // So that whoever counts can tell a try from the tries after it.
  expect(app.messenger.posts.map(({ message }) => message.again)).toEqual([false, true, true]);
});

test('what Teams will never take is given up', async () => {
  const app = await openApp();
  app.messenger.failNext(wie('sam'), { ok: false, why: 'rejected', status: 400 });
  await app.absences.report(byFatima);
  await app.work.settle();
  await app.wait(86_400_000);
  expect(app.messenger.posts).toHaveLength(1);
});

test('two processes, and two rounds of one, send it once between them', async () => {
  const here = await openApp();
  const { stores, messenger, realClock } = here;
  await here.absences.report(byFatima);
  const there = await openApp({ stores, messenger, realClock, owner: 'daar' });
  await Promise.all([here.work.send(), there.work.send(), here.work.send()]);
  expect(messenger.arrivedAt(wie('sam'))).toHaveLength(1);
});

test('a message whose sending could not be written down is not sent again by the same process', async () => {
  const app = await openApp();
  await app.absences.report(byFatima);
  let posted = false;
  const { mark } = app.absences;
  app.absences.mark = (...args) => {
    if (posted) return mark(...args);
    posted = app.messenger.posts.length > 0;
    return posted ? Promise.reject(new Error('store')) : mark(...args);
  };
  await expect(app.absenceNotices.deliver()).rejects.toThrow('store');
  await app.absenceNotices.deliver();
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(1);
  expect(app.absences.waiting()).toEqual([]);
});

test('the same days reported anew are told anew, also when what was sent before could not be written down', async () => {
  const app = await openApp();
  await app.absences.report(byFatima);
  const { mark } = app.absences;
  app.absences.mark = (...args) =>
    app.messenger.posts.length > 0 ? Promise.reject(new Error('store')) : mark(...args);
  await expect(app.absenceNotices.deliver()).rejects.toThrow('store');
  app.absences.mark = mark;
  await app.absences.withdraw(byFatima);
  app.realClock.advance(60_000);
  await app.absences.report(byFatima);
  await app.absenceNotices.deliver();
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(2);
});

test('what is given up is told to whoever looks after the bot', async () => {
  const app = await openApp();
  app.messenger.failNext(wie('sam'), { ok: false, why: 'rejected', status: 400 });
  await app.absences.report(byFatima);
  await app.work.settle();
  expect(app.log.lines).toContainEqual({
    level: 'error',
    message: 'afwezigheidsbericht niet te bezorgen',
    fields: { waarom: 'rejected' },
  });
});
