import { faultsAfter } from '../changed.ts';

test('the office opens before it closes (M5)', () => {
  expect(faultsAfter(['tot: 17:00', 'tot: 08:30'])).toContain(
    'kantoor.tot: het kantoor gaat dicht voordat het opengaat (08:30).',
  );
});

test('only a holiday can be opened, and not one that is closed in the same breath (law 13)', () => {
  expect(
    faultsAfter(['open: []', 'open: [2026-05-14, 2026-05-15, 2026-05-18]'], ['extra: []', 'extra: [2026-05-15]']),
  ).toEqual([
    'kantoor.feestdagen.open[1]: deze dag staat ook bij extra. Kies een van beide.',
    'kantoor.feestdagen.open[2]: deze dag is geen feestdag, dus hij hoeft hier niet.',
  ]);
});
