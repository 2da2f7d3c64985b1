import type { ReadLine } from '../../../src/application/readLog.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import {
  adviesAsked,
  asked,
  declined,
  granted,
  joined,
  nudged,
  referred,
  requested,
} from '../../support/opdrachten.ts';
import { agreed } from '../../support/actieOpdrachten.ts';
import {
  bemiddelaarAsked,
  bemiddelingAccepted,
  bemiddelingEnded,
  executed,
  keuzeAsked,
  keuzeMade,
  objected,
} from '../../support/opdrachtenDaarna.ts';
import { ladder, withDomein } from '../../support/directory.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const texts = ['Wie betaalt de achterstand?', 'Dit gezin kennen wij niet.', 'Anders volgt ontruiming.'];

async function laid() {
  const app = await openApp();
  await app.start();
  await app.when(declined({ by: 'youssef', uitnodiging: 'U2' }), joined({ by: 'sam' }), requested({ by: 'noor' }));
  const turns = turnsOf(app);
  const reads = async (key: string): Promise<readonly boolean[]> => {
    const words = wordsOf(await turns.open(key, 'casus.lees'));
    return texts.map((text) => words.includes(text));
  };
  return { app, turns, reads };
}

test('who sits at the table reads everything, also who was asked to it and has not answered (C10)', async () => {
  const { reads } = await laid();
  expect(await reads('noor')).toEqual([true, true, true]);
  expect(await reads('sam')).toEqual([true, true, true]);
});

test('who opened it is logged, and who was refused did not read (law 14)', async () => {
  const { app, reads } = await laid();
  const readers = async () =>
    (await collect(app.documents.list('readlog', `${kenmerk}/`))).map(({ value }) => value as ReadLine);
  await reads('kofi');
  expect(await readers()).toEqual([]);
  await reads('sam');
  expect(await readers()).toEqual([{ at: app.now(), person: wie('sam'), what: 'lees' }]);
});

test('a beslisser takes part for their request, and reads that alone (A)', async () => {
  const { app, reads } = await laid();
  expect(await reads('fatima')).toEqual([false, false, true]);
  await app.when(asked({ by: 'fatima' }));
  expect(await reads('fatima')).toEqual([false, false, true]);
});

test('a beslisser asks no mandaten of their own on it (A)', async () => {
  const { app, turns } = await laid();
  expect(wordsOf(await turns.open('fatima', 'mandaat.vragen'))).toContain('alleen wie meedoet');
  await expect(app.when(requested({ by: 'fatima', soort: 'rijbewijs' }))).rejects.toThrow('not-participant');
});

test('who answered "geen rol", decided, or was never asked reads nothing (A)', async () => {
  const { app, reads } = await laid();
  expect(await reads('youssef')).toEqual([false, false, false]);
  expect(await reads('kofi')).toEqual([false, false, false]);
  await app.when(granted({ by: 'fatima' }));
  expect(await reads('fatima')).toEqual([false, false, false]);
});

test('what came after a decision is for all participants to read, also an objection that was overcome (M12, M13)', async () => {
  const { app, turns } = await laid();
  await app.when(
    granted({ by: 'fatima' }),
    objected({ by: 'sam' }),
    bemiddelaarAsked({ by: 'noor', aan: 'pieter' }),
    bemiddelingAccepted({ by: 'pieter' }),
    bemiddelingEnded({ by: 'pieter' }),
    keuzeAsked({ by: 'noor' }),
    keuzeMade({ by: 'marijke', optie: 1 }),
    executed({ by: 'sam' }),
  );
  for (const key of ['noor', 'sam']) {
    const words = wordsOf(await turns.open(key, 'casus.lees'));
    for (const said of [
      'Niet haalbaar',
      'De regeling is gesloten.',
      'Pieter Hoekstra · betrokkene met bemiddelaarsrol · klaar ●',
      'Ze verschillen over wie betaalt.',
      'Optie 1. Marijke van Dongen',
      'De achterstand is betaald.',
    ])
      expect(words).toContain(said);
  }
  expect(wordsOf(await turns.open('kofi', 'casus.lees'))).not.toContain('De regeling is gesloten.');
});

test('in a channel a refusal names nobody, because others read along (C10)', async () => {
  const { turns } = await laid();
  const answer = wordsOf(await turns.click('kofi', 'casus.toon', {}, inChannel('molenbuurt')));
  expect(answer).toContain('Dit kan ik hier niet laten zien');
  expect(answer).not.toContain('Noor');
});

test('who was asked about one request neither reads another, nor acts on it (A)', async () => {
  const { app, turns } = await laid();
  await app.when(requested({ by: 'noor', soort: 'rijbewijs' }), adviesAsked({ by: 'fatima', aan: ['ingrid'] }));
  expect(wordsOf(await turns.click('ingrid', 'mandaten.toon', { mandaat: 'M1' }))).toContain('Huurachterstand');
  expect(wordsOf(await turns.click('ingrid', 'mandaten.toon', { mandaat: 'M2' }))).toContain('alleen wie meedoet');
  await app.until('2026-11-23 14:30');
  await expect(app.when(nudged({ by: 'ingrid', mandaat: 'M2' }))).rejects.toThrow('not-participant');
  await app.when(granted({ by: 'fatima', mandaat: 'M2' }));
  await expect(app.when(referred({ by: 'ingrid', mandaat: 'M2' }))).rejects.toThrow('not-participant');
});

test('after the decision a request is read by who took part, not by whoever holds a rung since (A)', async () => {
  const { app, turns } = await laid();
  await app.when(granted({ by: 'fatima' }));
  const words = async (key: string) => wordsOf(await turns.click(key, 'mandaten.toon', { mandaat: 'M1' }));
  expect(await words('fatima')).toContain('Akkoord');
  app.changeOrganisatie(withDomein('werk-inkomen', { ladder: ladder({ teamleider: 'esra' }) }));
  // As teamleider of the domein that carries it out she may report, so she reads what; until it is done (M11).
  expect(await words('esra')).toContain('uitvoering.ontvangen');
  await app.when(executed({ by: 'sam' }));
  expect(await words('esra')).toContain('alleen wie meedoet');
});

test('no form that is sent in gives who answered "geen rol" what others wrote (C10)', async () => {
  const { app, turns } = await laid();
  await app.when(adviesAsked({ by: 'fatima', aan: ['ingrid'] }), asked({ by: 'fatima' }));
  const sentIn = async (verb: string, data: Readonly<Record<string, unknown>>) =>
    wordsOf(await turns.submit('youssef', verb, { mandaat: 'M1', ...data }));
  expect(await sentIn('mandaat.antwoord', { antwoord: '' })).not.toContain('Hoe hoog is de huur?');
  await app.when(agreed({ by: 'noor', domein: 'wijkteam' }));
  const { omschrijving } = [...(await app.stored()).casus.acties.values()][0]!;
  expect(await sentIn('casus.sluit', {})).not.toContain(omschrijving.tekst);
  expect(wordsOf(await turns.submit('noor', 'casus.sluit'))).toContain(omschrijving.tekst);
  expect(await sentIn('advies.geven', { advies: 1 })).not.toContain('Mag de huurachterstand');
  await app.when(granted({ by: 'fatima' }), objected({ by: 'sam' }), keuzeAsked({ by: 'noor' }));
  expect(await sentIn('keuze.maken', { keuze: 1 })).not.toContain('noodfonds');
  expect(wordsOf(await turns.submit('marijke', 'keuze.maken', { mandaat: 'M1', keuze: 1 }))).toContain('noodfonds');
});
