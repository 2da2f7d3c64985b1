import { faultsAfter } from '../changed.ts';

test('an invitation goes from reminder to vervanger to teamleider to geen reactie (U4)', () => {
  expect(faultsAfter(['vervanger: 2 werkdagen', 'vervanger: 3 werkdagen'])).toEqual([
    'klokken.uitnodiging.vervanger: dit moet korter zijn dan teamleider (3 werkdagen).',
  ]);
});

test('hours and werkdagen are compared by the length of the office day (M5)', () => {
  expect(faultsAfter(['herinnering: 1 werkdag', 'herinnering: 17 uur'])).toEqual([
    'klokken.uitnodiging.herinnering: dit moet korter zijn dan vervanger (2 werkdagen).',
  ]);
  expect(faultsAfter(['herinnering: 1 werkdag', 'herinnering: 16 uur'])).toEqual([]);
});

test('an offer of regie is reminded before it expires (R2)', () => {
  expect(faultsAfter(['verloopt: 2 werkdagen', 'verloopt: 60 minuten'])).toEqual([
    'klokken.regie.herinnering: dit moet korter zijn dan verloopt (60 minuten).',
  ]);
});

test('reminders and warning come before the step, reminders from short to long (M5)', () => {
  expect(
    faultsAfter(
      ['herinneringen: [1 werkdag, 2 werkdagen]', 'herinneringen: [3 werkdagen, 2 werkdagen]'],
      ['waarschuwing: 4 uur', 'waarschuwing: 3 werkdagen'],
    ),
  ).toEqual([
    'klokken.mandaat.normaal.herinneringen[0]: dit moet korter zijn dan volgende (3 werkdagen).',
    'klokken.mandaat.normaal.herinneringen[1]: herinneringen staan van kort naar lang.',
    'klokken.mandaat.normaal.waarschuwing: dit moet korter zijn dan volgende (3 werkdagen).',
  ]);
});

test('a warning can be delivered as early as the step wants it (M5)', () => {
  expect(faultsAfter(['waarschuwingVooraf: 2 uur', 'waarschuwingVooraf: 3 uur'])).toEqual([
    'klokken.mandaat.waarschuwingVooraf: dit mag niet langer zijn dan waarschuwing bij spoed (2 uur).',
  ]);
});

test('spoed is never slower than normaal (M5)', () => {
  expect(faultsAfter(['volgende: 4 uur', 'volgende: 4 werkdagen'])).toEqual([
    'klokken.mandaat.spoed.volgende: dit mag niet langer zijn dan normaal (3 werkdagen).',
  ]);
});

test('a vraag is reminded before the regiehouder is asked (M4)', () => {
  expect(faultsAfter(['regiehouder: 2 werkdagen', 'regiehouder: 1 werkdag'])).toEqual([
    'klokken.mandaat.vraag.herinnering: dit moet korter zijn dan regiehouder (1 werkdag).',
  ]);
});

test('reminders to another organisation go from short to long (M2)', () => {
  expect(faultsAfter(['[1 werkdag, 3 werkdagen]', '[3 werkdagen, 1 werkdag]'])).toEqual([
    'klokken.mandaat.extern.herinneringen[1]: herinneringen staan van kort naar lang.',
  ]);
});

test('nobody gets more than two reminders on a level (M6)', () => {
  expect(faultsAfter(['[2 uur]', '[1 uur, 2 uur, 3 uur]'])).toEqual([
    'klokken.mandaat.spoed.herinneringen: dit zijn er te veel. Noem er hoogstens 2.',
  ]);
});

test('an actie is reminded before the regiehouder hears it, and may be so at once (C9)', () => {
  expect(faultsAfter(['herinnering: 0 minuten', 'herinnering: 2 werkdagen'])).toEqual([
    'klokken.actie.herinnering: dit moet korter zijn dan regiehouder (1 werkdag).',
  ]);
  expect(faultsAfter(['verloopt: 2 werkdagen', 'verloopt: 0 werkdagen'])).not.toEqual([]);
});
