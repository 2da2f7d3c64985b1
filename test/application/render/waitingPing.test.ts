import { openApp } from '../../support/app.ts';
import { joined, regieAccepted, regieOffered, requested } from '../../support/opdrachten.ts';

test('the starter hears where a mandaat waits for their own domein, also without regie and when another asked (M6)', async () => {
  const app = await openApp({ at: '2026-11-24 09:10' });
  await app.start({ by: 'noor' });
  await app.work.settle();
  await app.when(joined({ by: 'sam' }), regieOffered({ by: 'noor', to: 'sam' }), regieAccepted({ by: 'sam' }));
  await app.when(requested({ by: 'sam' }));
  await app.until('2026-11-27 12:00');
  const [ping] = app.messenger.posts.filter(({ to, message }) => to.kind === 'thread' && message.text !== undefined);
  expect(ping?.message.mentions.map(({ naam }) => naam)).toEqual(['Sam Bakker', 'Noor de Wit']);
});
