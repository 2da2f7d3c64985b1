import { berichtsoorten } from '../../src/domain/casusoverleg/bericht.ts';
import { mandaatWachtText } from '../../src/cards/mandaatWachtText.ts';
import { notificationSummary } from '../../src/cards/notificationSummary.ts';
import { onbereikbaarCard } from '../../src/cards/onbereikbaarCard.ts';
import { instant } from '../../src/domain/basis/instant.ts';
import { kop, nu } from './support/nu.ts';
import { mandaatWachtView } from './support/overig.ts';
import { textsOf } from './support/parts.ts';

test('the ping says where it waits by function, since when, and what happens next (M6)', () => {
  expect(mandaatWachtText(mandaatWachtView, nu).text).toBe(
    '<at>Noor de Wit</at> <at>Sam Bakker</at> ' +
      'Het mandaat "Huurachterstand eenmalig betalen" (AT-7KQ3MX) wacht 2 werkdagen. ' +
      'Het lag bij de teamleider Werk & Inkomen en ligt nu bij het afdelingshoofd. ' +
      'Zodra er een besluit is, lees je het hier.',
  );
  const volgende = { functie: 'directeur', op: instant('2026-11-26T09:00:00Z') };
  expect(mandaatWachtText({ ...mandaatWachtView, lag: undefined, volgende }, nu).text).toContain(
    'Het ligt bij het afdelingshoofd, sinds 23 november. Is er donderdag 10:00 geen besluit? Dan gaat het naar de directeur.',
  );
});

test('every mention stands in the text by its own name, also when that name has brackets', () => {
  const betrokkenen = mandaatWachtView.betrokkenen.map((one) => ({ ...one, naam: `<b>${one.naam}</at>` }));
  const { text, mentions } = mandaatWachtText({ ...mandaatWachtView, betrokkenen }, nu);
  for (const { naam } of mentions) expect(text).toContain(`<at>${naam}</at>`);
  expect(text.match(/<at>/g)).toHaveLength(2);
});

test('a soort besluit can not mention anybody', () =>
  expect(mandaatWachtText({ ...mandaatWachtView, soort: '<at>Iedereen</at>' }, nu).text).not.toContain('<at>Iedereen'));

test('who can not be reached is mentioned; only they get the question behind it (U5)', () => {
  const card = onbereikbaarCard({ ...kop, naam: 'Piet de Boer', key: 'k1', afgehandeld: false });
  expect(textsOf(card)).toContain('Er staat een vraag klaar voor <at>Piet de Boer</at>.');
  expect(card['refresh']).toMatchObject({
    action: {
      type: 'Action.Execute',
      verb: 'bericht.toon',
      data: { verb: 'bericht.toon', kenmerk: 'AT-7KQ3MX', key: 'k1' },
    },
  });
});

test.each(berichtsoorten)('the notification of %s names the kenmerk and no content (C10)', (soort) =>
  expect(notificationSummary(soort, kop.kenmerk)).toMatch(/^[A-ZÀ-Ý][^.]* · AT-7KQ3MX$/),
);
