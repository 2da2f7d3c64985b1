import { openApp } from '../../support/app.ts';
import { withRegel } from '../../support/directory.ts';
import { datum } from '../../support/kantoor.ts';
import { requested } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

test('when the last entry of the register ends, starter and beheerder read what to do about it (M7, M8)', async () => {
  const tot = datum('2026-11-23');
  const app = await openApp();
  app.changeOrganisatie(withRegel('wi-huurachterstand-hoog', { tot }, withRegel('wi-huurachterstand', { tot })));
  await app.start();
  await app.when(requested({ by: 'noor' }));
  await app.until('2026-11-24 08:31');
  for (const key of ['noor', 'bram']) {
    const words = JSON.stringify(app.messenger.arrivedAt(wie(key)).map(({ card }) => card));
    expect(words).toContain('Niemand heeft nog mandaat voor Huurachterstand eenmalig betalen');
    expect(words).toContain('Bram Willems houdt het register bij.');
  }
});
